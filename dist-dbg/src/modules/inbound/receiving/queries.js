import { and, eq, or, sql } from 'drizzle-orm';
import { receivedWebhooks, rejectedWebhooks } from '../tables.js';
/** False when it was received before, under its id or with the same content. */
export async function insertReceived(db, row) {
    const inserted = await db.insert(receivedWebhooks).values(row).onConflictDoNothing().returning({ id: receivedWebhooks.id });
    return inserted.length > 0;
}
/** Locked, so that two that come again at once do not both bring it back to life. */
export async function lockKnown(db, { sourceId, externalId, contentKey }) {
    const isSame = or(eq(receivedWebhooks.externalId, externalId), contentKey === null ? undefined : eq(receivedWebhooks.contentKey, contentKey));
    const [known] = await db
        .select({ id: receivedWebhooks.id, state: receivedWebhooks.state, ticket: receivedWebhooks.ticket })
        .from(receivedWebhooks)
        .where(and(eq(receivedWebhooks.sourceId, sourceId), isSame))
        .limit(1)
        .for('update');
    return known ?? null;
}
export async function updateReceived(db, id, change) {
    await db.update(receivedWebhooks).set(change).where(eq(receivedWebhooks.id, id));
}
/** True when it is the first of its hour. */
export async function countRejection(db, { sourceId, reason, lastAddress, now }) {
    const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
    const [counted] = await db
        .insert(rejectedWebhooks)
        .values({ sourceId, reason, hour, count: 1, lastAt: now, lastAddress })
        .onConflictDoUpdate({
        target: [rejectedWebhooks.sourceId, rejectedWebhooks.reason, rejectedWebhooks.hour],
        set: { count: sql `${rejectedWebhooks.count} + 1`, lastAt: now, lastAddress },
    })
        .returning({ count: rejectedWebhooks.count });
    return counted?.count === 1;
}
//# sourceMappingURL=queries.js.map