/** What an edit makes of an order. Reads, and writes nothing: a preview is the same as far as this. */
import { isDeepStrictEqual } from 'node:util';
import { versionStale } from '../../errors.js';
import { EDITS_MAX } from '../bounds.js';
import { nothingToEdit, orderIsBeingPaid, orderWasCredited, tooManyEdits } from '../errors.js';
import { listPaymentsOfOrder } from '../money/queries.js';
import { requireAgreed } from '../placing/agreed.js';
import { priceOrder } from '../placing/pricing.js';
import { contentOf } from '../placing/snapshot/content.js';
import { linesOf } from '../placing/snapshot/lines.js';
import { listLinesOfOrder } from '../queries.js';
import { stateAfter } from '../state/change.js';
import { changesOf } from './line-changes.js';
import { countEdits, isFirstOrderOf } from './queries.js';
import { linesWanted } from './wanted.js';
/** Throws what pricing throws, naming the fields of the edit, and what stands in the way of any edit of this order. */
export async function planEdit(ctx, db, { order, asked }) {
    await requireEditable(db, order, asked);
    const before = await listLinesOfOrder(db, order.id);
    const wanted = linesWanted(before, asked);
    const priced = await priceOrder(ctx, db, await requestOf(db, { order, asked }, wanted));
    const content = contentOf(priced);
    requireAgreed({ amountMinor: content.payableMinor, currencyCode: order.currencyCode }, asked.expectedPayable);
    const { lines, changes } = changesOf({ order, before, wanted, priced: await linesOf(db, order.id, priced.goods) });
    const isSame = changes.length === 0 && content.payableMinor === order.payableMinor && content.netMinor === order.netMinor;
    const goesElsewhere = asked.shippingAddress !== undefined && !isDeepStrictEqual(asked.shippingAddress, order.shippingAddress);
    if (isSame && !goesElsewhere && content.shippingMethodId === order.shippingMethodId)
        throw nothingToEdit();
    return { order, asked, wanted, changes, lines, content };
}
async function requireEditable(db, order, { ifVersion }) {
    if (ifVersion !== order.version)
        throw versionStale(order.version);
    stateAfter(order, 'EDIT');
    if (order.shippingCreditedAt !== null || order.creditedMinor > 0)
        throw orderWasCredited();
    const payments = await listPaymentsOfOrder(db, order.id);
    const isWaiting = payments.some((one) => one.provider !== 'MANUAL' && one.state === 'PENDING');
    if (isWaiting)
        throw orderIsBeingPaid();
    if ((await countEdits(db, order.id)) >= EDITS_MAX)
        throw tooManyEdits(EDITS_MAX);
}
async function requestOf(db, { order, asked }, wanted) {
    const { currencyCode, customerId, couponCodes, country, promotions } = order;
    return {
        ...{ currencyCode, customerId, couponCodes, country, lines: wanted.map(toPriced) },
        shippingAddress: asked.shippingAddress ?? order.shippingAddress,
        shippingMethodId: asked.shippingMethodId ?? order.shippingMethodId,
        isFirstOrder: customerId === null ? undefined : await isFirstOrderOf(db, order),
        // What it uses already is not used up for it, and what it was promised has not ended for it.
        ownUses: {
            promotionIds: promotions.map(({ promotionId }) => promotionId),
            couponIds: promotions.flatMap(({ couponId }) => couponId ?? []),
        },
        pathOf: (index) => wanted[index]?.path ?? 'input',
    };
}
/** What stays is charged as it was agreed on; what is new costs what it costs today. */
function toPriced({ was, variantId, quantity }) {
    if (was === null)
        return { variantId, quantity };
    const { unitPriceMinor: amountMinor, currencyCode, includesTax } = was;
    const agreedPrice = { amountMinor, currencyCode, includesTax, priceListId: null, priceListName: null, minimumQuantity: 1 };
    return { variantId, quantity, agreedPrice };
}
//# sourceMappingURL=plan.js.map