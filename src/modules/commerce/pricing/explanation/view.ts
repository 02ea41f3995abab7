/** An explanation as a client reads it: amounts as decimal text with their currency. */
import { type DecimalMoney, toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import type { ChargedRate, Explained, ExplainedLine, Explanation, Rounding, Step, TaxSum, Taxable } from '../calculation/calculation.js';
import type { ExplainedCoupon } from './service.js';

type Around = { readonly coupons: readonly ExplainedCoupon[]; readonly rounding: Rounding };

export type ShownExplanation = ReturnType<typeof showExplanation>;

export function showExplanation(explanation: Explanation, { coupons, rounding }: Around) {
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

export type ToMoney = (amountMinor: number) => DecimalMoney;

export function moneyIn(currencyCode: string): ToMoney {
  return (amountMinor) => toDecimal({ amountMinor, currencyCode });
}

export function showTaxes(taxes: readonly TaxSum[], money: ToMoney) {
  return taxes.map(({ treatment, rate, netMinor, taxMinor }) => ({ treatment, rate: showRate(rate), net: money(netMinor), tax: money(taxMinor) }));
}

function showLine(explained: ExplainedLine, money: ToMoney) {
  const { variantId, quantity, price } = explained.line;
  return { variantId, quantity, price, ...showExplained(explained, money) };
}

/** Of a line, or of shipping. */
export function showExplained({ line, steps, ...amounts }: Explained<Taxable>, money: ToMoney) {
  return {
    ...{ taxTreatment: line.tax.treatment, taxRate: showRate(line.tax.rate), steps: steps.map((step) => showStep(step, money)) },
    ...{ subtotal: money(amounts.subtotalMinor), discount: money(amounts.discountMinor), net: money(amounts.netMinor) },
    ...{ tax: money(amounts.taxMinor), total: money(amounts.totalMinor) },
  };
}

function showStep({ kind, changeMinor, resultMinor, taxMinor, ruleId, ruleName }: Step, money: ToMoney) {
  const tax = taxMinor === null ? null : money(taxMinor);
  return { kind, change: money(changeMinor), result: money(resultMinor), tax, ruleId, ruleName };
}

function showRate(rate: ChargedRate | null) {
  return rate && { id: rate.id, name: rate.name, percentage: toPercentage(rate.millionths) };
}
