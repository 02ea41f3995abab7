import { type JsonWebKey, type KeyObject, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { desc, isNull } from 'drizzle-orm';
import type { ControlDb } from '../../kernel/context.js';
import { signingKeys } from './control.tables.js';
import type { MasterSecret } from './secret.js';

const PURPOSE = 'signing key';

export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

/** The keys that this process signs (the newest) and verifies with (all that are not retired). */
export class SigningKeys {
  readonly #byKid: ReadonlyMap<string, SigningKey>;

  constructor(
    readonly newest: SigningKey,
    all: readonly SigningKey[],
  ) {
    this.#byKid = new Map(all.map((key) => [key.kid, key]));
  }

  find(kid: string): SigningKey | null {
    return this.#byKid.get(kid) ?? null;
  }

  /** The public halves as a JWK Set (RFC 7517), for `/.well-known/jwks.json`. */
  toJwks(): { keys: JsonWebKey[] } {
    return { keys: [...this.#byKid.values()].map((key) => ({ ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, alg: 'ES256', use: 'sig' })) };
  }
}

/** Reads the keys; makes the first one on a new installation. Throws when they were sealed with another master secret. */
export async function loadSigningKeys(db: ControlDb, secret: MasterSecret, now: Date): Promise<SigningKeys> {
  const rows = await db.select().from(signingKeys).where(isNull(signingKeys.retiredAt)).orderBy(desc(signingKeys.createdAt)).limit(20);
  if (rows.length === 0) {
    await insertNewKey(db, secret, now);
    return loadSigningKeys(db, secret, now);
  }
  const keys = rows.map((row): SigningKey => {
    const privateKey = createPrivateKey(openPrivateKey(secret, row.sealedPrivateKey));
    return { kid: row.id, privateKey, publicKey: createPublicKey(privateKey) };
  });
  const [newest] = keys;
  if (newest === undefined) throw new Error('Invariant broken: no signing key');
  return new SigningKeys(newest, keys);
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

async function insertNewKey(db: ControlDb, secret: MasterSecret, now: Date): Promise<void> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await db.insert(signingKeys).values({
    id: randomBytes(9).toString('base64url'),
    sealedPrivateKey: secret.seal(PURPOSE, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
    createdAt: now,
  });
}
