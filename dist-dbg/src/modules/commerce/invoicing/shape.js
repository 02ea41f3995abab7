/** A list of invoices does not read all that stands on them. */
import { defineShape } from '../../../platform/db/shape.js';
import { invoices } from './tables.js';
export const invoiceShape = defineShape(invoices, {
    fields: {
        net: ['netMinor', 'currencyCode'],
        tax: ['taxMinor', 'currencyCode'],
        total: ['totalMinor', 'currencyCode'],
        rounding: ['roundingMinor', 'currencyCode'],
        payable: ['payableMinor', 'currencyCode'],
        language: ['content'],
        orderNumber: ['content'],
        suppliedAt: ['content'],
        correctsNumber: ['content'],
        notes: ['content'],
        seller: ['content'],
        buyer: ['content'],
        lines: ['content', 'currencyCode'],
        shipping: ['content', 'currencyCode'],
        taxes: ['content', 'currencyCode'],
    },
});
//# sourceMappingURL=shape.js.map