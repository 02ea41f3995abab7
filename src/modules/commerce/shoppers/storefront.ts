import { type Rule, openWhere } from '../../../kernel/shield.js';
import { storefrontOpen } from './settings.js';

/**
 * For everybody, signed in or not, in a tenant whose storefront is open; elsewhere as the inner rule says. A field with it must show nothing that a
 * stranger may not see: no drafts, no stock figures, nothing of other shoppers.
 */
export function storefront(inner: Rule): Rule {
  return openWhere(storefrontOpen, inner);
}
