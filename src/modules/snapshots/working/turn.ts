import type { TenantId } from '../../../kernel/context.js';
import { quote } from '../../../platform/db/migrator.js';
import type { Keeper } from './keeper.js';

/** One process at a time copies a tenant. The lock goes with its connection, so that a killed process leaves nothing behind that says "busy". */
export function turnLock(tenant: TenantId): string {
  return `hashtextextended(${quote(`snapshots ${tenant}`)}, 0)`;
}

/**
 * Does the work when it is this process's turn with the tenant; null when another one is at it. The work's keeper has a signal that ends it also
 * when the turn is lost with its connection: from then on another process may begin.
 */
export async function inTurn<T>(keeper: Keeper, tenant: TenantId, work: (keeper: Keeper) => Promise<T>): Promise<T | null> {
  const holder = keeper.database.openCopyConnection();
  const lost = new AbortController();
  const signal = keeper.signal ? AbortSignal.any([keeper.signal, lost.signal]) : lost.signal;
  try {
    const isMine = await holder.hold(turnLock(tenant), (why) => lost.abort(why));
    return isMine ? await work({ ...keeper, signal }) : null;
  } finally {
    await holder.close();
  }
}
