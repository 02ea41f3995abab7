import { both, holds, keyed } from '../../../kernel/rules.js';
import { storefront } from '../shoppers/storefront.js';

const reads = holds('orders:read');
const writes = holds('orders:write');
const refunds = holds('orders:refund');

export const orderRules = {
  Query: {
    ...{ order: reads, orders: reads, placedOrder: storefront(reads), placedOrderPayment: storefront(reads) },
    ...{ orderEditPreview: reads, previewExchange: reads },
  },
  Mutation: {
    createOrder: keyed(writes),
    placeOrder: keyed(storefront(writes)),
    payPlacedOrder: keyed(storefront(writes)),
    requestOrderPayment: keyed(writes),
    confirmOrder: writes,
    completeOrder: writes,
    editOrder: keyed(refunds),
    cancelOrder: keyed(refunds),
    fulfilOrder: keyed(writes),
    trackShipment: writes,
    requestReturn: writes,
    receiveReturn: keyed(writes),
    cancelReturn: writes,
    refundOrder: keyed(refunds),
    exchangeReturn: keyed(both(refunds, writes)),
  },
  Subscription: { orderChanged: reads, placedOrderChanged: storefront(reads) },
  Customer: { orders: reads },
  /** A shopper sees the order, too: not what staff has written about it, nor the names of lists and promotions. */
  Order: {
    customer: holds('customers:read'),
    payments: holds('payments:read'),
    priceExplanation: holds('prices:read'),
    promotions: holds('promotions:read'),
    ...{ cancelReason: reads, returns: reads, credits: reads, versions: reads },
  },
  OrderExchange: { actor: reads, reason: reads, returnId: reads, creditId: reads },
  OrderVersion: { priceExplanation: holds('prices:read') },
};
