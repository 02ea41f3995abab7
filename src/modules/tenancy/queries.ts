import { type SQLWrapper, and, asc, count, desc, eq, getTableColumns, gt, ilike, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { type ControlDb, type Tenant, type TenantId, tenantId } from '../../kernel/context.js';
import { anyOf } from '../../platform/db/any-of.js';
import type { Keyset } from '../../platform/db/keyset.js';
import { quote } from '../../platform/db/migrator.js';
import { planTermsOf, toEntitlements } from '../entitlements/public.js';
import { tenants } from './control.tables.js';

/** All that a tenant is, with the terms of its plan: wherever a row of the registry is read or returned. */
export const tenantColumns = { ...getTableColumns(tenants), planTerms: planTermsOf(sql`${tenants}.plan`) };
/** Names are listed regardless of case. */
export const sortName = sql<string>`lower(${tenants.name})`;

type TenantRow = typeof tenants.$inferSelect & { readonly planTerms: Parameters<typeof toEntitlements>[0]['planTerms'] };

export type TenantStatus = 'PENDING' | 'ACTIVE' | 'SUSPENDED' | 'TERMINATING';
/** Null means any. */
export type TenantConditions = {
  readonly search: string | null;
  readonly status: TenantStatus | null;
  readonly module: string | null;
  readonly plan: string | null;
};
/** A tenant of a list, with the name that it is sorted by. */
export type ListedTenant = Tenant & { readonly sortName: string };

const statusConditions = {
  // Who waits to be created is not in the registry.
  PENDING: sql`false`,
  ACTIVE: isNull(tenants.suspendedAt),
  SUSPENDED: and(isNotNull(tenants.suspendedAt), isNull(tenants.terminatesAt)),
  TERMINATING: isNotNull(tenants.terminatesAt),
} as const;

export async function findTenantBySlug(db: ControlDb, slug: string): Promise<Tenant | null> {
  const [row] = await db.select(tenantColumns).from(tenants).where(eq(tenants.slug, slug)).limit(1);
  return row ? toTenant(row) : null;
}

export async function findTenantById(db: ControlDb, id: TenantId): Promise<Tenant | null> {
  const [row] = await db.select(tenantColumns).from(tenants).where(eq(tenants.id, id)).limit(1);
  return row ? toTenant(row) : null;
}

/** At most as many as there are ids, in no order. */
export async function listTenantsByIds(db: ControlDb, ids: readonly TenantId[]): Promise<readonly Tenant[]> {
  const rows = await db
    .select(tenantColumns)
    .from(tenants)
    .where(anyOf(tenants.id, tenantId, ids));
  return rows.map(toTenant);
}

/** Notes how large their schemas are. One that somebody is changing at the moment is noted next time. */
export async function updateStorageBytes(
  db: ControlDb,
  measures: readonly { readonly tenantId: TenantId; readonly storageBytes: number }[],
): Promise<void> {
  const rows = measures.map(({ tenantId: id, storageBytes }) => ({ id: tenantId.toUuid(id), bytes: storageBytes }));
  await db.execute(sql`
    with measured as (select * from json_to_recordset(${JSON.stringify(rows)}::json) as m(id uuid, bytes bigint)),
      free as (select t.id from ${tenants} t join measured m on m.id = t.id where t.storage_bytes is distinct from m.bytes for update of t skip locked)
    update ${tenants} t set storage_bytes = m.bytes from measured m join free f on f.id = m.id where t.id = m.id`);
}

/** Null when the slug is taken. Waits for a transaction that is taking it at the moment. */
export async function insertTenant(db: ControlDb, row: typeof tenants.$inferInsert): Promise<Tenant | null> {
  const [inserted] = await db.insert(tenants).values(row).onConflictDoNothing().returning(tenantColumns);
  return inserted ? toTenant(inserted) : null;
}

export async function listTenants(db: ControlDb, filter: TenantConditions, keys: Keyset<SQLWrapper>): Promise<readonly ListedTenant[]> {
  const rows = await db
    .select({ ...tenantColumns, sortName })
    .from(tenants)
    .where(and(keys.where, matches(filter)))
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
  return rows.map((row) => ({ ...toTenant(row), sortName: row.sortName }));
}

export async function countTenants(db: ControlDb, filter: TenantConditions): Promise<number> {
  return db.$count(tenants, matches(filter));
}

/** Tenants with these modules whose schema has these migrations. */
export type Version = { readonly modules: readonly string[]; readonly migrationsDigest: string };

/** What there is in the fleet: few rows, however many tenants. */
export async function listVersions(db: ControlDb): Promise<readonly (Version & { readonly tenants: number })[]> {
  const { modules, migrationsDigest } = tenants;
  return db
    .select({ modules, migrationsDigest, tenants: count() })
    .from(tenants)
    .groupBy(modules, migrationsDigest)
    .orderBy(asc(modules), asc(migrationsDigest));
}

/** Up to `limit` tenants of one version behind `after`, the oldest first. */
export async function listTenantsOf(
  db: ControlDb,
  { modules, migrationsDigest }: Version,
  { after, limit }: { readonly after: TenantId | null; readonly limit: number },
): Promise<readonly Tenant[]> {
  const isOf = and(eq(tenants.modules, [...modules]), eq(tenants.migrationsDigest, migrationsDigest));
  const rows = await db
    .select(tenantColumns)
    .from(tenants)
    .where(and(isOf, after === null ? undefined : gt(tenants.id, after)))
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(toTenant);
}

/** Up to `limit` tenants behind `after`, the oldest first: for walks over all of them. */
export async function listTenantsAfter(db: ControlDb, after: TenantId | null, limit: number): Promise<readonly Tenant[]> {
  const rows = await db
    .select(tenantColumns)
    .from(tenants)
    .where(after === null ? undefined : gt(tenants.id, after))
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(toTenant);
}

/** Up to `limit` tenants that are not suspended and have the module, or any modules when it is null; behind `after`, the oldest first. */
export async function listOpenTenants(
  db: ControlDb,
  { module, after, limit }: { readonly module: string | null; readonly after: TenantId | null; readonly limit: number },
): Promise<readonly TenantId[]> {
  const has = module === null ? undefined : sql`${module} = any(${tenants.modules})`;
  const rows = await db
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(isNull(tenants.suspendedAt), has, after === null ? undefined : gt(tenants.id, after)))
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The combinations that most tenants have: the next one will probably have one of them. */
export async function listUsualModules(db: ControlDb, limit: number): Promise<readonly (readonly string[])[]> {
  const rows = await db.select({ modules: tenants.modules }).from(tenants).groupBy(tenants.modules).orderBy(desc(count())).limit(limit);
  return rows.map((row) => row.modules);
}

/** The statement that says which migrations a tenant's schema has, for the message that applies them. */
export function migrationsDigestScript(id: TenantId, migrationsDigest: string): string {
  return `update control.tenants set migrations_digest = ${quote(migrationsDigest)} where id = ${quote(tenantId.toUuid(id))};`;
}

function matches({ search, status, module, plan }: TenantConditions) {
  return and(
    contains(search),
    status === null ? undefined : statusConditions[status],
    module === null ? undefined : sql`${module} = any(${tenants.modules})`,
    plan === null ? undefined : eq(tenants.plan, plan),
  );
}

function contains(search: string | null) {
  if (search === null) return undefined;
  const pattern = `%${search.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  return or(ilike(tenants.slug, pattern), ilike(tenants.name, pattern));
}

export function toTenant(row: TenantRow): Tenant {
  const { id, slug, name, modules, migrationsDigest, suspendedAt, sessionsValidFrom, terminatesAt, createdAt } = row;
  const dates = { suspendedAt, sessionsValidFrom, terminatesAt, createdAt };
  return { id, slug, name, modules: new Set(modules), migrationsDigest, entitlements: toEntitlements(row), ...dates };
}
