import { and, eq } from 'drizzle-orm';
import type { ServerDb, TenantId } from '../../../kernel/context.js';
import { departures } from '../shard.tables.js';

type Departure = typeof departures.$inferInsert;

export async function insertDeparture(db: ServerDb, row: Departure): Promise<void> {
  await db
    .insert(departures)
    .values(row)
    .onConflictDoUpdate({ target: departures.tenantId, set: { moveId: row.moveId, departedAt: row.departedAt } });
}

/** Whether the tenant has left this server; by this move, when one is named. */
export async function hasDeparted(db: ServerDb, tenant: TenantId, moveId: string | null = null): Promise<boolean> {
  const isOf = moveId === null ? undefined : eq(departures.moveId, moveId);
  return (await db.$count(departures, and(eq(departures.tenantId, tenant), isOf))) > 0;
}

export async function deleteDeparture(db: ServerDb, tenant: TenantId): Promise<void> {
  await db.delete(departures).where(eq(departures.tenantId, tenant));
}
