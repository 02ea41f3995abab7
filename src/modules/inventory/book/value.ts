/**
 * What stock has cost, by the moving average (IAS 2, paragraph 27): what comes adds its cost, what goes takes along its share of the whole. The
 * whole is kept instead of an average, so that no fraction is lost and the last piece takes what is left.
 */
import type { Money } from '../../../kernel/money.js';
import { costCurrencyDiffers, stockTooLarge } from '../errors.js';

export type Valued = { readonly onHand: number; readonly valueMinor: number; readonly currencyCode: string | null };

/** By how much the value changes when so many pieces come (positive) or go. Without a cost, what comes costs the average. */
export function valueMoved({ onHand, valueMinor, currencyCode }: Valued, quantity: number, unitCost: Money | null): number {
  if (quantity > 0 && unitCost !== null) {
    if (currencyCode !== null && unitCost.currencyCode !== currencyCode)
      throw costCurrencyDiffers({ has: currencyCode, given: unitCost.currencyCode });
    return toSafe(BigInt(quantity) * BigInt(unitCost.amountMinor));
  }
  if (onHand === 0 || valueMinor === 0) return 0;
  return toSafe(divideRounding(BigInt(valueMinor) * BigInt(quantity), BigInt(onHand)));
}

/** Half away from zero, as people round. */
function divideRounding(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  return sign * ((numerator * sign * 2n + denominator) / (denominator * 2n));
}

function toSafe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw stockTooLarge();
  return number;
}

/** The moving average of one piece, rounded; null without stock or cost. */
export function averageOf({ onHand, valueMinor, currencyCode }: Valued): Money | null {
  if (onHand === 0 || currencyCode === null) return null;
  return { amountMinor: toSafe(divideRounding(BigInt(valueMinor), BigInt(onHand))), currencyCode };
}
