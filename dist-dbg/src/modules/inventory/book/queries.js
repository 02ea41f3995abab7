import { asc, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { recordsOf } from '../../../platform/db/records.js';
import { stockItemId } from '../ids.js';
import { itemColumns, stockItems, stockLevels } from '../items/tables.js';
import { stockMovements } from '../movements/tables.js';
/** In the order of their ids everywhere, so that two transactions never wait for each other. Until this one ends nobody else changes their stock. */
export async function lockItems(db, ids) {
    return db
        .select(itemColumns)
        .from(stockItems)
        .where(anyOf(stockItems.id, stockItemId, ids))
        .orderBy(asc(stockItems.id))
        .for('no key update');
}
/** At every location that ever had some. */
export async function listLevels(db, ids) {
    return db
        .select()
        .from(stockLevels)
        .where(anyOf(stockLevels.itemId, stockItemId, ids));
}
export async function insertMovements(db, rows) {
    await db.insert(stockMovements).select(recordsOf(stockMovements, rows));
}
/** Writes the levels as they stand. Whoever calls holds the locks of their items. */
export async function saveLevels(db, rows) {
    await db
        .insert(stockLevels)
        .select(recordsOf(stockLevels, rows))
        .onConflictDoUpdate({
        target: [stockLevels.itemId, stockLevels.locationId],
        set: {
            onHand: sql `excluded.on_hand`,
            reserved: sql `excluded.reserved`,
            incoming: sql `excluded.incoming`,
            backOrder: sql `excluded.back_order`,
        },
    });
}
/** Writes the quantities of the items as they stand. Their versions stay: those count what people decide. */
export async function saveItems(db, rows) {
    const records = rows.map(({ id, onHand, reserved, incoming, valueMinor, currencyCode }) => ({
        ...{ id: stockItemId.toUuid(id), on_hand: onHand, reserved, incoming, value_minor: valueMinor, currency_code: currencyCode },
    }));
    await db.execute(sql `
    update ${stockItems} i set on_hand = n.on_hand, reserved = n.reserved, incoming = n.incoming, value_minor = n.value_minor, currency_code = n.currency_code
    from json_to_recordset(${JSON.stringify(records)}::json)
      as n(id uuid, on_hand int, reserved int, incoming int, value_minor bigint, currency_code char(3))
    where i.id = n.id`);
}
//# sourceMappingURL=queries.js.map