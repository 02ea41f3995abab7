import { registerEnumType } from '../../../../kernel/graphql.js';
export const orderState = {
    ...{ PLACED: 'PLACED', CONFIRMED: 'CONFIRMED', PARTIALLY_FULFILLED: 'PARTIALLY_FULFILLED' },
    ...{ FULFILLED: 'FULFILLED', COMPLETED: 'COMPLETED', CANCELLED: 'CANCELLED' },
};
registerEnumType(orderState, {
    name: 'OrderState',
    description: 'How far an order has come. How it is paid says `paymentState`.',
    valuesConfig: {
        PLACED: { description: 'It is waited for its payment; its stock is reserved.' },
        CONFIRMED: { description: 'It may be sent.' },
        PARTIALLY_FULFILLED: { description: 'Some pieces have left.' },
        FULFILLED: { description: 'All that was not cancelled has left.' },
        COMPLETED: { description: 'Nothing more is to be done.' },
        CANCELLED: { description: 'It was cancelled before anything had left.' },
    },
});
export const orderTransition = {
    ...{ CONFIRM: 'CONFIRM', EDIT: 'EDIT', FULFIL_PART: 'FULFIL_PART', FULFIL: 'FULFIL' },
    ...{ CANCEL: 'CANCEL', CANCEL_REST: 'CANCEL_REST', COMPLETE: 'COMPLETE' },
};
registerEnumType(orderTransition, {
    name: 'OrderTransition',
    description: 'What can be done with an order.',
    valuesConfig: {
        CONFIRM: { description: '`confirmOrder`; happens by itself when the payment is there or promised.' },
        EDIT: { description: '`editOrder`: nothing has left yet.' },
        FULFIL_PART: { description: '`fulfilOrder` with some of the pieces.' },
        FULFIL: { description: '`fulfilOrder` with all that is open.' },
        CANCEL: { description: '`cancelOrder`, the whole of it.' },
        CANCEL_REST: { description: '`cancelOrder`: what has not left.' },
        COMPLETE: { description: '`completeOrder`.' },
    },
});
export const orderPaymentState = {
    ...{ UNPAID: 'UNPAID', AUTHORISED: 'AUTHORISED', PARTLY_PAID: 'PARTLY_PAID' },
    ...{ PAID: 'PAID', PARTLY_REFUNDED: 'PARTLY_REFUNDED', REFUNDED: 'REFUNDED' },
};
registerEnumType(orderPaymentState, {
    name: 'OrderPaymentState',
    description: 'How an order is paid, by all its payments and gift cards and by what an exchange has carried over; it follows from their sums.',
    valuesConfig: {
        UNPAID: { description: 'Nothing came, and nothing is held.' },
        AUTHORISED: { description: 'Something is held or promised, and nothing came yet.' },
        PARTLY_PAID: { description: 'Less came than is owed.' },
        PAID: { description: 'All came that is owed.' },
        PARTLY_REFUNDED: { description: 'Some of it was given back, or is about to be, or pays another order by an exchange.' },
        REFUNDED: { description: 'All of it was given back, or is about to be, or pays another order by an exchange.' },
    },
});
export const orderSource = { STAFF: 'STAFF', CART: 'CART' };
registerEnumType(orderSource, {
    name: 'OrderSource',
    description: 'Where an order comes from.',
    valuesConfig: { STAFF: { description: 'Staff, or a program, took it down.' }, CART: { description: 'A shopper placed it.' } },
});
//# sourceMappingURL=enums.js.map