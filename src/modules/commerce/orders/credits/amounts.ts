/** What pieces of an order have cost. Parts add up to the whole, to the last unit: what was credited before counts. Pure. */
import { portionOf, sumMinor } from '../../../../kernel/amounts.js';
import type { OrderLineRow, OrderRow, TaxOfOrder } from '../tables.js';

type Amounts = { readonly netMinor: number; readonly taxMinor: number; readonly totalMinor: number };
type Line = Pick<
  OrderLineRow,
  'id' | 'quantity' | 'credited' | 'taxMinor' | 'totalMinor' | 'taxTreatment' | 'taxRateId' | 'taxRateName' | 'taxMillionths'
>;
type Credited<Of extends Line> = { readonly line: Of; readonly quantity: number };

/** The first n pieces of a line cost their share of it, rounded, with their share of the tax; further pieces what that grows by. */
export function creditOfPieces({ quantity, credited, taxMinor, totalMinor }: Line, pieces: number): Amounts {
  const share = (whole: number, numerator: number, denominator: number) => portionOf(whole, { numerator, denominator }, 'HALF_UP');
  const [before, after] = [share(totalMinor, credited, quantity), share(totalMinor, credited + pieces, quantity)];
  // By the total and not by the pieces, so that the tax never grows by more than the total.
  const taxUpTo = (part: number) => (totalMinor === 0 ? 0 : share(taxMinor, part, totalMinor));
  const [total, tax] = [after - before, taxUpTo(after) - taxUpTo(before)];
  return { totalMinor: total, taxMinor: tax, netMinor: total - tax };
}

type Order = Pick<OrderRow, 'shippingNetMinor' | 'shippingTaxMinor' | 'shippingTaxShare' | 'shippingCreditedAt' | 'payableMinor' | 'creditedMinor'>;

export type Credit<Of extends Line = Line> = Amounts & {
  readonly lines: readonly (Credited<Of> & Amounts)[];
  readonly shippingNetMinor: number;
  readonly shippingTaxMinor: number;
  readonly roundingMinor: number;
  /** By what less is owed: the total, and with the last piece whatever is left of what was payable. */
  readonly creditedMinor: number;
  readonly taxes: readonly TaxOfOrder[];
};

type Asked<Of extends Line> = {
  /** All lines of the order, as they are before. */
  readonly all: readonly Of[];
  readonly pieces: readonly Credited<Of>[];
  readonly withShipping: boolean;
};

export function creditOf<Of extends Line>(order: Order, { all, pieces, withShipping }: Asked<Of>): Credit<Of> {
  const lines = pieces.map((one) => ({ ...one, ...creditOfPieces(one.line, one.quantity) }));
  const isShipping = withShipping && order.shippingCreditedAt === null;
  const shipping = isShipping ? { net: order.shippingNetMinor, tax: order.shippingTaxMinor } : { net: 0, tax: 0 };
  const netMinor = sumMinor([...lines.map((line) => line.netMinor), shipping.net]);
  const taxMinor = sumMinor([...lines.map((line) => line.taxMinor), shipping.tax]);
  const totalMinor = netMinor + taxMinor;
  const left = order.payableMinor - order.creditedMinor;
  const creditedMinor = isLast(order, { all, pieces, withShipping }) ? left : Math.min(totalMinor, left);
  const shares = [...lines.map(shareOfLine), ...(isShipping ? shareOfShipping(order) : [])];
  return {
    ...{ lines, netMinor, taxMinor, totalMinor, creditedMinor, roundingMinor: creditedMinor - totalMinor, taxes: mergeTaxes(shares) },
    ...{ shippingNetMinor: shipping.net, shippingTaxMinor: shipping.tax },
  };
}

/** Whether nothing is left to be credited after it. */
function isLast<Of extends Line>(
  { shippingNetMinor, shippingTaxMinor, shippingCreditedAt }: Order,
  { all, pieces, withShipping }: Asked<Of>,
): boolean {
  const more = new Map(pieces.map(({ line, quantity }) => [line.id, quantity]));
  const isShippingDone = withShipping || shippingCreditedAt !== null || shippingNetMinor + shippingTaxMinor === 0;
  return isShippingDone && all.every((line) => line.credited + (more.get(line.id) ?? 0) === line.quantity);
}

function shareOfLine({ line, netMinor, taxMinor }: { readonly line: Line } & Amounts): TaxOfOrder {
  const { taxTreatment: treatment, taxRateId: id, taxRateName: name, taxMillionths: millionths } = line;
  return { treatment, rate: id === null ? null : { id, name: name ?? '', millionths: millionths ?? 0 }, netMinor, taxMinor };
}

function shareOfShipping({ shippingTaxShare, shippingNetMinor: netMinor, shippingTaxMinor: taxMinor }: Order): TaxOfOrder[] {
  return shippingTaxShare === null ? [] : [{ ...shippingTaxShare, netMinor, taxMinor }];
}

/** Those of one rate together. */
export function mergeTaxes(taxes: readonly TaxOfOrder[]): TaxOfOrder[] {
  const alike = Map.groupBy(taxes, ({ treatment, rate }) => `${treatment} ${rate?.id}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [{ ...first, netMinor: sumMinor(same.map((one) => one.netMinor)), taxMinor: sumMinor(same.map((one) => one.taxMinor)) }];
  });
}
