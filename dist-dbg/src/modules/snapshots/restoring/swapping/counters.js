/** Numbers that were given stay given, whichever state of a tenant is the live one. */
import { sql } from 'drizzle-orm';
import { inSchema } from '../../../../platform/db/copy/layout.js';
import { findTables } from '../queries.js';
let counters = [];
/** Reads which tables count; the composition root calls it once. */
export function catalogCounters(modules) {
    counters = modules.flatMap((module) => module.counters);
}
/** Of each series the higher count. The numbers between are of documents that only the other state has. Nobody writes in either schema meanwhile. */
export async function carryCountersOver(db, { from, to }) {
    const has = await findTables(db, from, counters.map(({ table }) => table));
    for (const { table, series, last } of counters.filter((one) => has.has(one.table))) {
        await db.execute(sql.raw(`insert into ${inSchema(to, table)} as there ("${series}", "${last}")
        select "${series}", "${last}" from ${inSchema(from, table)}
        on conflict ("${series}") do update set "${last}" = greatest(there."${last}", excluded."${last}")`));
    }
}
//# sourceMappingURL=counters.js.map