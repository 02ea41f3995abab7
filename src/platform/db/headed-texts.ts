import type { Identity } from './identity.js';

/** Bounds the memory for one tenant, about a kilobyte each. */
const TEXTS_MAX = 50;

/** Each identity's statements by what follows their heads: the driver finds a text that it has seen before faster than one that is equal to it. */
const headed = new WeakMap<Identity, Map<string, string>>();

/** A statement's text with role and state at its head. */
export function textAs(identity: Identity, text: string): string {
  const texts = textsOf(identity);
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= TEXTS_MAX) texts.clear();
  const made = `/* ${identity.role} ${identity.tables} */ ${text}`;
  texts.set(text, made);
  return made;
}

function textsOf(identity: Identity): Map<string, string> {
  const known = headed.get(identity);
  if (known) return known;
  const texts = new Map<string, string>();
  headed.set(identity, texts);
  return texts;
}
