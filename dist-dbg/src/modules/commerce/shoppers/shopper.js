/** A stranger or a customer: people at the storefront, as against staff and programs with a key, who are known to the tenant by name. */
export function isShopper({ kind }) {
    return kind === 'anonymous' || kind === 'customer';
}
//# sourceMappingURL=shopper.js.map