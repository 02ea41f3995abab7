/** What an exchange comes to. Reads, and writes nothing: a preview is the same as far as this. */
import { invariant } from '../../../../kernel/assert.js';
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { versionStale } from '../../errors.js';
import { currencyMixed } from '../../pricing/errors.js';
import { EXCHANGE_DEPTH_MAX } from '../bounds.js';
import { creditOf } from '../credits/amounts.js';
import { tooManyExchanges } from '../errors.js';
import { overpaidOf } from '../money/standing.js';
import type { Pieces } from '../pieces.js';
import { requireAgreed } from '../placing/agreed.js';
import { type PricedOrder, priceOrder } from '../placing/pricing.js';
import type { NewOrder } from '../placing/request.js';
import { listLinesOfOrder } from '../queries.js';
import type { ReturnRow } from '../returns/tables.js';
import type { OrderLineRow, OrderRow } from '../tables.js';
import type { AskedExchange } from './checks.js';
import { findExchangeOf } from './queries.js';
import { takeReturned } from './returned.js';

export type ExchangePlan = {
  readonly asked: AskedExchange;
  /** The order of which something came back, and its lines. */
  readonly order: OrderRow;
  readonly lines: readonly OrderLineRow[];
  /** What is credited of it. */
  readonly pieces: readonly Pieces[];
  readonly wanted: NewOrder;
  readonly priced: PricedOrder;
  readonly depth: number;
  readonly creditedMinor: number;
  readonly carriedMinor: number;
  /** What is given back of what was paid: nothing of what is carried over. */
  readonly refundMinor: number;
};

type Exchanged = { readonly asked: AskedExchange; readonly found: ReturnRow; readonly order: OrderRow };

/** Throws what pricing throws, and what stands in the way of any exchange of this return. */
export async function planExchange(ctx: Ctx, db: TenantDb, { asked, found, order }: Exchanged): Promise<ExchangePlan> {
  if (asked.ifVersion !== undefined && asked.ifVersion !== order.version) throw versionStale(order.version);
  const lines = await listLinesOfOrder(db, order.id);
  const wanted = requestOf(order, lines, asked);
  const priced = await priceOrder(ctx, db, wanted);
  requireAgreed({ amountMinor: priced.whole.payableMinor, currencyCode: order.currencyCode }, asked.expectedPayable);
  const pieces = await takeReturned(db, found, lines);
  const depth = ((await findExchangeOf(db, order.id))?.depth ?? 0) + 1;
  if (depth > EXCHANGE_DEPTH_MAX) throw tooManyExchanges(EXCHANGE_DEPTH_MAX);
  const { creditedMinor } = creditOf(order, { all: lines, pieces, withShipping: false });
  const overpaidMinor = overpaidOf({ ...order, creditedMinor: order.creditedMinor + creditedMinor });
  const carriedMinor = Math.min(overpaidMinor, priced.whole.payableMinor);
  return { asked, order, lines, pieces, wanted, priced, depth, creditedMinor, carriedMinor, refundMinor: overpaidMinor - carriedMinor };
}

/** For the same customer, by the way of the first order where nothing else is said. */
function requestOf(order: OrderRow, lines: readonly OrderLineRow[], asked: AskedExchange): NewOrder {
  const { currencyCode, customerId, email, billingAddress, country } = order;
  const { shippingAddress = order.shippingAddress, shippingMethodId, paymentMethod } = asked;
  return {
    ...{ currencyCode, customerId, email, billingAddress, country, shippingAddress, shippingMethodId, paymentMethod },
    ...{ lines: pricedLines(lines, asked, currencyCode), couponCodes: [], giftCardCodes: [], cart: null },
  };
}

/** A price that is named is with tax or without as those of the first order are. */
function pricedLines([line]: readonly OrderLineRow[], { lines }: AskedExchange, currencyCode: string): NewOrder['lines'] {
  invariant(line, 'an order has a line');
  const foreign = lines.flatMap(({ unitPrice }, index) =>
    unitPrice === undefined || unitPrice.currencyCode === currencyCode ? [] : [`input.lines.${index}.unitPrice.currencyCode`],
  );
  if (foreign.length > 0) throw currencyMixed(foreign);
  const terms = { includesTax: line.includesTax, priceListId: null, priceListName: null, minimumQuantity: 1 };
  return lines.map(({ unitPrice, ...wanted }) => (unitPrice === undefined ? wanted : { ...wanted, agreedPrice: { ...unitPrice, ...terms } }));
}
