import { sql } from 'drizzle-orm';
import { char, check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { userId } from '../../access/public.js';
import { stockItemId, stockLocationId, stockMovementId } from '../ids.js';
import { stockItems } from '../items/tables.js';
import { stockLocations } from '../locations/tables.js';
/** The ledger of stock. The tenant's role may add rows and never change them: a correction is another movement. */
export const stockMovements = pgTable('stock_movements', {
    id: idColumn(stockMovementId)('id').primaryKey(),
    itemId: idColumn(stockItemId)('item_id')
        .notNull()
        .references(() => stockItems.id),
    locationId: idColumn(stockLocationId)('location_id')
        .notNull()
        .references(() => stockLocations.id),
    type: text('type').$type().notNull(),
    /** Positive for what came, negative for what went. */
    quantity: integer('quantity').notNull(),
    /** At the location, with this movement. */
    onHandAfter: integer('on_hand_after').notNull(),
    /** What one piece has cost, where whoever moved it said so. */
    unitCostMinor: minorUnits('unit_cost_minor'),
    /** By how much it changed the value of the item's stock. */
    valueMinor: minorUnits('value_minor').notNull(),
    currencyCode: char('currency_code', { length: 3 }),
    reason: text('reason'),
    referenceKind: text('reference_kind'),
    reference: text('reference'),
    actorKind: text('actor_kind').notNull(),
    /** Null for whatever is no user of the tenant. */
    userId: idColumn(userId)('user_id'),
    occurredAt: instant('occurred_at').notNull(),
}, (table) => [
    index('stock_movements_by_time').on(table.occurredAt, table.id),
    index('stock_movements_by_item').on(table.itemId, table.occurredAt, table.id),
    index('stock_movements_by_location').on(table.locationId, table.occurredAt, table.id),
    index('stock_movements_by_reference').on(table.referenceKind, table.reference),
    check('stock_movements_move', sql `${table.quantity} <> 0`),
]);
//# sourceMappingURL=tables.js.map