/** How the tables hang together: what a read brings along in its one statement when a client selects it. */
import { all, defineShape, one } from '../../platform/db/shape.js';
import { expectedStock } from './expected/tables.js';
import { stockItems, stockLevels } from './items/tables.js';
import { LOCATIONS_MAX } from './locations/checks.js';
import { stockLocations } from './locations/tables.js';
import { stockMovements } from './movements/tables.js';
import { RESERVED_PLACES_MAX } from './reservations/checks.js';
import { stockReservationLines, stockReservations } from './reservations/tables.js';
import { stockTakeLines, stockTakes } from './takes/tables.js';
export const locationShape = defineShape(stockLocations, {});
export const itemShape = defineShape(stockItems, {
    hidden: ['search'],
    fields: { averageCost: ['onHand', 'valueMinor', 'currencyCode'], value: ['valueMinor', 'currencyCode'] },
    relations: {
        levels: all(() => levelShape, {
            from: stockItems.id,
            key: stockLevels.itemId,
            orderBy: [stockLevels.locationId],
            max: LOCATIONS_MAX,
        }),
    },
});
export const levelShape = defineShape(stockLevels, {
    relations: { location: one(() => locationShape, { from: stockLevels.locationId, key: stockLocations.id }) },
});
const atPlace = (table) => ({
    item: one(() => itemShape, { from: table.itemId, key: stockItems.id }),
    location: one(() => locationShape, { from: table.locationId, key: stockLocations.id }),
});
export const movementShape = defineShape(stockMovements, {
    fields: { unitCost: ['unitCostMinor', 'currencyCode'], value: ['valueMinor', 'currencyCode'] },
    relations: atPlace(stockMovements),
});
export const expectedShape = defineShape(expectedStock, {
    fields: { open: ['quantity', 'received', 'closedAt'] },
    relations: atPlace(expectedStock),
});
export const reservationShape = defineShape(stockReservations, {
    relations: {
        lines: all(() => reservationLineShape, {
            from: stockReservations.id,
            key: stockReservationLines.reservationId,
            orderBy: [stockReservationLines.itemId, stockReservationLines.locationId],
            max: RESERVED_PLACES_MAX,
        }),
    },
});
const reservationLineShape = defineShape(stockReservationLines, { relations: atPlace(stockReservationLines) });
export const takeShape = defineShape(stockTakes, {
    fields: { counted: ['id'], differing: ['id'] },
    relations: { location: one(() => locationShape, { from: stockTakes.locationId, key: stockLocations.id }) },
});
export const takeLineShape = defineShape(stockTakeLines, {
    relations: { item: one(() => itemShape, { from: stockTakeLines.itemId, key: stockItems.id }) },
});
//# sourceMappingURL=shapes.js.map