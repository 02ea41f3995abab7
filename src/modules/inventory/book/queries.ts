import { asc, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { recordsOf } from '../../../platform/db/records.js';
import { type StockItemId, stockItemId } from '../ids.js';
import { type ItemRow, type LevelRow, itemColumns, stockItems, stockLevels } from '../items/tables.js';
import { type MovementRow, stockMovements } from '../movements/tables.js';

/** In the order of their ids everywhere, so that two transactions never wait for each other. Until this one ends nobody else changes their stock. */
export async function lockItems(db: TenantDb, ids: readonly StockItemId[]): Promise<ItemRow[]> {
  return db
    .select(itemColumns)
    .from(stockItems)
    .where(anyOf(stockItems.id, stockItemId, ids))
    .orderBy(asc(stockItems.id))
    .for('no key update');
}

/** At every location that ever had some. */
export async function listLevels(db: TenantDb, ids: readonly StockItemId[]): Promise<LevelRow[]> {
  return db
    .select()
    .from(stockLevels)
    .where(anyOf(stockLevels.itemId, stockItemId, ids));
}

export async function insertMovements(db: TenantDb, rows: readonly MovementRow[]): Promise<void> {
  await db.insert(stockMovements).select(recordsOf(stockMovements, rows));
}

/** Writes the levels as they stand. Whoever calls holds the locks of their items. */
export async function saveLevels(db: TenantDb, rows: readonly LevelRow[]): Promise<void> {
  await db
    .insert(stockLevels)
    .select(recordsOf(stockLevels, rows))
    .onConflictDoUpdate({
      target: [stockLevels.itemId, stockLevels.locationId],
      set: {
        onHand: sql`excluded.on_hand`,
        reserved: sql`excluded.reserved`,
        incoming: sql`excluded.incoming`,
        backOrder: sql`excluded.back_order`,
      },
    });
}

/** Writes the quantities of the items as they stand. Their versions stay: those count what people decide. */
export async function saveItems(db: TenantDb, rows: readonly ItemRow[]): Promise<void> {
  const records = rows.map(({ id, onHand, reserved, incoming, valueMinor, currencyCode }) => ({
    ...{ id: stockItemId.toUuid(id), on_hand: onHand, reserved, incoming, value_minor: valueMinor, currency_code: currencyCode },
  }));
  await db.execute(sql`
    update ${stockItems} i set on_hand = n.on_hand, reserved = n.reserved, incoming = n.incoming, value_minor = n.value_minor, currency_code = n.currency_code
    from json_to_recordset(${JSON.stringify(records)}::json)
      as n(id uuid, on_hand int, reserved int, incoming int, value_minor bigint, currency_code char(3))
    where i.id = n.id`);
}
