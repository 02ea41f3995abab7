import { inArray, sql } from 'drizzle-orm';
import type { ControlDb, ServerDb, TenantId } from '../../../kernel/context.js';
import type { PageRequest } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { tenantDrifts } from '../control.tables.js';

export type DriftRow = typeof tenantDrifts.$inferSelect;

export async function listDrifts(db: ControlDb, request: PageRequest): Promise<readonly DriftRow[]> {
  const { where, orderBy, limit } = keyset([tenantDrifts.tenantId], 'asc', request);
  return db
    .select()
    .from(tenantDrifts)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
}

export async function upsertDrift(db: ControlDb, row: DriftRow): Promise<void> {
  const { objects, differences, foundAt } = row;
  await db.insert(tenantDrifts).values(row).onConflictDoUpdate({ target: tenantDrifts.tenantId, set: { objects, differences, foundAt } });
}

/** They are as they should be. */
export async function deleteDrifts(db: ControlDb, tenants: readonly TenantId[]): Promise<void> {
  await db.delete(tenantDrifts).where(inArray(tenantDrifts.tenantId, [...tenants]));
}

/** The same claim that a migration takes: a schema is not repaired while it is migrated. */
export async function lockSchema(db: ServerDb, schema: string): Promise<void> {
  await db.execute(sql`select set_config('lock_timeout', '2s', true), pg_advisory_xact_lock(hashtextextended(${`migrate ${schema}`}, 0))`);
}
