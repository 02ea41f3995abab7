import type { TenantId } from '../../../kernel/context.js';
import type { Database } from '../../../platform/db/database.js';
import { quote } from '../../../platform/db/migrator.js';

/** One process at a time copies a tenant. The lock goes with its connection, so that a killed process leaves nothing behind that says "busy". */
export function turnLock(tenant: TenantId): string {
  return `hashtextextended(${quote(`snapshots ${tenant}`)}, 0)`;
}

/** Does the work when it is this process's turn with the tenant; null when another one is at it. */
export async function inTurn<T>(database: Database, tenant: TenantId, work: () => Promise<T>): Promise<T | null> {
  const holder = database.openMigrationLane();
  try {
    const [row] = await holder.script(`select pg_try_advisory_lock(${turnLock(tenant)}) as locked`);
    return row?.['locked'] === true ? await work() : null;
  } finally {
    await holder.close();
  }
}
