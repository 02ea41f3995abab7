import { and, asc, eq, getTableColumns, gte, inArray, lt, ne, sql } from 'drizzle-orm';
import { receivedWebhooks, webhookSources } from '../tables.js';
const { body: _body, ...listed } = getTableColumns(receivedWebhooks);
export async function findReceived(db, id) {
    const [row] = await db.select(listed).from(receivedWebhooks).where(eq(receivedWebhooks.id, id)).limit(1);
    return row ?? null;
}
export async function listReceivedPage(db, filter, { where, orderBy, limit }) {
    return db
        .select(listed)
        .from(receivedWebhooks)
        .where(and(conditionsOf(filter), where))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function listBodies(db, ids) {
    return db
        .select({ id: receivedWebhooks.id, body: receivedWebhooks.body })
        .from(receivedWebhooks)
        .where(inArray(receivedWebhooks.id, [...ids]));
}
/** The oldest first, locked; those that are being handled are passed over, and those whose source is deleted. */
export async function lockReplayable(db, chosen, limit) {
    const { ids, states, ...others } = chosen;
    const { id, ticket, state, type, mappingDigest, sourceId } = receivedWebhooks;
    return db
        .select({ id, ticket, state, type, mappingDigest, sourceId })
        .from(receivedWebhooks)
        .where(and(ne(receivedWebhooks.state, 'PENDING'), ids === undefined ? inArray(receivedWebhooks.state, states ?? ['FAILED', 'INVALID']) : inArray(receivedWebhooks.id, ids), conditionsOf(others), sql `exists (select from ${webhookSources} where ${webhookSources.id} = ${receivedWebhooks.sourceId} and ${webhookSources.deletedAt} is null)`))
        .orderBy(asc(receivedWebhooks.receivedAt), asc(receivedWebhooks.id))
        .limit(limit)
        .for('update', { skipLocked: true });
}
/** Each with its next ticket. */
export async function updateReplayed(db, ids, now) {
    return db
        .update(receivedWebhooks)
        .set({ state: 'PENDING', reason: null, detail: null, settledAt: null, dueAt: now, ticket: sql `${receivedWebhooks.ticket} + 1` })
        .where(inArray(receivedWebhooks.id, [...ids]))
        .returning({ id: receivedWebhooks.id, ticket: receivedWebhooks.ticket });
}
function conditionsOf({ sourceId, states, types, externalId, from, to }) {
    return and(sourceId === undefined ? undefined : eq(receivedWebhooks.sourceId, sourceId), states === undefined ? undefined : inArray(receivedWebhooks.state, states), types === undefined ? undefined : inArray(receivedWebhooks.type, types), externalId === undefined ? undefined : eq(receivedWebhooks.externalId, externalId), from === undefined ? undefined : gte(receivedWebhooks.receivedAt, from), to === undefined ? undefined : lt(receivedWebhooks.receivedAt, to));
}
//# sourceMappingURL=queries.js.map