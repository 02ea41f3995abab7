import { sql } from 'drizzle-orm';
import { webhookAttempts, webhookDeliveries, webhookMessages } from '../tables.js';
/** With their attempts. What still waits goes too: nobody wants an event of last year. */
export async function deleteOldDeliveries(db, { before, limit }) {
    await db.execute(sql `
    delete from ${webhookDeliveries} where id in (
      select id from ${webhookDeliveries} where created_at < ${before.toISOString()}::timestamptz order by created_at limit ${limit})`);
}
/** Those of which no delivery is left: one that was replayed lately keeps its event. */
export async function deleteOldMessages(db, { before, limit }) {
    await db.execute(sql `
    delete from ${webhookMessages} where id in (
      select id from ${webhookMessages} message where occurred_at < ${before.toISOString()}::timestamptz
        and not exists (select from ${webhookDeliveries} delivery where delivery.message_id = message.id)
      order by occurred_at limit ${limit})`);
}
/** Of what was sent of events that name the person, and what was answered. */
export async function updateBodiesErased(db, personId) {
    await db.execute(sql `
    update ${webhookAttempts} set request_body = '', response_body = null where delivery_id in (
      select delivery.id from ${webhookDeliveries} delivery join ${webhookMessages} message on message.id = delivery.message_id
      where message.subject_id = ${personId} or strpos(message.payload::text, ${personId}) > 0)`);
}
//# sourceMappingURL=queries.js.map