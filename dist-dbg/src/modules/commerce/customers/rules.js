import { holds } from '../../../kernel/shield.js';
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
//# sourceMappingURL=rules.js.map