/** What is counted of sales. Amounts are without tax; what was credited counts on the day of the credit, not of the order. */
import { type DecimalMoney, toDecimal } from '../../../../kernel/money.js';
import { WHOLE_MILLIONTHS, toPercentage } from '../../../../kernel/percentage.js';
import { exact } from '../scope.js';

/** As a statement answers them: sums are exact texts. */
export type Sums = {
  readonly units: string;
  readonly unitsCredited: string;
  readonly sold: string;
  readonly credited: string;
  readonly tax: string;
  /** Of the pieces whose cost is known, without those that were credited; never shipping. */
  readonly costedUnits: string;
  readonly costedNet: string;
  readonly cost: string;
};

type Counted = { readonly [Name in keyof Sums]: number };

export type Margin = {
  readonly units: number;
  readonly net: DecimalMoney;
  readonly cost: DecimalMoney;
  readonly amount: DecimalMoney;
  readonly percentage: string | null;
};

export type Figures = {
  readonly units: number;
  readonly unitsCredited: number;
  readonly sold: DecimalMoney;
  readonly credited: DecimalMoney;
  readonly net: DecimalMoney;
  readonly tax: DecimalMoney;
  readonly margin: Margin;
};

const names = ['units', 'unitsCredited', 'sold', 'credited', 'tax', 'costedUnits', 'costedNet', 'cost'] as const satisfies (keyof Sums)[];
const nothing = Object.fromEntries(names.map((name) => [name, 0])) as Counted;

export function figuresOf(rows: readonly Sums[], currencyCode: string): Figures {
  const total = rows.reduce(plus, nothing);
  const money = (amountMinor: number) => toDecimal({ amountMinor, currencyCode });
  const { units, unitsCredited, sold, credited, tax, costedUnits, costedNet, cost } = total;
  return {
    ...{ units, unitsCredited, sold: money(sold), credited: money(credited), net: money(sold - credited), tax: money(tax) },
    margin: {
      ...{ units: costedUnits, net: money(costedNet), cost: money(cost), amount: money(costedNet - cost) },
      percentage: costedNet > 0 ? shareOf(costedNet - cost, costedNet) : null,
    },
  };
}

/** Below zero where it was sold for less than it has cost. */
function shareOf(part: number, whole: number): string {
  const millionths = Math.round((part / whole) * WHOLE_MILLIONTHS);
  return `${millionths < 0 ? '-' : ''}${toPercentage(Math.abs(millionths))}`;
}

function plus(all: Counted, one: Sums): Counted {
  return Object.fromEntries(names.map((name) => [name, exact(String(all[name] + exact(one[name])))])) as Counted;
}
