import { hasProviders, listProvidersSealedOtherwise, updateProviderWrapped } from './queries.js';
import { stripeProvider } from './stripe/provider.js';
export function providerOf(ctx, provider) {
    return stripeProvider(ctx, { apiUrl: provider.apiUrl, secretKey: ctx.vault.open(purposeOf(ctx, provider.kind), provider) });
}
export function sealKey(ctx, kind, secretKey) {
    return ctx.vault.seal(purposeOf(ctx, kind), secretKey);
}
/** A sealed key that is put into another tenant's row opens nowhere. */
function purposeOf({ tenant }, kind) {
    return `payment provider key ${tenant.id} ${kind}`;
}
/** Brings a tenant's keys under the present key of the installation. Returns how many. */
export async function rewrapProviderKeys(ctx) {
    if (!(await ctx.read(hasProviders)))
        return 0;
    return ctx.write(async ({ db }) => {
        const providers = await listProvidersSealedOtherwise(db, ctx.vault.keyId);
        for (const provider of providers)
            await updateProviderWrapped(db, provider, ctx.vault.rewrap(purposeOf(ctx, provider.kind), provider));
        return providers.length;
    });
}
export async function countOtherProviderKeys(ctx) {
    return ctx.read(async (db) => ((await hasProviders(db)) ? (await listProvidersSealedOtherwise(db, ctx.vault.keyId)).length : 0));
}
//# sourceMappingURL=keys.js.map