import { hasSecrets, listSealedOtherwise, updateWrapped } from './queries.js';
import { purposeOf } from './service.js';
/** One transaction wraps this many: nobody waits for it for long. */
const BATCH = 100;
/** More than any tenant may have. */
const COUNTED_MAX = 10_000;
/** Brings a tenant's secrets under the present key of the installation. Returns how many. */
export async function rewrapSourceSecrets(ctx) {
    if (!(await ctx.read(hasSecrets)))
        return 0;
    let rewrapped = 0;
    let batch;
    do {
        batch = await ctx.write(async ({ db }) => {
            const secrets = await listSealedOtherwise(db, ctx.vault.keyId, BATCH);
            for (const secret of secrets)
                await updateWrapped(db, secret, ctx.vault.rewrap(purposeOf(ctx, secret), secret));
            return secrets.length;
        });
        rewrapped += batch;
    } while (batch === BATCH);
    return rewrapped;
}
export async function countOtherSourceSecrets(ctx) {
    return ctx.read(async (db) => ((await hasSecrets(db)) ? (await listSealedOtherwise(db, ctx.vault.keyId, COUNTED_MAX)).length : 0));
}
//# sourceMappingURL=rewrap.js.map