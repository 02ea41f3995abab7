import { randomBytes } from 'node:crypto';
/** 256 random bits: nobody finds another shopper's cart by trying. */
const TOKEN_BYTES = 32;
export function newCartToken() {
    return randomBytes(TOKEN_BYTES).toString('base64url');
}
/** Keyed with a secret of the installation, and for one tenant: a copy of the database opens no cart, and a token of one tenant none of another. */
export function digestOfCartToken(ctx, token) {
    return ctx.secrets.digest(`cart of ${ctx.tenant.id}`, token);
}
//# sourceMappingURL=token.js.map