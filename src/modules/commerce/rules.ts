/** One line per folder: a root field is guarded where it is written. */
import { catalogueRules } from './catalogue/rules.js';
import { customerGroupRules } from './customers/groups/rules.js';
import { customerRules } from './customers/rules.js';
import { pricingRules } from './pricing/rules.js';

export const rules = {
  Query: { ...catalogueRules.Query, ...customerRules.Query, ...customerGroupRules.Query, ...pricingRules.Query },
  Mutation: { ...catalogueRules.Mutation, ...customerRules.Mutation, ...customerGroupRules.Mutation, ...pricingRules.Mutation },
  Subscription: { ...catalogueRules.Subscription },
};
