import { v7 } from 'uuid';
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
  const encode = encoderFor(prefix);
  const isMine = (text: string): text is Id<Prefix> => text.startsWith(`${prefix}_`) && isSuffix(text.slice(prefix.length + 1));
  return {
    prefix,
    mint: () => encode(v7()),
    parse(text, at = 'id') {
      if (isMine(text)) return text;
      throw invalidInput([{ path: at, reason: 'NOT_AN_ID', message }]);
    },
    // The meta data is for JSON Schemas that are made of it.
    schema: z
      .string()
      .refine(isMine, problem('NOT_AN_ID', message))
      .meta({ pattern: `^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`, examples: [`${prefix}_01h455vb4pex5vsknk084sn02q`] }) as unknown as z.ZodType<
      Id<Prefix>
    >,
    fromUuid: encode,
    toUuid: (id) => decodeSuffix(id.slice(prefix.length + 1)),
  };
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 26 letters hold 130 bits; the first letter may use only three of its five, so that the value fits into 128. */
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

function isSuffix(text: string): boolean {
  return SUFFIX.test(text);
}

/** By character code, since every id of every answer is made here. 255 stands for a character that none of our texts has. */
const HEX_VALUES = valuesOf('0123456789abcdef');
const LETTER_VALUES = valuesOf(ALPHABET);
const LETTERS = Buffer.from(ALPHABET, 'latin1');
const HEX_PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const SUFFIX_LENGTH = 26;

function valuesOf(characters: string): Uint8Array {
  const values = new Uint8Array(256).fill(255);
  for (const [value, character] of [...characters].entries()) {
    values[character.charCodeAt(0)] = value;
    values[character.toUpperCase().charCodeAt(0)] = value;
  }
  return values;
}

/** Letters are put into bytes that are used again: a text that grows letter by letter leaves each of its beginnings behind. */
function encoderFor<Prefix extends string>(prefix: Prefix): (uuid: string) => Id<Prefix> {
  const bytes = Buffer.from(`${prefix}_${'0'.repeat(SUFFIX_LENGTH)}`, 'latin1');
  const first = prefix.length + 1;
  return (uuid) => {
    encodeInto(bytes, first, uuid);
    return bytes.toString('latin1') as Id<Prefix>;
  };
}

/** Throws for what is not a UUID in its usual form, with hyphens. */
function encodeInto(bytes: Buffer, first: number, uuid: string): void {
  let next = first;
  // 128 bits, preceded by two zero bits, five bits a letter.
  let buffer = 0;
  let bits = 2;
  let digits = 0;
  for (let at = 0; at < uuid.length; at += 1) {
    const value = HEX_VALUES[uuid.charCodeAt(at)] ?? 255;
    if (value === 255) continue;
    digits += 1;
    buffer = (buffer << 4) | value;
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    bytes[next] = LETTERS[(buffer >>> bits) & 31] ?? 0;
    next += 1;
    buffer &= (1 << bits) - 1;
  }
  if (digits !== 32 || uuid.length !== 36) throw new TypeError('not a UUID');
}

const HYPHENS_BEFORE = new Set([4, 6, 8, 10]);

function decodeSuffix(suffix: string): string {
  let uuid = '';
  let buffer = 0;
  // The two zero bits in front are no part of the first byte.
  let bits = -2;
  let bytes = 0;
  for (let at = 0; at < suffix.length; at += 1) {
    buffer = (buffer << 5) | (LETTER_VALUES[suffix.charCodeAt(at)] ?? 0);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    uuid += `${HYPHENS_BEFORE.has(bytes) ? '-' : ''}${HEX_PAIRS[(buffer >>> bits) & 255]}`;
    bytes += 1;
    buffer &= (1 << bits) - 1;
  }
  return uuid;
}
