import { sql } from 'drizzle-orm';
import { stockItems } from '../../../inventory/public.js';
import { cartLines, carts } from '../../carts/tables.js';
import { during } from '../scope.js';
/** What is there, by the currency in which it was paid for. Inventory keeps both at each item, with every movement. */
export async function listStockValues(db) {
    return db.execute(sql `
    select currency_code as "currencyCode", count(*)::int as items, sum(on_hand)::text as units, sum(value_minor)::text as value
    from ${stockItems} where on_hand > 0 group by currency_code order by currency_code`);
}
/** Of carts that were begun in these days and in which there is something, or was when they were ordered. */
export async function countCarts(db, { scope, abandonedBefore }) {
    const [counts] = await db.execute(sql `
    with filled as (
      select c.ordered_at is not null as is_ordered, c.ordered_at is null and c.updated_at <= ${abandonedBefore.toISOString()}::timestamptz as is_abandoned,
        c.email is not null or c.customer_id is not null as is_reachable,
        (select coalesce(sum(l.quantity * coalesce(l.shown_price_minor, 0)), 0) from ${cartLines} l where l.cart_id = c.id) as worth
      from ${carts} c where c.currency_code = ${scope.currencyCode} and ${during(sql `c.created_at`, scope)}
        and (c.ordered_at is not null or exists (select 1 from ${cartLines} l where l.cart_id = c.id)))
    select count(*)::int as carts, (count(*) filter (where is_ordered))::int as ordered, (count(*) filter (where is_abandoned))::int as abandoned,
      (count(*) filter (where is_abandoned and is_reachable))::int as reachable, coalesce(sum(worth) filter (where is_abandoned), 0)::text as worth
    from filled`);
    return counts ?? null;
}
//# sourceMappingURL=queries.js.map