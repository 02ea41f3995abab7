import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { couponId, customerId, giftCardId, orderCreditId, orderEditId, orderExchangeId, orderId, orderLineId, productId, promotionId, returnId, shipmentId, shippingMethodId, taxRateId, variantId, } from '../ids.js';
const AMOUNTS = 'Amounts are in the smallest unit of the currency.';
const common = { version: 1, public: true, subject: 'orderId' };
const order = { orderId: orderId.schema, number: z.string() };
const pieces = z.object({ lineId: orderLineId.schema, variantId: variantId.schema, quantity: z.int() });
const tax = z.object({
    treatment: z.enum(['TAXED', 'EXEMPT', 'REVERSE_CHARGE', 'UNTAXED']),
    taxRateId: taxRateId.schema.nullable(),
    millionths: z.int().nullable(),
    netMinor: z.int(),
    taxMinor: z.int(),
});
/** By the roles of accounts: debits positive, credits negative; together zero. */
const posting = z.object({
    role: z.enum(['RECEIVABLES', 'GIFT_CARDS', 'SALES', 'SHIPPING', 'TAX', 'ROUNDING']),
    taxRateId: taxRateId.schema.nullable(),
    amountMinor: z.int(),
});
const amounts = { netMinor: z.int(), taxMinor: z.int(), totalMinor: z.int() };
export const orderPlaced = defineEvent({
    ...common,
    name: 'commerce.orderPlaced',
    description: `An order was placed, its stock reserved. \`postings\` are its amounts by the roles of accounts and add up to zero; \`costMinor\` is null where it is not known. ${AMOUNTS}`,
    payload: z.object({
        ...order,
        source: z.enum(['STAFF', 'CART']),
        customerId: customerId.schema.nullable(),
        currencyCode: z.string(),
        lines: z.array(pieces.extend({
            ...{ productId: productId.schema, sku: z.string(), subtotalMinor: z.int(), discountMinor: z.int(), ...amounts },
            ...{ taxRateId: taxRateId.schema.nullable(), costMinor: z.int().nullable(), costCurrencyCode: z.string().nullable() },
        })),
        shipping: z.object({ shippingMethodId: shippingMethodId.schema, netMinor: z.int(), taxMinor: z.int() }).nullable(),
        taxes: z.array(tax),
        promotions: z.array(z.object({ promotionId: promotionId.schema, couponId: couponId.schema.nullable(), discountMinor: z.int() })),
        giftCards: z.array(z.object({ giftCardId: giftCardId.schema, amountMinor: z.int() })),
        ...{ subtotalMinor: z.int(), discountMinor: z.int(), ...amounts, roundingMinor: z.int(), payableMinor: z.int(), giftCardMinor: z.int() },
        paymentMethod: z.string().nullable(),
        postings: z.array(posting),
    }),
});
/** The bell of an order that nobody has paid; nobody outside is told. */
export const orderPaymentDue = defineEvent({
    ...common,
    public: false,
    name: 'commerce.orderPaymentDue',
    description: 'The time is over in which an order of a shopper had to be paid.',
    payload: z.object({ orderId: orderId.schema }),
});
export const orderConfirmed = defineEvent({
    ...common,
    name: 'commerce.orderConfirmed',
    description: 'An order may be fulfilled: it is paid, or the payment is promised, or staff has said so.',
    payload: z.object(order),
});
export const orderShipped = defineEvent({
    ...common,
    name: 'commerce.orderShipped',
    description: 'Pieces of an order have left; `complete` when no more will follow.',
    payload: z.object({
        ...order,
        shipmentId: shipmentId.schema,
        carrier: z.string().nullable(),
        lines: z.array(pieces),
        complete: z.boolean(),
    }),
});
export const shipmentTracked = defineEvent({
    ...common,
    name: 'commerce.shipmentTracked',
    description: 'It became known, or was corrected, how a shipment can be followed.',
    payload: z.object({ ...order, shipmentId: shipmentId.schema, carrier: z.string().nullable() }),
});
export const orderCompleted = defineEvent({
    ...common,
    name: 'commerce.orderCompleted',
    description: 'Nothing more is to be done for an order.',
    payload: z.object(order),
});
export const orderCancelled = defineEvent({
    ...common,
    name: 'commerce.orderCancelled',
    description: 'What had not left of an order was cancelled, its stock given back. `whole` when nothing had left.',
    payload: z.object({ ...order, whole: z.boolean(), lines: z.array(pieces) }),
});
export const orderCredited = defineEvent({
    ...common,
    name: 'commerce.orderCredited',
    description: `The customer owes less for an order, or is given money back: \`refundMinor\` of it. \`postings\` add up to zero. ${AMOUNTS}`,
    payload: z.object({
        ...order,
        creditId: orderCreditId.schema,
        returnId: returnId.schema.nullable(),
        currencyCode: z.string(),
        lines: z.array(pieces.extend(amounts)),
        ...{ shippingNetMinor: z.int(), shippingTaxMinor: z.int(), ...amounts, roundingMinor: z.int(), creditedMinor: z.int(), refundMinor: z.int() },
        taxes: z.array(tax),
        postings: z.array(posting),
    }),
});
export const orderEdited = defineEvent({
    ...common,
    name: 'commerce.orderEdited',
    description: `An order says something else from now on: \`version\` is the version since when it does. Of lines that came, went or have changed it tells how many pieces were and are theirs; all amounts are by how much it is more, so they may be negative. \`refundMinor\` of it was given back. \`postings\` are of the difference and add up to zero. ${AMOUNTS}`,
    payload: z.object({
        ...order,
        ...{ editId: orderEditId.schema, version: z.int(), currencyCode: z.string() },
        lines: z.array(z.object({
            ...{ lineId: orderLineId.schema.nullable(), previousLineId: orderLineId.schema.nullable(), variantId: variantId.schema },
            ...{ productId: productId.schema, sku: z.string(), quantityBefore: z.int(), quantity: z.int(), ...amounts },
            ...{ costMinor: z.int().nullable(), costCurrencyCode: z.string().nullable() },
        })),
        ...{ shippingNetMinor: z.int(), shippingTaxMinor: z.int(), ...amounts, roundingMinor: z.int(), payableMinor: z.int(), refundMinor: z.int() },
        postings: z.array(posting),
    }),
});
const exchange = {
    ...order,
    ...{ exchangeId: orderExchangeId.schema, replacementOrderId: orderId.schema, replacementNumber: z.string(), currencyCode: z.string() },
    /** Between the two orders, each of which names its own. */
    postings: z.array(posting.extend({ orderId: orderId.schema })),
};
export const orderExchanged = defineEvent({
    ...common,
    name: 'commerce.orderExchanged',
    description: `For what came back of an order another one was placed. \`carriedMinor\` of what was paid for the first one pays the other: it is neither refunded nor received again. \`postings\` are that amount between the two orders and add up to zero; what was sold and credited is told by \`orderPlaced\` and \`orderCredited\`. ${AMOUNTS}`,
    payload: z.object({ ...exchange, returnId: returnId.schema, creditId: orderCreditId.schema, carriedMinor: z.int() }),
});
export const carriedMoneyReturned = defineEvent({
    ...common,
    name: 'commerce.carriedMoneyReturned',
    description: `\`amountMinor\` of what an exchange had carried over to the other order is owed by the first one again, which gives it back: less is owed for what was sent in exchange. ${AMOUNTS}`,
    payload: z.object({ ...exchange, amountMinor: z.int() }),
});
const ofReturn = z.object({ ...order, returnId: returnId.schema, lines: z.array(pieces) });
export const returnRequested = defineEvent({
    ...common,
    name: 'commerce.returnRequested',
    description: 'Pieces of an order will come back.',
    payload: ofReturn,
});
export const returnReceived = defineEvent({
    ...common,
    name: 'commerce.returnReceived',
    description: 'Pieces of an order came back: `restocked` of them can be sold again, `scrapped` cannot.',
    payload: ofReturn.extend({ lines: z.array(pieces.extend({ restocked: z.int(), scrapped: z.int() })) }),
});
export const returnCancelled = defineEvent({
    ...common,
    name: 'commerce.returnCancelled',
    description: 'Pieces of an order that were to come back will not.',
    payload: ofReturn,
});
//# sourceMappingURL=events.js.map