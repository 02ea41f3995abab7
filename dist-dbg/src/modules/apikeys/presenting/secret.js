/**
 * What programs present: `srk_<key>_<tenant>_<secret><checksum>`. The prefix names product and kind and the checksum tells a key from
 * what only looks like one, so that scanners of repositories and logs find it; the key's id says which one was found. 256 random bits need no
 * slow hash: nobody tries them out, and SHA-256 costs a request a microsecond.
 */
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { tenantId } from '../../../kernel/context.js';
import { apiKeyInvalid } from '../errors.js';
import { apiKeyId } from '../ids.js';
const PREFIX = 'srk_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 43 characters of 62 have 256 bits. */
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const SHAPE = /^srk_([0-7][0-9a-hjkmnp-tv-z]{25})_([0-7][0-9a-hjkmnp-tv-z]{25})_[0-9A-Za-z]{49}$/;
export function mintSecret(id, tenant) {
    const random = Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const body = `${shownPrefix(id)}_${tenant.slice(tenantId.prefix.length + 1)}_${random}`;
    const secret = `${body}${checksumOf(body)}`;
    return { secret, digest: digestOf(secret), lastFour: secret.slice(-4) };
}
/** What secrets of the key begin with. */
export function shownPrefix(id) {
    return `${PREFIX}${id.slice(apiKeyId.prefix.length + 1)}`;
}
/** Null for what is no API key at all; throws for one that is cut or mistyped. No I/O. */
export function readPresented(bearer) {
    if (!bearer.startsWith(PREFIX))
        return null;
    const [, key, tenant] = SHAPE.exec(bearer) ?? [];
    const body = bearer.slice(0, -CHECKSUM_LENGTH);
    if (key === undefined || tenant === undefined || !bearer.endsWith(checksumOf(body)))
        throw apiKeyInvalid();
    return { id: apiKeyId.parse(`${apiKeyId.prefix}_${key}`), tenantId: tenantId.parse(`${tenantId.prefix}_${tenant}`), digest: digestOf(bearer) };
}
/** In a time that says nothing of how much of them is the same. */
export function isSame(digest, presented) {
    return timingSafeEqual(Buffer.from(digest, 'base64url'), Buffer.from(presented, 'base64url'));
}
function digestOf(secret) {
    return createHash('sha256').update(secret).digest('base64url');
}
function checksumOf(text) {
    let rest = crc32(text);
    let digits = '';
    while (digits.length < CHECKSUM_LENGTH) {
        digits = `${ALPHABET[rest % ALPHABET.length]}${digits}`;
        rest = Math.floor(rest / ALPHABET.length);
    }
    return digits;
}
//# sourceMappingURL=secret.js.map