import { lt, sql } from 'drizzle-orm';
import { receivedWebhooks, rejectedWebhooks } from '../tables.js';
export async function deleteOldReceived(db, { before, limit }) {
    await db.execute(sql `
    delete from ${receivedWebhooks} where id in (
      select id from ${receivedWebhooks} where received_at < ${before.toISOString()}::timestamptz order by received_at limit ${limit})`);
}
/** At most a few for each source and hour. */
export async function deleteOldRejections(db, before) {
    await db.delete(rejectedWebhooks).where(lt(rejectedWebhooks.hour, before));
}
/** Empties bodies in which the text stands. Reads what is kept: a person is erased once. */
export async function updateBodiesErased(db, text) {
    const names = sql `position(convert_to(${text}, 'UTF8') in ${receivedWebhooks.body}) > 0 or position(${text} in ${receivedWebhooks.detail}) > 0`;
    await db
        .update(receivedWebhooks)
        .set({ body: Buffer.alloc(0), detail: null })
        .where(names);
}
//# sourceMappingURL=queries.js.map