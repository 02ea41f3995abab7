import { holds, keyed } from '../../../kernel/shield.js';

const reads = holds('orders:read');
const writes = holds('orders:write');
const refunds = holds('orders:refund');

export const orderRules = {
  Query: { order: reads, orders: reads },
  Mutation: {
    createOrder: keyed(writes),
    confirmOrder: writes,
    completeOrder: writes,
    cancelOrder: keyed(refunds),
    fulfilOrder: keyed(writes),
    trackShipment: writes,
    requestReturn: writes,
    receiveReturn: keyed(writes),
    cancelReturn: writes,
    refundOrder: keyed(refunds),
  },
  /** Whoever sees an order sees whom it goes to, not what else is known of the person, nor how the money moved. */
  Order: { customer: holds('customers:read'), payments: holds('payments:read') },
};
