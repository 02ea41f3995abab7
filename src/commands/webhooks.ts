/** `serai webhooks`: what a tenant's endpoints are told, and what became of it. */
import { createSystemContext } from '../app.js';
import type { Ctx } from '../kernel/context.js';
import { Refusal } from '../kernel/errors.js';
import {
  type DeliveryRow,
  type EndpointRow,
  REPLAYED_MAX,
  type Replay,
  listDeliveries,
  listWebhookEndpoints,
  replayWebhooks,
} from '../modules/webhooks/public.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { type WithTenant, withTenant } from './tenant/with-tenant.js';

type Output = { readonly json?: boolean };
export type DeliveriesOptions = Output & { readonly endpoint?: string; readonly state?: string; readonly first: number };
export type ReplayOptions = Output & {
  readonly endpoint?: string;
  readonly event?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly state?: string;
  readonly missed?: boolean;
};

/** Endpoints of one page; a tenant has at most two hundred. */
const PAGE = 100;

export function endpointsCommand(slug: string, { json }: Output): Promise<void> {
  return withContext(slug, async (ctx) => {
    const endpoints: EndpointRow[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listWebhookEndpoints>> = await listWebhookEndpoints(ctx, { first: PAGE, after });
      endpoints.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor() : null;
    } while (after !== null);
    print(json, endpoints.map(shown), endpoints.length === 0 ? ['No endpoints.'] : endpoints.map(endpointLine));
  });
}

export function deliveriesCommand(slug: string, { endpoint, state, first, json }: DeliveriesOptions): Promise<void> {
  return withContext(slug, async (ctx) => {
    const filter = { endpointId: endpoint ?? null, states: state === undefined ? null : [state as never] };
    const { nodes, pageInfo } = await listDeliveries(ctx, { filter, page: { first } });
    const lines = nodes.length === 0 ? ['No deliveries.'] : [...nodes.map(deliveryLine), ...(pageInfo.hasNextPage ? ['and more'] : [])];
    print(json, nodes, lines);
  });
}

/** Five hundred at a time, until fewer were left. What was sent again is not found again: it is not in the state that was asked for. */
export function replayCommand(slug: string, { endpoint, event, from, to, state, missed, json }: ReplayOptions): Promise<void> {
  const chosen: Replay = {
    endpointId: endpoint ?? null,
    eventId: event ?? null,
    from,
    to,
    states: state === undefined ? null : [state as never],
    missed,
  };
  return withContext(slug, async (ctx) => {
    let count = 0;
    let sent: number;
    do {
      sent = (await replayWebhooks(ctx, chosen)).count;
      count += sent;
    } while (sent === REPLAYED_MAX);
    print(json, { count }, [`${count} ${count === 1 ? 'delivery is' : 'deliveries are'} sent again.`]);
  });
}

function withContext(slug: string, work: (ctx: Ctx) => Promise<void>): Promise<void> {
  return withTenant(slug, async ({ tenant, services }: WithTenant) => {
    await work(createSystemContext(services, 'cli', tenant)).catch((error: unknown) => {
      throw error instanceof Refusal ? new StartProblem(error.message, { cause: error }) : error;
    });
  });
}

function print(json: boolean | undefined, value: unknown, lines: readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines.join('\n')}\n`);
}

/** Sealed headers are nobody's to read. */
function shown({ sealedHeaders: _sealed, ...endpoint }: EndpointRow): Omit<EndpointRow, 'sealedHeaders'> {
  return endpoint;
}

function endpointLine({ id, url, eventTypes, pausedAt, pauseReason, failingSince }: EndpointRow): string {
  const status = pausedAt !== null ? `paused (${pauseReason})` : failingSince !== null ? `failing since ${failingSince.toISOString()}` : 'active';
  return `${id} ${status.padEnd(8)} ${url} ${eventTypes.join(',')}`;
}

function deliveryLine({ id, createdAt, state, reason, eventType, attempts, nextAttemptAt }: DeliveryRow): string {
  const next = nextAttemptAt === null ? '' : `, next at ${nextAttemptAt.toISOString()}`;
  return `${createdAt.toISOString()} ${id} ${state.padEnd(9)} ${eventType} (${attempts} attempts${next})${reason === null ? '' : ` ${reason}`}`;
}
