import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import { defineDownload } from '../../../../kernel/download.js';
import { writeTicket } from '../../../../platform/crypto/tickets.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { invoiceId } from '../../ids.js';
import { getPlacedOrder } from '../../orders/checkout/service.js';
import { invoiceNotFound } from '../errors.js';
import { invoiceFileRequested } from '../events.js';
import { getInvoice } from '../reading/service.js';
import { layOutInvoice } from './layout.js';
import { countPaper } from './limits.js';
const KIND = 'invoice';
const downloadInvoiceSchema = z.strictObject({ invoiceId: invoiceId.schema });
const downloadPlacedInvoiceSchema = downloadInvoiceSchema.extend({ cartToken: cartTokenSchema });
/** A ticket for the paper, which is made when it is fetched. */
export async function downloadInvoice(ctx, input) {
    const { invoiceId: id } = check(downloadInvoiceSchema, input);
    return ticketFor(ctx, await getInvoice(ctx, id));
}
/** For the shopper: of the order that they name, and of no other. */
export async function downloadPlacedInvoice(ctx, input) {
    const { cartToken, invoiceId: id } = check(downloadPlacedInvoiceSchema, input);
    const order = await getPlacedOrder(ctx, cartToken);
    const invoice = await getInvoice(ctx, id);
    if (invoice.orderId !== order.id)
        throw invoiceNotFound(id);
    return ticketFor(ctx, invoice);
}
async function ticketFor(ctx, { id, number }) {
    await ctx.write(async (tx) => tx.record(invoiceFileRequested({ invoiceId: id, number })));
    return writeTicket(ctx, KIND, { invoiceId: id });
}
export const invoiceDownload = defineDownload({ kind: KIND, parameters: downloadInvoiceSchema, open: openPaper });
async function openPaper(ctx, { invoiceId: id }) {
    await countPaper(ctx);
    const invoice = await getInvoice(ctx, id);
    const kind = invoice.kind === 'INVOICE' ? 'invoice' : 'credit-note';
    // Numbers may have characters that names of files may not.
    const name = `${kind}-${invoice.number.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}.pdf`;
    return { name, type: 'application/pdf', chunks: await layOutInvoice(invoice) };
}
//# sourceMappingURL=service.js.map