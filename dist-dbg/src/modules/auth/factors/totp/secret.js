/** For exactly this account: one that was copied to another row does not open. */
export function sealTotpSecret({ ctx, tenantId }, holderId, secret) {
    return ctx.secrets.seal(purposeOf(tenantId, holderId), secret);
}
export function openTotpSecret({ ctx, tenantId }, holderId, sealed) {
    return ctx.secrets.open(purposeOf(tenantId, holderId), sealed);
}
function purposeOf(tenantId, holderId) {
    return `totp secret of ${tenantId ?? 'operators'}/${holderId}`;
}
//# sourceMappingURL=secret.js.map