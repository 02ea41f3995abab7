import { registerEnumType } from '../../../kernel/graphql.js';
export const timelineKind = {
    ...{ PLACED: 'PLACED', CONFIRMED: 'CONFIRMED', EDITED: 'EDITED', SHIPPED: 'SHIPPED', TRACKED: 'TRACKED' },
    ...{ COMPLETED: 'COMPLETED', CANCELLED: 'CANCELLED', CREDITED: 'CREDITED' },
    ...{ EXCHANGED: 'EXCHANGED', REPLACES: 'REPLACES', CARRIED_BACK: 'CARRIED_BACK' },
    ...{ RETURN_REQUESTED: 'RETURN_REQUESTED', RETURN_RECEIVED: 'RETURN_RECEIVED', RETURN_CANCELLED: 'RETURN_CANCELLED' },
    ...{ PAYMENT_BEGUN: 'PAYMENT_BEGUN', PAYMENT_AUTHORISED: 'PAYMENT_AUTHORISED', PAYMENT_CAPTURED: 'PAYMENT_CAPTURED' },
    ...{ PAYMENT_VOIDED: 'PAYMENT_VOIDED', PAYMENT_REFUNDED: 'PAYMENT_REFUNDED', PAYMENT_FAILED: 'PAYMENT_FAILED' },
    ...{ INVOICED: 'INVOICED', CREDIT_NOTE_ISSUED: 'CREDIT_NOTE_ISSUED', NOTED: 'NOTED' },
};
/** What a customer is shown of it; notes as far as they are written for customers. */
export const KINDS_FOR_CUSTOMERS = [
    ...['PLACED', 'CONFIRMED', 'EDITED', 'SHIPPED', 'TRACKED', 'COMPLETED', 'CANCELLED'],
    ...['RETURN_REQUESTED', 'RETURN_RECEIVED', 'PAYMENT_CAPTURED', 'PAYMENT_REFUNDED'],
    ...['EXCHANGED', 'REPLACES', 'CARRIED_BACK'],
];
registerEnumType(timelineKind, {
    name: 'OrderTimelineKind',
    description: 'What happened to an order.',
    valuesConfig: {
        PLACED: { description: 'It was placed.' },
        CONFIRMED: { description: 'It may be sent since then.' },
        EDITED: { description: 'It says something else since then; `amount` is by how much more is to be paid, negative for less.' },
        SHIPPED: { description: 'Pieces have left; `label` is the carrier.' },
        TRACKED: { description: 'It became known how a shipment can be followed; `label` is the carrier.' },
        COMPLETED: { description: 'Nothing more is to be done.' },
        CANCELLED: { description: 'It was cancelled, or the rest of it.' },
        CREDITED: { description: 'Less is owed, by `amount`.' },
        EXCHANGED: { description: 'Another order was placed for what came back; `label` is its number, and `amount` of what was paid pays it.' },
        REPLACES: {
            description: 'It was placed for what came back of another order; `label` is its number, and `amount` of what was paid for that pays it.',
        },
        CARRIED_BACK: { description: '`amount` of what an exchange had carried over went back; `label` is the number of the other order.' },
        RETURN_REQUESTED: { description: 'Pieces will come back.' },
        RETURN_RECEIVED: { description: 'Pieces came back.' },
        RETURN_CANCELLED: { description: 'Pieces that were to come back will not.' },
        PAYMENT_BEGUN: { description: 'A payment of `amount` was begun; `label` is its method, as of all payments.' },
        PAYMENT_AUTHORISED: { description: '`amount` is held, or promised.' },
        PAYMENT_CAPTURED: { description: '`amount` came.' },
        PAYMENT_VOIDED: { description: 'A payment was given up.' },
        PAYMENT_REFUNDED: { description: '`amount` was given back.' },
        PAYMENT_FAILED: { description: 'The provider did not do what it was asked.' },
        INVOICED: { description: 'It was billed; `label` is the number.' },
        CREDIT_NOTE_ISSUED: { description: 'A credit was put on paper; `label` is the number.' },
        NOTED: { description: 'Somebody has written a note.' },
    },
});
//# sourceMappingURL=kinds.js.map