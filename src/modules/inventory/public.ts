/**
 * What other modules do with stock, inside their own unit of work. Locks are taken in one order everywhere: reservations, expected stock or stock takes,
 * then locations, then items by id. Call each of these once for all lines of a unit, so that two units never wait for each other.
 */
export type { Move, Place } from './book/book.js';
export { averageOf } from './book/value.js';
export { type StockItemId, type StockLocationId, type StockReservationId, stockItemId, stockLocationId, stockReservationId } from './ids.js';
export type { Reference } from './inputs.js';
export { hasStock } from './items/conditions.js';
export { type NewStockItem, createStockItems, describeStockItems } from './items/creating.js';
/** What is on hand, reserved, available, incoming; of one request all in one statement. */
export { stockItemById } from './items/loaders.js';
export { type Described, listItemsByIds } from './items/queries.js';
export { type ItemRow, stockItems } from './items/tables.js';
export { ItemType } from './items/types.js';
export { getDefaultLocation } from './locations/service.js';
/** Any number of typed movements: RECEIPT, RETURN, SHIPMENT, SCRAP, … */
export { moveStock } from './movements/service.js';
export type { Line, Shortage } from './reservations/reserving/allocation.js';
export { changeReservation } from './reservations/reserving/changing.js';
export { type Reserve, type Reserved, releaseReservation, reserveStock, shipReserved } from './reservations/reserving/reserving.js';
export type { ReservationRow } from './reservations/tables.js';
export { itemShape } from './shapes.js';
