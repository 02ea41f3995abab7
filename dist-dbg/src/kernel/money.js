import { z } from 'zod';
import { problem } from './check.js';
/** ISO 4217 exponents that differ from two digits. */
const EXPONENTS = new Map([
    ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0]),
    ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3]),
    ...['CLF', 'UYW'].map((code) => [code, 4]),
]);
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
/** Digits after the decimal point of a currency (ISO 4217). */
export function exponentOf(currencyCode) {
    return EXPONENTS.get(currencyCode) ?? 2;
}
export function toDecimal(money) {
    const exponent = exponentOf(money.currencyCode);
    const digits = String(Math.abs(money.amountMinor)).padStart(exponent + 1, '0');
    const whole = digits.slice(0, digits.length - exponent);
    const fraction = exponent === 0 ? '' : `.${digits.slice(-exponent)}`;
    return { amount: `${money.amountMinor < 0 ? '-' : ''}${whole}${fraction}`, currencyCode: money.currencyCode };
}
export const currencyCodeSchema = z
    .string()
    .refine((code) => CURRENCIES.has(code), problem('UNKNOWN_CURRENCY', 'must be an ISO 4217 currency code such as EUR'));
/** Money from outside: exact decimal text, no more digits than the currency has, and small enough for exact integers. */
export const moneySchema = z
    .strictObject({
    amount: z.string().regex(/^-?\d{1,15}(\.\d{1,4})?$/, 'must be a decimal number such as "12.50"'),
    currencyCode: currencyCodeSchema,
})
    .transform(({ amount, currencyCode }, ctx) => {
    const exponent = exponentOf(currencyCode);
    const [whole = '0', fraction = ''] = amount.split('.');
    if (fraction.length > exponent) {
        ctx.addIssue({
            code: 'custom',
            path: ['amount'],
            ...problem('TOO_PRECISE', `may have at most ${exponent} digits after the point in ${currencyCode}`),
        });
    }
    const amountMinor = Number(whole + fraction.padEnd(exponent, '0'));
    if (!Number.isSafeInteger(amountMinor))
        ctx.addIssue({ code: 'custom', path: ['amount'], ...problem('TOO_LARGE', 'is too large') });
    return { amountMinor: amountMinor === 0 ? 0 : amountMinor, currencyCode };
});
/** A price: money that is not negative. */
export const priceSchema = moneySchema.refine((money) => money.amountMinor >= 0, {
    path: ['amount'],
    ...problem('MUST_NOT_BE_NEGATIVE', 'must not be negative'),
});
//# sourceMappingURL=money.js.map