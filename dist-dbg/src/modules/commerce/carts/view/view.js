import { settingOf } from '../../../../kernel/entitlements.js';
import { listItemsByIds } from '../../../inventory/public.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import { moneyIn, showExplained, showTaxes } from '../../pricing/explanation/view.js';
import { showDelivery } from '../../shipping/methods/view.js';
import { goodsAreSent } from '../settings.js';
import { offeredOf, priceCart } from './pricing.js';
import { problemsOfCheckout, problemsOfCoupons, problemsOfLine } from './problems.js';
import { listLinesWithVariants } from './queries.js';
/** In twelve statements at most, however many lines and methods there are. */
export async function readCartView(ctx, db, cart) {
    const lines = await listLinesWithVariants(db, cart.id);
    const itemIds = lines.flatMap(({ stockItemId }) => stockItemId ?? []);
    const items = new Map((await listItemsByIds(db, itemIds)).map((item) => [item.id, item]));
    const { explanation, priced, coupons, quoted } = await priceCart(ctx, db, { cart, lines });
    const money = moneyIn(cart.currencyCode);
    const shown = lines.map((line) => {
        const explained = priced.get(line.variantId) ?? null;
        const item = (line.stockItemId && items.get(line.stockItemId)) ?? null;
        const known = { onSale: isOnSale(line, ctx.now()), price: explained?.line.price ?? null, item, currencyCode: cart.currencyCode };
        const problems = problemsOfLine(line, known);
        return { ...showLine(line, explained, money), problems };
    });
    const offered = offeredOf(quoted);
    const chosen = offered.find(({ quote }) => quote.method.id === cart.shippingMethodId);
    const ofCheckout = problemsOfCheckout(cart, { isEmpty: priced.size === 0, isSent: settingOf(ctx, goodsAreSent), quoted });
    const { digest: _secret, couponCodes: _shownBelow, abandonedAt: _ours, orderedAt: _itself, ...known } = cart;
    return {
        ...known,
        ...showSums(explanation, money),
        country: cart.shippingAddress?.countryCode ?? cart.country,
        lines: shown,
        coupons,
        freeShipping: explanation.freeShippingBy !== null,
        shipping: chosen ? showShipping(chosen, money) : null,
        shippingOptions: offered.map((one) => showShipping(one, money)),
        problems: [...shown.flatMap(({ problems }) => problems), ...problemsOfCoupons(coupons), ...ofCheckout],
        /** What one piece costs now, of the lines for which no price was noted as shown. */
        toNote: lines.flatMap(({ variantId, shownPriceMinor }) => {
            const price = priced.get(variantId)?.line.price;
            return price && shownPriceMinor === null ? [{ variantId, amountMinor: price.amountMinor }] : [];
        }),
    };
}
function showLine({ variantId, quantity, sku, title, productId, productName }, explained, money) {
    const shown = explained && showExplained(explained, money);
    return {
        ...{ variantId, quantity, sku, title, productId, productName },
        unitPrice: explained && money(explained.line.price.amountMinor),
        includesTax: explained?.line.price.includesTax ?? null,
        ...{ subtotal: shown?.subtotal ?? null, discount: shown?.discount ?? null, tax: shown?.tax ?? null, total: shown?.total ?? null },
    };
}
function showShipping({ quote, explained }, money) {
    const { method, rate, freeBecause } = quote;
    return {
        ...{ shippingMethodId: method.id, name: method.name, description: method.description, delivery: showDelivery(method) },
        ...{ freeBecause, freeFrom: rate?.freeFromMinor == null ? null : money(rate.freeFromMinor) },
        ...{ includesTax: explained.line.price.includesTax, ...showExplained(explained, money) },
    };
}
function showSums(explanation, money) {
    return {
        ...{ subtotal: money(explanation.subtotalMinor), discount: money(explanation.discountMinor), net: money(explanation.netMinor) },
        ...{ tax: money(explanation.taxMinor), taxes: showTaxes(explanation.taxes, money), total: money(explanation.totalMinor) },
        ...{ rounding: money(explanation.roundingMinor), payable: money(explanation.payableMinor) },
    };
}
//# sourceMappingURL=view.js.map