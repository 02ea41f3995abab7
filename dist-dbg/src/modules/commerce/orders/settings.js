import { booleanSetting, integerSetting, stringSetting } from '../../../kernel/settings.js';
import { NUMBER_FORMAT_LENGTH_MAX, isNumberFormat } from '../numbers/format.js';
import { paymentMethods } from '../payments/tables.js';
export const orderNumberFormat = stringSetting({
    key: 'commerce.orderNumberFormat',
    description: 'How the numbers of orders are written: `{number}`, or `{number:6}` with zeros in front, and `{year}` for a series of its own in each year (UTC). Numbers have no gaps.',
    default: '{number}',
    tenantMaySet: true,
    lengthMax: NUMBER_FORMAT_LENGTH_MAX,
    form: 'text without digits around {number}, such as "A-{number:6}" or "{year}-{number}"',
    matches: isNumberFormat,
});
export const checkoutPaymentMethods = stringSetting({
    key: 'commerce.checkoutPaymentMethods',
    description: 'How shoppers may pay. Staff may take orders with every method.',
    default: 'CARD, BANK_TRANSFER',
    tenantMaySet: true,
    lengthMax: 100,
    form: 'some of CASH, INVOICE, BANK_TRANSFER, CARD with commas between',
    matches: (text) => methodsOf(text) !== null,
});
export const unpaidOrderHours = integerSetting({
    key: 'commerce.unpaidOrderHours',
    description: 'After how many hours an order of a shopper is cancelled for which nothing came or is held: its stock is for others then.',
    default: 168,
    min: 1,
    max: 8_760,
    tenantMaySet: true,
});
export const capturesAtFulfilment = booleanSetting({
    key: 'commerce.capturesAtFulfilment',
    description: 'Whether what a card holds is captured by itself as soon as all of an order has left, or the rest was cancelled: as much as is owed then. Otherwise staff captures it, within about a week.',
    default: true,
    tenantMaySet: true,
});
export const orderSettings = [orderNumberFormat, checkoutPaymentMethods, unpaidOrderHours, capturesAtFulfilment];
/** Null for a text that says something else. */
export function methodsOf(text) {
    const named = text.split(',').map((one) => one.trim());
    const known = paymentMethods.filter((method) => named.includes(method));
    return known.length > 0 && known.length === named.length ? known : null;
}
//# sourceMappingURL=settings.js.map