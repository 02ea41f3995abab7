import { and, eq, isNotNull, isNull, lte, notInArray, sql } from 'drizzle-orm';
import { schemaOf, tenantId } from '../../../kernel/context.js';
import { erasures, tenants } from '../control.tables.js';
import { tenantColumns, toTenant } from '../queries.js';
/** FOR UPDATE: changes of one tenant go one after the other. Null while it is being made or erased: nothing about it can be changed then. */
export async function lockTenant(db, id) {
    const isThere = and(eq(tenants.id, id), isNull(tenants.provisioningSince), isNull(tenants.erasingSince));
    const [row] = await db.select(tenantColumns).from(tenants).where(isThere).for('update').limit(1);
    return row ? toTenant(row) : null;
}
/** The next tenant whose time has come, locked; null when there is none that another process is not at. */
export async function lockTenantDue(db, now, except) {
    const [row] = await db
        .select(tenantColumns)
        .from(tenants)
        .where(and(lte(tenants.terminatesAt, now), isNull(tenants.provisioningSince), notInArray(tenants.id, [...except])))
        .orderBy(tenants.terminatesAt)
        .limit(1)
        .for('update', { skipLocked: true });
    return row ? toTenant(row) : null;
}
export async function updateErasing(db, id, erasingSince) {
    await db
        .update(tenants)
        .set({ erasingSince })
        .where(and(eq(tenants.id, id), isNull(tenants.erasingSince)));
}
/** FOR UPDATE. False when another process has finished it. */
export async function lockErasing(db, id) {
    const isErasing = and(eq(tenants.id, id), isNotNull(tenants.erasingSince));
    const rows = await db.select({ id: tenants.id }).from(tenants).where(isErasing).for('update');
    return rows.length > 0;
}
export async function updateTenant(db, id, change) {
    const [row] = await db.update(tenants).set(change).where(eq(tenants.id, id)).returning(tenantColumns);
    return row ? toTenant(row) : null;
}
export async function deleteTenant(db, id) {
    await db.delete(tenants).where(eq(tenants.id, id));
}
export async function findErasure(db, id) {
    const [row] = await db.select().from(erasures).where(eq(erasures.tenantId, id)).limit(1);
    return row ?? null;
}
export async function insertErasure(db, row) {
    await db.insert(erasures).values(row);
}
export async function countServerRemains(db, id) {
    const schema = schemaOf(id);
    const [row] = await db.execute(sql `select
    (select count(*)::int from pg_namespace where nspname = ${schema}) as "schemas",
    (select count(*)::int from pg_tables where schemaname = ${schema}) as "tables",
    (select count(*)::int from pg_roles where rolname = ${schema} or starts_with(rolname, ${`${schema}_`})) as "roles",
    (select count(*)::int from platform.outbox where ${isAbout(id)}) as "outboxEvents",
    ((select count(*) from platform.deliveries where tenant_id = ${id}) + (select count(*) from platform.dead_letters where tenant_id = ${id})
      + (select count(*) from platform.live_events where tenant_id = ${id}) + (select count(*) from platform.live_audiences where tenant_id = ${id})
      + (select count(*) from platform.inbox where tenant_id = ${id}) + (select count(*) from platform.parked_tenants where tenant_id = ${id})
      + (select count(*) from platform.provisionings where tenant_id = ${tenantId.toUuid(id)}))::int as "queueRows",
    (select count(*)::int from platform.ended_sessions where realm = ${id}) as "endedSessions",
    (select count(*)::int from platform.changed_rights where realm = ${id}) as "changedRights"`);
    if (!row)
        throw new Error('Invariant broken: a select without a from gives one row');
    return row;
}
export async function countRegistryRemains(db, id) {
    const uuid = tenantId.toUuid(id);
    const [row] = await db.execute(sql `select
    ((select count(*) from ${tenants} where ${eq(tenants.id, id)}) + (select count(*) from control.tenant_credentials where tenant_id = ${uuid})
      + (select count(*) from control.sso_domains where tenant_id = ${uuid}))::int as "registryRows",
    (select count(*)::int from control.audit_entries where subject_id = ${id} and details <> '{}' and action <> 'tenancy.tenantErased')
      + (select count(*)::int from control.audit_changes where row_key = ${uuid} and fields_digest is null and table_name <> 'erasures') as "auditDetails",
    (select count(*)::int from control.usage_days where tenant_id = ${uuid}) as "usageDays",
    (select count(*)::int from control.erased_people where tenant_id = ${uuid}) as "erasedPeople",
    (select count(*)::int from control.snapshots where tenant_id = ${uuid}) as "snapshots",
    (select count(*)::int from control.tenant_restores where tenant_id = ${uuid}) as "restores"`);
    if (!row)
        throw new Error('Invariant broken: a select without a from gives one row');
    return row;
}
/** Everything of the tenant on a server outside its schema. */
export async function deleteServerTraces(db, id) {
    await db.execute(sql `with
    deliveries as (delete from platform.deliveries where event_id in (select id from platform.outbox where ${isAbout(id)})),
    dead_letters as (delete from platform.dead_letters where tenant_id = ${id} or event_id in (select id from platform.outbox where ${isAbout(id)})),
    events as (delete from platform.outbox where ${isAbout(id)}),
    notes as (delete from platform.inbox where tenant_id = ${id}),
    parked as (delete from platform.parked_tenants where tenant_id = ${id}),
    live as (delete from platform.live_events where tenant_id = ${id}),
    audiences as (delete from platform.live_audiences where tenant_id = ${id}),
    provisioned as (delete from platform.provisionings where tenant_id = ${tenantId.toUuid(id)}),
    rights as (delete from platform.changed_rights where realm = ${id})
    delete from platform.ended_sessions where realm = ${id}`);
}
/** Everything of it in the registry but its row, and but what the operators' trail tells of it. */
export async function deleteRegistryTraces(db, id) {
    const uuid = tenantId.toUuid(id);
    await db.execute(sql `with
    usage as (delete from control.usage_days where tenant_id = ${uuid}),
    credentials as (delete from control.tenant_credentials where tenant_id = ${uuid}),
    domains as (delete from control.sso_domains where tenant_id = ${uuid}),
    people as (delete from control.erased_people where tenant_id = ${uuid})
    delete from control.audit_anchors where trail = ${id}`);
}
/** Its own events, and those of the control plane that tell of it; the last of these is the proof and tells nothing else. */
function isAbout(id) {
    return sql `(tenant_id = ${id} or (tenant_id is null and subject_id = ${id} and name <> 'tenancy.tenantErased'))`;
}
//# sourceMappingURL=queries.js.map