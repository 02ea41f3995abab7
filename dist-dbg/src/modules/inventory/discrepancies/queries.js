import { sql } from 'drizzle-orm';
import { expectedStock } from '../expected/tables.js';
import { stockItemId } from '../ids.js';
import { stockItems, stockLevels } from '../items/tables.js';
import { stockMovements } from '../movements/tables.js';
import { stockReservationLines } from '../reservations/tables.js';
/**
 * Where what is stored is not what follows from its sources: levels from movements, open reservations and expected stock; items from their levels;
 * values from movements. One statement, so that it sees one moment.
 */
export async function listDiscrepancies(db, limit) {
    const rows = await db.execute(sql `
    with sources as (
        select item_id, location_id, quantity as on_hand, 0 as reserved, 0 as incoming from ${stockMovements}
        union all select item_id, location_id, 0, open, 0 from ${stockReservationLines} where open > 0
        union all select item_id, location_id, 0, 0, quantity - received from ${expectedStock} where closed_at is null
        union all select item_id, location_id, 0, 0, 0 from ${stockLevels}),
      derived as (select item_id, location_id, sum(on_hand) as on_hand, sum(reserved) as reserved, sum(incoming) as incoming from sources group by 1, 2),
      sums as (select item_id, sum(on_hand) as on_hand, sum(reserved) as reserved, sum(incoming) as incoming from ${stockLevels} group by item_id),
      worth as (select item_id, sum(value_minor) as value from ${stockMovements} group by item_id),
      compared as (
        select d.item_id, c.of, c.stored, c.derived from derived d left join ${stockLevels} l on (l.item_id, l.location_id) = (d.item_id, d.location_id),
          lateral (values ('LEVEL_ON_HAND', coalesce(l.on_hand, 0)::numeric, d.on_hand::numeric), ('LEVEL_RESERVED', coalesce(l.reserved, 0), d.reserved),
            ('LEVEL_INCOMING', coalesce(l.incoming, 0), d.incoming)) as c(of, stored, derived)
        union all
        select i.id, c.of, c.stored, c.derived from ${stockItems} i left join sums s on s.item_id = i.id left join worth w on w.item_id = i.id,
          lateral (values ('ITEM_ON_HAND', i.on_hand::numeric, coalesce(s.on_hand, 0)::numeric), ('ITEM_RESERVED', i.reserved, coalesce(s.reserved, 0)),
            ('ITEM_INCOMING', i.incoming, coalesce(s.incoming, 0)), ('ITEM_VALUE', i.value_minor, coalesce(w.value, 0))) as c(of, stored, derived))
    select item_id as "itemId", of, stored::text, derived::text from compared where stored <> derived order by item_id, of limit ${limit}`);
    return rows.map(({ itemId, of, stored, derived }) => ({
        ...{ itemId: stockItemId.fromUuid(itemId), of, stored: Number(stored), derived: Number(derived) },
    }));
}
//# sourceMappingURL=queries.js.map