import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { customerId, invoiceId, orderCreditId, orderId, taxRateId } from '../ids.js';
const BOOKED = 'Amounts are in the smallest unit of the currency.';
const common = { version: 1, public: true, subject: 'invoiceId' };
const issued = {
    invoiceId: invoiceId.schema,
    number: z.string(),
    orderId: orderId.schema,
    orderNumber: z.string(),
    customerId: customerId.schema.nullable(),
    currencyCode: z.string(),
    ...{ netMinor: z.int(), taxMinor: z.int(), totalMinor: z.int(), roundingMinor: z.int(), payableMinor: z.int() },
    taxes: z.array(z.object({
        treatment: z.enum(['TAXED', 'EXEMPT', 'REVERSE_CHARGE', 'UNTAXED']),
        taxRateId: taxRateId.schema.nullable(),
        millionths: z.int().nullable(),
        netMinor: z.int(),
        taxMinor: z.int(),
    })),
};
export const invoiceIssued = defineEvent({
    ...common,
    name: 'commerce.invoiceIssued',
    description: `An order was billed. What it means for the books was told by \`commerce.orderPlaced\` and \`commerce.orderEdited\`, which add up to the same amounts: this says under which number. ${BOOKED}`,
    payload: z.object(issued),
});
export const creditNoteIssued = defineEvent({
    ...common,
    name: 'commerce.creditNoteIssued',
    description: `A credit of a billed order was put on paper. What it means for the books was told by \`commerce.orderCredited\` with the same amounts: this says under which number. ${BOOKED}`,
    payload: z.object({ ...issued, creditId: orderCreditId.schema, correctsId: invoiceId.schema }),
});
export const invoiceFileRequested = defineEvent({
    ...common,
    public: false,
    name: 'commerce.invoiceFileRequested',
    description: 'Somebody has asked for the file of an invoice or credit note.',
    payload: z.object({ invoiceId: invoiceId.schema, number: z.string() }),
});
//# sourceMappingURL=events.js.map