import { type JsonWebKey, type KeyObject, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { ControlDb, Log } from '../../kernel/context.js';
import type { Clock } from '../clock/clock.js';
import { startPolling } from '../lifecycle/polling.js';
import { type KeyRow, hasKeys, insertKey, listKeys } from './key-queries.js';
import type { MasterSecret } from './secret.js';

const PURPOSE = 'signing key';
/** How often a process asks for keys: one that was revoked is good for no longer, anywhere. */
const POLL_MS = 1_000;

export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

type KnownKey = SigningKey & { readonly signsFrom: Date; readonly isRetired: boolean };

export type KeyRingOptions = {
  readonly read: <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;
  readonly secret: MasterSecret;
  readonly clock: Clock;
};

/** The keys of the installation as this process knows them. Asking costs no I/O. */
export class KeyRing {
  readonly #options: KeyRingOptions;
  /** The newest first. */
  #keys: readonly KnownKey[] = [];
  /** Those that are not retired. */
  #goodByKid: ReadonlyMap<string, SigningKey> = new Map();

  constructor(options: KeyRingOptions) {
    this.#options = options;
  }

  /** Reads the keys, and keeps those that it has opened before. Throws when one was sealed with another master secret. */
  async load(): Promise<void> {
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
  watch(log: Log): () => void {
    return startPolling({ what: 'read the signing keys', everyMs: POLL_MS, log, look: () => this.load() });
  }

  /** What is signed with at this moment: the newest key whose time has come. */
  get signing(): SigningKey {
    const now = this.#options.clock.now();
    const key = this.#keys.find((one) => one.signsFrom <= now && !one.isRetired) ?? this.#keys[0];
    if (key === undefined) throw new Error('Invariant broken: no signing key');
    return key;
  }

  /** A key whose access tokens are good; also one whose time to sign has not come. */
  find(kid: string): SigningKey | null {
    return this.#goodByKid.get(kid) ?? null;
  }

  /** The public halves as a JWK Set (RFC 7517), for `/.well-known/jwks.json`: those to come, and retired ones for the documents that they signed. */
  toJwks(): { keys: JsonWebKey[] } {
    return { keys: this.#keys.map((key) => ({ ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, alg: 'ES256', use: 'sig' })) };
  }
}

/** Makes the first key of a new installation. */
export async function ensureSigningKey(db: ControlDb, secret: MasterSecret, now: Date): Promise<void> {
  if (!(await hasKeys(db))) await makeSigningKey(db, secret, { now, signsFrom: now });
}

/** Makes a key that signs from a moment on. Returns its name. */
export async function makeSigningKey(db: ControlDb, secret: MasterSecret, times: { readonly now: Date; readonly signsFrom: Date }): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(9).toString('base64url');
  const sealedPrivateKey = secret.seal(PURPOSE, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await insertKey(db, { id, sealedPrivateKey, createdAt: times.now, signsFrom: times.signsFrom });
  return id;
}

export function signsFrom(row: KeyRow): Date {
  return row.signsFrom ?? row.createdAt;
}

function open(secret: MasterSecret, row: KeyRow): SigningKey {
  const privateKey = createPrivateKey(openPrivateKey(secret, row.sealedPrivateKey));
  return { kid: row.id, privateKey, publicKey: createPublicKey(privateKey) };
}

function openPrivateKey(secret: MasterSecret, sealed: string): string {
  try {
    return secret.open(PURPOSE, sealed);
  } catch (cause) {
    throw new Error(
      'The signing keys in the database were sealed with another SERAI_SECRET: start with the secret that this installation was made with.',
      { cause },
    );
  }
}
