import { and, asc, count, desc, eq, gt, ilike, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { type ControlDb, type Tenant, type TenantId, tenantId } from '../../kernel/context.js';
import type { PageRequest } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
import { quote } from '../../platform/db/migrator.js';
import { tenants } from './control.tables.js';

type TenantRow = typeof tenants.$inferSelect;

export type TenantStatus = 'ACTIVE' | 'SUSPENDED' | 'TERMINATING';
/** Null means any. */
export type TenantConditions = { readonly search: string | null; readonly status: TenantStatus | null; readonly module: string | null };

const statusConditions = {
  ACTIVE: isNull(tenants.suspendedAt),
  SUSPENDED: and(isNotNull(tenants.suspendedAt), isNull(tenants.terminatesAt)),
  TERMINATING: isNotNull(tenants.terminatesAt),
} as const;

export async function findTenantBySlug(db: ControlDb, slug: string): Promise<Tenant | null> {
  const [row] = await db.select().from(tenants).where(eq(tenants.slug, slug)).limit(1);
  return row ? toTenant(row) : null;
}

export async function findTenantById(db: ControlDb, id: TenantId): Promise<Tenant | null> {
  const [row] = await db.select().from(tenants).where(eq(tenants.id, id)).limit(1);
  return row ? toTenant(row) : null;
}

/** Null when the slug is taken. Waits for a transaction that is taking it at the moment. */
export async function insertTenant(db: ControlDb, row: typeof tenants.$inferInsert): Promise<Tenant | null> {
  const [inserted] = await db.insert(tenants).values(row).onConflictDoNothing().returning();
  return inserted ? toTenant(inserted) : null;
}

export async function listTenants(db: ControlDb, filter: TenantConditions, request: PageRequest): Promise<readonly Tenant[]> {
  const { where, orderBy, limit } = keyset([tenants.createdAt, tenants.id], 'desc', request);
  const rows = await db
    .select()
    .from(tenants)
    .where(and(where, matches(filter)))
    .orderBy(...orderBy)
    .limit(limit);
  return rows.map(toTenant);
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
    .select()
    .from(tenants)
    .where(and(isOf, after === null ? undefined : gt(tenants.id, after)))
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(toTenant);
}

/** Up to `limit` tenants behind `after`, the oldest first: for walks over all of them. */
export async function listTenantsAfter(db: ControlDb, after: TenantId | null, limit: number): Promise<readonly Tenant[]> {
  const rows = await db
    .select()
    .from(tenants)
    .where(after === null ? undefined : gt(tenants.id, after))
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(toTenant);
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

function matches({ search, status, module }: TenantConditions) {
  return and(
    contains(search),
    status === null ? undefined : statusConditions[status],
    module === null ? undefined : sql`${module} = any(${tenants.modules})`,
  );
}

function contains(search: string | null) {
  if (search === null) return undefined;
  const pattern = `%${search.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  return or(ilike(tenants.slug, pattern), ilike(tenants.name, pattern));
}

export function toTenant({ modules, ...row }: TenantRow): Tenant {
  return { ...row, modules: new Set(modules) };
}
