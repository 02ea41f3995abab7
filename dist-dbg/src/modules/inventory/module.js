/**
 * Inventory owns what is in stock, where, and for whom it is kept: items, locations, the ledger of movements, reservations, stock takes.
 * It never knows what an item is (a variant, a spare part), what it sells for, or who buys it.
 */
import { on } from '../../kernel/events.js';
import { defineModule } from '../../kernel/module.js';
import { countRecords } from './counted.js';
import { described } from './described.js';
import { DiscrepancyResolver } from './discrepancies/graphql.js';
import * as events from './events.js';
import { ExpectedResolver } from './expected/graphql.js';
import { ItemConnectionResolver, ItemResolver, LevelResolver } from './items/graphql.js';
import { StockChangeResolver } from './live/graphql.js';
import { LocationResolver } from './locations/graphql.js';
import { MovementResolver } from './movements/graphql.js';
import { expireReservation, releaseExpired } from './reservations/expiring.js';
import { ReservationLineResolver, ReservationResolver } from './reservations/graphql.js';
import { rules } from './rules.js';
import { backOrderDefault, pageSize, reservationMinutes } from './settings.js';
import { StockTakeLineResolver, StockTakeResolver } from './takes/graphql.js';
export const inventory = defineModule({
    name: 'inventory',
    rank: 3,
    optional: true,
    permissions: [
        { name: 'stock:read', description: 'See stock, its movements, reservations and costs.', roles: ['manager', 'member', 'viewer'] },
        { name: 'stock:write', description: 'Receive, move, count, reserve and adjust stock; change items and locations.', roles: ['manager', 'member'] },
    ],
    resolvers: [
        ...[LocationResolver, ItemResolver, LevelResolver, ItemConnectionResolver, MovementResolver, ExpectedResolver],
        ...[ReservationResolver, ReservationLineResolver, StockTakeResolver, StockTakeLineResolver, DiscrepancyResolver, StockChangeResolver],
    ],
    rules,
    events: Object.values(events),
    listeners: [on(events.stockReservationDue, expireReservation)],
    jobs: [releaseExpired],
    shownTables: [
        'stock_locations',
        'stock_items',
        'stock_levels',
        'stock_movements',
        'stock_reservations',
        'stock_reservation_lines',
        'expected_stock',
    ],
    inventory: described,
    settings: [backOrderDefault, reservationMinutes, pageSize],
    measures: [{ of: 'records', count: countRecords }],
});
//# sourceMappingURL=module.js.map