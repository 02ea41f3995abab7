import { holds, takesAway } from '../../../kernel/rules.js';
import { customer, shopping, storefront } from './storefront.js';

export const shopRules = {
  Query: {
    storefrontProduct: storefront(holds('products:read')),
    storefrontProducts: storefront(holds('products:read')),
    customerSignInPolicy: shopping,
    customerMe: customer,
  },
  Mutation: {
    registerCustomer: shopping,
    confirmCustomer: shopping,
    signInCustomer: shopping,
    requestCustomerSignInLink: shopping,
    signInCustomerByLink: shopping,
    refreshCustomerSession: shopping,
    signOutCustomer: takesAway(customer),
    requestCustomerPasswordReset: shopping,
    resetCustomerPassword: shopping,
    changeCustomerPassword: customer,
    updateMyProfile: customer,
    requestMyEmailChange: customer,
    confirmMyEmailChange: shopping,
    addMyAddress: customer,
    updateMyAddress: customer,
    removeMyAddress: takesAway(customer),
    setMyMarketingConsent: takesAway(customer),
    blockCustomerAccount: takesAway(holds('customers:write')),
    unblockCustomerAccount: holds('customers:write'),
    recordCustomerConsent: takesAway(holds('customers:write')),
  },
};
