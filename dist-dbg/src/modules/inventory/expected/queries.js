import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import { readShape } from '../../../platform/db/read-shape.js';
import { expectedShape } from '../shapes.js';
import { expectedStock } from './tables.js';
export async function listExpectedRows(db, { itemId, locationId, open }, keys) {
    const where = and(itemId && eq(expectedStock.itemId, itemId), locationId && eq(expectedStock.locationId, locationId), open === undefined ? undefined : open ? isNull(expectedStock.closedAt) : isNotNull(expectedStock.closedAt), keys.where);
    return readShape(db, expectedShape, { ...keys, where, also: keys.columns });
}
export async function insertExpected(db, row) {
    const [expected] = await db.insert(expectedStock).values(row).returning();
    invariant(expected, 'what was inserted is returned');
    return expected;
}
/** Before the items' locks, everywhere. */
export async function lockExpected(db, id) {
    const [expected] = await db.select().from(expectedStock).where(eq(expectedStock.id, id)).limit(1).for('update');
    return expected ?? null;
}
export async function updateExpected(db, { id, received, closedAt }) {
    const [expected] = await db.update(expectedStock).set({ received, closedAt }).where(eq(expectedStock.id, id)).returning();
    invariant(expected, 'a locked row stays');
    return expected;
}
//# sourceMappingURL=queries.js.map