import { eq } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../../../kernel/context.js';
import type { operatorMfaRequirements } from '../control.tables.js';
import type { RequirementRow, mfaRequirements } from '../tables.js';

/** One for everybody and one for each of so many roles: protects every sign-in, which reads them all. */
export const REQUIREMENTS_MAX = 200;

/** The statements on requirements, once for users and once for operators. */
export function requirementQueries<Db extends TenantDb | ControlDb>(table: typeof mfaRequirements | typeof operatorMfaRequirements) {
  const one = table as typeof mfaRequirements;
  return {
    async listRequirements(db: Db): Promise<RequirementRow[]> {
      return db.select().from(one).orderBy(one.requiredAt, one.scope).limit(REQUIREMENTS_MAX);
    },
    /** Goes on from when it was first required: who changes the grace does not begin it anew. */
    async upsertRequirement(db: Db, row: RequirementRow): Promise<RequirementRow> {
      const [written] = await db
        .insert(one)
        .values(row)
        .onConflictDoUpdate({ target: one.scope, set: { graceDays: row.graceDays } })
        .returning();
      return written ?? row;
    },
    async deleteRequirement(db: Db, scope: string): Promise<RequirementRow | null> {
      const [deleted] = await db.delete(one).where(eq(one.scope, scope)).returning();
      return deleted ?? null;
    },
  };
}
