export { averageOf } from './book/value.js';
export { stockItemId, stockLocationId, stockReservationId } from './ids.js';
export { hasStock } from './items/conditions.js';
export { createStockItems, describeStockItems } from './items/creating.js';
/** What is on hand, reserved, available, incoming; of one request all in one statement. */
export { stockItemById } from './items/loaders.js';
export { listItemsByIds } from './items/queries.js';
export { stockItems } from './items/tables.js';
export { ItemType } from './items/types.js';
export { getDefaultLocation } from './locations/service.js';
/** Any number of typed movements: RECEIPT, RETURN, SHIPMENT, SCRAP, … */
export { moveStock } from './movements/service.js';
export { changeReservation } from './reservations/reserving/changing.js';
export { releaseReservation, reserveStock, shipReserved } from './reservations/reserving/reserving.js';
export { itemShape } from './shapes.js';
//# sourceMappingURL=public.js.map