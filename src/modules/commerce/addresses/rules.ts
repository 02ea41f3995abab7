import { holds, takesAway } from '../../../kernel/shield.js';

export const addressRules = {
  Query: {
    addressFormat: holds('customers:read'),
    addressCheck: holds('customers:read'),
  },
  Mutation: {
    addCustomerAddress: holds('customers:write'),
    updateCustomerAddress: holds('customers:write'),
    removeCustomerAddress: takesAway(holds('customers:write')),
  },
};
