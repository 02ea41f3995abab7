import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { keyMalformed } from './errors.js';

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/: a string; quotes are often left out. */
const KEY_PATTERN = /^"([\x21\x23-\x5b\x5d-\x7e]{1,255})"$|^([\x21\x23-\x7e]{1,255})$/;

/** The key of the header, or null without one. */
export function readKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const [, quoted, bare] = (typeof header === 'string' && KEY_PATTERN.exec(header)) || [];
  const key = quoted ?? bare;
  if (key === undefined) throw keyMalformed();
  return key;
}

export type Seal = { seal(purpose: string, plaintext: string): string; open(purpose: string, sealed: string): string };

type KeyedOptions = {
  readonly key: string;
  /** Who asks, of which tenant: the same key of somebody else is another key. */
  readonly caller: string;
  /** What is asked for, as it was sent. */
  readonly request: string;
  readonly secret: Seal;
};

/** A request under a key. Only who knows the key can read what was remembered: not even a copy of the database with our secret tells it. */
export class KeyedRequest {
  readonly digest: string;
  readonly fingerprint: string;
  readonly #purpose: string;
  readonly #secret: Seal;
  /** Units of work that were done now, and that were found done. */
  readonly units = { done: 0, found: 0 };

  constructor({ key, caller, request, secret }: KeyedOptions) {
    this.digest = sha256(`${caller}\n${key}`);
    this.fingerprint = sha256(request);
    this.#purpose = `idempotency ${caller}\n${key}`;
    this.#secret = secret;
  }

  /** The result must survive the structured clone algorithm: rows, dates, sets and the like do, classes come back as plain objects. */
  seal(result: unknown): string {
    return this.#secret.seal(this.#purpose, serialize(result).toString('base64'));
  }

  open(sealed: string): unknown {
    return deserialize(Buffer.from(this.#secret.open(this.#purpose, sealed), 'base64'));
  }
}

/** The units of work of one root field, numbered as they are opened: a repeated request opens the same ones in the same order. */
export class FieldTurns {
  #opened = 0;

  constructor(
    readonly request: KeyedRequest,
    private readonly field: string,
  ) {}

  next(): Turn {
    this.#opened += 1;
    return { request: this.request, place: `${this.field}/${this.#opened}` };
  }
}

/** One unit of work under a key. */
export type Turn = { readonly request: KeyedRequest; readonly place: string };

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
