import { holds, takesAway } from '../../../kernel/rules.js';
import { storefront } from '../shoppers/storefront.js';

export const addressRules = {
  Query: {
    addressFormat: storefront(holds('customers:read')),
    addressCheck: storefront(holds('customers:read')),
  },
  Mutation: {
    addCustomerAddress: holds('customers:write'),
    updateCustomerAddress: holds('customers:write'),
    removeCustomerAddress: takesAway(holds('customers:write')),
  },
};
