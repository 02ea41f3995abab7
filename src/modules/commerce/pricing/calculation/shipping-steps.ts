import { sumMinor } from '../../../../kernel/amounts.js';
import type { ExplainedLine, ExplainedShipping, Rounding, ShippingCharge, Step } from './calculation.js';
import type { Running } from './promotion-steps.js';
import { kindOfTax, taxOf, taxed } from './tax-steps.js';

/** The price of the rate, what makes it free, and its tax. */
export function explainShipping(goods: readonly ExplainedLine[], charge: ShippingCharge, rounding: Rounding): ExplainedShipping {
  const running = runningOf(charge);
  return taxed(running, taxOfShipping(goods, running, rounding));
}

function runningOf(charge: ShippingCharge): Running<ShippingCharge> {
  const { methodId, methodName, price, free } = charge;
  const { amountMinor } = price;
  const rate = { kind: 'SHIPPING_RATE', changeMinor: amountMinor, resultMinor: amountMinor, taxMinor: null } as const;
  const steps: Step[] = [{ ...rate, ruleId: methodId, ruleName: methodName }];
  if (free === null) return { line: charge, subtotalMinor: amountMinor, leftMinor: amountMinor, steps };
  const { id = null, name = null } = free.promotion ?? {};
  const taken = { kind: 'FREE_SHIPPING', changeMinor: -amountMinor, resultMinor: 0, taxMinor: null } as const;
  return { line: charge, subtotalMinor: amountMinor, leftMinor: 0, steps: [...steps, { ...taken, ruleId: id, ruleName: name }] };
}

/**
 * Where taxes are rounded for the total of a rate, what shipping adds to that of the goods: the sum is rounded once, and no line changes by the
 * choice of a method.
 */
function taxOfShipping(goods: readonly ExplainedLine[], { line, leftMinor }: Running<ShippingCharge>, rounding: Rounding): number {
  if (rounding.taxOn === 'LINE') return taxOf(line, leftMinor, rounding);
  const kind = kindOfTax(line);
  const alike = goods.filter((one) => kindOfTax(one.line) === kind);
  const goodsMinor = sumMinor(alike.map(({ subtotalMinor, discountMinor }) => subtotalMinor - discountMinor));
  return taxOf(line, sumMinor([goodsMinor, leftMinor]), rounding) - taxOf(line, goodsMinor, rounding);
}
