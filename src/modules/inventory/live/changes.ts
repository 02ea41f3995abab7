import { type Interest, type LiveEvent, anyOf } from '../../../kernel/events.js';
import {
  expectedStockCancelled,
  stockExpected,
  stockItemUpdated,
  stockMoved,
  stockReservationReleased,
  stockReservationShipped,
  stockReserved,
} from '../events.js';
import type { StockItemId } from '../ids.js';

type OfItem = { readonly itemId: StockItemId };
type OfLines = { readonly lines: readonly OfItem[] };
export type ChangeOfStock = OfItem | OfLines;

const OF_ITEM = [stockItemUpdated, stockMoved, stockExpected, expectedStockCancelled];
const OF_LINES = [stockReserved, stockReservationReleased, stockReservationShipped];

/** Of one item, or of all. */
export function changesOfStock(id: StockItemId | null): Interest {
  const items = anyOf(OF_ITEM, ({ payload }) => id === null || payload.itemId === id);
  const lines = anyOf(OF_LINES, ({ payload }) => id === null || payload.lines.some(({ itemId }) => itemId === id));
  return (event) => items(event) || lines(event);
}

/** Each once, in the order in which the event names them; where one item is followed, that one alone. */
export function itemsOf({ payload }: LiveEvent<ChangeOfStock>, only: string | null | undefined): StockItemId[] {
  const named = 'lines' in payload ? payload.lines.map(({ itemId }) => itemId) : [payload.itemId];
  return [...new Set(named)].filter((itemId) => only == null || itemId === only);
}
