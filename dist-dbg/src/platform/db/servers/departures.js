import { and, eq } from 'drizzle-orm';
import { departures } from '../shard.tables.js';
export async function insertDeparture(db, row) {
    await db
        .insert(departures)
        .values(row)
        .onConflictDoUpdate({ target: departures.tenantId, set: { moveId: row.moveId, departedAt: row.departedAt } });
}
/** Whether the tenant has left this server; by this move, when one is named. */
export async function hasDeparted(db, tenant, moveId = null) {
    const isOf = moveId === null ? undefined : eq(departures.moveId, moveId);
    return (await db.$count(departures, and(eq(departures.tenantId, tenant), isOf))) > 0;
}
export async function deleteDeparture(db, tenant) {
    await db.delete(departures).where(eq(departures.tenantId, tenant));
}
//# sourceMappingURL=departures.js.map