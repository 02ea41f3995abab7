import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { cartLines, carts } from './tables.js';
const CLICKS = { none: 'Clicks of shoppers, deleted after some weeks; what staff does with a cart is told as an event.' };
export const cartInventory = [
    describeTable(carts, {
        subjects: [{ ids: customerId, column: 'customerId', contact: 'email' }],
        atErasure: 'delete',
        personal: {
            email: { kind: 'contact', purpose: 'reminding of a cart that was left, and writing about its order' },
            shippingAddress: { kind: 'contact', purpose: 'sending what was ordered' },
            billingAddress: { kind: 'contact', purpose: 'sending the invoice' },
        },
        secret: ['digest'],
        neutral: ['currencyCode', 'country', 'couponCodes'],
        audit: CLICKS,
    }),
    describeTable(cartLines, { audit: CLICKS }),
];
//# sourceMappingURL=inventory.js.map