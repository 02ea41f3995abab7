import { type SQL, and, asc, desc, eq, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { ControlDb, ServerId, TenantId } from '../../../kernel/context.js';
import type { PageRequest } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { tenantMoves } from '../control.tables.js';
import type { MoveId } from '../ids.js';

export type MoveRow = typeof tenantMoves.$inferSelect;

/** Null when another move of the tenant is open. */
export async function insertMove(db: ControlDb, row: typeof tenantMoves.$inferInsert): Promise<MoveRow | null> {
  const [inserted] = await db.insert(tenantMoves).values(row).onConflictDoNothing().returning();
  return inserted ?? null;
}

export async function findMove(db: ControlDb, id: MoveId): Promise<MoveRow | null> {
  const [row] = await db.select().from(tenantMoves).where(eq(tenantMoves.id, id)).limit(1);
  return row ?? null;
}

/** FOR UPDATE. */
export async function lockMove(db: ControlDb, id: MoveId): Promise<MoveRow | null> {
  const [row] = await db.select().from(tenantMoves).where(eq(tenantMoves.id, id)).for('update').limit(1);
  return row ?? null;
}

export async function findOpenMove(db: ControlDb, tenant: TenantId): Promise<MoveRow | null> {
  const isOpen = and(eq(tenantMoves.tenantId, tenant), isNull(tenantMoves.endedAt));
  const [row] = await db.select().from(tenantMoves).where(isOpen).limit(1);
  return row ?? null;
}

/** Of one tenant, or of all when it is null. */
export async function listMoves(db: ControlDb, tenant: TenantId | null, request: PageRequest): Promise<readonly MoveRow[]> {
  const { where, orderBy, limit } = keyset([tenantMoves.createdAt, tenantMoves.id], 'desc', request);
  return db
    .select()
    .from(tenantMoves)
    .where(and(tenant === null ? undefined : eq(tenantMoves.tenantId, tenant), where))
    .orderBy(...orderBy)
    .limit(limit);
}

/** Those about which there is something to do. */
export async function listMovesToDo(db: ControlDb, limit: number): Promise<readonly MoveRow[]> {
  const { switchedAt, settledAt, confirmedAt, undoAskedAt, endedAt, createdAt } = tenantMoves;
  const waits = or(isNull(switchedAt), isNull(settledAt), isNotNull(confirmedAt), isNotNull(undoAskedAt));
  return db
    .select()
    .from(tenantMoves)
    .where(and(isNull(endedAt), waits))
    .orderBy(asc(createdAt))
    .limit(limit);
}

/** Those whose source is kept no longer. */
export async function listExpiredMoves(db: ControlDb, now: Date, limit: number): Promise<readonly MoveRow[]> {
  const { endedAt, confirmedAt, undoAskedAt, keptUntil } = tenantMoves;
  const isExpired = and(isNull(endedAt), isNull(confirmedAt), isNull(undoAskedAt), lte(keptUntil, now));
  return db.select().from(tenantMoves).where(isExpired).orderBy(asc(keptUntil)).limit(limit);
}

/** Moves that will bring a tenant to this server, and have not yet. */
export async function countComing(db: ControlDb, server: ServerId): Promise<number> {
  return db.$count(tenantMoves, and(eq(tenantMoves.targetId, server), isNull(tenantMoves.endedAt), isNull(tenantMoves.switchedAt)));
}

type Change = { readonly [Column in keyof typeof tenantMoves.$inferInsert]?: (typeof tenantMoves.$inferInsert)[Column] | SQL };

/** Null when it is over. */
export async function updateMove(db: ControlDb, id: MoveId, change: Change): Promise<MoveRow | null> {
  const [row] = await db
    .update(tenantMoves)
    .set(change)
    .where(and(eq(tenantMoves.id, id), isNull(tenantMoves.endedAt)))
    .returning();
  return row ?? null;
}

/** One attempt more, from the beginning. Null when it was cancelled or is over. */
export async function updateMoveBegun(db: ControlDb, id: MoveId, startedAt: Date): Promise<MoveRow | null> {
  const isUnmoved = and(eq(tenantMoves.id, id), isNull(tenantMoves.switchedAt), isNull(tenantMoves.cancelledAt), isNull(tenantMoves.failedAt));
  const begun = { startedAt, rows: null, rowsCopied: 0, copiedAt: null, rowsCaughtUp: 0, attempts: sql`${tenantMoves.attempts} + 1` };
  const [row] = await db.update(tenantMoves).set(begun).where(isUnmoved).returning();
  return row ?? null;
}

export async function deleteMoves(db: ControlDb, tenant: TenantId): Promise<void> {
  await db.delete(tenantMoves).where(eq(tenantMoves.tenantId, tenant));
}

/** What is told of moves that are over: of the last so many of each tenant. */
const TOLD_MAX = 20;

export async function deleteOldMoves(db: ControlDb, tenant: TenantId): Promise<void> {
  const { id, tenantId, createdAt, endedAt } = tenantMoves;
  const told = db.select({ id }).from(tenantMoves).where(eq(tenantId, tenant)).orderBy(desc(createdAt), desc(id)).limit(TOLD_MAX);
  await db.delete(tenantMoves).where(and(eq(tenantId, tenant), isNotNull(endedAt), notInArray(id, told)));
}
