import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataDir } from '../lifecycle/data-dir.js';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The installation's master secret. Every use derives a key of its own (HKDF-SHA-256), so that one use tells nothing about another. */
export class MasterSecret {
    #secret;
    constructor(secret) {
        this.#secret = Buffer.from(secret);
    }
    /** Encrypts and authenticates (AES-256-GCM): nonce, tag and ciphertext in base64. `purpose` must be the same when it is opened. */
    seal(purpose, plaintext) {
        const nonce = randomBytes(NONCE_BYTES);
        const cipher = createCipheriv('aes-256-gcm', this.#key(purpose), nonce);
        const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
        return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64');
    }
    /** Throws when the secret is another one or the text was changed. */
    open(purpose, sealed) {
        const bytes = Buffer.from(sealed, 'base64');
        const decipher = createDecipheriv('aes-256-gcm', this.#key(purpose), bytes.subarray(0, NONCE_BYTES));
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    }
    /** A keyed digest of the text, 256 bits in base64url: the same text gives the same digest, and only here. */
    digest(purpose, text) {
        return createHmac('sha256', this.#key(purpose)).update(text).digest('base64url');
    }
    /** 256 bits that nothing else is made from. */
    derive(purpose) {
        return this.#key(purpose);
    }
    #key(purpose) {
        return Buffer.from(hkdfSync('sha256', this.#secret, '', purpose, 32));
    }
}
/** The configured secret, or one that is generated once into the data directory (development only). */
export function loadMasterSecret(config) {
    if (config.secret !== null)
        return new MasterSecret(config.secret);
    makeDataDir(config.dataDir);
    const file = path.join(config.dataDir, 'secret');
    if (!existsSync(file))
        writeFileSync(file, randomBytes(48).toString('base64'), { mode: 0o600 });
    return new MasterSecret(readFileSync(file, 'utf8'));
}
//# sourceMappingURL=secret.js.map