import { sql } from 'drizzle-orm';
import { categories } from '../../catalogue/categories/tables.js';
import { products } from '../../catalogue/products/tables.js';
import { orderLines } from '../../orders/tables.js';
import { answeredSums, factsOfLines, factsOfOrders, sums } from './facts.js';
/** A row for each day, week (from Monday) or month, also where nothing was sold; the first and the last end with the period. */
export async function listSalesByPeriod(db, scope, unit) {
    const { from, to, timeZone } = scope;
    return db.execute(sql `
    with facts as (
        select *, date_trunc(${unit}::text, told_at at time zone ${timeZone}::text) as bucket from (${factsOfOrders(scope)}) told),
      buckets as (
        select bucket, bucket + ('1 ' || ${unit}::text)::interval as next
        from generate_series(date_trunc(${unit}::text, ${from}::date::timestamp), ${to}::date - interval '1 day', ('1 ' || ${unit}::text)::interval) bucket)
    select greatest(b.bucket::date, ${from}::date)::text as "from", least(b.next::date, ${to}::date)::text as "to", coalesce(sum(f.orders), 0)::int as orders,
      ${answeredSums}, coalesce(sum(f.shipping), 0)::text as shipping
    from buckets b left join facts f on f.bucket = b.bucket group by b.bucket, b.next order by b.bucket`);
}
/** By what was sold without what was credited, the most first; whatever comes behind is one row. Shipping is of no product. */
export async function listSalesByProduct(db, { scope, first }) {
    const grouped = sql `select product_id as key, max(line_id::text collate "C") as newest_line, 0 as orders, ${sums} from (${factsOfLines(scope)}) told group by product_id`;
    const name = sql `(select l.product_name from ${orderLines} l where l.id = newest_line::uuid)`;
    return rank(db, first, { grouped, name });
}
/** A product counts where it stands now, with its own category alone. */
export async function listSalesByCategory(db, { scope, first }) {
    const byProduct = sql `select product_id, ${sums} from (${factsOfLines(scope)}) told group by product_id`;
    const grouped = sql `select p.category_id as key, null::text as newest_line, 0 as orders, ${sums}
    from (${byProduct}) by_product left join ${products} p on p.id = by_product.product_id group by p.category_id`;
    return rank(db, first, { grouped, name: sql `(select g.name from ${categories} g where g.id = key::uuid)` });
}
/** With shipping. All strangers are one. */
export async function listSalesByCustomer(db, { scope, first }) {
    const grouped = sql `select customer_id as key, null::text as newest_line, sum(orders) as orders, ${sums} from (${factsOfOrders(scope)}) told group by customer_id`;
    return rank(db, first, { grouped, name: sql `null::text` });
}
/** Names are looked up for the rows that are answered, not for all that are ranked. */
async function rank(db, first, { grouped, name }) {
    return db.execute(sql `
    with ranked as (select *, row_number() over (order by sold - credited desc, key) as place from (${grouped}) grouped),
      answered as (
        select (array_agg(key))[1]::text as key, (array_agg(newest_line))[1] as newest_line, min(place) as place, sum(orders)::int as orders, ${answeredSums}
        from ranked group by least(place, ${first}::int + 1))
    select *, ${name} as name, place > ${first}::int as "isRest" from answered order by place`);
}
//# sourceMappingURL=queries.js.map