import { createPublicKey } from 'node:crypto';
/** The gateway's published keys, by which others verify its tokens. */
export async function importKeys(issuerUrl) {
    const { keys } = (await (await fetch(`${issuerUrl}/.well-known/jwks.json`)).json());
    return new Map(keys.map((key) => [key.kid, createPublicKey({ key: key, format: 'jwk' })]));
}
//# sourceMappingURL=keys.js.map