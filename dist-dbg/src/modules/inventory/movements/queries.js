import { and, eq, gte, lt } from 'drizzle-orm';
import { readShape } from '../../../platform/db/read-shape.js';
import { movementShape } from '../shapes.js';
import { stockMovements } from './tables.js';
export async function listMovementRows(db, { itemId, locationId, type, from, until, reference }, keys) {
    const where = and(itemId && eq(stockMovements.itemId, itemId), locationId && eq(stockMovements.locationId, locationId), type && eq(stockMovements.type, type), from && gte(stockMovements.occurredAt, from), until && lt(stockMovements.occurredAt, until), reference === undefined ? undefined : eq(stockMovements.reference, reference), keys.where);
    return readShape(db, movementShape, { ...keys, where, also: keys.columns });
}
//# sourceMappingURL=queries.js.map