import { exponentOf, toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
export function figuresIn(language, currencyCode) {
    const digits = { minimumFractionDigits: exponentOf(currencyCode), maximumFractionDigits: exponentOf(currencyCode) };
    const plain = new Intl.NumberFormat(language, digits);
    const named = new Intl.NumberFormat(language, { ...digits, style: 'currency', currency: currencyCode, currencyDisplay: 'code' });
    const rate = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const countries = new Intl.DisplayNames(language, { type: 'region' });
    // As text, since not every amount is exact as a floating-point number.
    const exact = (amountMinor) => toDecimal({ amountMinor, currencyCode }).amount;
    return {
        amount: (amountMinor) => plain.format(exact(amountMinor)),
        amountWithCurrency: (amountMinor) => named.format(exact(amountMinor)),
        percentage: (millionths) => rate.format(toPercentage(millionths)),
        day: (moment) => days.format(moment),
        country: (code) => countries.of(code) ?? code,
    };
}
//# sourceMappingURL=figures.js.map