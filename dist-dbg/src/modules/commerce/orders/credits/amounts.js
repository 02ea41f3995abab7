/** What pieces of an order have cost. Parts add up to the whole, to the last unit: what was credited before counts. Pure. */
import { portionOf, sumMinor } from '../../../../kernel/amounts.js';
/** The first n pieces of a line cost their share of it, rounded, with their share of the tax; further pieces what that grows by. */
export function creditOfPieces({ quantity, credited, taxMinor, totalMinor }, pieces) {
    const share = (whole, numerator, denominator) => portionOf(whole, { numerator, denominator }, 'HALF_UP');
    const [before, after] = [share(totalMinor, credited, quantity), share(totalMinor, credited + pieces, quantity)];
    // By the total and not by the pieces, so that the tax never grows by more than the total.
    const taxUpTo = (part) => (totalMinor === 0 ? 0 : share(taxMinor, part, totalMinor));
    const [total, tax] = [after - before, taxUpTo(after) - taxUpTo(before)];
    return { totalMinor: total, taxMinor: tax, netMinor: total - tax };
}
export function creditOf(order, { all, pieces, withShipping }) {
    const lines = pieces.map((one) => ({ ...one, ...creditOfPieces(one.line, one.quantity) }));
    const isShipping = withShipping && order.shippingCreditedAt === null;
    const shipping = isShipping ? { net: order.shippingNetMinor, tax: order.shippingTaxMinor } : { net: 0, tax: 0 };
    const netMinor = sumMinor([...lines.map((line) => line.netMinor), shipping.net]);
    const taxMinor = sumMinor([...lines.map((line) => line.taxMinor), shipping.tax]);
    const totalMinor = netMinor + taxMinor;
    const left = order.payableMinor - order.creditedMinor;
    const creditedMinor = isLast(order, { all, pieces, withShipping }) ? left : Math.min(totalMinor, left);
    const shares = [...lines.map(shareOfLine), ...(isShipping ? shareOfShipping(order) : [])];
    return {
        ...{ lines, netMinor, taxMinor, totalMinor, creditedMinor, roundingMinor: creditedMinor - totalMinor, taxes: mergeTaxes(shares) },
        ...{ shippingNetMinor: shipping.net, shippingTaxMinor: shipping.tax },
    };
}
/** Whether nothing is left to be credited after it. */
function isLast({ shippingNetMinor, shippingTaxMinor, shippingCreditedAt }, { all, pieces, withShipping }) {
    const more = new Map(pieces.map(({ line, quantity }) => [line.id, quantity]));
    const isShippingDone = withShipping || shippingCreditedAt !== null || shippingNetMinor + shippingTaxMinor === 0;
    return isShippingDone && all.every((line) => line.credited + (more.get(line.id) ?? 0) === line.quantity);
}
function shareOfLine({ line, netMinor, taxMinor }) {
    const { taxTreatment: treatment, taxRateId: id, taxRateName: name, taxMillionths: millionths } = line;
    return { treatment, rate: id === null ? null : { id, name: name ?? '', millionths: millionths ?? 0 }, netMinor, taxMinor };
}
function shareOfShipping({ shippingTaxShare, shippingNetMinor: netMinor, shippingTaxMinor: taxMinor }) {
    return shippingTaxShare === null ? [] : [{ ...shippingTaxShare, netMinor, taxMinor }];
}
/** Those of one rate together. */
export function mergeTaxes(taxes) {
    const alike = Map.groupBy(taxes, ({ treatment, rate }) => `${treatment} ${rate?.id}`);
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (!first)
            return [];
        return [{ ...first, netMinor: sumMinor(same.map((one) => one.netMinor)), taxMinor: sumMinor(same.map((one) => one.taxMinor)) }];
    });
}
//# sourceMappingURL=amounts.js.map