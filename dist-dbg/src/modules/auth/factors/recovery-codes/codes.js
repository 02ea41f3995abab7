import { randomInt } from 'node:crypto';
import { recoveryCodesMade } from '../events.js';
/** As many as people print on one slip. */
const CODES = 10;
/** 80 random bits each: nobody guesses one, and their digests are keyed, so that a copy of the database tells none. */
const LETTERS = 16;
/** Crockford's base32, without the letters that are read as digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Makes new codes, which are shown now and never again; those before are good no more. */
export async function makeRecoveryCodes(tx, holderId) {
    const { db, ctx, factors } = tx;
    const codes = Array.from({ length: CODES }, newCode);
    await factors.deleteRecoveryCodesOf(db, holderId);
    const createdAt = ctx.now();
    await factors.insertRecoveryCodes(db, codes.map((code) => ({ digest: recoveryDigest(tx, holderId, code), holderId, createdAt })));
    tx.emit(recoveryCodesMade({ holderId, codes: CODES }));
    return codes;
}
/** However it was typed: hyphens, spaces and capitals do not matter, and letters that look like digits are read as such. */
export function recoveryDigest({ ctx, tenantId }, holderId, code) {
    const plain = code
        .toLowerCase()
        .replaceAll(/[^0-9a-z]/g, '')
        .replaceAll('o', '0')
        .replaceAll(/[il]/g, '1');
    return ctx.secrets.digest(`recovery code of ${tenantId ?? 'operators'}/${holderId}`, plain);
}
function newCode() {
    const letters = Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
//# sourceMappingURL=codes.js.map