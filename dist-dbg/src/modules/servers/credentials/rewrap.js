/** Stored secrets under the present key of the installation: their data keys are wrapped anew, one by one, while everybody works. */
import { and, eq, ne } from 'drizzle-orm';
import { serverCredentials } from '../control.tables.js';
import { purposeOf } from '../directory.js';
import { secretsRewrapped } from '../events.js';
/** One transaction wraps this many: a reader waits for none of them for long. */
const BATCH = 100;
export const serverSecrets = {
    purposeOf,
    async listOthers(db, keyId, limit) {
        const { id, keyId: key, wrappedKey, ciphertext } = serverCredentials;
        return db.select({ id, keyId: key, wrappedKey, ciphertext }).from(serverCredentials).where(ne(key, keyId)).limit(limit);
    },
    async update(db, { id, wrappedKey }, after) {
        const isSame = and(eq(serverCredentials.id, id), eq(serverCredentials.wrappedKey, wrappedKey));
        await db.update(serverCredentials).set({ keyId: after.keyId, wrappedKey: after.wrappedKey }).where(isSame);
    },
};
/** Wraps what is under another key than the first of ENCRYPTION_KEYS. Interrupted, it goes on when it is called again. Returns how many. */
export async function rewrapSecrets(ctx, stores) {
    let rewrapped = 0;
    for (const store of stores) {
        for (let batch = await rewrapSome(ctx, store); batch > 0; batch = await rewrapSome(ctx, store))
            rewrapped += batch;
    }
    if (rewrapped > 0)
        await ctx.control.write(async (tx) => tx.emit(secretsRewrapped({ keyId: ctx.vault.keyId, secrets: rewrapped })));
    return rewrapped;
}
/** How many are under another key, at most one more than `limit`. */
export async function countOtherSecrets(ctx, stores, limit = 10_000) {
    const found = await ctx.control.read((db) => Promise.all(stores.map((store) => store.listOthers(db, ctx.vault.keyId, limit))));
    return found.reduce((sum, secrets) => sum + secrets.length, 0);
}
function rewrapSome(ctx, store) {
    return ctx.control.write(async (tx) => {
        const secrets = await store.listOthers(tx.db, ctx.vault.keyId, BATCH);
        for (const secret of secrets)
            await store.update(tx.db, secret, ctx.vault.rewrap(store.purposeOf(secret.id), secret));
        return secrets.length;
    });
}
//# sourceMappingURL=rewrap.js.map