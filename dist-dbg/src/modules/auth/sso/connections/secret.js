/** Opens for this connection of this tenant alone: a row that is copied elsewhere is of no use. */
export function sealSecret(ctx, id, secret) {
    return ctx.secrets.seal(purposeOf(ctx, id), secret);
}
export function openSecret(ctx, id, sealed) {
    return ctx.secrets.open(purposeOf(ctx, id), sealed);
}
function purposeOf({ tenant }, id) {
    return `client secret of ${tenant.id} for ${id}`;
}
//# sourceMappingURL=secret.js.map