import { type KeyObject, createPublicKey } from 'node:crypto';

/** The gateway's published keys, by which others verify its tokens. */
export async function importKeys(issuerUrl: string): Promise<ReadonlyMap<string, KeyObject>> {
  const { keys } = (await (await fetch(`${issuerUrl}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
  return new Map(keys.map((key) => [key.kid, createPublicKey({ key: key as never, format: 'jwk' })]));
}
