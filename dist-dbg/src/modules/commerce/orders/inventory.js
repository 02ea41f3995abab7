import { sql } from 'drizzle-orm';
import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { documentCounters } from '../numbers/tables.js';
import { orderCreditLines, orderCredits } from './credits/tables.js';
import { orderEdits } from './edits/tables.js';
import { orderExchanges } from './exchanges/tables.js';
import { orderReturnLines, orderReturns } from './returns/tables.js';
import { shipmentLines, shipments } from './shipments/tables.js';
import { orderLines, orders } from './tables.js';
const ADDRESS = (column) => ({
    kind: 'contact',
    purpose: 'sending goods and invoices',
    // What tax was charged rests on where the goods went to.
    becomes: sql.raw(`case when ${column} is null then null else jsonb_build_object('recipient', 'Erased customer', 'company', null, 'line1', '-',
      'line2', null, 'city', '-', 'region', ${column} -> 'region', 'postalCode', ${column} -> 'postalCode', 'countryCode', ${column} -> 'countryCode', 'phone', null) end`),
});
export const orderInventory = [
    describeTable(orders, {
        subjects: [{ ids: customerId, column: 'customerId', contact: 'email' }],
        // What was sold must be kept for years; to whom, the invoice says.
        atErasure: 'anonymise',
        personal: {
            email: { kind: 'contact', purpose: 'messages about the order', becomes: sql `'erased-' || id || '@erased.invalid'` },
            shippingAddress: ADDRESS('shipping_address'),
            billingAddress: ADDRESS('billing_address'),
        },
        secret: ['cartDigest'],
        neutral: [
            ...['number', 'state', 'source', 'currencyCode', 'shippingMethodName', 'shippingTaxShare', 'taxes', 'promotions', 'couponCodes'],
            ...['giftCards', 'explanation', 'paymentMethod', 'paymentState', 'cancelReason', 'country'],
        ],
        audit: { omit: ['explanation'] },
    }),
    describeTable(orderLines, {
        neutral: ['sku', 'productName', 'variantTitle', 'currencyCode', 'taxTreatment', 'taxRateName', 'costCurrencyCode'],
    }),
    describeTable(shipments, { neutral: ['carrier', 'trackingNumber', 'trackingUrl'] }),
    describeTable(shipmentLines, {}),
    describeTable(orderReturns, { neutral: ['note'] }),
    describeTable(orderReturnLines, { neutral: ['reason'] }),
    describeTable(orderEdits, { neutral: ['reason', 'actorKind', 'actorId', 'before'], audit: { omit: ['before'] } }),
    describeTable(orderExchanges, { neutral: ['currencyCode', 'reason', 'actorKind', 'actorId'] }),
    describeTable(orderCredits, { neutral: ['reason', 'taxes'] }),
    describeTable(orderCreditLines, {}),
    describeTable(documentCounters, { neutral: ['series'], audit: { none: 'Counts documents, each of which is watched itself.' } }),
];
//# sourceMappingURL=inventory.js.map