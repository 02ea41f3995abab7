import { sql } from 'drizzle-orm';
/** Until the transaction ends nobody else of this tenant adds one: the bound holds under any race. */
export async function lockAdditions(db, of) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended(${`commerce ${of} `} || current_schema(), 0))`);
}
//# sourceMappingURL=additions.js.map