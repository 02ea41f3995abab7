import { type Rule, openWhere, signInRequired } from '../../../kernel/rules.js';
import { customerRequired, storefrontClosed } from './errors.js';
import { storefrontOpen } from './settings.js';

/**
 * For everybody, signed in or not, in a tenant whose storefront is open; elsewhere as the inner rule says. A field with it must show nothing that a
 * stranger may not see: no drafts, no stock figures, nothing of other shoppers.
 */
export function storefront(inner: Rule): Rule {
  return openWhere(storefrontOpen, inner);
}

/** Where the storefront is closed it looks to strangers like everything else. */
const closed: Rule = { name: 'nobody', check: ({ actor }) => (actor.kind === 'anonymous' ? signInRequired() : storefrontClosed()) };

/** For everybody in a tenant whose storefront is open, and elsewhere for nobody. */
export const shopping: Rule = storefront(closed);

/** For customers who have signed in, about themselves, while the storefront is open. The service asks for no id of a customer: it is `ctx.actor`'s. */
export const customer: Rule = {
  name: 'customer',
  check(ctx) {
    if (ctx.actor.kind === 'anonymous') return signInRequired();
    return ctx.actor.kind === 'customer' ? shopping.check(ctx) : customerRequired();
  },
};
