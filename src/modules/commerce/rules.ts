/** One line per folder: a root field is guarded where it is written. */
import { catalogueRules } from './catalogue/rules.js';
import { customerRules } from './customers/rules.js';

export const rules = {
  Query: { ...catalogueRules.Query, ...customerRules.Query },
  Mutation: { ...catalogueRules.Mutation, ...customerRules.Mutation },
};
