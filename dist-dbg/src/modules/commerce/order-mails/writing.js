import { exponentOf, toDecimal } from '../../../kernel/money.js';
import { languageOf } from '../../tenancy/public.js';
/** Keeps a mail short; the shop shows the whole order. */
const ITEMS_MAX = 10;
/** What is told so late is no news: it protects customers from mails out of a queue that has stood still. */
const NEWS_MS_MAX = 3 * 24 * 3_600_000;
/** What an erasure leaves in place of an address. */
const ERASED = '@erased.invalid';
/** To whoever the order says. The same event is the same mail, however often it is told. */
export async function writeTo(ctx, event, { order, template, values, link = null }) {
    const { number, email } = order;
    const isOld = ctx.now().getTime() - event.occurredAt.getTime() > NEWS_MS_MAX;
    if (!ctx.mail.isConfigured || isOld || email.endsWith(ERASED))
        return;
    const name = nameOf(order);
    await ctx.mail.send({
        ...{ id: event.id, to: { name, address: email }, language: languageIn(ctx, order), template, link },
        values: { name, tenant: ctx.tenant.name, number, ...values },
    });
}
export function languageIn(ctx, { language }) {
    return languageOf(ctx, language);
}
function nameOf({ displayName, billingAddress, shippingAddress, email }) {
    return displayName ?? (billingAddress ?? shippingAddress)?.recipient ?? email;
}
/** As in `2 × Mug (blue), 1 × Plate (white)`. */
export function itemsIn(language, items) {
    const shown = items
        .slice(0, ITEMS_MAX)
        .map(({ line: { productName, variantTitle }, quantity }) => `${quantity} × ${productName} (${variantTitle})`);
    const list = items.length > ITEMS_MAX ? [...shown, '…'] : shown;
    return new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(list);
}
export function amountIn(language, { amountMinor, currencyCode }) {
    const digits = { minimumFractionDigits: exponentOf(currencyCode), maximumFractionDigits: exponentOf(currencyCode) };
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: currencyCode, ...digits });
    // As text, since not every amount is exact as a floating-point number.
    return format.format(toDecimal({ amountMinor, currencyCode }).amount);
}
//# sourceMappingURL=writing.js.map