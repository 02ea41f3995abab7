import { sumMinor } from '../../../../kernel/amounts.js';
import { kindOfTax, taxOf, taxed } from './tax-steps.js';
/** The price of the rate, what makes it free, and its tax. */
export function explainShipping(goods, charge, rounding) {
    const running = runningOf(charge);
    return taxed(running, taxOfShipping(goods, running, rounding));
}
function runningOf(charge) {
    const { methodId, methodName, price, free } = charge;
    const { amountMinor } = price;
    const rate = { kind: 'SHIPPING_RATE', changeMinor: amountMinor, resultMinor: amountMinor, taxMinor: null };
    const steps = [{ ...rate, ruleId: methodId, ruleName: methodName }];
    if (free === null)
        return { line: charge, subtotalMinor: amountMinor, leftMinor: amountMinor, steps };
    const { id = null, name = null } = free.promotion ?? {};
    const taken = { kind: 'FREE_SHIPPING', changeMinor: -amountMinor, resultMinor: 0, taxMinor: null };
    return { line: charge, subtotalMinor: amountMinor, leftMinor: 0, steps: [...steps, { ...taken, ruleId: id, ruleName: name }] };
}
/**
 * Where taxes are rounded for the total of a rate, what shipping adds to that of the goods: the sum is rounded once, and no line changes by the
 * choice of a method.
 */
function taxOfShipping(goods, { line, leftMinor }, rounding) {
    if (rounding.taxOn === 'LINE')
        return taxOf(line, leftMinor, rounding);
    const kind = kindOfTax(line);
    const alike = goods.filter((one) => kindOfTax(one.line) === kind);
    const goodsMinor = sumMinor(alike.map(({ subtotalMinor, discountMinor }) => subtotalMinor - discountMinor));
    return taxOf(line, sumMinor([goodsMinor, leftMinor]), rounding) - taxOf(line, goodsMinor, rounding);
}
//# sourceMappingURL=shipping-steps.js.map