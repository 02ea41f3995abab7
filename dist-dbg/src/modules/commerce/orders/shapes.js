/** How the tables hang together: what a read brings along in its one statement when a client selects it. */
import { all, defineShape, one } from '../../../platform/db/shape.js';
import { customerShape } from '../customers/shape.js';
import { customers } from '../customers/tables.js';
import { ORDER_LINES_MAX } from './bounds.js';
import { orderLines, orders } from './tables.js';
/** What an order says now is the last of its versions. */
const VERSION_COLUMNS = [
    ...['placedAt', 'currencyCode', 'subtotalMinor', 'discountMinor', 'shippingMethodName', 'shippingNetMinor', 'shippingTaxMinor'],
    ...['netMinor', 'taxMinor', 'totalMinor', 'roundingMinor', 'payableMinor'],
];
/** A list of orders does not read how each of them was priced. */
export const orderShape = defineShape(orders, {
    hidden: ['cartDigest'],
    fields: {
        availableTransitions: ['state'],
        taxes: ['taxes', 'currencyCode'],
        promotions: ['promotions', 'currencyCode'],
        giftCards: ['giftCards', 'currencyCode'],
        shipping: ['shippingMethodId', 'shippingMethodName', 'shippingNetMinor', 'shippingTaxMinor', 'currencyCode'],
        subtotal: ['subtotalMinor', 'currencyCode'],
        discount: ['discountMinor', 'currencyCode'],
        net: ['netMinor', 'currencyCode'],
        tax: ['taxMinor', 'currencyCode'],
        total: ['totalMinor', 'currencyCode'],
        rounding: ['roundingMinor', 'currencyCode'],
        payable: ['payableMinor', 'currencyCode'],
        paid: ['capturedMinor', 'giftCardMinor', 'currencyCode'],
        refunded: ['refundedMinor', 'giftCardReturnedMinor', 'currencyCode'],
        credited: ['creditedMinor', 'currencyCode'],
        due: ['payableMinor', 'creditedMinor', 'capturedMinor', 'giftCardMinor', 'refundedMinor', 'giftCardReturnedMinor', 'currencyCode'],
        priceExplanation: ['explanation'],
        payments: [],
        shipments: [],
        returns: [],
        credits: [],
        invoices: [],
        exchanges: [],
        exchangeOf: [],
        versions: VERSION_COLUMNS,
        timeline: ['currencyCode'],
        notes: [],
    },
    relations: {
        customer: one(() => customerShape, { from: orders.customerId, key: customers.id }),
        lines: all(() => orderLineShape, {
            from: orders.id,
            key: orderLines.orderId,
            orderBy: [orderLines.position, orderLines.id],
            max: ORDER_LINES_MAX,
            unless: orderLines.untilVersion,
        }),
    },
});
const orderLineShape = defineShape(orderLines, {
    fields: {
        unitPrice: ['unitPriceMinor', 'currencyCode'],
        subtotal: ['subtotalMinor', 'currencyCode'],
        discount: ['discountMinor', 'currencyCode'],
        net: ['netMinor', 'currencyCode'],
        tax: ['taxMinor', 'currencyCode'],
        total: ['totalMinor', 'currencyCode'],
        taxRate: ['taxRateId', 'taxRateName', 'taxMillionths'],
        open: ['quantity', 'shipped', 'cancelled'],
    },
});
//# sourceMappingURL=shapes.js.map