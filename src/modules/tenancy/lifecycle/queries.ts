import { eq, lte, sql } from 'drizzle-orm';
import { type ControlDb, type Tenant, type TenantId, schemaOf, tenantId } from '../../../kernel/context.js';
import { erasures, tenants } from '../control.tables.js';
import { toTenant } from '../queries.js';

/** FOR UPDATE: changes of one tenant go one after the other. */
export async function lockTenant(db: ControlDb, id: TenantId): Promise<Tenant | null> {
  const [row] = await db.select().from(tenants).where(eq(tenants.id, id)).for('update').limit(1);
  return row ? toTenant(row) : null;
}

/** The next tenant whose time has come, locked; null when there is none that another process is not at. */
export async function lockTenantDue(db: ControlDb, now: Date): Promise<Tenant | null> {
  const [row] = await db
    .select()
    .from(tenants)
    .where(lte(tenants.terminatesAt, now))
    .orderBy(tenants.terminatesAt)
    .limit(1)
    .for('update', { skipLocked: true });
  return row ? toTenant(row) : null;
}

type TenantChange = Partial<Pick<typeof tenants.$inferInsert, 'slug' | 'name' | 'modules' | 'migrationsDigest' | 'suspendedAt' | 'terminatesAt'>>;

export async function updateTenant(db: ControlDb, id: TenantId, change: TenantChange): Promise<Tenant | null> {
  const [row] = await db.update(tenants).set(change).where(eq(tenants.id, id)).returning();
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
  readonly endedSessions: number;
  readonly auditDetails: number;
};

export async function countRemains(db: ControlDb, id: TenantId): Promise<Remains> {
  const schema = schemaOf(id);
  const [row] = await db.execute<Remains>(sql`select
    (select count(*)::int from pg_namespace where nspname = ${schema}) as "schemas",
    (select count(*)::int from pg_tables where schemaname = ${schema}) as "tables",
    (select count(*)::int from pg_roles where rolname = ${schema}) as "roles",
    (select count(*)::int from ${tenants} where ${eq(tenants.id, id)}) as "registryRows",
    (select count(*)::int from platform.outbox where tenant_id = ${id}) as "outboxEvents",
    (select count(*)::int from platform.ended_sessions where realm = ${id}) as "endedSessions",
    (select count(*)::int from control.audit_entries where subject_id = ${id} and details <> '{}' and action <> 'tenancy.tenantErased')
      + (select count(*)::int from control.audit_changes where row_key = ${tenantId.toUuid(id)} and fields_digest is null and table_name <> 'erasures') as "auditDetails"`);
  if (!row) throw new Error('Invariant broken: a select without a from gives one row');
  return row;
}

/** Everything of the tenant outside its schema, but what the operators' trail tells of it. */
export async function deleteTraces(db: ControlDb, id: TenantId): Promise<void> {
  await db.execute(sql`with
    events as (delete from platform.outbox where tenant_id = ${id}),
    sessions as (delete from platform.ended_sessions where realm = ${id})
    delete from control.audit_anchors where trail = ${id}`);
}
