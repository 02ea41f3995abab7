import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { ControlDb } from '../../../kernel/context.js';
import type { PageRequest } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { type PlanRow, plans } from '../control.tables.js';

export async function findPlan(db: ControlDb, key: string): Promise<PlanRow | null> {
  const [plan] = await db.select().from(plans).where(eq(plans.key, key)).limit(1);
  return plan ?? null;
}

/** The plan of tenants that ask for no other. Null only when somebody took it away by hand. */
export async function findDefaultPlan(db: ControlDb): Promise<PlanRow | null> {
  const [plan] = await db.select().from(plans).where(isNotNull(plans.defaultSince)).limit(1);
  return plan ?? null;
}

export async function listPlans(db: ControlDb, { archived }: { readonly archived: boolean }, request: PageRequest): Promise<PlanRow[]> {
  const { where, orderBy, limit } = keyset([plans.key], 'asc', request);
  return db
    .select()
    .from(plans)
    .where(and(where, archived ? undefined : isNull(plans.archivedAt)))
    .orderBy(...orderBy)
    .limit(limit);
}

export async function listPlansByKey(db: ControlDb, keys: readonly string[]): Promise<PlanRow[]> {
  return db
    .select()
    .from(plans)
    .where(sql`${plans.key} = any(array(select json_array_elements_text(${JSON.stringify(keys)}::json)))`);
}

/** All plans, locked: changes of plans go one after the other, while tenants may still be given one. */
export async function lockPlans(db: ControlDb): Promise<PlanRow[]> {
  return db.select().from(plans).orderBy(asc(plans.key)).for('no key update');
}

export async function insertPlan(db: ControlDb, row: typeof plans.$inferInsert): Promise<PlanRow | null> {
  const [plan] = await db.insert(plans).values(row).onConflictDoNothing().returning();
  return plan ?? null;
}

/** Writes the row as it stands and counts its version on. */
export async function updatePlanRow(db: ControlDb, { key, createdAt: _created, version: _version, ...row }: PlanRow): Promise<PlanRow | null> {
  const [plan] = await db
    .update(plans)
    .set({ ...row, version: sql`${plans.version} + 1` })
    .where(eq(plans.key, key))
    .returning();
  return plan ?? null;
}

/** Makes room for another default. */
export async function updateFormerDefault(db: ControlDb, key: string): Promise<void> {
  await db
    .update(plans)
    .set({ defaultSince: null })
    .where(and(isNotNull(plans.defaultSince), ne(plans.key, key)));
}
