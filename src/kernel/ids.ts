import { parse as parseUuid, stringify as stringifyUuid, v7 } from 'uuid';
import { z } from 'zod';
import { problem } from './check.js';
import { invalidInput } from './errors.js';

declare const kind: unique symbol;

/** A TypeID (https://github.com/jetify-com/typeid): a prefix that names the kind, and a UUIDv7 in Crockford base32. */
export type Id<Prefix extends string = string> = string & { readonly [kind]: Prefix };

export type IdKind<Prefix extends string> = {
  readonly prefix: Prefix;
  /** A new id; ids made later sort later. */
  mint(): Id<Prefix>;
  /** Refuses a text that is not an id of this kind, naming the argument `at`. */
  parse(text: string, at?: string): Id<Prefix>;
  /** The same as `parse` for use inside an input's schema. */
  readonly schema: z.ZodType<Id<Prefix>>;
  fromUuid(uuid: string): Id<Prefix>;
  toUuid(id: Id<Prefix>): string;
};

export type IdOf<Kind> = Kind extends IdKind<infer Prefix> ? Id<Prefix> : never;

export function defineIdKind<Prefix extends string>(prefix: Prefix): IdKind<Prefix> {
  const message = `must be an id that begins with ${prefix}_`;
  const isMine = (text: string): text is Id<Prefix> => text.startsWith(`${prefix}_`) && isSuffix(text.slice(prefix.length + 1));
  return {
    prefix,
    mint: () => encode(prefix, v7()),
    parse(text, at = 'id') {
      if (isMine(text)) return text;
      throw invalidInput([{ path: at, reason: 'NOT_AN_ID', message }]);
    },
    schema: z.string().refine(isMine, problem('NOT_AN_ID', message)) as unknown as z.ZodType<Id<Prefix>>,
    fromUuid: (uuid) => encode(prefix, uuid),
    toUuid: (id) => decodeSuffix(id.slice(prefix.length + 1)),
  };
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));
/** 26 letters hold 130 bits; the first letter may use only three of its five, so that the value fits into 128. */
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

function isSuffix(text: string): boolean {
  return SUFFIX.test(text);
}

function encode<Prefix extends string>(prefix: Prefix, uuid: string): Id<Prefix> {
  const bytes = parseUuid(uuid);
  let suffix = '';
  // 128 bits, preceded by two zero bits, five bits a letter.
  let buffer = 0;
  let bits = 2;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      suffix += ALPHABET[(buffer >>> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return `${prefix}_${suffix}` as Id<Prefix>;
}

function decodeSuffix(suffix: string): string {
  let value = 0n;
  for (const letter of suffix) value = (value << 5n) | (VALUES.get(letter) ?? 0n);
  return stringifyUuid(Buffer.from(value.toString(16).padStart(32, '0'), 'hex'), 0);
}
