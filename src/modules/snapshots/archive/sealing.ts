/** The keys of snapshots: one for each, sealed with the installation's master secret; a file's key follows from it and the file's name. */
import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TenantId } from '../../../kernel/context.js';
import { STREAM_KEY_BYTES } from '../../../platform/crypto/sealed-stream.js';
import type { MasterSecret } from '../../../platform/crypto/secret.js';
import type { SnapshotId } from '../ids.js';

export type SnapshotKey = { readonly tenantId: TenantId; readonly snapshotId: SnapshotId };

const KEY_ID_LENGTH = 16;

export class SnapshotSealing {
  readonly #secret: MasterSecret;

  constructor(secret: MasterSecret) {
    this.#secret = secret;
  }

  /** Names the master secret and says nothing about it. */
  get keyId(): string {
    return this.#secret.digest('snapshot key id', 'of this installation').slice(0, KEY_ID_LENGTH);
  }

  makeKey(): Buffer {
    return randomBytes(STREAM_KEY_BYTES);
  }

  /** Opened only for the snapshot and tenant that it was sealed for. */
  sealKey(of: SnapshotKey, key: Buffer): string {
    return this.#secret.seal(purposeOf(of), key.toString('base64'));
  }

  /** Throws when it was sealed for another snapshot, for another tenant, or with another secret. */
  openKey(of: SnapshotKey, sealedKey: string): Buffer {
    return Buffer.from(this.#secret.open(purposeOf(of), sealedKey), 'base64');
  }

  /** So that every file has its own, and none can take another's place. */
  fileKey(key: Buffer, file: string): Buffer {
    return Buffer.from(hkdfSync('sha256', key, '', `snapshot file ${file}`, STREAM_KEY_BYTES));
  }

  signManifest(text: string): string {
    return this.#secret.digest('snapshot manifest', text);
  }

  isSignatureOf(text: string, signature: string): boolean {
    const expected = Buffer.from(this.signManifest(text));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}

function purposeOf({ tenantId, snapshotId }: SnapshotKey): string {
  return `snapshot key ${tenantId} ${snapshotId}`;
}
