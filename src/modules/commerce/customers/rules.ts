import { holds } from '../../../kernel/rules.js';

export const customerRules = {
  Query: {
    customer: holds('customers:read'),
    customers: holds('customers:read'),
  },
  Mutation: {
    createCustomer: holds('customers:write'),
    updateCustomer: holds('customers:write'),
  },
};
