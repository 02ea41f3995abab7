/** Writes down what an order, or a credit of it, was. Pure. */
import { invariant } from '../../../../kernel/assert.js';
import { notesOf } from './notes.js';
export function contentOfInvoice({ order, lines }, parties) {
    const { shippingMethodName: name, shippingNetMinor: netMinor, shippingTaxMinor: taxMinor, shippingTaxShare: share } = order;
    return {
        ...common(order, parties, order.taxes),
        corrects: null,
        lines: lines.map((line) => ({ ...describe(line), ...amountsOf(line), unitPriceMinor: line.unitPriceMinor, discountMinor: line.discountMinor })),
        shipping: name === null ? null : { name, share, netMinor, taxMinor, totalMinor: netMinor + taxMinor },
    };
}
export function contentOfCreditNote({ order, lines, credit, creditLines, invoice }, parties) {
    const known = new Map(lines.map((line) => [line.id, line]));
    return {
        ...common(order, parties, credit.taxes),
        corrects: { number: invoice.number, issuedAt: invoice.issuedAt.toISOString() },
        lines: creditLines.map((part) => {
            const line = known.get(part.lineId);
            invariant(line, 'a credit is about lines of its order');
            return { ...describe(line), ...amountsOf(part), quantity: part.quantity, unitPriceMinor: null, discountMinor: null };
        }),
        shipping: shippingOfCredit(order, credit),
    };
}
function shippingOfCredit({ shippingMethodName: name, shippingTaxShare: share }, credit) {
    const { shippingNetMinor: netMinor, shippingTaxMinor: taxMinor } = credit;
    return name === null || netMinor + taxMinor === 0 ? null : { name, share, netMinor, taxMinor, totalMinor: netMinor + taxMinor };
}
function common({ number: orderNumber, placedAt, fulfilledAt }, { exemption, ...parties }, taxes) {
    const moments = { orderedAt: placedAt.toISOString(), suppliedAt: fulfilledAt?.toISOString() ?? null };
    return { ...parties, orderNumber, ...moments, taxes, notes: notesOf({ language: parties.language, taxes, exemption }) };
}
function describe(line) {
    const { id: lineId, sku, productName: name, variantTitle, quantity, includesTax } = line;
    return { lineId, sku, name, variantTitle, quantity, includesTax, ...shareOf(line) };
}
function amountsOf({ netMinor, taxMinor, totalMinor }) {
    return { netMinor, taxMinor, totalMinor };
}
function shareOf({ taxTreatment: treatment, taxRateId: id, taxRateName: name, taxMillionths: millionths }) {
    return { treatment, rate: id === null ? null : { id, name: name ?? '', millionths: millionths ?? 0 } };
}
//# sourceMappingURL=write.js.map