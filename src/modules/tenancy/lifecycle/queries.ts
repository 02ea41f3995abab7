import { type SQL, and, eq, isNotNull, isNull, lte, notInArray, sql } from 'drizzle-orm';
import { type ControlDb, type ServerDb, type Tenant, type TenantId, schemaOf, tenantId } from '../../../kernel/context.js';
import { erasures, tenants } from '../control.tables.js';
import { tenantColumns, toTenant } from '../queries.js';

/** FOR UPDATE: changes of one tenant go one after the other. Null while it is being made or erased: nothing about it can be changed then. */
export async function lockTenant(db: ControlDb, id: TenantId): Promise<Tenant | null> {
  const isThere = and(eq(tenants.id, id), isNull(tenants.provisioningSince), isNull(tenants.erasingSince));
  const [row] = await db.select(tenantColumns).from(tenants).where(isThere).for('update').limit(1);
  return row ? toTenant(row) : null;
}

/** The next tenant whose time has come, locked; null when there is none that another process is not at. */
export async function lockTenantDue(db: ControlDb, now: Date, except: readonly TenantId[]): Promise<Tenant | null> {
  const [row] = await db
    .select(tenantColumns)
    .from(tenants)
    .where(and(lte(tenants.terminatesAt, now), isNull(tenants.provisioningSince), notInArray(tenants.id, [...except])))
    .orderBy(tenants.terminatesAt)
    .limit(1)
    .for('update', { skipLocked: true });
  return row ? toTenant(row) : null;
}

export async function updateErasing(db: ControlDb, id: TenantId, erasingSince: Date): Promise<void> {
  await db
    .update(tenants)
    .set({ erasingSince })
    .where(and(eq(tenants.id, id), isNull(tenants.erasingSince)));
}

/** FOR UPDATE. False when another process has finished it. */
export async function lockErasing(db: ControlDb, id: TenantId): Promise<boolean> {
  const isErasing = and(eq(tenants.id, id), isNotNull(tenants.erasingSince));
  const rows = await db.select({ id: tenants.id }).from(tenants).where(isErasing).for('update');
  return rows.length > 0;
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

/** What still exists of a tenant on a server, by place: all zero after its erasure. */
export type ServerRemains = {
  readonly schemas: number;
  readonly tables: number;
  /** Its role, and logins of its own. */
  readonly roles: number;
  readonly outboxEvents: number;
  readonly queueRows: number;
  readonly endedSessions: number;
  readonly changedRights: number;
};

/** What still exists of it in the registry. */
export type RegistryRemains = {
  /** Its row, and credentials. */
  readonly registryRows: number;
  readonly auditDetails: number;
  readonly usageDays: number;
  readonly erasedPeople: number;
  readonly snapshots: number;
  readonly restores: number;
};

export type Remains = ServerRemains & RegistryRemains;

export async function countServerRemains(db: ServerDb, id: TenantId): Promise<ServerRemains> {
  const schema = schemaOf(id);
  const [row] = await db.execute<ServerRemains>(sql`select
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
  if (!row) throw new Error('Invariant broken: a select without a from gives one row');
  return row;
}

export async function countRegistryRemains(db: ControlDb, id: TenantId): Promise<RegistryRemains> {
  const uuid = tenantId.toUuid(id);
  const [row] = await db.execute<RegistryRemains>(sql`select
    ((select count(*) from ${tenants} where ${eq(tenants.id, id)}) + (select count(*) from control.tenant_credentials where tenant_id = ${uuid})
      + (select count(*) from control.sso_domains where tenant_id = ${uuid}))::int as "registryRows",
    (select count(*)::int from control.audit_entries where subject_id = ${id} and details <> '{}' and action <> 'tenancy.tenantErased')
      + (select count(*)::int from control.audit_changes where row_key = ${uuid} and fields_digest is null and table_name <> 'erasures') as "auditDetails",
    (select count(*)::int from control.usage_days where tenant_id = ${uuid}) as "usageDays",
    (select count(*)::int from control.erased_people where tenant_id = ${uuid}) as "erasedPeople",
    (select count(*)::int from control.snapshots where tenant_id = ${uuid}) as "snapshots",
    (select count(*)::int from control.tenant_restores where tenant_id = ${uuid}) as "restores"`);
  if (!row) throw new Error('Invariant broken: a select without a from gives one row');
  return row;
}

/** Everything of the tenant on a server outside its schema. */
export async function deleteServerTraces(db: ServerDb, id: TenantId): Promise<void> {
  await db.execute(sql`with
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
export async function deleteRegistryTraces(db: ControlDb, id: TenantId): Promise<void> {
  const uuid = tenantId.toUuid(id);
  await db.execute(sql`with
    usage as (delete from control.usage_days where tenant_id = ${uuid}),
    credentials as (delete from control.tenant_credentials where tenant_id = ${uuid}),
    domains as (delete from control.sso_domains where tenant_id = ${uuid}),
    people as (delete from control.erased_people where tenant_id = ${uuid})
    delete from control.audit_anchors where trail = ${id}`);
}

/** Its own events, and those of the control plane that tell of it; the last of these is the proof and tells nothing else. */
function isAbout(id: TenantId): SQL {
  return sql`(tenant_id = ${id} or (tenant_id is null and subject_id = ${id} and name <> 'tenancy.tenantErased'))`;
}
