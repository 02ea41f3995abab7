import { costCurrencyDiffers, stockTooLarge } from '../errors.js';
/** By how much the value changes when so many pieces come (positive) or go. Without a cost, what comes costs the average. */
export function valueMoved({ onHand, valueMinor, currencyCode }, quantity, unitCost) {
    if (quantity > 0 && unitCost !== null) {
        if (currencyCode !== null && unitCost.currencyCode !== currencyCode)
            throw costCurrencyDiffers({ has: currencyCode, given: unitCost.currencyCode });
        return toSafe(BigInt(quantity) * BigInt(unitCost.amountMinor));
    }
    if (onHand === 0 || valueMinor === 0)
        return 0;
    return toSafe(divideRounding(BigInt(valueMinor) * BigInt(quantity), BigInt(onHand)));
}
/** Half away from zero, as people round. */
function divideRounding(numerator, denominator) {
    const sign = numerator < 0n ? -1n : 1n;
    return sign * ((numerator * sign * 2n + denominator) / (denominator * 2n));
}
function toSafe(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw stockTooLarge();
    return number;
}
/** The moving average of one piece, rounded; null without stock or cost. */
export function averageOf({ onHand, valueMinor, currencyCode }) {
    if (onHand === 0 || currencyCode === null)
        return null;
    return { amountMinor: toSafe(divideRounding(BigInt(valueMinor), BigInt(onHand))), currencyCode };
}
//# sourceMappingURL=value.js.map