import { type SQL, and, asc, eq, getTableColumns, gte, inArray, lt, ne, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import type { ReceivedWebhookId } from '../ids.js';
import { type ReceivedRow, receivedWebhooks, webhookSources } from '../tables.js';
import type { ReceivedConditions, ReplayConditions } from './checks.js';

/** Without the body, which may be a megabyte. */
export type ListedRow = Omit<ReceivedRow, 'body'>;

const { body: _body, ...listed } = getTableColumns(receivedWebhooks);

export async function findReceived(db: TenantDb, id: ReceivedWebhookId): Promise<ListedRow | null> {
  const [row] = await db.select(listed).from(receivedWebhooks).where(eq(receivedWebhooks.id, id)).limit(1);
  return row ?? null;
}

export async function listReceivedPage(db: TenantDb, filter: ReceivedConditions, { where, orderBy, limit }: Keyset): Promise<ListedRow[]> {
  return db
    .select(listed)
    .from(receivedWebhooks)
    .where(and(conditionsOf(filter), where))
    .orderBy(...orderBy)
    .limit(limit);
}

export type StoredBody = Pick<ReceivedRow, 'id' | 'body'>;

export async function listBodies(db: TenantDb, ids: readonly ReceivedWebhookId[]): Promise<StoredBody[]> {
  return db
    .select({ id: receivedWebhooks.id, body: receivedWebhooks.body })
    .from(receivedWebhooks)
    .where(inArray(receivedWebhooks.id, [...ids]));
}

export type Replayable = Pick<ReceivedRow, 'id' | 'ticket' | 'state' | 'type' | 'mappingDigest' | 'sourceId'>;

/** The oldest first, locked; those that are being handled are passed over, and those whose source is deleted. */
export async function lockReplayable(db: TenantDb, chosen: ReplayConditions, limit: number): Promise<Replayable[]> {
  const { ids, states, ...others } = chosen;
  const { id, ticket, state, type, mappingDigest, sourceId } = receivedWebhooks;
  return db
    .select({ id, ticket, state, type, mappingDigest, sourceId })
    .from(receivedWebhooks)
    .where(
      and(
        ne(receivedWebhooks.state, 'PENDING'),
        ids === undefined ? inArray(receivedWebhooks.state, states ?? ['FAILED', 'INVALID']) : inArray(receivedWebhooks.id, ids),
        conditionsOf(others),
        sql`exists (select from ${webhookSources} where ${webhookSources.id} = ${receivedWebhooks.sourceId} and ${webhookSources.deletedAt} is null)`,
      ),
    )
    .orderBy(asc(receivedWebhooks.receivedAt), asc(receivedWebhooks.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** Each with its next ticket. */
export async function updateReplayed(
  db: TenantDb,
  ids: readonly ReceivedWebhookId[],
  now: Date,
): Promise<readonly Pick<ReceivedRow, 'id' | 'ticket'>[]> {
  return db
    .update(receivedWebhooks)
    .set({ state: 'PENDING', reason: null, detail: null, settledAt: null, dueAt: now, ticket: sql`${receivedWebhooks.ticket} + 1` })
    .where(inArray(receivedWebhooks.id, [...ids]))
    .returning({ id: receivedWebhooks.id, ticket: receivedWebhooks.ticket });
}

function conditionsOf({ sourceId, states, types, externalId, from, to }: Partial<ReceivedConditions>): SQL | undefined {
  return and(
    sourceId === undefined ? undefined : eq(receivedWebhooks.sourceId, sourceId),
    states === undefined ? undefined : inArray(receivedWebhooks.state, states),
    types === undefined ? undefined : inArray(receivedWebhooks.type, types),
    externalId === undefined ? undefined : eq(receivedWebhooks.externalId, externalId),
    from === undefined ? undefined : gte(receivedWebhooks.receivedAt, from),
    to === undefined ? undefined : lt(receivedWebhooks.receivedAt, to),
  );
}
