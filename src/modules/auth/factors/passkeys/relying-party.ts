import type { Scope, Tenant } from '../../../../kernel/context.js';

/** As which a browser knows us: a passkey works at its RP ID and below, and at the origins that we accept (WebAuthn Level 3, section 5.1.2). */
export type RelyingParty = { readonly id: string; readonly name: string; readonly origins: readonly string[] };

const PRODUCT = 'Serai';

/** Each tenant is a relying party of its own wherever its name is part of the address; operators have the address without one. */
export function relyingPartyOf({ installation }: Pick<Scope, 'installation'>, tenant: Pick<Tenant, 'slug' | 'name'> | null): RelyingParty {
  const { rpId, origins } = installation.passkeys;
  const fill = (template: string) => (tenant ? template.replaceAll('{tenant}', tenant.slug) : template.replaceAll('{tenant}.', ''));
  return { id: fill(rpId), name: tenant?.name ?? PRODUCT, origins: origins.map(fill) };
}
