import { holds, takesAway } from '../../../../kernel/rules.js';

export const customerGroupRules = {
  Query: {
    customerGroup: holds('customers:read'),
    customerGroups: holds('customers:read'),
  },
  Mutation: {
    createCustomerGroup: holds('customers:write'),
    updateCustomerGroup: holds('customers:write'),
    deleteCustomerGroup: takesAway(holds('customers:write')),
    changeCustomerGroupMembers: holds('customers:write'),
  },
};
