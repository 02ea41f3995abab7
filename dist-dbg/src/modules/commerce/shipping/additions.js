import { sql } from 'drizzle-orm';
/** Until the transaction ends nobody else of this tenant adds a zone or a method: the bounds hold under any race. */
export async function lockShippingAdditions(db) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('commerce shipping ' || current_schema(), 0))`);
}
//# sourceMappingURL=additions.js.map