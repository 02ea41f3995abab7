/** Amounts as Stripe counts them, which is not everywhere as ISO 4217 does (https://docs.stripe.com/currencies). */
import { exponentOf } from '../../../../../kernel/money.js';
/** Kept at two digits for old programs, though the currency has none. */
const HUNDREDFOLD = new Set(['ISK', 'UGX']);
/** Counted in whole units, though the currency has a smaller one. */
const WHOLE = new Set(['MGA']);
/** Null for an amount that Stripe cannot move: one with more digits than it takes. */
export function toStripe({ amountMinor, currencyCode }) {
    if (HUNDREDFOLD.has(currencyCode))
        return Number.isSafeInteger(amountMinor * 100) ? amountMinor * 100 : null;
    if (WHOLE.has(currencyCode))
        return amountMinor % 100 === 0 ? amountMinor / 100 : null;
    // Of currencies with three digits the last one is always zero.
    return exponentOf(currencyCode) === 3 && amountMinor % 10 !== 0 ? null : amountMinor;
}
export function fromStripe(amount, currencyCode) {
    if (HUNDREDFOLD.has(currencyCode))
        return Math.floor(amount / 100);
    return WHOLE.has(currencyCode) ? amount * 100 : amount;
}
//# sourceMappingURL=amounts.js.map