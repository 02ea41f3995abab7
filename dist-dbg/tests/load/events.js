/**
 * `npm run bench:events [-- --tenants 1000 --events 10000 --backlog 1000000 --no-webhooks --no-peers --json]`: from a commit to a handler's own
 * commit, and to the receipt of a webhook, and how fast webhooks are taken in, beside job queues on the same database in the same run.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/platform/embedded/postgres.js';
import { CONCURRENCY } from './events/contestant.js';
import { measureInbound } from './events/inbound.js';
import { openGraphileWorker, openPgBoss } from './events/peers.js';
import { openSerai } from './events/serai.js';
import { openWebhooks } from './events/webhooks.js';
const { values } = parseArgs({
    allowNegative: true,
    options: {
        tenants: { type: 'string', default: '100' },
        events: { type: 'string', default: '5000' },
        backlog: { type: 'string', default: '100000' },
        peers: { type: 'boolean', default: true },
        webhooks: { type: 'boolean', default: true },
        json: { type: 'boolean', default: false },
    },
});
const numberOf = (text, most) => Math.max(1, Math.min(most, Number(text)));
const tenants = numberOf(values.tenants, 2_000);
const events = numberOf(values.events, 100_000);
const backlog = numberOf(values.backlog, 2_000_000);
/** Jobs a second at which the time from commit to effect is taken: far below what anybody can do. */
const CALM_RATE = 20;
const CALM_JOBS = 200;
const figures = [
    { name: `events_handled_per_second_${tenants}_tenants`, figure: 'handle', unit: '1/s' },
    { name: 'events_told_per_second', figure: 'enqueue', unit: '1/s' },
    { name: 'events_commit_to_effect_p50', figure: 'p50', unit: 'ms' },
    { name: 'events_commit_to_effect_p99', figure: 'p99', unit: 'ms' },
];
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
chmodSync(dataDir, 0o755);
// As in production: what is committed is on disk.
const database = await startEmbeddedPostgres({ dataDir });
try {
    announce(`onboarding ${tenants} tenants`);
    const serai = await openSerai(database.url, tenants);
    const ours = await measure(serai);
    for (const { name, figure, unit } of figures)
        print({ metric: name, value: ours[figure], unit });
    await serai.fill(events);
    const before = await drain(serai, events);
    const behind = await drainBehind(serai);
    print({ metric: `events_handled_per_second_with_backlog_${backlog}`, value: behind, unit: '1/s', against: before, ratio: behind / before });
    await serai.close();
    if (values.webhooks) {
        await measureWebhooks();
        announce('webhooks in');
        tellInbound(await measureInbound(database.url, tenants));
    }
    for (const open of values.peers ? [openPgBoss, openGraphileWorker] : []) {
        const peer = await open(database.url);
        const theirs = await measure(peer);
        for (const one of figures)
            compare(one, peer.name, { ours, theirs });
        await peer.close();
    }
}
finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
/** A local receiver takes all that it is sent; a delivery is an event, an attempt, a request and two commits. */
async function measureWebhooks() {
    const webhooks = await openWebhooks(database.url, tenants);
    const { handle, p50, p99 } = await measure(webhooks);
    const behind = await drainBehind(webhooks);
    await webhooks.close();
    print({ metric: `webhooks_received_per_second_${tenants}_tenants`, value: handle, unit: '1/s' });
    print({ metric: 'webhooks_commit_to_receipt_p50', value: p50, unit: 'ms' });
    print({ metric: 'webhooks_commit_to_receipt_p99', value: p99, unit: 'ms' });
    print({ metric: `webhooks_received_per_second_with_backlog_${backlog}`, value: behind, unit: '1/s', against: handle, ratio: behind / handle });
}
function tellInbound({ calm, busy }) {
    print({ metric: 'webhooks_in_answered_p50', value: calm.p50Ms, unit: 'ms' });
    print({ metric: 'webhooks_in_answered_p99', value: calm.p99Ms, unit: 'ms' });
    print({ metric: `webhooks_in_taken_per_second_${tenants}_tenants`, value: busy.perSecond, unit: '1/s' });
}
async function measure(contestant) {
    announce(contestant.name);
    const first = Math.min(events, 2_000);
    const enqueue = await enqueueAll(contestant, first);
    // Warms up, and leaves nothing behind.
    await drain(contestant, first);
    await contestant.fill(events);
    const handle = await drain(contestant, events);
    return { enqueue, handle, ...(await calmly(contestant)) };
}
/** With a backlog waiting, of which it works off a part. */
async function drainBehind(contestant) {
    announce(`${contestant.name}, ${backlog} waiting`);
    await contestant.fill(backlog);
    return drain(contestant, Math.min(events, backlog));
}
/** Says what a run that takes minutes is at. */
function announce(what) {
    process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}
/** Per second, by as many requests at a time as there are connections. */
async function enqueueAll(contestant, count) {
    const began = performance.now();
    let next = 0;
    const request = async () => {
        while (next < count) {
            next += 1;
            await contestant.enqueue(next);
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, request));
    return perSecond(count, began);
}
/** Handlers per second from the moment when the workers start, until so many of what waits are done. */
async function drain(contestant, count) {
    let done = 0;
    let isOver = () => { };
    const over = new Promise((resolve) => {
        isOver = resolve;
    });
    const began = performance.now();
    const stop = await contestant.work(() => {
        done += 1;
        if (done === count)
            isOver();
    });
    await over;
    const rate = perSecond(count, began);
    await stop();
    return rate;
}
/** Milliseconds between a commit and the handler's commit, while there is nothing else to do. */
async function calmly(contestant) {
    const toldAt = new Map();
    const took = [];
    const stop = await contestant.work((number) => {
        const at = toldAt.get(number);
        if (at !== undefined)
            took.push(performance.now() - at);
    });
    await sleep(2_000);
    for (let number = 10_000_000; number < 10_000_000 + CALM_JOBS; number += 1) {
        toldAt.set(number, performance.now());
        await contestant.enqueue(number);
        toldAt.set(number, performance.now());
        await sleep(1_000 / CALM_RATE);
    }
    for (let waited = 0; took.length < CALM_JOBS && waited < 100; waited += 1)
        await sleep(100);
    await stop();
    if (took.length < CALM_JOBS)
        throw new Error(`${contestant.name} handled ${took.length} of ${CALM_JOBS}`);
    took.sort((a, b) => a - b);
    return { p50: took[Math.floor(CALM_JOBS * 0.5)] ?? 0, p99: took[Math.floor(CALM_JOBS * 0.99)] ?? 0 };
}
function perSecond(count, began) {
    return (count * 1_000) / (performance.now() - began);
}
/** More is better for rates, less for times: the ratio is always how much better we are. */
function compare({ name, figure, unit }, peer, { ours, theirs }) {
    const value = ours[figure];
    const against = theirs[figure];
    print({ metric: `${name} beside ${peer}`, value, unit, against, ratio: unit === 'ms' ? against / value : value / against });
}
function print({ metric, value, unit, against, ratio }) {
    const round = (one) => Number(one.toFixed(2));
    const line = {
        metric,
        value: round(value),
        unit,
        ...(against === undefined ? {} : { against: round(against) }),
        ...(ratio === undefined ? {} : { ratio: round(ratio) }),
    };
    const text = `${metric.padEnd(64)} ${line.value} ${unit}${against === undefined ? '' : `, against ${line.against} (${line.ratio} times as good)`}`;
    process.stdout.write(`${values.json ? JSON.stringify(line) : text}\n`);
}
//# sourceMappingURL=events.js.map