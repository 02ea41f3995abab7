import type { Tx } from '../../../../kernel/context.js';
import { beginPayment } from '../../payments/payment/moving.js';
import type { PaymentMethod } from '../../payments/tables.js';
import type { OrderRow } from '../tables.js';
import { refreshed } from './following.js';

/** Whether the customer's word is enough to send the goods. A bank transfer is waited for; a card is authorised by its holder first. */
const IS_PROMISE: Readonly<Record<PaymentMethod, boolean>> = { CASH: true, INVOICE: true, BANK_TRANSFER: false, CARD: false };

export function isPromisedBy(method: PaymentMethod): boolean {
  return IS_PROMISE[method];
}

type Begun = { readonly method: PaymentMethod; readonly amountMinor: number };

export async function beginOrderPayment(tx: Tx, { id, currencyCode }: OrderRow, { method, amountMinor }: Begun): Promise<OrderRow> {
  await beginPayment(tx, { reference: { kind: 'order', id }, method, amount: { amountMinor, currencyCode }, capturesAtOnce: undefined });
  return refreshed(tx, id);
}
