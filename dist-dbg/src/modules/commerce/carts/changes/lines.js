import { check } from '../../../../kernel/check.js';
import { variantNotFound } from '../../catalogue/errors.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import { LINES_MAX, QUANTITY_MAX } from '../bounds.js';
import { cartCurrencyNotOffered, cartFull, cartLineNotFound, cartQuantityTooLarge } from '../errors.js';
import { deleteLine, forgetShownPrices, measureLines, putLine } from '../queries.js';
import { findSaleOfVariant } from '../view/queries.js';
import { changeCart } from './change.js';
import { acceptCartPricesSchema, addToCartSchema, removeFromCartSchema, updateCartLineSchema, } from './checks.js';
/** Two adds of one variant are one line. What is not on sale is not there: a stranger learns nothing of drafts. */
export async function addToCart(ctx, input) {
    const { variantId, quantity, ...asked } = check(addToCartSchema, input);
    return changeCart(ctx, asked, {
        as: 'LINE_ADDED',
        async work(tx, { id }) {
            const sale = await findSaleOfVariant(tx.db, variantId);
            if (!sale || !isOnSale(sale, ctx.now()))
                throw variantNotFound(variantId);
            const present = await measureLines(tx.db, { id, variantId });
            if (present.quantity === null && present.lines >= LINES_MAX)
                throw cartFull();
            const wanted = (present.quantity ?? 0) + quantity;
            if (wanted > QUANTITY_MAX)
                throw cartQuantityTooLarge();
            await putLine(tx.db, { id, variantId, quantity: wanted, now: ctx.now() });
        },
        verify: (view) => requirePrice(view, variantId),
    });
}
/** Sets how many pieces there are, and accepts what they cost now. */
export async function updateCartLine(ctx, input) {
    const { variantId, quantity, ...asked } = check(updateCartLineSchema, input);
    return changeCart(ctx, asked, {
        as: 'LINE_CHANGED',
        async work(tx, { id }) {
            const { quantity: present } = await measureLines(tx.db, { id, variantId });
            if (present === null)
                throw cartLineNotFound();
            await putLine(tx.db, { id, variantId, quantity, now: ctx.now() });
        },
    });
}
export async function removeFromCart(ctx, input) {
    const { variantId, ...asked } = check(removeFromCartSchema, input);
    return changeCart(ctx, asked, {
        as: 'LINE_REMOVED',
        async work(tx, { id }) {
            if (!(await deleteLine(tx.db, { id, variantId })))
                throw cartLineNotFound();
        },
    });
}
/** What was shown is what costs now, of every line. */
export async function acceptCartPrices(ctx, input) {
    return changeCart(ctx, check(acceptCartPricesSchema, input), {
        as: 'PRICES_ACCEPTED',
        async work(tx, { id }) {
            await forgetShownPrices(tx.db, id);
        },
    });
}
function requirePrice({ problems }, variantId) {
    if (problems.some((one) => one.kind === 'CURRENCY_NOT_OFFERED' && one.variantId === variantId))
        throw cartCurrencyNotOffered();
}
//# sourceMappingURL=lines.js.map