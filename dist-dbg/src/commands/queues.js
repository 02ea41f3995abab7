/** `serai queues`: what is to be done about events, and what becomes of those that failed for good. */
import { createApp, createSystemContext } from '../app.js';
import { check } from '../kernel/check.js';
import { CHOSEN_MAX, chosenSchema, discardDeadLetters, listEventQueues, pageDeadLetters, redriveDeadLetters, } from '../modules/queues/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
/** Rows of `serai queues dead`; the rest is in GraphQL. */
const SHOWN_MAX = 100;
export function queuesCommand({ json }) {
    return withContext(async (ctx) => {
        const queues = await listEventQueues(ctx);
        process.stdout.write(json ? `${JSON.stringify(queues)}\n` : `${queues.map(toText).join('\n')}\n`);
    });
}
export function deadCommand({ json }) {
    return withContext(async (ctx) => {
        const { nodes, pageInfo } = await pageDeadLetters(ctx, {}, { first: SHOWN_MAX });
        if (json)
            process.stdout.write(`${JSON.stringify(nodes)}\n`);
        else
            process.stdout.write(`${nodes.length === 0 ? 'No dead letters.' : nodes.map(toLine).join('\n')}\n${pageInfo.hasNextPage ? 'and more\n' : ''}`);
    });
}
export function redriveCommand(options) {
    return change(options, redriveDeadLetters, 'will be tried again');
}
export function discardCommand(options) {
    return change(options, discardDeadLetters, 'were discarded');
}
/** A thousand at a time, until fewer were left. */
function change({ json, ...choice }, act, done) {
    const chosen = toChosen(choice);
    return withContext(async (ctx) => {
        let count = 0;
        let changed;
        do {
            changed = await act(ctx, chosen);
            count += changed;
        } while (changed === CHOSEN_MAX);
        process.stdout.write(json ? `${JSON.stringify({ count })}\n` : `${count} ${count === 1 ? 'dead letter' : 'dead letters'} ${done}.\n`);
    });
}
function toChosen({ all, ...filter }) {
    if (!all && Object.keys(filter).length === 0)
        throw new StartProblem('Say which: --reason, --listener, --event, --tenant, or --all.');
    return check(chosenSchema, { filter }, '');
}
async function withContext(work) {
    await runProcess(async (config) => {
        const log = createLog({ ...config.log, level: 'error' });
        const lifecycle = new Lifecycle();
        try {
            const { url } = await connectDatabase(config, lifecycle);
            const { services } = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
            await work(createSystemContext(services, 'cli'));
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
function toText({ server, waiting, scheduled, onQueue, retrying, deadLetters, parkedTenants, oldestSeconds, handledPerMinute }) {
    const rows = [
        ['waiting', waiting],
        ['on the queue', onQueue],
        ['to be tried again', retrying],
        ['for a later time', scheduled],
        ['dead letters', deadLetters],
        ['tenants parked', parkedTenants],
        ['oldest', oldestSeconds === null ? '-' : `${oldestSeconds.toFixed(0)} s`],
        ['handled per minute', handledPerMinute],
    ];
    return [`${server}:`, ...rows.map(([name, value]) => `  ${name.padEnd(20)}${value}`)].join('\n');
}
function toLine({ diedAt, reason, listener, eventName, attempts, lastError }) {
    const what = [listener ?? '-', eventName ?? '-'].join(' ');
    return `${diedAt.toISOString()} ${reason.padEnd(18)} ${what} (${attempts} attempts): ${lastError ?? ''}`;
}
//# sourceMappingURL=queues.js.map