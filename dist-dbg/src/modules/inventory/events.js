import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
import { expectedStockId, stockItemId, stockLocationId, stockMovementId, stockReservationId, stockTakeId } from './ids.js';
const ofItem = { version: 1, public: true, subject: 'itemId' };
const item = z.object({ itemId: stockItemId.schema, sku: z.string(), name: z.string() });
export const stockItemCreated = defineEvent({
    ...ofItem,
    name: 'inventory.stockItemCreated',
    description: 'A stock item was added: something of which stock is kept.',
    payload: item,
});
export const stockItemUpdated = defineEvent({
    ...ofItem,
    name: 'inventory.stockItemUpdated',
    description: "A stock item's SKU, name, tracking, back-order or reorder point was changed. `version` counts the changes.",
    payload: item.extend({ tracked: z.boolean(), backOrder: z.boolean(), reorderPoint: z.int().nullable(), version: z.int() }),
});
export const stockMoved = defineEvent({
    ...ofItem,
    name: 'inventory.stockMoved',
    description: 'Pieces of an item came to a location (positive) or left it. `valueMinor` is by how much the value of the stock changed, at the moving average, in the smallest unit of the currency.',
    payload: z.object({
        movementId: stockMovementId.schema,
        itemId: stockItemId.schema,
        locationId: stockLocationId.schema,
        type: z.enum(['OPENING', 'RECEIPT', 'SHIPMENT', 'RETURN', 'ADJUSTMENT', 'TRANSFER_OUT', 'TRANSFER_IN', 'COUNT', 'SCRAP']),
        quantity: z.int(),
        onHandAfter: z.int(),
        valueMinor: z.int(),
        currencyCode: z.string().nullable(),
        referenceKind: z.string().nullable(),
        reference: z.string().nullable(),
    }),
});
export const stockItemLow = defineEvent({
    ...ofItem,
    name: 'inventory.stockItemLow',
    description: 'What is available of an item fell to its reorder point or under it. Told once until it was above it again.',
    payload: z.object({ itemId: stockItemId.schema, available: z.int(), reorderPoint: z.int() }),
});
export const stockItemBack = defineEvent({
    ...ofItem,
    name: 'inventory.stockItemBack',
    description: 'Something of an item is available again, of which there was nothing.',
    payload: z.object({ itemId: stockItemId.schema, available: z.int() }),
});
const ofLocation = { version: 1, public: true, subject: 'locationId' };
const location = z.object({ locationId: stockLocationId.schema, code: z.string(), isDefault: z.boolean(), active: z.boolean(), version: z.int() });
export const stockLocationCreated = defineEvent({
    ...ofLocation,
    name: 'inventory.stockLocationCreated',
    description: 'A stock location was added.',
    payload: location,
});
export const stockLocationUpdated = defineEvent({
    ...ofLocation,
    name: 'inventory.stockLocationUpdated',
    description: 'A stock location was changed, deactivated or opened again. `version` counts the changes.',
    payload: location,
});
const ofReservation = { version: 1, public: true, subject: 'reservationId' };
const reservation = z.object({ reservationId: stockReservationId.schema, referenceKind: z.string(), reference: z.string() });
const lines = z.array(z.object({ itemId: stockItemId.schema, locationId: stockLocationId.schema, quantity: z.int() }));
export const stockReserved = defineEvent({
    ...ofReservation,
    name: 'inventory.stockReserved',
    description: 'Stock was promised to somebody, by location. `expiresAt` is when the promise ends by itself, null for never.',
    payload: reservation.extend({ expiresAt: z.iso.datetime().nullable(), lines }),
});
export const stockReservationReleased = defineEvent({
    ...ofReservation,
    name: 'inventory.stockReservationReleased',
    description: 'What was open of a reservation was given back, or ended by itself when `expired`.',
    payload: reservation.extend({ expired: z.boolean(), lines }),
});
export const stockReservationChanged = defineEvent({
    ...ofReservation,
    name: 'inventory.stockReservationChanged',
    description: 'More of some items was promised (positive), less of others (negative), by location.',
    payload: reservation.extend({ lines }),
});
export const stockReservationShipped = defineEvent({
    ...ofReservation,
    name: 'inventory.stockReservationShipped',
    description: 'Reserved pieces have left; `closed` when nothing of the reservation is open any more.',
    payload: reservation.extend({ closed: z.boolean(), lines }),
});
/** The bell of one reservation; nobody outside is told. */
export const stockReservationDue = defineEvent({
    ...ofReservation,
    public: false,
    name: 'inventory.stockReservationDue',
    description: 'The time of a reservation is over.',
    payload: z.object({ reservationId: stockReservationId.schema }),
});
const ofExpected = { version: 1, public: true, subject: 'expectedId' };
const expected = z.object({ expectedId: expectedStockId.schema, itemId: stockItemId.schema, locationId: stockLocationId.schema, quantity: z.int() });
export const stockExpected = defineEvent({
    ...ofExpected,
    name: 'inventory.stockExpected',
    description: 'Stock was announced that will arrive; `expectedOn` is the day, null while it is unknown.',
    payload: expected.extend({ expectedOn: z.iso.date().nullable() }),
});
export const expectedStockCancelled = defineEvent({
    ...ofExpected,
    name: 'inventory.expectedStockCancelled',
    description: 'What was still to come of announced stock will not come. `quantity` is how much that is.',
    payload: expected,
});
const ofTake = { version: 1, public: true, subject: 'stockTakeId' };
const take = z.object({ stockTakeId: stockTakeId.schema, locationId: stockLocationId.schema });
export const stockTakeStarted = defineEvent({
    ...ofTake,
    name: 'inventory.stockTakeStarted',
    description: 'The counting of a location began.',
    payload: take,
});
export const stockCounted = defineEvent({
    ...ofTake,
    name: 'inventory.stockCounted',
    description: 'Items were counted in a stock take; their stock is not changed yet.',
    payload: take.extend({ lines: z.array(z.object({ itemId: stockItemId.schema, counted: z.int(), expected: z.int() })) }),
});
export const stockTakeCompleted = defineEvent({
    ...ofTake,
    name: 'inventory.stockTakeCompleted',
    description: 'A stock take was completed, and each difference moved. `differences` is how many items differed.',
    payload: take.extend({ counted: z.int(), differences: z.int() }),
});
export const stockTakeCancelled = defineEvent({
    ...ofTake,
    name: 'inventory.stockTakeCancelled',
    description: 'A stock take was given up; nothing was moved.',
    payload: take,
});
//# sourceMappingURL=events.js.map