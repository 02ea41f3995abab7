import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm';
import type { ControlDb, Tenant, TenantId } from '../../../kernel/context.js';
import type { Sealed } from '../../../kernel/vault.js';
import { tenants } from '../control.tables.js';
import { tenantColumns, toTenant } from '../queries.js';
import { type Applied, tenantCredentials } from './control.tables.js';
import type { TenantCredentialId } from './ids.js';

export type CredentialRow = typeof tenantCredentials.$inferSelect;
/** How a login should be at a moment: `gone` once it is revoked or has expired. */
export type Wanted = 'open' | 'closed' | 'gone';
export type Pending = { readonly credential: CredentialRow; readonly tenant: Tenant; readonly wanted: Wanted };

const PENDING_MAX = 100;

function wantedAt(now: Date) {
  const { revokedAt, expiresAt } = tenantCredentials;
  return sql<Wanted>`case when ${revokedAt} is not null or ${expiresAt} <= ${now.toISOString()}::timestamptz then 'gone'
    when ${tenants.suspendedAt} is not null then 'closed' else 'open' end`;
}

/** Logins that are not as they should be, the oldest first. */
export async function listPending(db: ControlDb, now: Date): Promise<readonly Pending[]> {
  const wanted = wantedAt(now);
  const rows = await db
    .select({ credential: tenantCredentials, tenant: tenantColumns, wanted })
    .from(tenantCredentials)
    .innerJoin(tenants, eq(tenants.id, tenantCredentials.tenantId))
    .where(and(sql`${tenantCredentials.applied} <> ${wanted}`, isNull(tenants.provisioningSince)))
    .orderBy(asc(tenantCredentials.createdAt))
    .limit(PENDING_MAX);
  return rows.map((row) => ({ ...row, tenant: toTenant(row.tenant) }));
}

export async function findPending(db: ControlDb, id: TenantCredentialId, now: Date): Promise<Pending | null> {
  const [row] = await db
    .select({ credential: tenantCredentials, tenant: tenantColumns, wanted: wantedAt(now) })
    .from(tenantCredentials)
    .innerJoin(tenants, eq(tenants.id, tenantCredentials.tenantId))
    .where(eq(tenantCredentials.id, id))
    .limit(1);
  return row ? { ...row, tenant: toTenant(row.tenant) } : null;
}

/** Those that a tenant has, the oldest first: a handful. */
export async function listCredentials(db: ControlDb, tenant: TenantId, limit: number): Promise<readonly CredentialRow[]> {
  return db.select().from(tenantCredentials).where(eq(tenantCredentials.tenantId, tenant)).orderBy(asc(tenantCredentials.createdAt)).limit(limit);
}

export async function countCredentials(db: ControlDb, tenant: TenantId): Promise<number> {
  const [row] = await db.select({ credentials: count() }).from(tenantCredentials).where(eq(tenantCredentials.tenantId, tenant));
  return row?.credentials ?? 0;
}

export async function lockCredential(db: ControlDb, id: TenantCredentialId): Promise<CredentialRow | null> {
  const [row] = await db.select().from(tenantCredentials).where(eq(tenantCredentials.id, id)).for('update').limit(1);
  return row ?? null;
}

export async function insertCredential(db: ControlDb, row: typeof tenantCredentials.$inferInsert): Promise<CredentialRow> {
  const [inserted] = await db.insert(tenantCredentials).values(row).returning();
  if (!inserted) throw new Error('Invariant broken: an insert returns its row');
  return inserted;
}

type Change = { readonly expiresAt?: Date; readonly revokedAt?: Date; readonly applied?: Applied };

export async function updateCredential(db: ControlDb, id: TenantCredentialId, change: Change): Promise<CredentialRow | null> {
  const [row] = await db.update(tenantCredentials).set(change).where(eq(tenantCredentials.id, id)).returning();
  return row ?? null;
}

/** On the server that the tenant lies on from now on there is none of its logins yet. */
export async function updateUnapplied(db: ControlDb, tenant: TenantId): Promise<void> {
  await db.update(tenantCredentials).set({ applied: 'none' }).where(eq(tenantCredentials.tenantId, tenant));
}

export async function deleteCredential(db: ControlDb, id: TenantCredentialId): Promise<void> {
  await db.delete(tenantCredentials).where(eq(tenantCredentials.id, id));
}

type StoredSecret = Sealed & { readonly id: string };

/** Sealed under another key than this one. */
export async function listSealedOtherwise(db: ControlDb, keyId: string, limit: number): Promise<readonly StoredSecret[]> {
  const { id, keyId: key, wrappedKey, ciphertext } = tenantCredentials;
  return db.select({ id, keyId: key, wrappedKey, ciphertext }).from(tenantCredentials).where(ne(key, keyId)).limit(limit);
}

export async function updateWrapped(db: ControlDb, { id, wrappedKey }: StoredSecret, after: Sealed): Promise<void> {
  const isSame = and(sql`${tenantCredentials.id} = ${tenantCredentials.id.mapToDriverValue(id)}`, eq(tenantCredentials.wrappedKey, wrappedKey));
  await db.update(tenantCredentials).set({ keyId: after.keyId, wrappedKey: after.wrappedKey }).where(isSame);
}
