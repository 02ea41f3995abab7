import { AddOrderNoteDocument, FulfilOrderDocument, IssueInvoiceDocument, RefundOrderDocument, RequestReturnDocument, } from '../../../../schema/generated/graphql.js';
import { billable } from '../invoicing/invoicing.js';
import { place, sellable } from './orders.js';
/** An order that is billed, of which some was sent, something of that is to come back, and something else was credited; and one that can be edited. */
export async function sellEverything(admin) {
    const sold = await sellable(admin);
    const { id: orderId, lines } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 3 }], paymentMethod: 'CASH' });
    const lineId = lines[0]?.id ?? '';
    await admin.run(FulfilOrderDocument, { input: { orderId, lines: [{ lineId, quantity: 2 }] } });
    await admin.run(RequestReturnDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }] } });
    await admin.run(RefundOrderDocument, { input: { orderId, lines: [{ lineId, quantity: 1 }] } });
    await billable(admin);
    await admin.run(IssueInvoiceDocument, { input: { orderId } });
    const shippingAddress = { recipient: 'Kim Weber', line1: 'Lindenstraße 4', city: 'Berlin', postalCode: '10969', countryCode: 'DE' };
    const open = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], shippingAddress, paymentMethod: 'CASH' });
    await admin.run(AddOrderNoteDocument, { input: { orderId: open.id, text: 'Rings twice.' } });
}
//# sourceMappingURL=sold.js.map