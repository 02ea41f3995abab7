/**
 * Exact arithmetic of minor units. Products are made as BigInt and come back as safe integers; what does not fit is refused with
 * `AMOUNT_TOO_LARGE`, never rounded.
 */
import { invariant } from './assert.js';
import { defineRefusal } from './errors.js';
export const amountTooLarge = defineRefusal('BAD_USER_INPUT', 'AMOUNT_TOO_LARGE', 'An amount, or a sum of amounts, is beyond 9007199254740991 of the smallest unit of its currency: nothing was rounded, nothing was done.');
/** HALF_UP: a half goes away from zero, as tax offices and shops round. HALF_EVEN: a half goes to the even neighbour, as banks round. */
export const roundingModes = ['HALF_UP', 'HALF_EVEN'];
export function addMinor(one, other) {
    return safe(BigInt(one) + BigInt(other));
}
export function sumMinor(amounts) {
    let sum = 0n;
    for (const amount of amounts)
        sum += BigInt(amount);
    return safe(sum);
}
export function timesMinor(amountMinor, quantity) {
    return safe(BigInt(amountMinor) * BigInt(quantity));
}
/** `amount × numerator ÷ denominator` in one rounding. */
export function portionOf(amountMinor, { numerator, denominator }, mode) {
    invariant(denominator > 0, 'a portion has a positive denominator');
    return safe(divide(BigInt(amountMinor) * BigInt(numerator), BigInt(denominator), mode));
}
/** The nearest multiple of `step`: 5 rounds CHF 12.33 to CHF 12.35, since the smallest coin is five Rappen. */
export function roundToStep(amountMinor, step, mode) {
    invariant(step >= 1, 'a step is at least one minor unit');
    return safe(divide(BigInt(amountMinor), BigInt(step), mode) * BigInt(step));
}
/**
 * Splits a whole by weights into integers whose sum is the whole: each part is rounded towards zero, and what remains goes, unit by unit, to the
 * largest fractions; of equal ones to the first. Weights that are all zero count as equal.
 */
export function allocate(wholeMinor, weights) {
    invariant(weights.length > 0 || wholeMinor === 0, 'there is somebody to give the whole to');
    invariant(weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0), 'weights are integers that are not negative');
    const counted = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
    const sum = counted.reduce((total, weight) => total + BigInt(weight), 0n);
    const sign = wholeMinor < 0 ? -1n : 1n;
    const whole = BigInt(wholeMinor) * sign;
    const shares = counted.map((weight, index) => {
        const product = whole * BigInt(weight);
        return { index, part: product / sum, fraction: product % sum };
    });
    const rest = Number(whole - shares.reduce((total, { part }) => total + part, 0n));
    const luckiest = shares.toSorted((one, other) => compare(other.fraction, one.fraction) || one.index - other.index).slice(0, rest);
    const lucky = new Set(luckiest.map(({ index }) => index));
    return shares.map(({ part, index }) => safe(sign * (part + (lucky.has(index) ? 1n : 0n))));
}
function divide(numerator, denominator, mode) {
    const sign = numerator < 0n ? -1n : 1n;
    const absolute = numerator * sign;
    const quotient = absolute / denominator;
    const twice = (absolute % denominator) * 2n;
    const isUp = twice > denominator || (twice === denominator && (mode === 'HALF_UP' || quotient % 2n === 1n));
    return sign * (isUp ? quotient + 1n : quotient);
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function safe(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw amountTooLarge();
    return number;
}
//# sourceMappingURL=amounts.js.map