import { randomInt } from 'node:crypto';
/** 80 random bits: nobody guesses one. Crockford's base32, without the letters that are read as digits. */
export const CODE_LETTERS = 16;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
export function newGiftCardCode() {
    return Array.from({ length: CODE_LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
/** As it is printed: 7k2m-… in groups of four. */
export function printedCodeOf(plain) {
    return plain.replaceAll(/(.{4})(?=.)/g, '$1-').toUpperCase();
}
/** However it was typed: hyphens, spaces and capitals do not matter, and letters that look like digits are read as such. */
export function plainCodeOf(typed) {
    return typed
        .toLowerCase()
        .replaceAll(/[^0-9a-z]/g, '')
        .replaceAll('o', '0')
        .replaceAll(/[il]/g, '1');
}
/** Keyed with a secret of the installation, so that a copy of the database tells no code, and nobody can try codes on it. */
export function digestOfCode(ctx, plain) {
    return ctx.secrets.digest(`gift card of ${ctx.tenant.id}`, plain);
}
//# sourceMappingURL=code.js.map