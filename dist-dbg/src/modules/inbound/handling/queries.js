import { asc, eq, sql } from 'drizzle-orm';
import { receivedWebhooks, webhookSources } from '../tables.js';
export async function findDue(db, id) {
    const [due] = await db
        .select({ received: receivedWebhooks, source: webhookSources })
        .from(receivedWebhooks)
        .innerJoin(webhookSources, eq(webhookSources.id, receivedWebhooks.sourceId))
        .where(eq(receivedWebhooks.id, id))
        .limit(1);
    return due ?? null;
}
/** Its ticket while it waits; null when it is settled or gone. */
export async function lockTicket(db, id) {
    const [row] = await db
        .select({ ticket: receivedWebhooks.ticket, state: receivedWebhooks.state })
        .from(receivedWebhooks)
        .where(eq(receivedWebhooks.id, id))
        .limit(1)
        .for('update');
    return row?.state === 'PENDING' ? row.ticket : null;
}
/** What nobody has handled in time: what told of it was lost, as in a state of the tenant that was brought back. */
export async function updateOverdue(db, { before, now, limit }) {
    const overdue = db
        .select({ id: receivedWebhooks.id })
        .from(receivedWebhooks)
        .where(sql `${receivedWebhooks.dueAt} < ${before.toISOString()}::timestamptz`)
        .orderBy(asc(receivedWebhooks.dueAt))
        .limit(limit)
        .for('update', { skipLocked: true });
    return db
        .update(receivedWebhooks)
        .set({ ticket: sql `${receivedWebhooks.ticket} + 1`, dueAt: now })
        .where(sql `${receivedWebhooks.id} in ${overdue}`)
        .returning({ id: receivedWebhooks.id, ticket: receivedWebhooks.ticket });
}
//# sourceMappingURL=queries.js.map