import { createHash, createHmac, timingSafeEqual, verify as verifySignature } from 'node:crypto';
import { readClaim } from './claims.js';
import { keyOf } from './keys.js';
import { showsCredential } from './presets.js';
/** As Standard Webhooks, Stripe and Slack recommend: a signature that somebody has picked up is worth nothing after it. */
export const TOLERANCE_SECONDS = 300;
/** Compares in constant time, with all secrets, whichever fits. Whether it is too old is told only to who has signed it. */
export function verify({ scheme, secrets, now, ...signed }) {
    if (secrets.length === 0)
        return { kind: 'rejected', reason: 'NO_SECRET' };
    const claim = readClaim(scheme, signed);
    if (typeof claim === 'string')
        return { kind: 'rejected', reason: claim };
    const [fitting] = secrets.filter(({ secret }) => isProvedBy(scheme, claim, secret));
    if (!fitting)
        return { kind: 'rejected', reason: showsCredential(scheme) ? 'CREDENTIALS_WRONG' : 'SIGNATURE_WRONG' };
    if (isStale(claim, now))
        return { kind: 'rejected', reason: 'TIMESTAMP_STALE' };
    const proof = showsCredential(scheme) ? proofOf(fitting.secret, signed.body) : null;
    const content = claim.credential === null ? claim.content : [signed.body];
    return { kind: 'verified', secretId: fitting.id, contentDigest: digestOf(content, signed.headers[scheme.typeHeader ?? ''] ?? ''), proof };
}
/** The same for what is kept, at the time at which it came. A credential is not kept: our own proof stands for it. */
export function verifyKept({ proof, ...kept }) {
    if (proof === null)
        return verify(kept).kind === 'verified';
    return kept.secrets.some(({ secret }) => isSame(Buffer.from(proofOf(secret, kept.body)), Buffer.from(proof)));
}
function isProvedBy(scheme, claim, secret) {
    const key = keyOf(scheme, secret);
    if (typeof key === 'string')
        return false;
    if (key.kind === 'CREDENTIAL')
        return claim.credential !== null && isSame(digest(claim.credential), digest(key.text));
    return (claim.signatures.filter((signature) => signature.kind === key.kind && isSignedWith(scheme, key, { claim, signature: signature.bytes })).length > 0);
}
function isSignedWith({ algorithm }, key, { claim, signature }) {
    if (key.kind === 'ED25519')
        return verifySignature(null, Buffer.concat(claim.content.map((part) => Buffer.from(part))), key.key, signature);
    const hmac = createHmac(algorithm.toLowerCase(), key.key);
    for (const part of claim.content)
        hmac.update(part);
    return isSame(hmac.digest(), signature);
}
function isStale({ timestamp }, now) {
    return timestamp !== null && Math.abs(Math.floor(now.getTime() / 1_000) - timestamp) > TOLERANCE_SECONDS;
}
function digestOf(content, type) {
    const hash = createHash('sha256').update(`${type}\n`);
    for (const part of content)
        hash.update(part);
    return hash.digest('base64url');
}
function proofOf(secret, body) {
    return createHmac('sha256', secret).update('received with this credential\n').update(body).digest('base64url');
}
/** Digests, so that not even their lengths are told apart by time. */
function digest(text) {
    return createHash('sha256').update(text).digest();
}
function isSame(one, other) {
    return one.length === other.length && timingSafeEqual(one, other);
}
//# sourceMappingURL=verify.js.map