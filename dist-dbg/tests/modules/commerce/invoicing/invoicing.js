/** The steps that tests of invoices share. */
import { CancelOrderDocument, FulfilOrderDocument, IssueCreditNoteDocument, IssueInvoiceDocument, OrderInvoicesDocument, RefundOrderDocument, } from '../../../../schema/generated/graphql.js';
import { place, sellable } from '../orders/orders.js';
import { choose, present } from '../pricing/pricing.js';
export const SELLER_ADDRESS = 'Hafenstraße 1, 20457 Hamburg, Germany';
/** Says where the seller is: nothing can be billed before. */
export async function billable(admin) {
    await choose(admin, 'commerce.sellerAddress', SELLER_ADDRESS);
}
export async function bill(admin, orderId) {
    return present((await admin.run(IssueInvoiceDocument, { input: { orderId } })).issueInvoice);
}
export async function note(admin, creditId) {
    return present((await admin.run(IssueCreditNoteDocument, { input: { creditId } })).issueCreditNote);
}
/** An order of so many pieces at 9.99. */
export async function ordered(admin, quantity = 3, more = {}) {
    const { variantId } = await sellable(admin, 100, '9.99');
    return place(admin, { lines: [{ variantId, quantity }], paymentMethod: 'CASH', ...more });
}
export async function ship(admin, orderId, quantity, lineId = '') {
    await admin.run(FulfilOrderDocument, { input: { orderId, ...(quantity === undefined ? {} : { lines: [{ lineId, quantity }] }) } });
}
/** The id of the credit. */
export async function credit(admin, orderId, pieces) {
    const { refundOrder } = await admin.run(RefundOrderDocument, { input: { orderId, lines: [pieces] } });
    return present(refundOrder?.credits.at(-1)).id;
}
export async function cancel(admin, orderId) {
    await admin.run(CancelOrderDocument, { input: { orderId } });
}
/** `kind number`, in the order in which they were issued. */
export async function issuedOf(admin, orderId) {
    return present((await admin.run(OrderInvoicesDocument, { id: orderId })).order).invoices;
}
//# sourceMappingURL=invoicing.js.map