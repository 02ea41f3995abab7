import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { tenantId } from '../../../kernel/context.js';
import { keyset } from '../../../platform/db/keyset.js';
import { snapshots } from '../control.tables.js';
const isThere = isNull(snapshots.deletedAt);
const isOpen = and(isThere, isNull(snapshots.takenAt), isNull(snapshots.failedAt));
/** Null when one of the tenant is open, or the tenant is gone. */
export async function insertSnapshot(db, row) {
    const [inserted] = await db.insert(snapshots).values(row).onConflictDoNothing().returning();
    return inserted ?? null;
}
/** Those whose tenants have an open one are left out. Returns how many were inserted. */
export async function insertSnapshots(db, rows) {
    if (rows.length === 0)
        return 0;
    const inserted = await db
        .insert(snapshots)
        .values([...rows])
        .onConflictDoNothing()
        .returning({ id: snapshots.id });
    return inserted.length;
}
export async function findSnapshot(db, id) {
    const [row] = await db
        .select()
        .from(snapshots)
        .where(and(eq(snapshots.id, id), isThere))
        .limit(1);
    return row ?? null;
}
/** The newest complete snapshot of the tenant that was taken at this time or before it. */
export async function findSnapshotAt(db, tenant, at) {
    const [row] = await db
        .select()
        .from(snapshots)
        .where(and(eq(snapshots.tenantId, tenant), isThere, lte(snapshots.takenAt, at)))
        .orderBy(desc(snapshots.takenAt))
        .limit(1);
    return row ?? null;
}
export async function listSnapshots(db, tenant, request) {
    const { where, orderBy, limit } = keyset([snapshots.createdAt, snapshots.id], 'desc', request);
    return db
        .select()
        .from(snapshots)
        .where(and(eq(snapshots.tenantId, tenant), isThere, where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** Those that wait to be taken, or that somebody had begun with. */
export async function listOpenSnapshots(db, limit) {
    return db.select().from(snapshots).where(isOpen).orderBy(asc(snapshots.createdAt)).limit(limit);
}
/** How many of those that stay until somebody deletes them. */
export async function countRequested(db, tenant) {
    const [row] = await db
        .select({ requested: count() })
        .from(snapshots)
        .where(and(eq(snapshots.tenantId, tenant), isThere, eq(snapshots.scheduled, false), isNull(snapshots.failedAt)));
    return row?.requested ?? 0;
}
/** Null when it is over or gone: then whoever works on it stops. */
export async function updateOpenSnapshot(db, id, change) {
    const [row] = await db
        .update(snapshots)
        .set(change)
        .where(and(eq(snapshots.id, id), isOpen))
        .returning();
    return row ?? null;
}
/** One attempt more. Null when it is over or gone. */
export async function updateSnapshotBegun(db, id, startedAt) {
    const begun = { startedAt, attempts: sql `${snapshots.attempts} + 1` };
    const [row] = await db
        .update(snapshots)
        .set(begun)
        .where(and(eq(snapshots.id, id), isOpen))
        .returning();
    return row ?? null;
}
/** Null when it was deleted before. */
export async function updateSnapshotDeleted(db, id, deletedAt) {
    const [row] = await db
        .update(snapshots)
        .set({ deletedAt })
        .where(and(eq(snapshots.id, id), isThere))
        .returning();
    return row ?? null;
}
export async function updateSnapshotsDeleted(db, ids, deletedAt) {
    await db
        .update(snapshots)
        .set({ deletedAt })
        .where(inArray(snapshots.id, [...ids]));
}
export async function listDeletedSnapshots(db, limit) {
    return db.select().from(snapshots).where(isNotNull(snapshots.deletedAt)).orderBy(asc(snapshots.deletedAt)).limit(limit);
}
export async function deleteSnapshotRow(db, id) {
    await db.delete(snapshots).where(eq(snapshots.id, id));
}
export async function deleteSnapshotRows(db, tenant) {
    await db.delete(snapshots).where(eq(snapshots.tenantId, tenant));
}
/** Snapshots by schedule beyond the newest `keep` of their tenant, and failures that are old news; those that a restore reads are left. */
export async function listSurplusSnapshots(db, { keep, failedBefore, limit }) {
    const newer = db.$with('newer').as(db
        .select({
        id: snapshots.id,
        place: sql `row_number() over (partition by ${snapshots.tenantId} order by ${snapshots.takenAt} desc)`.as('place'),
    })
        .from(snapshots)
        .where(and(isThere, eq(snapshots.scheduled, true), isNotNull(snapshots.takenAt))));
    const isUnread = sql `not exists (select from control.tenant_restores r where r.snapshot_id = ${snapshots.id} and r.ready_at is null and r.ended_at is null)`;
    const rows = await db
        .with(newer)
        .select({ snapshot: snapshots })
        .from(snapshots)
        .leftJoin(newer, eq(newer.id, snapshots.id))
        .where(and(isThere, or(gt(newer.place, keep), lt(snapshots.failedAt, failedBefore)), isUnread))
        .limit(limit);
    return rows.map((row) => row.snapshot);
}
/** Tenants without a snapshot since `takenBefore`, without one that is open, and without a failure since `failedBefore`; the longest waiting first. */
export async function listTenantsDue(db, { takenBefore, failedBefore, limit }) {
    const rows = await db.execute(sql `
    select t.id from control.tenants t left join ${snapshots} s on s.tenant_id = t.id and s.deleted_at is null
    where t.terminates_at is null group by t.id
    having coalesce(max(s.taken_at), '-infinity') <= ${takenBefore.toISOString()}::timestamptz
      and coalesce(max(s.failed_at), '-infinity') <= ${failedBefore.toISOString()}::timestamptz
      and count(s.id) filter (where s.taken_at is null and s.failed_at is null) = 0
    order by max(s.taken_at) nulls first, t.id limit ${limit}`);
    return rows.map((row) => tenantId.fromUuid(row.id));
}
//# sourceMappingURL=queries.js.map