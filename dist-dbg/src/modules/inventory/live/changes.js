import { anyOf } from '../../../kernel/events.js';
import { expectedStockCancelled, stockExpected, stockItemUpdated, stockMoved, stockReservationReleased, stockReservationShipped, stockReserved, } from '../events.js';
const OF_ITEM = [stockItemUpdated, stockMoved, stockExpected, expectedStockCancelled];
const OF_LINES = [stockReserved, stockReservationReleased, stockReservationShipped];
/** Of one item, or of all. */
export function changesOfStock(id) {
    const items = anyOf(OF_ITEM, ({ payload }) => id === null || payload.itemId === id);
    const lines = anyOf(OF_LINES, ({ payload }) => id === null || payload.lines.some(({ itemId }) => itemId === id));
    return (event) => items(event) || lines(event);
}
/** Each once, in the order in which the event names them; where one item is followed, that one alone. */
export function itemsOf({ payload }, only) {
    const named = 'lines' in payload ? payload.lines.map(({ itemId }) => itemId) : [payload.itemId];
    return [...new Set(named)].filter((itemId) => only == null || itemId === only);
}
//# sourceMappingURL=changes.js.map