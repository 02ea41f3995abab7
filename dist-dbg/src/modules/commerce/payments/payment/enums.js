import { registerEnumType } from '../../../../kernel/graphql.js';
export const providerKind = { MANUAL: 'MANUAL', STRIPE: 'STRIPE' };
registerEnumType(providerKind, {
    name: 'PaymentProviderKind',
    description: 'Who moves the money.',
    valuesConfig: {
        MANUAL: { description: 'People, who record what they did: cash, invoices and bank transfers.' },
        STRIPE: { description: 'Stripe, or whoever speaks its API: cards.' },
    },
});
export const paymentMethod = {
    ...{ CASH: 'CASH', INVOICE: 'INVOICE', BANK_TRANSFER: 'BANK_TRANSFER', CARD: 'CARD' },
};
registerEnumType(paymentMethod, {
    name: 'PaymentMethod',
    description: 'How a customer pays.',
    valuesConfig: {
        CASH: { description: 'In notes and coins.' },
        INVOICE: { description: 'Later, for an invoice.' },
        BANK_TRANSFER: { description: 'By a transfer to the account of the shop, before or after the goods.' },
        CARD: { description: 'With a card, or whatever else the card provider takes.' },
    },
});
export const paymentState = {
    ...{ PENDING: 'PENDING', AUTHORISED: 'AUTHORISED', PARTLY_CAPTURED: 'PARTLY_CAPTURED', CAPTURED: 'CAPTURED' },
    ...{ PARTLY_REFUNDED: 'PARTLY_REFUNDED', REFUNDED: 'REFUNDED', VOIDED: 'VOIDED', FAILED: 'FAILED' },
};
registerEnumType(paymentState, {
    name: 'PaymentState',
    description: 'What has become of a payment so far; it follows from its sums.',
    valuesConfig: {
        PENDING: { description: 'Nothing is authorised: the provider or the customer has something to do.' },
        AUTHORISED: { description: 'The amount is held, or promised, and can be captured.' },
        PARTLY_CAPTURED: { description: 'Some was captured; the rest can still be.' },
        CAPTURED: { description: 'All was captured that will be.' },
        PARTLY_REFUNDED: { description: 'Some of what was captured was given back.' },
        REFUNDED: { description: 'All that was captured was given back.' },
        VOIDED: { description: 'It was given up before anything was captured.' },
        FAILED: { description: 'It was refused, or never confirmed: nothing was held.' },
    },
});
export const operationKind = { AUTHORISE: 'AUTHORISE', CAPTURE: 'CAPTURE', VOID: 'VOID', REFUND: 'REFUND' };
registerEnumType(operationKind, {
    name: 'PaymentOperationKind',
    description: 'What is to be done with money.',
    valuesConfig: {
        AUTHORISE: { description: 'Hold it for the shop.' },
        CAPTURE: { description: 'Take what is held.' },
        VOID: { description: 'Let go of what is held.' },
        REFUND: { description: 'Give back what was taken.' },
    },
});
export const operationState = {
    PENDING: 'PENDING',
    UNKNOWN: 'UNKNOWN',
    SUCCEEDED: 'SUCCEEDED',
    FAILED: 'FAILED',
};
registerEnumType(operationState, {
    name: 'PaymentOperationState',
    description: 'What became of an operation.',
    valuesConfig: {
        PENDING: { description: 'The provider is asked, or waits for the customer or a bank.' },
        UNKNOWN: { description: 'The answer was lost. The provider is asked what it did until it says so.' },
        SUCCEEDED: { description: 'It was done.' },
        FAILED: { description: 'It was not done and will not be: `failureCode` says why.' },
    },
});
//# sourceMappingURL=enums.js.map