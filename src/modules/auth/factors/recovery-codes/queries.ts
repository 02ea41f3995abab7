import { and, eq, isNull } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../../../kernel/context.js';
import type { operatorRecoveryCodes } from '../control.tables.js';
import type { recoveryCodes } from '../tables.js';

/** The statements on recovery codes, once for users and once for operators. */
export function recoveryCodeQueries<Db extends TenantDb | ControlDb>(table: typeof recoveryCodes | typeof operatorRecoveryCodes) {
  const code = table as typeof recoveryCodes;
  return {
    async insertRecoveryCodes(db: Db, rows: readonly (typeof recoveryCodes.$inferInsert)[]): Promise<void> {
      await db.insert(code).values([...rows]);
    },
    /** Uses a code up: of racing calls exactly one is told true. */
    async updateRecoveryCodeUsed(db: Db, { digest, holderId }: { digest: string; holderId: string }, usedAt: Date): Promise<boolean> {
      const used = await db
        .update(code)
        .set({ usedAt })
        .where(and(eq(code.digest, digest), eq(code.holderId, holderId), isNull(code.usedAt)))
        .returning({ digest: code.digest });
      return used.length > 0;
    },
    async deleteRecoveryCodesOf(db: Db, holderId: string): Promise<void> {
      await db.delete(code).where(eq(code.holderId, holderId));
    },
  };
}
