import { sql } from 'drizzle-orm';
/** Until the transaction ends no migration, repair or swap of the schema may begin; copies may. False when one is under way. */
export async function lockOutMigrations(db, schema) {
    const [row] = await db.execute(sql `select pg_try_advisory_xact_lock_shared(hashtextextended(${`migrate ${schema}`}, 0)) as locked`);
    return row?.locked === true;
}
//# sourceMappingURL=queries.js.map