import { and, count, desc, eq, ilike, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { ControlDb, Tenant, TenantId } from '../../kernel/context.js';
import type { PageRequest } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
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

/** Bounded: the rest is found when these are done. */
const BEHIND_MAX = 1_000;

/** Tenants with exactly these modules whose schema has other migrations than the files say. */
export async function listTenantsBehind(db: ControlDb, modules: readonly string[], digest: string): Promise<readonly Tenant[]> {
  const rows = await db
    .select()
    .from(tenants)
    .where(and(eq(tenants.modules, [...modules]), ne(tenants.migrationsDigest, digest)))
    .limit(BEHIND_MAX);
  return rows.map(toTenant);
}

export async function listModuleCombinations(db: ControlDb): Promise<readonly (readonly string[])[]> {
  const rows = await db.selectDistinct({ modules: tenants.modules }).from(tenants);
  return rows.map((row) => row.modules);
}

/** The combinations that most tenants have: the next one will probably have one of them. */
export async function listUsualModules(db: ControlDb, limit: number): Promise<readonly (readonly string[])[]> {
  const rows = await db.select({ modules: tenants.modules }).from(tenants).groupBy(tenants.modules).orderBy(desc(count())).limit(limit);
  return rows.map((row) => row.modules);
}

export async function updateMigrationsDigest(db: ControlDb, id: TenantId, migrationsDigest: string): Promise<void> {
  await db.update(tenants).set({ migrationsDigest }).where(eq(tenants.id, id));
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

export function toTenant({ id, slug, name, modules, migrationsDigest, suspendedAt, terminatesAt, createdAt }: TenantRow): Tenant {
  return { id, slug, name, modules: new Set(modules), migrationsDigest, suspendedAt, terminatesAt, createdAt };
}
