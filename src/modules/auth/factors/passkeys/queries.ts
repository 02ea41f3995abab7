import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../../../kernel/context.js';
import type { operatorPasskeys } from '../control.tables.js';
import type { PasskeyId } from '../ids.js';
import type { PasskeyRow, passkeys } from '../tables.js';

/** More than these nobody can tell apart, and a browser is sent the list. */
export const PASSKEYS_MAX = 20;

type Use = { readonly counter: number; readonly now: Date };

/** The statements on passkeys, once for users and once for operators. */
export function passkeyQueries<Db extends TenantDb | ControlDb>(table: typeof passkeys | typeof operatorPasskeys) {
  const passkey = table as typeof passkeys;
  const own = (holderId: string, id: PasskeyId) => and(eq(passkey.id, id), eq(passkey.holderId, holderId));
  return {
    /** The oldest first. */
    async listPasskeys(db: Db, holderId: string): Promise<PasskeyRow[]> {
      return db.select().from(passkey).where(eq(passkey.holderId, holderId)).orderBy(asc(passkey.id)).limit(PASSKEYS_MAX);
    },
    async findPasskeyByCredential(db: Db, credentialId: string): Promise<PasskeyRow | null> {
      const [row] = await db.select().from(passkey).where(eq(passkey.credentialId, credentialId)).limit(1);
      return row ?? null;
    },
    /** Null when the credential is registered already. */
    async insertPasskey(db: Db, row: typeof passkeys.$inferInsert): Promise<PasskeyRow | null> {
      const [inserted] = await db.insert(passkey).values(row).onConflictDoNothing().returning();
      return inserted ?? null;
    },
    /** Null when it is not the holder's. */
    async updatePasskeyName(db: Db, { id, holderId }: Pick<PasskeyRow, 'id' | 'holderId'>, name: string): Promise<PasskeyRow | null> {
      const [renamed] = await db.update(passkey).set({ name }).where(own(holderId, id)).returning();
      return renamed ?? null;
    },
    /** False when it has signed as often before, or more: then there are two of it. */
    async updatePasskeyUsed(db: Db, id: PasskeyId, { counter, now }: Use): Promise<boolean> {
      const counts = counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, counter);
      const used = await db
        .update(passkey)
        .set({ counter, lastUsedAt: now })
        .where(and(eq(passkey.id, id), isNull(passkey.clonedAt), counts))
        .returning({ id: passkey.id });
      return used.length > 0;
    },
    async updatePasskeyCloned(db: Db, id: PasskeyId, clonedAt: Date): Promise<void> {
      await db.update(passkey).set({ clonedAt }).where(eq(passkey.id, id));
    },
    /** False when it is not the holder's. */
    async deletePasskey(db: Db, { id, holderId }: Pick<PasskeyRow, 'id' | 'holderId'>): Promise<boolean> {
      return (await db.delete(passkey).where(own(holderId, id)).returning({ id: passkey.id })).length > 0;
    },
    async deletePasskeysOf(db: Db, holderId: string): Promise<number> {
      return (await db.delete(passkey).where(eq(passkey.holderId, holderId)).returning({ id: passkey.id })).length;
    },
  };
}
