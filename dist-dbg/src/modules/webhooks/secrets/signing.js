/** Standard Webhooks 1.0.0 (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): secrets and signatures. */
import { createHmac, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
/** As many as the digest has; the specification asks for 24 to 64. */
const SECRET_BYTES = 32;
export function makeSecret(kind) {
    if (kind === 'HMAC')
        return { kind, secret: `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`, publicKey: null };
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    return { kind, secret: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'), publicKey: `whpk_${raw.toString('base64')}` };
}
/** One signature for each secret, with spaces between: receivers take the one that they can check. */
export function signaturesOf(secrets, { id, timestamp, body }) {
    const content = Buffer.from(`${id}.${timestamp}.${body}`);
    return secrets.map((secret) => signatureOf(secret, content)).join(' ');
}
function signatureOf({ kind, secret }, content) {
    if (kind === 'HMAC') {
        const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
        return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
    }
    const key = createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' });
    return `v1a,${sign(null, content, key).toString('base64')}`;
}
//# sourceMappingURL=signing.js.map