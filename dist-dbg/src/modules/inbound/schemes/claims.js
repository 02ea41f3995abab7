/** What a request claims: signatures or a credential, over which bytes, made when. */
import { decodeStrictly } from './keys.js';
/** More signatures than any rotation has: each costs a comparison. */
const SIGNATURES_MAX = 20;
const ED25519_SIGNATURE_BYTES = 64;
export function readClaim(scheme, signed) {
    const text = signed.headers[scheme.header];
    if (text === undefined || text === '')
        return 'SIGNATURE_MISSING';
    switch (scheme.preset) {
        case 'STANDARD_WEBHOOKS':
            return readStandard(scheme, signed, text);
        case 'STRIPE':
            return readStripe(signed, text);
        case 'BASIC':
            return readBasic(scheme, text);
        case 'API_KEY':
            return text.startsWith(scheme.prefix) ? credentialOf(text.slice(scheme.prefix.length)) : 'SIGNATURE_MALFORMED';
        default:
            return readPlain(scheme, signed, text);
    }
}
function readPlain(scheme, { headers, body }, text) {
    const kind = scheme.preset === 'ED25519' ? 'ED25519' : 'HMAC';
    const bytes = text.startsWith(scheme.prefix) ? decodeStrictly(text.slice(scheme.prefix.length), scheme.encoding) : null;
    if (bytes === null || (kind === 'ED25519' && bytes.length !== ED25519_SIGNATURE_BYTES))
        return 'SIGNATURE_MALFORMED';
    const signatures = [{ kind, bytes }];
    if (scheme.timestampHeader === null)
        return { content: [body], signatures, timestamp: null, credential: null };
    const time = headers[scheme.timestampHeader];
    const timestamp = readTimestamp(time);
    if (timestamp === null)
        return time === undefined ? 'SIGNATURE_MISSING' : 'SIGNATURE_MALFORMED';
    return { content: [scheme.opening, time ?? '', scheme.separator, body], signatures, timestamp, credential: null };
}
/** `v1,<base64> v1a,<base64>`; signatures of other versions are somebody else's. */
function readStandard(scheme, { headers, body }, text) {
    const [id, time] = [headers[scheme.idHeader ?? ''], headers[scheme.timestampHeader ?? '']];
    if (id === undefined || id === '' || time === undefined)
        return 'SIGNATURE_MISSING';
    const timestamp = readTimestamp(time);
    const signatures = text.split(' ', SIGNATURES_MAX).flatMap((part) => {
        const [version, encoded = ''] = part.split(',', 2);
        const bytes = decodeStrictly(encoded, 'BASE64');
        if (bytes === null)
            return [];
        if (version === 'v1')
            return [{ kind: 'HMAC', bytes }];
        return version === 'v1a' && bytes.length === ED25519_SIGNATURE_BYTES ? [{ kind: 'ED25519', bytes }] : [];
    });
    if (timestamp === null || signatures.length === 0)
        return 'SIGNATURE_MALFORMED';
    return { content: [id, '.', time, '.', body], signatures, timestamp, credential: null };
}
/** `t=1492774577,v1=<hex>,v1=<hex>,v0=<hex>`, of which v1 counts. */
function readStripe({ body }, text) {
    const parts = text.split(',', SIGNATURES_MAX).map((part) => part.trim().split('=', 2));
    const time = parts.find(([name]) => name === 't')?.[1];
    const timestamp = readTimestamp(time);
    const signatures = parts.flatMap(([name, value = '']) => {
        const bytes = name === 'v1' ? decodeStrictly(value, 'HEX') : null;
        return bytes === null ? [] : [{ kind: 'HMAC', bytes }];
    });
    if (timestamp === null || signatures.length === 0)
        return 'SIGNATURE_MALFORMED';
    return { content: [time ?? '', '.', body], signatures, timestamp, credential: null };
}
function readBasic({ prefix }, text) {
    const isBasic = text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
    const bytes = isBasic ? decodeStrictly(text.slice(prefix.length).trim(), 'BASE64') : null;
    return bytes === null ? 'SIGNATURE_MALFORMED' : credentialOf(bytes.toString('utf8'));
}
function credentialOf(credential) {
    return { content: [], signatures: [], timestamp: null, credential };
}
function readTimestamp(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
//# sourceMappingURL=claims.js.map