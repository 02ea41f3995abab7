import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { startPolling } from '../lifecycle/polling.js';
import { hasKeys, insertKey, listKeys } from './key-queries.js';
const PURPOSE = 'signing key';
/** How often a process asks for keys: one that was revoked is good for no longer, anywhere. */
const POLL_MS = 1_000;
/** The keys of the installation as this process knows them. Asking costs no I/O. */
export class KeyRing {
    #options;
    /** The newest first. */
    #keys = [];
    /** Those that are not retired. */
    #goodByKid = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Reads the keys, and keeps those that it has opened before. Throws when one was sealed with another master secret. */
    async load() {
        const rows = await this.#options.read(listKeys);
        const known = new Map(this.#keys.map((key) => [key.kid, key]));
        this.#keys = rows.map((row) => ({
            ...(known.get(row.id) ?? open(this.#options.secret, row)),
            signsFrom: signsFrom(row),
            isRetired: row.retiredAt !== null,
        }));
        this.#goodByKid = new Map(this.#keys.filter((key) => !key.isRetired).map((key) => [key.kid, key]));
    }
    /** Reads them again once a second. A look that fails leaves the last good ones. */
    watch(log) {
        return startPolling({ what: 'read the signing keys', everyMs: POLL_MS, log, look: () => this.load() });
    }
    /** What is signed with at this moment: the newest key whose time has come. */
    get signing() {
        const now = this.#options.clock.now();
        const key = this.#keys.find((one) => one.signsFrom <= now && !one.isRetired) ?? this.#keys[0];
        if (key === undefined)
            throw new Error('Invariant broken: no signing key');
        return key;
    }
    /** A key whose access tokens are good; also one whose time to sign has not come. */
    find(kid) {
        return this.#goodByKid.get(kid) ?? null;
    }
    /** The public halves as a JWK Set (RFC 7517), for `/.well-known/jwks.json`: those to come, and retired ones for the documents that they signed. */
    toJwks() {
        return { keys: this.#keys.map((key) => ({ ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, alg: 'ES256', use: 'sig' })) };
    }
}
/** Makes the first key of a new installation. */
export async function ensureSigningKey(db, secret, now) {
    if (!(await hasKeys(db)))
        await makeSigningKey(db, secret, { now, signsFrom: now });
}
/** Makes a key that signs from a moment on. Returns its name. */
export async function makeSigningKey(db, secret, times) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = randomBytes(9).toString('base64url');
    const sealedPrivateKey = secret.seal(PURPOSE, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    await insertKey(db, { id, sealedPrivateKey, createdAt: times.now, signsFrom: times.signsFrom });
    return id;
}
export function signsFrom(row) {
    return row.signsFrom ?? row.createdAt;
}
function open(secret, row) {
    const privateKey = createPrivateKey(openPrivateKey(secret, row.sealedPrivateKey));
    return { kid: row.id, privateKey, publicKey: createPublicKey(privateKey) };
}
function openPrivateKey(secret, sealed) {
    try {
        return secret.open(PURPOSE, sealed);
    }
    catch (cause) {
        throw new Error('The signing keys in the database were sealed with another SERAI_SECRET: start with the secret that this installation was made with.', { cause });
    }
}
//# sourceMappingURL=signing-keys.js.map