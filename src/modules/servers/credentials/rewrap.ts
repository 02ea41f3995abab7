/** Stored secrets under the present key of the installation: their data keys are wrapped anew, one by one, while everybody works. */
import { and, eq, ne } from 'drizzle-orm';
import type { ControlCtx, ControlDb } from '../../../kernel/context.js';
import type { Sealed } from '../../../kernel/vault.js';
import { serverCredentials } from '../control.tables.js';
import { purposeOf } from '../directory.js';
import { secretsRewrapped } from '../events.js';
import type { ServerCredentialId } from '../ids.js';

type StoredSecret = Sealed & { readonly id: string };

/** A table that keeps sealed secrets. */
export type SecretStore = {
  readonly purposeOf: (id: string) => string;
  /** Some of those that are not under this key. */
  readonly listOthers: (db: ControlDb, keyId: string, limit: number) => Promise<readonly StoredSecret[]>;
  /** Unless somebody else has changed it since. */
  readonly update: (db: ControlDb, before: StoredSecret, after: Sealed) => Promise<void>;
};

/** One transaction wraps this many: a reader waits for none of them for long. */
const BATCH = 100;

export const serverSecrets: SecretStore = {
  purposeOf,
  async listOthers(db, keyId, limit) {
    const { id, keyId: key, wrappedKey, ciphertext } = serverCredentials;
    return db.select({ id, keyId: key, wrappedKey, ciphertext }).from(serverCredentials).where(ne(key, keyId)).limit(limit);
  },
  async update(db, { id, wrappedKey }, after) {
    const isSame = and(eq(serverCredentials.id, id as ServerCredentialId), eq(serverCredentials.wrappedKey, wrappedKey));
    await db.update(serverCredentials).set({ keyId: after.keyId, wrappedKey: after.wrappedKey }).where(isSame);
  },
};

/** Wraps what is under another key than the first of ENCRYPTION_KEYS. Interrupted, it goes on when it is called again. Returns how many. */
export async function rewrapSecrets(ctx: ControlCtx, stores: readonly SecretStore[]): Promise<number> {
  let rewrapped = 0;
  for (const store of stores) {
    for (let batch = await rewrapSome(ctx, store); batch > 0; batch = await rewrapSome(ctx, store)) rewrapped += batch;
  }
  if (rewrapped > 0) await ctx.control.write(async (tx) => tx.emit(secretsRewrapped({ keyId: ctx.vault.keyId, secrets: rewrapped })));
  return rewrapped;
}

/** How many are under another key, at most one more than `limit`. */
export async function countOtherSecrets(ctx: ControlCtx, stores: readonly SecretStore[], limit = 10_000): Promise<number> {
  const found = await ctx.control.read((db) => Promise.all(stores.map((store) => store.listOthers(db, ctx.vault.keyId, limit))));
  return found.reduce((sum, secrets) => sum + secrets.length, 0);
}

function rewrapSome(ctx: ControlCtx, store: SecretStore): Promise<number> {
  return ctx.control.write(async (tx) => {
    const secrets = await store.listOthers(tx.db, ctx.vault.keyId, BATCH);
    for (const secret of secrets) await store.update(tx.db, secret, ctx.vault.rewrap(store.purposeOf(secret.id), secret));
    return secrets.length;
  });
}
