import { sql } from 'drizzle-orm';
import { tenantId } from '../../../kernel/context.js';
/**
 * How many rows were ever written to the trail of each tenant of a server, as PostgreSQL counts them: one statement instead of a look into every schema, and
 * nothing that writers have to note. The counts are some seconds old, include what was rolled back, and begin anew after a crash of the server;
 * all that matters is whether they have changed.
 */
export async function listWrittenTrails(db) {
    const rows = await db.execute(sql `
    select n.nspname::text as schema, sum(pg_stat_get_tuples_inserted(c.oid))::float8 as rows
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname in ('audit_entries', 'audit_changes') and c.relkind = 'r' and n.nspname like 't\\_%'
    group by n.nspname having count(*) = 2 order by n.nspname`);
    return rows.flatMap(({ schema, rows: count }) => {
        const id = tenantId.schema.safeParse(`${tenantId.prefix}_${schema.slice(2)}`);
        return id.success ? [{ id: id.data, schema, rows: count }] : [];
    });
}
//# sourceMappingURL=written-trails.js.map