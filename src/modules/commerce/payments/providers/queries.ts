import { eq, ne, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import type { Sealed } from '../../../../kernel/vault.js';
import { type ProviderKind, type ProviderRow, paymentProviders, providerKinds } from '../tables.js';

export async function findProvider(db: TenantDb, kind: ProviderKind): Promise<ProviderRow | null> {
  const [provider] = await db.select().from(paymentProviders).where(eq(paymentProviders.kind, kind)).limit(1);
  return provider ?? null;
}

export async function findProviderOfSource(db: TenantDb, sourceId: string): Promise<ProviderRow | null> {
  const [provider] = await db.select().from(paymentProviders).where(eq(paymentProviders.webhookSourceId, sourceId)).limit(1);
  return provider ?? null;
}

export async function listProviders(db: TenantDb): Promise<ProviderRow[]> {
  return db.select().from(paymentProviders).limit(providerKinds.length);
}

/** Two that configure the first one at once: the second waits, and then changes what the first has made. */
export async function lockProvider(db: TenantDb, kind: ProviderKind): Promise<ProviderRow | null> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('payment providers ' || current_schema(), 0))`);
  return findProvider(db, kind);
}

export async function saveProvider(db: TenantDb, row: ProviderRow): Promise<void> {
  const { kind: _kind, createdAt: _createdAt, ...change } = row;
  await db.insert(paymentProviders).values(row).onConflictDoUpdate({ target: paymentProviders.kind, set: change });
}

/** Whether the tenant's schema has providers at all: one without commerce, or that waits for its migrations, has none. */
export async function hasProviders(db: TenantDb): Promise<boolean> {
  const [found] = await db.execute<{ has: boolean }>(sql`select to_regclass('payment_providers') is not null as has`);
  return found?.has === true;
}

export async function listProvidersSealedOtherwise(db: TenantDb, keyId: string): Promise<ProviderRow[]> {
  return db.select().from(paymentProviders).where(ne(paymentProviders.keyId, keyId)).limit(providerKinds.length);
}

/** Unless somebody else has changed it since. */
export async function updateProviderWrapped(db: TenantDb, { kind, wrappedKey }: ProviderRow, after: Sealed): Promise<void> {
  await db
    .update(paymentProviders)
    .set({ keyId: after.keyId, wrappedKey: after.wrappedKey })
    .where(sql`${paymentProviders.kind} = ${kind} and ${paymentProviders.wrappedKey} = ${wrappedKey}`);
}
