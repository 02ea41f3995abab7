/** The secret keys of providers: sealed in their rows, open only for a call. */
import type { Ctx } from '../../../../kernel/context.js';
import type { Sealed } from '../../../../kernel/vault.js';
import type { ProviderKind, ProviderRow } from '../tables.js';
import type { PaymentProvider } from './port.js';
import { hasProviders, listProvidersSealedOtherwise, updateProviderWrapped } from './queries.js';
import { stripeProvider } from './stripe/provider.js';

export function providerOf(ctx: Ctx, provider: ProviderRow): PaymentProvider {
  return stripeProvider(ctx, { apiUrl: provider.apiUrl, secretKey: ctx.vault.open(purposeOf(ctx, provider.kind), provider) });
}

export function sealKey(ctx: Ctx, kind: ProviderKind, secretKey: string): Sealed {
  return ctx.vault.seal(purposeOf(ctx, kind), secretKey);
}

/** A sealed key that is put into another tenant's row opens nowhere. */
function purposeOf({ tenant }: Pick<Ctx, 'tenant'>, kind: ProviderKind): string {
  return `payment provider key ${tenant.id} ${kind}`;
}

/** Brings a tenant's keys under the present key of the installation. Returns how many. */
export async function rewrapProviderKeys(ctx: Ctx): Promise<number> {
  if (!(await ctx.read(hasProviders))) return 0;
  return ctx.write(async ({ db }) => {
    const providers = await listProvidersSealedOtherwise(db, ctx.vault.keyId);
    for (const provider of providers) await updateProviderWrapped(db, provider, ctx.vault.rewrap(purposeOf(ctx, provider.kind), provider));
    return providers.length;
  });
}

export async function countOtherProviderKeys(ctx: Ctx): Promise<number> {
  return ctx.read(async (db) => ((await hasProviders(db)) ? (await listProvidersSealedOtherwise(db, ctx.vault.keyId)).length : 0));
}
