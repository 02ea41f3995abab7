/** The keys of snapshots: one for each, sealed with the installation's master secret; a file's key follows from it and the file's name. */
import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { STREAM_KEY_BYTES } from '../../../platform/crypto/sealed-stream.js';
const KEY_ID_LENGTH = 16;
export class SnapshotSealing {
    #secret;
    constructor(secret) {
        this.#secret = secret;
    }
    /** Names the master secret and says nothing about it. */
    get keyId() {
        return this.#secret.digest('snapshot key id', 'of this installation').slice(0, KEY_ID_LENGTH);
    }
    makeKey() {
        return randomBytes(STREAM_KEY_BYTES);
    }
    /** Opened only for the snapshot and tenant that it was sealed for. */
    sealKey(of, key) {
        return this.#secret.seal(purposeOf(of), key.toString('base64'));
    }
    /** Throws when it was sealed for another snapshot, for another tenant, or with another secret. */
    openKey(of, sealedKey) {
        return Buffer.from(this.#secret.open(purposeOf(of), sealedKey), 'base64');
    }
    /** So that every file has its own, and none can take another's place. */
    fileKey(key, file) {
        return Buffer.from(hkdfSync('sha256', key, '', `snapshot file ${file}`, STREAM_KEY_BYTES));
    }
    signManifest(text) {
        return this.#secret.digest('snapshot manifest', text);
    }
    isSignatureOf(text, signature) {
        const expected = Buffer.from(this.signManifest(text));
        const given = Buffer.from(signature);
        return expected.length === given.length && timingSafeEqual(expected, given);
    }
}
function purposeOf({ tenantId, snapshotId }) {
    return `snapshot key ${tenantId} ${snapshotId}`;
}
//# sourceMappingURL=sealing.js.map