/** `serai webhooks`: what a tenant's endpoints are told, and what became of it. */
import { createSystemContext } from '../app.js';
import { Refusal } from '../kernel/errors.js';
import { REPLAYED_MAX, listDeliveries, listWebhookEndpoints, replayWebhooks, } from '../modules/webhooks/public.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { withTenant } from './tenant/with-tenant.js';
/** Endpoints of one page; a tenant has at most two hundred. */
const PAGE = 100;
export function endpointsCommand(slug, { json }) {
    return withContext(slug, async (ctx) => {
        const endpoints = [];
        let after = null;
        do {
            const page = await listWebhookEndpoints(ctx, { first: PAGE, after });
            endpoints.push(...page.nodes);
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        print(json, endpoints.map(shown), endpoints.length === 0 ? ['No endpoints.'] : endpoints.map(endpointLine));
    });
}
export function deliveriesCommand(slug, { endpoint, state, first, json }) {
    return withContext(slug, async (ctx) => {
        const filter = { endpointId: endpoint ?? null, states: state === undefined ? null : [state] };
        const { nodes, pageInfo } = await listDeliveries(ctx, { filter, page: { first } });
        const lines = nodes.length === 0 ? ['No deliveries.'] : [...nodes.map(deliveryLine), ...(pageInfo.hasNextPage ? ['and more'] : [])];
        print(json, nodes, lines);
    });
}
/** Five hundred at a time, until fewer were left. What was sent again is not found again: it is not in the state that was asked for. */
export function replayCommand(slug, { endpoint, event, from, to, state, missed, json }) {
    const chosen = {
        endpointId: endpoint ?? null,
        eventId: event ?? null,
        from,
        to,
        states: state === undefined ? null : [state],
        missed,
    };
    return withContext(slug, async (ctx) => {
        let count = 0;
        let sent;
        do {
            sent = (await replayWebhooks(ctx, chosen)).count;
            count += sent;
        } while (sent === REPLAYED_MAX);
        print(json, { count }, [`${count} ${count === 1 ? 'delivery is' : 'deliveries are'} sent again.`]);
    });
}
function withContext(slug, work) {
    return withTenant(slug, async ({ tenant, services }) => {
        await work(createSystemContext(services, 'cli', tenant)).catch((error) => {
            throw error instanceof Refusal ? new StartProblem(error.message, { cause: error }) : error;
        });
    });
}
function print(json, value, lines) {
    process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines.join('\n')}\n`);
}
/** Sealed headers are nobody's to read. */
function shown({ sealedHeaders: _sealed, ...endpoint }) {
    return endpoint;
}
function endpointLine({ id, url, eventTypes, pausedAt, pauseReason, failingSince }) {
    const status = pausedAt !== null ? `paused (${pauseReason})` : failingSince !== null ? `failing since ${failingSince.toISOString()}` : 'active';
    return `${id} ${status.padEnd(8)} ${url} ${eventTypes.join(',')}`;
}
function deliveryLine({ id, createdAt, state, reason, eventType, attempts, nextAttemptAt }) {
    const next = nextAttemptAt === null ? '' : `, next at ${nextAttemptAt.toISOString()}`;
    return `${createdAt.toISOString()} ${id} ${state.padEnd(9)} ${eventType} (${attempts} attempts${next})${reason === null ? '' : ` ${reason}`}`;
}
//# sourceMappingURL=webhooks.js.map