import { sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import { tenantId } from '../../../kernel/context.js';
import { TRAIL_TABLES } from '../../audit/public.js';
import { measuresOf } from '../../entitlements/public.js';
import { usageDays } from '../control.tables.js';
/** Tenants without any measure of today, and days whose requests went on after their last measure, the longest ago first. */
export async function listDue(db, { today, yesterday, before, limit }) {
    const rows = await db.execute(sql `
    (select u.tenant_id as id, u.day::text as day from ${usageDays} u
      where u.day in (${today}::date, ${yesterday}::date)
        and (u.measured_at is null or (u.counted_at > u.measured_at and (u.measured_at < ${before.toISOString()}::timestamptz or u.day < ${today}::date)))
      order by u.measured_at nulls first limit ${limit})
    union all
    (select t.id, ${today}::text from control.tenants t
      where t.provisioning_since is null and t.erasing_since is null
        and not exists (select from ${usageDays} u where u.tenant_id = t.id and u.day = ${today}::date) limit ${limit})
    limit ${limit}`);
    return rows.map(({ id, day }) => ({ tenantId: tenantId.fromUuid(id), day }));
}
/** The trail grows with every deletion and only goes with time: it must not keep a tenant from making room. */
const isOfTenant = sql `c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
  and c.relname not in (select json_array_elements_text(${JSON.stringify(TRAIL_TABLES)}::json))`;
/** What the tenant has and did, in one statement: each module counts its own. Tables are looked for in the schema of the connection. */
export async function countAll(db, tenant, day) {
    const [row] = await db.execute(sql `
    select ${sumOf(tenant, 'users', day)} as "users", ${sumOf(tenant, 'records', day)} as "records", ${sumOf(tenant, 'events', day)} as "events",
      ${sumOf(tenant, 'activeUsers', day)} as "activeUsers",
      (select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c where ${isOfTenant})
        as "storageBytes"`);
    invariant(row, 'a select without a from gives one row');
    return {
        users: Number(row.users),
        records: Number(row.records),
        events: Number(row.events),
        activeUsers: Number(row.activeUsers),
        storageBytes: Number(row.storageBytes),
    };
}
/**
 * The bytes of each table with its indexes, in the share of its pages that rows fill by what PostgreSQL last analysed: rows, times their
 * width with 28 bytes of header and pointer. A table that was never analysed counts in whole.
 */
export async function estimateFilledBytes(db) {
    const [row] = await db.execute(sql `
    select coalesce(sum(pg_total_relation_size(c.oid) * case
        when c.reltuples < 0 or pg_relation_size(c.oid) = 0 or (c.reltuples > 0 and w.width is null) then 1
        else least(1, c.reltuples * (28 + coalesce(w.width, 0)) / pg_relation_size(c.oid)) end), 0)::bigint as bytes
    from pg_class c left join lateral (
      select sum(s.avg_width * (1 - s.null_frac)) as width from pg_stats s where s.schemaname = current_schema() and s.tablename = c.relname) w on true
    where ${isOfTenant}`);
    invariant(row, 'an aggregate gives one row');
    return Number(row.bytes);
}
/** What happened on a day never becomes less; what there is, is what was found last. */
export async function upsertMeasures(db, measures, measuredAt) {
    if (measures.length === 0)
        return;
    const rows = measures.map(({ tenantId: id, activeUsers, storageBytes, ...rest }) => ({
        ...rest,
        tenant_id: tenantId.toUuid(id),
        active_users: activeUsers,
        storage_bytes: storageBytes,
    }));
    await db.execute(sql `
    insert into ${usageDays} as u (tenant_id, day, events, active_users, users, records, storage_bytes, measured_at)
    select m.tenant_id, m.day, m.events, m.active_users, m.users, m.records, m.storage_bytes, ${measuredAt.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as m(tenant_id uuid, day date, events bigint, active_users bigint, users bigint, records bigint, storage_bytes bigint)
    where exists (select from control.tenants t where t.id = m.tenant_id)
    order by m.tenant_id, m.day
    on conflict (tenant_id, day) do update set events = greatest(u.events, excluded.events),
      active_users = greatest(u.active_users, excluded.active_users), users = coalesce(excluded.users, u.users),
      records = coalesce(excluded.records, u.records), storage_bytes = coalesce(excluded.storage_bytes, u.storage_bytes),
      measured_at = excluded.measured_at`);
}
/** Bounds one run; the next one removes the rest. */
const DELETED_MAX = 10_000;
export async function deleteUsageBefore(db, day) {
    await db.execute(sql `
    delete from ${usageDays} where (tenant_id, day) in (
      select tenant_id, day from ${usageDays} where day < ${day}::date limit ${DELETED_MAX})`);
}
function sumOf(tenant, of, day) {
    return sql.join([sql `0`, ...measuresOf(tenant, of).map((measure) => measure.count(day))], sql ` + `);
}
//# sourceMappingURL=queries.js.map