import { holds, keyed, sensitive } from '../../../kernel/rules.js';

export const paymentRules = {
  Query: {
    payment: holds('payments:read'),
    payments: holds('payments:read'),
    paymentProviders: holds('payments:read'),
  },
  Mutation: {
    createPayment: keyed(holds('payments:write')),
    recordPayment: keyed(holds('payments:write')),
    capturePayment: keyed(holds('payments:write')),
    voidPayment: keyed(holds('payments:write')),
    refundPayment: keyed(holds('payments:write')),
    configurePaymentProvider: sensitive(holds('payments:configure')),
  },
  /** Whoever has it can confirm the payment. */
  Payment: { clientSecret: holds('payments:write') },
};
