/**
 * A device with passkeys, in software: what a browser and an authenticator do between them (WebAuthn Level 3, sections 5.1.3, 5.1.4 and 6.3),
 * and what somebody does who is neither.
 */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { encodeCbor } from './cbor.js';
import { attestationCertificate } from './certificate.js';
const PRESENT = 0x01;
const VERIFIED = 0x04;
const SYNCABLE = 0x08;
const SYNCED = 0x10;
const WITH_CREDENTIAL = 0x40;
export class Authenticator {
    #traits;
    #credentials = [];
    constructor({ origin = 'http://acme.localhost', verifies = true, isSynced = false, counts = true } = {}) {
        this.#traits = { origin, verifies, isSynced, counts };
    }
    /** `navigator.credentials.create()`, and what `toJSON()` gives. */
    create(options, tampering = {}) {
        const rpId = this.#rpIdFor(options.rp.id);
        if (options.excludeCredentials?.some(({ id }) => this.#find(id)))
            throw new Error('InvalidStateError: the device has a passkey of this account');
        const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        const credential = { id: randomBytes(16), rpId, userHandle: options.user.id, privateKey, counter: 0 };
        this.#credentials.push(credential);
        const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
        // COSE (RFC 9053): an elliptic curve key for ES256 on P-256.
        const key = encodeCbor(new Map([
            [1, 2],
            [3, -7],
            [-1, 1],
            [-2, Buffer.from(x, 'base64url')],
            [-3, Buffer.from(y, 'base64url')],
        ]));
        const length = Buffer.alloc(2);
        length.writeUInt16BE(credential.id.length);
        const attested = Buffer.concat([Buffer.alloc(16), length, credential.id, key]);
        const authData = Buffer.concat([this.#authenticatorData(credential, tampering, WITH_CREDENTIAL), attested]);
        const clientData = this.#clientData('webauthn.create', options.challenge, tampering);
        const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
        const signed = { authData, clientDataHash: createHash('sha256').update(clientData).digest(), point };
        const attestationObject = encodeCbor(new Map([
            ['fmt', tampering.attestation ?? 'none'],
            ['attStmt', statementOf(tampering.attestation, credential, signed)],
            ['authData', authData],
        ]));
        const response = {
            clientDataJSON: clientData.toString('base64url'),
            attestationObject: attestationObject.toString('base64url'),
            transports: ['internal'],
        };
        return { ...named(credential), response };
    }
    /** `navigator.credentials.get()`, and what `toJSON()` gives. */
    get(options, tampering = {}) {
        const rpId = this.#rpIdFor(options.rpId);
        const allowed = options.allowCredentials?.map(({ id }) => id);
        const credential = this.#credentials.find((one) => one.rpId === rpId && (allowed === undefined || allowed.includes(one.id.toString('base64url'))));
        if (!credential)
            throw new Error('NotAllowedError: the device has no passkey for this');
        if (this.#traits.counts)
            credential.counter += 1;
        const authData = this.#authenticatorData(credential, tampering, 0);
        const clientData = this.#clientData('webauthn.get', options.challenge, tampering);
        const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
        const signature = createSign('sha256').update(signed).sign(credential.privateKey).toString('base64url');
        const userHandle = tampering.userHandle === undefined ? credential.userHandle : tampering.userHandle;
        const response = {
            clientDataJSON: clientData.toString('base64url'),
            authenticatorData: authData.toString('base64url'),
            signature: tampering.signature ?? signature,
            userHandle,
        };
        return { ...named(credential), response };
    }
    /** A copy of everything in it, as whoever has broken it open has. */
    clone() {
        const copy = new Authenticator(this.#traits);
        copy.#credentials.push(...this.#credentials.map((credential) => ({ ...credential })));
        return copy;
    }
    /** A browser lets a page ask for its own domain and those above it. */
    #rpIdFor(asked) {
        const host = new URL(this.#traits.origin).hostname;
        const rpId = asked ?? host;
        if (host !== rpId && !host.endsWith(`.${rpId}`))
            throw new Error(`SecurityError: ${host} may not use passkeys of ${rpId}`);
        return rpId;
    }
    #authenticatorData(credential, { rpId = credential.rpId, isPresent = true }, more) {
        const { verifies, isSynced } = this.#traits;
        const flags = (isPresent ? PRESENT : 0) | (verifies ? VERIFIED : 0) | (isSynced ? SYNCABLE | SYNCED : 0) | more;
        const counter = Buffer.alloc(4);
        counter.writeUInt32BE(credential.counter);
        return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter]);
    }
    #clientData(type, challenge, tampering) {
        const { crossOrigin = false, topOrigin } = tampering;
        return Buffer.from(JSON.stringify({
            type: tampering.type ?? type,
            challenge: tampering.challenge ?? challenge,
            origin: tampering.origin ?? this.#traits.origin,
            crossOrigin,
            ...(topOrigin === undefined ? {} : { topOrigin }),
        }));
    }
    #find(id) {
        return this.#credentials.find((one) => one.id.toString('base64url') === id);
    }
}
function named({ id }) {
    const text = id.toString('base64url');
    return { id: text, rawId: text, type: 'public-key', authenticatorAttachment: 'platform', clientExtensionResults: {} };
}
/** WebAuthn Level 3, sections 8.2 (self attestation) and 8.6. */
function statementOf(format, { id, privateKey }, { authData, clientDataHash, point }) {
    if (format === undefined)
        return new Map();
    if (format === 'packed') {
        const sig = createSign('sha256').update(authData).update(clientDataHash).sign(privateKey);
        return new Map([
            ['alg', -7],
            ['sig', sig],
        ]);
    }
    const { certificate, privateKey: attestationKey } = attestationCertificate();
    const base = Buffer.concat([Buffer.from([0]), authData.subarray(0, 32), clientDataHash, id, point]);
    return new Map([
        ['sig', createSign('sha256').update(base).sign(attestationKey)],
        ['x5c', [certificate]],
    ]);
}
//# sourceMappingURL=authenticator.js.map