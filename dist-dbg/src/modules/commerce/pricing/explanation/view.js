/** An explanation as a client reads it: amounts as decimal text with their currency. */
import { toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
export function showExplanation(explanation, { coupons, rounding }) {
    const money = moneyIn(explanation.currencyCode);
    return {
        currencyCode: explanation.currencyCode,
        lines: explanation.lines.map((line) => showLine(line, money)),
        promotions: explanation.promotions.map(({ promotion, outcome, discountMinor }) => ({
            ...{ promotionId: promotion.id, name: promotion.name, couponId: promotion.couponId, outcome },
            discount: money(discountMinor),
        })),
        coupons,
        freeShippingBy: explanation.freeShippingBy,
        taxes: showTaxes(explanation.taxes, money),
        ...{ roundingMode: rounding.mode, taxRoundedOn: rounding.taxOn, payableStep: money(rounding.payableStep) },
        ...{ subtotal: money(explanation.subtotalMinor), discount: money(explanation.discountMinor), net: money(explanation.netMinor) },
        ...{ tax: money(explanation.taxMinor), total: money(explanation.totalMinor), rounding: money(explanation.roundingMinor) },
        payable: money(explanation.payableMinor),
    };
}
export function moneyIn(currencyCode) {
    return (amountMinor) => toDecimal({ amountMinor, currencyCode });
}
export function showTaxes(taxes, money) {
    return taxes.map(({ treatment, rate, netMinor, taxMinor }) => ({ treatment, rate: showRate(rate), net: money(netMinor), tax: money(taxMinor) }));
}
function showLine(explained, money) {
    const { variantId, quantity, price } = explained.line;
    return { variantId, quantity, price, ...showExplained(explained, money) };
}
/** Of a line, or of shipping. */
export function showExplained({ line, steps, ...amounts }, money) {
    return {
        ...{ taxTreatment: line.tax.treatment, taxRate: showRate(line.tax.rate), steps: steps.map((step) => showStep(step, money)) },
        ...{ subtotal: money(amounts.subtotalMinor), discount: money(amounts.discountMinor), net: money(amounts.netMinor) },
        ...{ tax: money(amounts.taxMinor), total: money(amounts.totalMinor) },
    };
}
function showStep({ kind, changeMinor, resultMinor, taxMinor, ruleId, ruleName }, money) {
    const tax = taxMinor === null ? null : money(taxMinor);
    return { kind, change: money(changeMinor), result: money(resultMinor), tax, ruleId, ruleName };
}
function showRate(rate) {
    return rate && { id: rate.id, name: rate.name, percentage: toPercentage(rate.millionths) };
}
//# sourceMappingURL=view.js.map