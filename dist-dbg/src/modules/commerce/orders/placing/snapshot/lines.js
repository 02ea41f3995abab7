/** The lines of an order as rows: everything that may change later is written down as it is now. */
import { invariant } from '../../../../../kernel/assert.js';
import { averageOf, listItemsByIds } from '../../../../inventory/public.js';
import { orderLineId } from '../../../ids.js';
import { listSoldVariants } from '../queries.js';
export async function linesOf(db, orderId, { lines, currencyCode }) {
    const ids = [...new Set(lines.map(({ line }) => line.variantId))];
    const sold = new Map((await listSoldVariants(db, ids)).map((variant) => [variant.id, variant]));
    const itemIds = [...sold.values()].flatMap(({ stockItemId }) => stockItemId ?? []);
    const items = new Map((await listItemsByIds(db, itemIds)).map((item) => [item.id, item]));
    return lines.map((explained, position) => {
        const variant = sold.get(explained.line.variantId);
        invariant(variant, 'what has a price is there');
        const item = variant.stockItemId === null ? undefined : items.get(variant.stockItemId);
        const cost = item ? averageOf(item) : null;
        return {
            ...snapshotOf(variant, explained),
            ...{ id: orderLineId.mint(), orderId, position, currencyCode, sinceVersion: 1, untilVersion: null, isStocked: item?.tracked ?? false },
            ...{ unitCostMinor: cost?.amountMinor ?? null, costCurrencyCode: cost?.currencyCode ?? null },
            ...{ shipped: 0, cancelled: 0, returning: 0, returned: 0, credited: 0 },
        };
    });
}
function snapshotOf({ id: variantId, ...variant }, { line, steps: _explained, ...amounts }) {
    const { rate, treatment } = line.tax;
    return {
        ...{ ...variant, variantId, ...amounts, quantity: line.quantity },
        ...{ unitPriceMinor: line.price.amountMinor, includesTax: line.price.includesTax },
        ...{ taxTreatment: treatment, taxRateId: rate?.id ?? null, taxRateName: rate?.name ?? null, taxMillionths: rate?.millionths ?? null },
    };
}
//# sourceMappingURL=lines.js.map