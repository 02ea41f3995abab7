import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { cartId, customerId } from '../ids.js';
const cartChanges = [
    ...['CREATED', 'LINE_ADDED', 'LINE_CHANGED', 'LINE_REMOVED', 'COUPON_APPLIED', 'COUPON_REMOVED'],
    ...['DETAILS_CHANGED', 'SHIPPING_METHOD_SET', 'CUSTOMER_SET', 'PRICES_ACCEPTED', 'MERGED'],
];
export const cartChanged = defineEvent({
    name: 'commerce.cartChanged',
    version: 1,
    public: false,
    description: 'Somebody who is signed in, or a program, did something with a cart. For the audit trail alone; what anonymous shoppers do is not told.',
    subject: 'cartId',
    payload: z.object({ cartId: cartId.schema, change: z.enum(cartChanges), version: z.int() }),
});
export const cartAbandoned = defineEvent({
    name: 'commerce.cartAbandoned',
    version: 1,
    public: true,
    description: 'A cart with an e-mail address and something in it was not changed for the hours of `commerce.cartAbandonedHours`. Once for each time that it is left. Whose it is must be read: `cartById`.',
    subject: 'cartId',
    payload: z.object({ cartId: cartId.schema, customerId: customerId.schema.nullable(), lines: z.int(), changedAt: z.string() }),
});
//# sourceMappingURL=events.js.map