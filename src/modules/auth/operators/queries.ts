import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ControlDb } from '../../../kernel/context.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { type OperatorId, type OperatorRow, operators } from '../control.tables.js';

export async function listOperatorRows(db: ControlDb, keys: Keyset): Promise<OperatorRow[]> {
  return db
    .select()
    .from(operators)
    .where(keys.where)
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
}

export async function countOperators(db: ControlDb): Promise<number> {
  return db.$count(operators);
}

/** Until the transaction ends nobody else changes operators: of two who deactivate each other the second finds the first one's work. */
export async function lockOperators(db: ControlDb): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('auth operators', 0))`);
}

type OperatorChange = Partial<Pick<OperatorRow, 'displayName' | 'permissions' | 'rightsVersion' | 'disabledAt'>>;

/** Counts the version on. Null when the operator is gone. */
export async function updateOperatorRow(db: ControlDb, id: OperatorId, change: OperatorChange): Promise<OperatorRow | null> {
  const [operator] = await db
    .update(operators)
    .set({ ...change, version: sql`${operators.version} + 1` })
    .where(eq(operators.id, id))
    .returning();
  return operator ?? null;
}

/** Whether an active operator with all permissions is there. */
export async function hasFullOperator(db: ControlDb): Promise<boolean> {
  const found = await db
    .select({ id: operators.id })
    .from(operators)
    .where(and(isNull(operators.disabledAt), isNull(operators.permissions)))
    .limit(1);
  return found.length > 0;
}
