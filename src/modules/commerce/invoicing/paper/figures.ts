/** Amounts, days and countries as the reader writes them. Pure. */
import type { Language } from '../../../../kernel/language.js';
import { exponentOf, toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';

export type Figures = {
  readonly amount: (amountMinor: number) => string;
  readonly amountWithCurrency: (amountMinor: number) => string;
  readonly percentage: (millionths: number) => string;
  readonly day: (moment: Date) => string;
  readonly country: (code: string) => string;
};

export function figuresIn(language: Language, currencyCode: string): Figures {
  const digits = { minimumFractionDigits: exponentOf(currencyCode), maximumFractionDigits: exponentOf(currencyCode) };
  const plain = new Intl.NumberFormat(language, digits);
  const named = new Intl.NumberFormat(language, { ...digits, style: 'currency', currency: currencyCode, currencyDisplay: 'code' });
  const rate = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  // As text, since not every amount is exact as a floating-point number.
  const exact = (amountMinor: number) => toDecimal({ amountMinor, currencyCode }).amount as `${number}`;
  return {
    amount: (amountMinor) => plain.format(exact(amountMinor)),
    amountWithCurrency: (amountMinor) => named.format(exact(amountMinor)),
    percentage: (millionths) => rate.format(toPercentage(millionths) as `${number}`),
    day: (moment) => days.format(moment),
    country: (code) => countries.of(code) ?? code,
  };
}
