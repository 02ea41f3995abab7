/** Envelope encryption: a secret is sealed with a data key of its own, the data key with a key of the installation, both by AES-256-GCM. */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { text } from 'drizzle-orm/pg-core';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The columns of a table that keeps sealed secrets. */
export const sealedColumns = () => ({
    keyId: text('key_id').notNull(),
    wrappedKey: text('wrapped_key').notNull(),
    ciphertext: text('ciphertext').notNull(),
});
export class EnvelopeVault {
    #newest;
    #byId;
    /** The first key wraps, all of them open. */
    constructor([newest, ...others]) {
        this.#newest = newest;
        this.#byId = new Map([newest, ...others].map((one) => [one.id, one]));
    }
    get keyId() {
        return this.#newest.id;
    }
    seal(purpose, secret) {
        const dataKey = randomBytes(KEY_BYTES);
        return { ...this.#wrap(purpose, dataKey), ciphertext: encrypt(dataKey, `secret ${purpose}`, Buffer.from(secret, 'utf8')) };
    }
    open(purpose, sealed) {
        return decrypt(this.#unwrap(purpose, sealed), `secret ${purpose}`, sealed.ciphertext).toString('utf8');
    }
    rewrap(purpose, sealed) {
        return { ...this.#wrap(purpose, this.#unwrap(purpose, sealed)), ciphertext: sealed.ciphertext };
    }
    #wrap(purpose, dataKey) {
        return { keyId: this.#newest.id, wrappedKey: encrypt(this.#newest.key, `data key ${purpose}`, dataKey) };
    }
    #unwrap(purpose, { keyId, wrappedKey }) {
        const known = this.#byId.get(keyId);
        if (!known)
            throw new Error(`A secret is sealed with the key ${keyId}, which ENCRYPTION_KEYS does not hold: start with that key as well.`);
        return decrypt(known.key, `data key ${purpose}`, wrappedKey);
    }
}
/** The configured keys, then the one that follows from the master secret, which opens what was sealed before there were others. */
export function loadVault(config, secret) {
    const derived = keyOf(secret.derive('key-encryption key'));
    const [first, ...others] = config.encryptionKeys.map((key) => keyOf(Buffer.from(key, 'utf8')));
    return new EnvelopeVault(first ? [first, ...others, derived] : [derived]);
}
/** The id is a digest of the key, so that nobody has to give names and a key that is changed gets another one. */
function keyOf(material) {
    const key = Buffer.from(hkdfSync('sha256', material, '', 'serai key-encryption key', KEY_BYTES));
    return { id: createHash('sha256').update('serai key id').update(key).digest('base64url').slice(0, 12), key };
}
/** Nonce, tag and ciphertext in base64. `about` is authenticated with them. */
function encrypt(key, about, plaintext) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(about, 'utf8'));
    const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64');
}
function decrypt(key, about, sealed) {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(about, 'utf8'));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}
//# sourceMappingURL=vault.js.map