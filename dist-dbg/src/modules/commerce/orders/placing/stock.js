import { reserveStock } from '../../../inventory/public.js';
import { linesOutOfStock } from '../errors.js';
/** Promises the stock of all lines or refuses, naming every line that is short. Null when no stock is kept of any of them. */
export async function reserveLines(tx, orderId, { lines, pathOf }) {
    const stocked = stockedOf(lines);
    if (stocked.length === 0)
        return null;
    const reserved = await reserveStock(tx, { lines: stocked, reference: { kind: 'order', id: orderId }, expiresAt: null });
    if (reserved.kind === 'reserved')
        return reserved.reservation.id;
    throw outOfStock(reserved.shortages, { lines, pathOf });
}
/** What orders have of items of which stock is kept. */
export function stockedOf(lines) {
    return lines.flatMap(({ stockItemId, isStocked, quantity }) => (isStocked && stockItemId !== null ? [{ itemId: stockItemId, quantity }] : []));
}
/** Names every line that is short. */
export function outOfStock(shortages, { lines, pathOf }) {
    const short = new Map(shortages.map(({ itemId, available }) => [itemId, available]));
    return linesOutOfStock(lines.flatMap(({ stockItemId }, index) => {
        const available = stockItemId === null ? undefined : short.get(stockItemId);
        return available === undefined ? [] : [{ path: `${pathOf(index)}.quantity`, available }];
    }));
}
//# sourceMappingURL=stock.js.map