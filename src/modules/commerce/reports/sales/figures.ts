/** What is counted of sales. Amounts are without tax; what was credited counts on the day of the credit, not of the order. */
import { type DecimalMoney, toDecimal } from '../../../../kernel/money.js';
import { exact } from '../scope.js';

/** As a statement answers them: sums are exact texts. */
export type Sums = {
  readonly units: string;
  readonly unitsCredited: string;
  readonly sold: string;
  readonly credited: string;
  readonly tax: string;
};

type Counted = { readonly [Name in keyof Sums]: number };

export type Figures = {
  readonly units: number;
  readonly unitsCredited: number;
  readonly sold: DecimalMoney;
  readonly credited: DecimalMoney;
  readonly net: DecimalMoney;
  readonly tax: DecimalMoney;
};

export function figuresOf(sums: readonly Sums[], currencyCode: string): Figures {
  const total = sums.reduce((all: Counted, one) => plus(all, one), { units: 0, unitsCredited: 0, sold: 0, credited: 0, tax: 0 });
  const money = (amountMinor: number) => toDecimal({ amountMinor, currencyCode });
  const { units, unitsCredited, sold, credited, tax } = total;
  return { units, unitsCredited, sold: money(sold), credited: money(credited), net: money(sold - credited), tax: money(tax) };
}

function plus(all: Counted, one: Sums): Counted {
  const add = (name: keyof Sums) => exact(String(all[name] + exact(one[name])));
  return { units: add('units'), unitsCredited: add('unitsCredited'), sold: add('sold'), credited: add('credited'), tax: add('tax') };
}
