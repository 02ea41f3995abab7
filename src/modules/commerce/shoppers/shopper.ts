import type { Actor } from '../../../kernel/context.js';

/** A stranger or a customer: people at the storefront, as against staff and programs with a key, who are known to the tenant by name. */
export function isShopper({ kind }: Pick<Actor, 'kind'>): boolean {
  return kind === 'anonymous' || kind === 'customer';
}
