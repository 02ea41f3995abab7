import { describeTable } from '../../kernel/inventory.js';
import { userId } from '../access/public.js';
import { expectedStock } from './expected/tables.js';
import { stockItems, stockLevels } from './items/tables.js';
import { stockLocations } from './locations/tables.js';
import { stockMovements } from './movements/tables.js';
import { stockReservationLines, stockReservations } from './reservations/tables.js';
import { stockTakeLines, stockTakes } from './takes/tables.js';
/** What the ledger tells by itself, movement by movement. */
const inLedger = ['onHand', 'reserved', 'incoming', 'valueMinor', 'currencyCode'];
export const described = [
    describeTable(stockLocations, { neutral: ['code', 'name', 'address'] }),
    describeTable(stockItems, { neutral: ['sku', 'name', 'ownerKind', 'currencyCode', 'sortName', 'search'], audit: { omit: inLedger } }),
    describeTable(stockLevels, { audit: { none: 'Sums of the movements, which nobody can change.' } }),
    describeTable(stockMovements, {
        subjects: [{ ids: userId, column: 'userId' }],
        atErasure: { keep: 'The books rest on it, and an id names nobody after an erasure.' },
        neutral: ['type', 'currencyCode', 'reason', 'referenceKind', 'reference', 'actorKind'],
        audit: { none: 'It is a trail itself: rows are added and never changed.' },
    }),
    describeTable(stockReservations, { neutral: ['referenceKind', 'reference', 'outcome'] }),
    describeTable(stockReservationLines, { audit: { omit: [] } }),
    describeTable(expectedStock, { neutral: ['referenceKind', 'reference'] }),
    describeTable(stockTakes, { neutral: ['note'] }),
    describeTable(stockTakeLines, {}),
];
//# sourceMappingURL=described.js.map