/** An exchange as it is told: ids and amounts, nothing of the person, and not why. */
import { carriedMoneyReturned, orderExchanged } from '../events.js';
import type { OrderRow } from '../tables.js';
import type { ExchangeRow } from './tables.js';

type Between = { readonly first: Pick<OrderRow, 'id' | 'number'>; readonly replacement: Pick<OrderRow, 'id' | 'number'> };

export function tellExchanged(exchange: ExchangeRow, between: Between) {
  const { returnId, creditId, carriedMinor } = exchange;
  return orderExchanged({ ...describe(exchange, between), returnId, creditId, carriedMinor, postings: postingsOf(between, carriedMinor) });
}

export function tellReturned(exchange: ExchangeRow, { amountMinor, ...between }: Between & { readonly amountMinor: number }) {
  return carriedMoneyReturned({ ...describe(exchange, between), amountMinor, postings: postingsOf(between, -amountMinor) });
}

function describe({ id: exchangeId, currencyCode }: ExchangeRow, { first, replacement }: Between) {
  const orders = { orderId: first.id, number: first.number, replacementOrderId: replacement.id, replacementNumber: replacement.number };
  return { ...orders, exchangeId, currencyCode };
}

/** The shop owes the customer less for the one order, and the customer the shop for the other. */
function postingsOf({ first, replacement }: Between, carriedMinor: number) {
  if (carriedMinor === 0) return [];
  const receivable = { role: 'RECEIVABLES', taxRateId: null } as const;
  return [
    { ...receivable, orderId: first.id, amountMinor: carriedMinor },
    { ...receivable, orderId: replacement.id, amountMinor: -carriedMinor },
  ];
}
