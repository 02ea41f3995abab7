import { sql } from 'drizzle-orm';
import { tenantId } from '../../../kernel/context.js';
import { usageDays } from '../control.tables.js';
/**
 * Adds what a process has counted; several processes add to the same rows, always in the same order. Returns the requests of all of them
 * by day and tenant. A tenant that was erased meanwhile gets no row.
 */
export async function addRequests(db, added, countedAt) {
    const rows = added.map(({ tenantId: id, day, counts }) => ({ tenant_id: tenantId.toUuid(id), day, ...counts }));
    const totals = await db.execute(sql `
    insert into ${usageDays} as u (tenant_id, day, requests, mutations, errors, counted_at)
    select a.tenant_id, a.day, a.requests, a.mutations, a.errors, ${countedAt.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as a(tenant_id uuid, day date, requests bigint, mutations bigint, errors bigint)
    where exists (select from control.tenants t where t.id = a.tenant_id)
    order by a.tenant_id, a.day
    on conflict (tenant_id, day) do update set requests = u.requests + excluded.requests, mutations = u.mutations + excluded.mutations,
      errors = u.errors + excluded.errors, counted_at = excluded.counted_at
    returning tenant_id, day::text as day, requests`);
    return new Map(totals.map(({ tenant_id, day, requests }) => [`${day} ${tenantId.fromUuid(tenant_id)}`, Number(requests)]));
}
//# sourceMappingURL=queries.js.map