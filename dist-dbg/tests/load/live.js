/**
 * `npm run bench:live [-- --streams 1000 --rounds 8 --json]`: what open streams cost requests on the same process, and how long an event takes from its commit to
 * one client and to all of them.
 */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApp, createSystemContext } from '../../src/app.js';
import { seedDemo } from '../../src/demo.js';
import { startEventWorkers } from '../../src/event-workers.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { Client } from '../support/client.js';
import { silentLog, testConfig } from '../support/config.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startTestPostgres } from '../support/postgres.js';
import { load } from './bench/client.js';
const { values } = parseArgs({
    options: {
        streams: { type: 'string', default: '1000' },
        rounds: { type: 'string', default: '8' },
        json: { type: 'boolean', default: false },
    },
});
const streams = Math.max(1, Math.min(10_000, Number(values.streams)));
const rounds = Math.max(1, Math.min(100, Number(values.rounds)));
/** Of each measurement of requests. */
const ROUND_MS = 3_000;
const CONNECTIONS = 16;
/** A few a second, as people do things. */
const EVENTS = 100;
const BETWEEN_MS = 50;
const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const config = testConfig(postgres.url, { QUEUE: 'embedded' });
const app = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle });
await seedDemo(createSystemContext(app.services, 'bench'));
await startEventWorkers({ app, config, log: silentLog, lifecycle });
const most = String(streams);
const gateway = await startGatewayProcess(postgres.url, { LIVE_STREAMS: most, LIVE_STREAMS_PER_TENANT: most, LIVE_STREAMS_PER_USER: most });
const port = Number(new URL(gateway.url).port);
const admin = new Client({ url: gateway.url, tenant: 'acme', email: 'admin@acme.test' });
const token = await admin.token();
const { data } = await admin.send('{ products(first: 1) { nodes { id } } }');
const id = data?.products.nodes[0]?.id ?? '';
function requestOf(body, accept) {
    const text = JSON.stringify(body);
    const head = `POST /graphql HTTP/1.1\r\nhost: acme.localhost:${port}\r\nauthorization: Bearer ${token}\r\naccept: ${accept}\r\ncontent-type: application/json`;
    return Buffer.from(`${head}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
const object = requestOf({ query: 'query ($id: ID!) { product(id: $id) { id name description category { id name } } }', variables: { id } }, 'application/json');
const follow = requestOf({ query: 'subscription { eventOccurred { id type subjectId data } }' }, 'text/event-stream');
/** When each event came to each stream, by its subject. */
const receipts = new Map();
const open = [];
function openStream() {
    return new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(follow));
        socket.setEncoding('utf8').once('error', reject);
        socket.on('data', (text) => {
            if (String(text).includes(': open'))
                resolve();
            for (const [, subject = ''] of String(text).matchAll(/"slug":"(live-\d+)"/g))
                receipts.set(subject, [...(receipts.get(subject) ?? []), performance.now()]);
        });
        open.push(socket);
    });
}
async function openAll() {
    while (open.length < streams)
        await Promise.all(Array.from({ length: Math.min(50, streams - open.length) }, openStream));
}
async function closeAll() {
    for (const socket of open.splice(0))
        socket.destroy();
    await sleep(500);
}
const measure = async () => (await load({ port, connections: CONNECTIONS, durationMs: ROUND_MS, next: () => object })).perSecond;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
await measure();
const without = [];
const ratios = [];
for (let round = 0; round < rounds; round += 1) {
    const before = await measure();
    await openAll();
    const beside = await measure();
    await closeAll();
    const after = await measure();
    without.push((before + after) / 2);
    ratios.push(beside / ((before + after) / 2));
}
await openAll();
const first = [];
const last = [];
for (let event = 0; event < EVENTS; event += 1) {
    const slug = `live-${event}`;
    await admin.send('mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { id } }', { input: { name: slug, slug } });
    const committed = performance.now();
    while ((receipts.get(slug)?.length ?? 0) < streams)
        await sleep(1);
    const times = receipts.get(slug) ?? [];
    first.push(Math.max(0, (times[0] ?? 0) - committed));
    last.push(Math.max(0, (times.at(-1) ?? 0) - committed));
    await sleep(BETWEEN_MS);
}
await closeAll();
await gateway.stop();
await lifecycle.stop(silentLog);
await postgres.stop();
tell('requests_beside_streams', median(ratios), 'ratio', `${Math.round(median(without))} requests a second without, ${rounds} rounds, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`);
for (const [metric, times] of [
    ['live_answer_to_first_client', first],
    ['live_answer_to_last_client', last],
])
    for (const share of [0.5, 0.99])
        tell(`${metric}_p${share * 100}`, percentile(times, share), 'ms', `${streams} streams`);
process.exit(0);
function tell(metric, value, unit, note) {
    const rounded = Number(value.toFixed(2));
    process.stdout.write(values.json ? `${JSON.stringify({ metric, value: rounded, unit, note })}\n` : `${metric}: ${rounded} ${unit} (${note})\n`);
}
//# sourceMappingURL=live.js.map