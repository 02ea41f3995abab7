/**
 * Issues invoices and credit notes. All about one order goes one after the other, by its lock, so of several calls at once one issues and the others
 * are answered with what it has issued. The number is taken last: who fails has taken none.
 */
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { invoiceId } from '../../ids.js';
import { nextNumber } from '../../numbers/next-number.js';
import { listLinesOfCredits } from '../../orders/credits/queries.js';
import { tellTax } from '../../orders/placing/telling.js';
import { listLinesOfOrder } from '../../orders/queries.js';
import { takeOrder } from '../../orders/state/change.js';
import { contentOfCreditNote, contentOfInvoice } from '../content/write.js';
import { creditNotFound, orderHasNothingToBill, orderNotBilled } from '../errors.js';
import { creditNoteIssued, invoiceIssued } from '../events.js';
import { findCredit, findCreditNote, findInvoiceOfOrder, insertInvoice } from '../queries.js';
import { creditNoteNumberFormat, invoiceNumberFormat } from '../settings.js';
import { issueCreditNoteSchema, issueInvoiceSchema } from './checks.js';
import { partiesOf } from './parties.js';
/** The order's invoice: issued now, or the one that it has. */
export async function issueInvoice(ctx, input) {
    const { orderId: id } = check(issueInvoiceSchema, input);
    return ctx.write(async (tx) => billOrder(tx, await takeOrder(tx, { id })));
}
/** The credit's note: issued now, or the one that it has. */
export async function issueCreditNote(ctx, input) {
    const { creditId } = check(issueCreditNoteSchema, input);
    return ctx.write(async (tx) => {
        const credit = await getCredit(tx, creditId);
        return noteCredit(tx, await takeOrder(tx, { id: credit.orderId }), credit);
    });
}
export async function getCredit(tx, id) {
    const credit = await findCredit(tx.db, id);
    if (!credit)
        throw creditNotFound(id);
    return credit;
}
/** Of a locked order. */
export async function billOrder(tx, order) {
    const known = await findInvoiceOfOrder(tx.db, order.id);
    if (known)
        return known;
    if (order.state === 'CANCELLED')
        throw orderHasNothingToBill(order.number);
    const lines = await listLinesOfOrder(tx.db, order.id);
    const content = contentOfInvoice({ order, lines }, await partiesOf(tx.ctx, tx.db, order));
    const { netMinor, taxMinor, totalMinor, roundingMinor, payableMinor } = order;
    const invoice = {
        ...identify(tx, order),
        ...{ kind: 'INVOICE', creditId: null, correctsId: null, content },
        ...{ netMinor, taxMinor, totalMinor, roundingMinor, payableMinor },
        number: await nextNumber(tx, 'invoice', settingOf(tx.ctx, invoiceNumberFormat)),
    };
    await insertInvoice(tx.db, invoice);
    tx.emit(invoiceIssued(tellIssued(invoice)));
    return invoice;
}
/** Of a locked order. */
export async function noteCredit(tx, order, credit) {
    const known = await findCreditNote(tx.db, credit.id);
    if (known)
        return known;
    const invoice = await findInvoiceOfOrder(tx.db, order.id);
    if (!invoice)
        throw orderNotBilled(order.number);
    const [lines, creditLines] = [await listLinesOfOrder(tx.db, order.id), await listLinesOfCredits(tx.db, [credit.id])];
    const content = contentOfCreditNote({ order, lines, credit, creditLines, invoice }, await partiesOf(tx.ctx, tx.db, order));
    const { netMinor, taxMinor, totalMinor, roundingMinor, creditedMinor: payableMinor } = credit;
    const note = {
        ...identify(tx, order),
        ...{ kind: 'CREDIT_NOTE', creditId: credit.id, correctsId: invoice.id, content },
        ...{ netMinor, taxMinor, totalMinor, roundingMinor, payableMinor },
        number: await nextNumber(tx, 'credit note', settingOf(tx.ctx, creditNoteNumberFormat)),
    };
    await insertInvoice(tx.db, note);
    tx.emit(creditNoteIssued({ ...tellIssued(note), creditId: credit.id, correctsId: invoice.id }));
    return note;
}
function identify({ ctx }, { id: orderId, customerId, currencyCode }) {
    return { id: invoiceId.mint(), orderId, customerId, currencyCode, issuedAt: ctx.now() };
}
function tellIssued({ id, number, orderId, customerId, currencyCode, content, ...amounts }) {
    const { netMinor, taxMinor, totalMinor, roundingMinor, payableMinor } = amounts;
    return {
        ...{ invoiceId: id, number, orderId, orderNumber: content.orderNumber, customerId, currencyCode },
        ...{ netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes: content.taxes.map(tellTax) },
    };
}
//# sourceMappingURL=service.js.map