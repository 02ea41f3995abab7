import { type SQL, and, eq, lte, sql } from 'drizzle-orm';
import { type ControlDb, type Tenant, type TenantId, schemaOf, tenantId } from '../../../kernel/context.js';
import { erasures, tenants } from '../control.tables.js';
import { tenantColumns, toTenant } from '../queries.js';

/** FOR UPDATE: changes of one tenant go one after the other. */
export async function lockTenant(db: ControlDb, id: TenantId): Promise<Tenant | null> {
  const [row] = await db.select(tenantColumns).from(tenants).where(eq(tenants.id, id)).for('update').limit(1);
  return row ? toTenant(row) : null;
}

/** The next tenant whose time has come. */
export async function findTenantDue(db: ControlDb, now: Date): Promise<TenantId | null> {
  const [row] = await db.select({ id: tenants.id }).from(tenants).where(lte(tenants.terminatesAt, now)).orderBy(tenants.terminatesAt).limit(1);
  return row?.id ?? null;
}

/** Null when its time has not come, or another process is at it. */
export async function lockTenantDue(db: ControlDb, id: TenantId, now: Date): Promise<Tenant | null> {
  const [row] = await db
    .select(tenantColumns)
    .from(tenants)
    .where(and(eq(tenants.id, id), lte(tenants.terminatesAt, now)))
    .limit(1)
    .for('update', { skipLocked: true });
  return row ? toTenant(row) : null;
}

type TenantChange = Partial<Omit<typeof tenants.$inferInsert, 'id' | 'createdAt' | 'storageBytes'>>;

export async function updateTenant(db: ControlDb, id: TenantId, change: TenantChange): Promise<Tenant | null> {
  const [row] = await db.update(tenants).set(change).where(eq(tenants.id, id)).returning(tenantColumns);
  return row ? toTenant(row) : null;
}

export async function deleteTenant(db: ControlDb, id: TenantId): Promise<void> {
  await db.delete(tenants).where(eq(tenants.id, id));
}

export async function findErasure(db: ControlDb, id: TenantId) {
  const [row] = await db.select().from(erasures).where(eq(erasures.tenantId, id)).limit(1);
  return row ?? null;
}

export async function insertErasure(db: ControlDb, row: typeof erasures.$inferInsert): Promise<void> {
  await db.insert(erasures).values(row);
}

/** What still exists of a tenant, by place: all zero after its erasure. */
export type Remains = {
  readonly schemas: number;
  readonly tables: number;
  readonly roles: number;
  readonly registryRows: number;
  readonly outboxEvents: number;
  readonly queueRows: number;
  readonly endedSessions: number;
  readonly changedRights: number;
  readonly auditDetails: number;
  readonly usageDays: number;
  readonly erasedPeople: number;
  readonly snapshots: number;
  readonly restores: number;
};

export async function countRemains(db: ControlDb, id: TenantId): Promise<Remains> {
  const schema = schemaOf(id);
  const uuid = tenantId.toUuid(id);
  const [row] = await db.execute<Remains>(sql`select
    (select count(*)::int from pg_namespace where nspname = ${schema}) as "schemas",
    (select count(*)::int from pg_tables where schemaname = ${schema}) as "tables",
    (select count(*)::int from pg_roles where rolname = ${schema}) as "roles",
    (select count(*)::int from ${tenants} where ${eq(tenants.id, id)}) as "registryRows",
    (select count(*)::int from platform.outbox where ${isAbout(id)}) as "outboxEvents",
    ((select count(*) from platform.deliveries where tenant_id = ${id}) + (select count(*) from platform.dead_letters where tenant_id = ${id})
      + (select count(*) from platform.inbox where tenant_id = ${id}) + (select count(*) from platform.parked_tenants where tenant_id = ${id}))::int as "queueRows",
    (select count(*)::int from platform.ended_sessions where realm = ${id}) as "endedSessions",
    (select count(*)::int from platform.changed_rights where realm = ${id}) as "changedRights",
    (select count(*)::int from control.audit_entries where subject_id = ${id} and details <> '{}' and action <> 'tenancy.tenantErased')
      + (select count(*)::int from control.audit_changes where row_key = ${uuid} and fields_digest is null and table_name <> 'erasures') as "auditDetails",
    (select count(*)::int from control.usage_days where tenant_id = ${uuid}) as "usageDays",
    (select count(*)::int from control.erased_people where tenant_id = ${uuid}) as "erasedPeople",
    (select count(*)::int from control.snapshots where tenant_id = ${uuid}) as "snapshots",
    (select count(*)::int from control.tenant_restores where tenant_id = ${uuid}) as "restores"`);
  if (!row) throw new Error('Invariant broken: a select without a from gives one row');
  return row;
}

/** Everything of the tenant outside its schema, but what the operators' trail tells of it. */
export async function deleteTraces(db: ControlDb, id: TenantId): Promise<void> {
  await db.execute(sql`with
    deliveries as (delete from platform.deliveries where event_id in (select id from platform.outbox where ${isAbout(id)})),
    dead_letters as (delete from platform.dead_letters where tenant_id = ${id} or event_id in (select id from platform.outbox where ${isAbout(id)})),
    events as (delete from platform.outbox where ${isAbout(id)}),
    notes as (delete from platform.inbox where tenant_id = ${id}),
    parked as (delete from platform.parked_tenants where tenant_id = ${id}),
    sessions as (delete from platform.ended_sessions where realm = ${id}),
    rights as (delete from platform.changed_rights where realm = ${id}),
    usage as (delete from control.usage_days where tenant_id = ${tenantId.toUuid(id)}),
    people as (delete from control.erased_people where tenant_id = ${tenantId.toUuid(id)})
    delete from control.audit_anchors where trail = ${id}`);
}

/** Its own events, and those of the control plane that tell of it; the last of these is the proof and tells nothing else. */
function isAbout(id: TenantId): SQL {
  return sql`(tenant_id = ${id} or (tenant_id is null and subject_id = ${id} and name <> 'tenancy.tenantErased'))`;
}
