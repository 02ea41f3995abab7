const PRODUCT = 'Serai';
/** Each tenant is a relying party of its own wherever its name is part of the address; operators have the address without one. */
export function relyingPartyOf({ installation }, tenant) {
    const { rpId, origins } = installation.passkeys;
    const fill = (template) => (tenant ? template.replaceAll('{tenant}', tenant.slug) : template.replaceAll('{tenant}.', ''));
    return { id: fill(rpId), name: tenant?.name ?? PRODUCT, origins: origins.map(fill) };
}
//# sourceMappingURL=relying-party.js.map