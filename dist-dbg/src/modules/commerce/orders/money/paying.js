import { beginPayment } from '../../payments/payment/moving.js';
import { refreshed } from './following.js';
/** Whether the customer's word is enough to send the goods. A bank transfer is waited for; a card is authorised by its holder first. */
const IS_PROMISE = { CASH: true, INVOICE: true, BANK_TRANSFER: false, CARD: false };
export function isPromisedBy(method) {
    return IS_PROMISE[method];
}
export async function beginOrderPayment(tx, { id, currencyCode }, { method, amountMinor }) {
    await beginPayment(tx, { reference: { kind: 'order', id }, method, amount: { amountMinor, currencyCode }, capturesAtOnce: undefined });
    return refreshed(tx, id);
}
//# sourceMappingURL=paying.js.map