import { roundToStep, sumMinor, timesMinor } from '../../../../kernel/amounts.js';
import { currencyMixed } from '../errors.js';
import { applyPromotions } from './promotion-steps.js';
import { explainShipping } from './shipping-steps.js';
import { applyTaxes, sumTaxes } from './tax-steps.js';
/**
 * Prices lines step by step: the unit price times the quantity, promotions by priority, tax, and what rounding makes payable. Throws
 * `COMMERCE_CURRENCY_MIXED` for a line in another currency, and `AMOUNT_TOO_LARGE` for what exact integers do not hold.
 */
export function calculate(calculation) {
    const { currencyCode, rounding } = calculation;
    const foreign = calculation.lines.findIndex(({ price }) => price.currencyCode !== currencyCode);
    if (foreign >= 0)
        throw currencyMixed([`input.lines.${foreign}.variantId`]);
    const promoted = applyPromotions(calculation, calculation.lines.map(begin));
    const lines = applyTaxes(promoted.lines, rounding);
    return {
        ...{ currencyCode, lines, promotions: promoted.considered, freeShippingBy: promoted.freeShippingBy },
        ...{ shipping: null, taxes: sumTaxes(lines) },
        subtotalMinor: sumOf(lines, 'subtotalMinor'),
        discountMinor: sumOf(lines, 'discountMinor'),
        netMinor: sumOf(lines, 'netMinor'),
        taxMinor: sumOf(lines, 'taxMinor'),
        ...payable(sumOf(lines, 'totalMinor'), rounding),
    };
}
/** The goods as they were, and what sending them costs: it is taxed beside them, and in all sums but subtotal and discount. */
export function addShipping(goods, charge, rounding) {
    const shipping = explainShipping(goods.lines, charge, rounding);
    return {
        ...goods,
        ...{ shipping, taxes: sumTaxes([...goods.lines, shipping]) },
        netMinor: sumMinor([goods.netMinor, shipping.netMinor]),
        taxMinor: sumMinor([goods.taxMinor, shipping.taxMinor]),
        ...payable(sumMinor([goods.totalMinor, shipping.totalMinor]), rounding),
    };
}
function payable(totalMinor, { payableStep, mode }) {
    const payableMinor = roundToStep(totalMinor, payableStep, mode);
    return { totalMinor, payableMinor, roundingMinor: payableMinor - totalMinor };
}
function begin(line) {
    const { price, quantity } = line;
    const subtotalMinor = timesMinor(price.amountMinor, quantity);
    const kind = price.priceListId === null ? 'BASE_PRICE' : 'PRICE_LIST';
    const step = {
        kind,
        changeMinor: subtotalMinor,
        resultMinor: subtotalMinor,
        taxMinor: null,
        ruleId: price.priceListId,
        ruleName: price.priceListName,
    };
    return { line, subtotalMinor, leftMinor: subtotalMinor, steps: [step] };
}
function sumOf(lines, key) {
    return sumMinor(lines.map((line) => line[key]));
}
//# sourceMappingURL=calculate.js.map