/** Secrets as people copy them, and the keys that they are. */
import { createPublicKey, randomBytes } from 'node:crypto';
const STRICT_BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const HEX = /^(?:[0-9a-fA-F]{2})+$/;
/** Standard Webhooks asks for 24 to 64 bytes. */
const STANDARD_BYTES = { min: 24, max: 64 };
const ED25519_BYTES = 32;
/** 32 bytes, as many as the digest has. */
const NEW_BYTES = 32;
/** The key, or what is wrong with the secret. */
export function keyOf(scheme, secret) {
    switch (scheme.preset) {
        case 'STANDARD_WEBHOOKS':
            return secret.startsWith('whpk_') ? ed25519Of(secret) : standardOf(secret);
        case 'ED25519':
            return ed25519Of(secret);
        case 'BASIC':
            return { kind: 'CREDENTIAL', text: `${scheme.username ?? ''}:${secret}` };
        case 'API_KEY':
            return { kind: 'CREDENTIAL', text: secret };
        default:
            return hmacOf(scheme, secret);
    }
}
/** One of ours, for senders that take what they are given; null for those that give theirs. */
export function newSecret({ preset, secretEncoding }) {
    const bytes = randomBytes(NEW_BYTES);
    switch (preset) {
        case 'STANDARD_WEBHOOKS':
            return `whsec_${bytes.toString('base64')}`;
        case 'HMAC':
            return bytes.toString(secretEncoding === 'BASE64' ? 'base64' : 'hex');
        case 'GITHUB':
        case 'BASIC':
        case 'API_KEY':
            return bytes.toString('base64url');
        case 'STRIPE':
        case 'SHOPIFY':
        case 'SLACK':
        case 'ED25519':
            return null;
    }
}
export function decodeStrictly(text, encoding) {
    if (encoding === 'HEX')
        return HEX.test(text) ? Buffer.from(text, 'hex') : null;
    return text !== '' && STRICT_BASE64.test(text) ? Buffer.from(text, 'base64') : null;
}
function standardOf(secret) {
    const key = decodeStrictly(secret.replace(/^whsec_/, ''), 'BASE64');
    const { min, max } = STANDARD_BYTES;
    if (key === null || key.length < min || key.length > max)
        return `must be whsec_ and ${min} to ${max} bytes in base64, or whpk_ and a public key`;
    return { kind: 'HMAC', key };
}
function hmacOf({ secretEncoding }, secret) {
    if (secretEncoding === 'TEXT')
        return { kind: 'HMAC', key: Buffer.from(secret) };
    const key = decodeStrictly(secret, secretEncoding);
    return key === null ? `must be in ${secretEncoding.toLowerCase()}` : { kind: 'HMAC', key };
}
/** `whpk_…`, hex as Discord shows it, base64, or PEM. */
function ed25519Of(text) {
    const wrong = 'must be an Ed25519 public key: whpk_…, 32 bytes in hex or base64, or PEM';
    try {
        const raw = text.startsWith('-----') ? null : (decodeStrictly(text, 'HEX') ?? decodeStrictly(text.replace(/^whpk_/, ''), 'BASE64'));
        if (raw !== null && raw.length !== ED25519_BYTES)
            return wrong;
        const key = raw === null ? createPublicKey(text) : createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
        return key.asymmetricKeyType === 'ed25519' ? { kind: 'ED25519', key } : wrong;
    }
    catch {
        return wrong;
    }
}
//# sourceMappingURL=keys.js.map