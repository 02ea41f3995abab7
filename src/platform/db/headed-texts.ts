import type { Identity } from './identity.js';
import { KeptTexts } from './kept-texts.js';

const headed = new KeptTexts<Identity, string>();

/** A statement's text with role and state at its head. */
export function textAs(identity: Identity, text: string): string {
  return headed.find(identity, text, () => `/* ${identity.role} ${identity.tables} */ ${text}`);
}
