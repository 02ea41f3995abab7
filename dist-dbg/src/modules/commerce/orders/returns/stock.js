import { getDefaultLocation, listItemsByIds, moveStock } from '../../../inventory/public.js';
/** All pieces come in at what they had cost, and those that cannot be sold again go out at once. */
export async function takeBack(tx, { returnId, lines, inspected, locationId }) {
    const came = inspected.filter(({ restocked, scrapped }) => restocked + scrapped > 0);
    const stocked = lines.filter(({ id, isStocked }) => isStocked && came.some(({ lineId }) => lineId === id));
    const itemIds = stocked.flatMap(({ stockItemId }) => stockItemId ?? []);
    // Stock may be kept of it no longer, or the item be gone with its variant.
    const tracked = new Set((await listItemsByIds(tx.db, itemIds)).filter((item) => item.tracked).map(({ id }) => id));
    const place = locationId ?? (tracked.size > 0 ? (await getDefaultLocation(tx)).id : undefined);
    if (place === undefined)
        return;
    const moves = stocked.flatMap((line) => {
        const { stockItemId, unitCostMinor, costCurrencyCode } = line;
        const found = came.find(({ lineId }) => lineId === line.id);
        if (!found || stockItemId === null || !tracked.has(stockItemId))
            return [];
        const at = { itemId: stockItemId, locationId: place, reference: { kind: 'return', id: returnId } };
        const unitCost = unitCostMinor === null || costCurrencyCode === null ? null : { amountMinor: unitCostMinor, currencyCode: costCurrencyCode };
        const { restocked, scrapped } = found;
        const into = { ...at, type: 'RETURN', quantity: restocked + scrapped, unitCost };
        return scrapped === 0 ? [into] : [into, { ...at, type: 'SCRAP', quantity: -scrapped }];
    });
    if (moves.length > 0)
        await moveStock(tx, moves);
}
//# sourceMappingURL=stock.js.map