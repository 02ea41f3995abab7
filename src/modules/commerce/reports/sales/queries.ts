import { type SQL, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { categories } from '../../catalogue/categories/tables.js';
import { products } from '../../catalogue/products/tables.js';
import { orderCreditLines, orderCredits } from '../../orders/credits/tables.js';
import { orderEdits } from '../../orders/edits/tables.js';
import { orderLines, orders } from '../../orders/tables.js';
import { type Scope, during } from '../scope.js';
import type { Sums } from './figures.js';

export type Unit = 'DAY' | 'WEEK' | 'MONTH';
export type PeriodRow = Sums & { readonly from: string; readonly to: string; readonly orders: number; readonly shipping: string };
export type RankedRow = Sums & { readonly key: string | null; readonly name: string | null; readonly orders: number; readonly isRest: boolean };

const placed = (scope: Scope) => sql`o.currency_code = ${scope.currencyCode} and ${during(sql`o.placed_at`, scope)}`;
const credited = (scope: Scope) => sql`o.currency_code = ${scope.currencyCode} and ${during(sql`c.credited_at`, scope)}`;
const unitsOfOrder = sql`(select sum(l.quantity) from ${orderLines} l where l.order_id = o.id and l.until_version is null)`;
const unitsOfCredit = sql`coalesce((select sum(l.quantity) from ${orderCreditLines} l where l.credit_id = c.id), 0)`;

/** An edit counts on its day: what an order was sold for on the day on which it was placed stays, whatever it says now. */
const edited = (scope: Scope) => sql`from ${orderEdits} e join ${orders} o on o.id = e.order_id
  cross join lateral (values (1, e.edited_at), (-1, o.placed_at)) as told(sign, at)
  where o.currency_code = ${scope.currencyCode} and ${during(sql`told.at`, scope)}`;

/** A row for each day, week (from Monday) or month, also where nothing was sold; the first and the last end with the period. */
export async function listSalesByPeriod(db: TenantDb, scope: Scope, unit: Unit): Promise<readonly PeriodRow[]> {
  const { from, to, timeZone } = scope;
  const bucketOf = (moment: SQL) => sql`date_trunc(${unit}::text, ${moment} at time zone ${timeZone}::text)`;
  return db.execute<PeriodRow>(sql`
    with facts as (
        select ${bucketOf(sql`o.placed_at`)} as bucket, 1 as orders, ${unitsOfOrder} as units, 0 as units_credited, o.net_minor as sold, 0 as credited,
          o.tax_minor as tax, o.shipping_net_minor as shipping from ${orders} o where ${placed(scope)}
        union all
        select ${bucketOf(sql`c.credited_at`)}, 0, 0, ${unitsOfCredit}, 0, c.net_minor, -c.tax_minor, -c.shipping_net_minor
          from ${orderCredits} c join ${orders} o on o.id = c.order_id where ${credited(scope)}
        union all
        select ${bucketOf(sql`told.at`)}, 0, sign * e.units, 0, sign * e.net_minor, 0, sign * e.tax_minor, sign * e.shipping_net_minor ${edited(scope)}),
      buckets as (
        select bucket, bucket + ('1 ' || ${unit}::text)::interval as next
        from generate_series(date_trunc(${unit}::text, ${from}::date::timestamp), ${to}::date - interval '1 day', ('1 ' || ${unit}::text)::interval) bucket)
    select greatest(b.bucket::date, ${from}::date)::text as "from", least(b.next::date, ${to}::date)::text as "to", coalesce(sum(f.orders), 0)::int as orders,
      coalesce(sum(f.units), 0)::text as units, coalesce(sum(f.units_credited), 0)::text as "unitsCredited", coalesce(sum(f.sold), 0)::text as sold,
      coalesce(sum(f.credited), 0)::text as credited, coalesce(sum(f.tax), 0)::text as tax, coalesce(sum(f.shipping), 0)::text as shipping
    from buckets b left join facts f on f.bucket = b.bucket group by b.bucket, b.next order by b.bucket`);
}

type Ranked = { readonly scope: Scope; readonly first: number };

/** By what was sold without what was credited, the most first; whatever comes behind is one row. Shipping is of no product. */
export async function listSalesByProduct(db: TenantDb, { scope, first }: Ranked): Promise<readonly RankedRow[]> {
  return rank(db, first, factsOfLines(scope, { key: sql`l.product_id`, name: sql`l.product_name`, from: sql`` }));
}

/** A product counts where it stands now, with its own category alone. */
export async function listSalesByCategory(db: TenantDb, { scope, first }: Ranked): Promise<readonly RankedRow[]> {
  const from = sql`left join ${products} p on p.id = l.product_id left join ${categories} g on g.id = p.category_id`;
  return rank(db, first, factsOfLines(scope, { key: sql`g.id`, name: sql`g.name`, from }));
}

/** With shipping. All strangers are one. */
export async function listSalesByCustomer(db: TenantDb, { scope, first }: Ranked): Promise<readonly RankedRow[]> {
  return rank(
    db,
    first,
    sql`select o.customer_id as key, null::text as name, o.placed_at as told_at, 1 as orders, ${unitsOfOrder} as units, 0 as units_credited,
          o.net_minor as sold, 0 as credited, o.tax_minor as tax from ${orders} o where ${placed(scope)}
        union all select o.customer_id, null, c.credited_at, 0, 0, ${unitsOfCredit}, 0, c.net_minor, -c.tax_minor
          from ${orderCredits} c join ${orders} o on o.id = c.order_id where ${credited(scope)}
        union all select o.customer_id, null, told.at, 0, sign * e.units, 0, sign * e.net_minor, 0, sign * e.tax_minor ${edited(scope)}`,
  );
}

type OfLine = { readonly key: SQL; readonly name: SQL; readonly from: SQL };

function factsOfLines(scope: Scope, { key, name, from }: OfLine): SQL {
  return sql`select ${key} as key, ${name} as name, o.placed_at as told_at, 0 as orders, l.quantity as units, 0 as units_credited,
        l.net_minor as sold, 0 as credited, l.tax_minor as tax
        from ${orders} o join ${orderLines} l on l.order_id = o.id and l.since_version = 1 ${from} where ${placed(scope)}
      union all select ${key}, ${name}, c.credited_at, 0, 0, cl.quantity, 0, cl.net_minor, -cl.tax_minor
        from ${orderCredits} c join ${orders} o on o.id = c.order_id join ${orderCreditLines} cl on cl.credit_id = c.id
          join ${orderLines} l on l.id = cl.line_id ${from} where ${credited(scope)}
      union all select ${key}, ${name}, e.edited_at, 0, sign * l.quantity, 0, sign * l.net_minor, 0, sign * l.tax_minor
        from ${orderEdits} e join ${orders} o on o.id = e.order_id
          join ${orderLines} l on l.order_id = o.id and e.version in (l.since_version, l.until_version)
          cross join lateral (values (case e.version when l.since_version then 1 else -1 end)) as told(sign) ${from}
        where o.currency_code = ${scope.currencyCode} and ${during(sql`e.edited_at`, scope)}`;
}

async function rank(db: TenantDb, first: number, facts: SQL): Promise<readonly RankedRow[]> {
  return db.execute<RankedRow>(sql`
    with facts as (${facts}),
      grouped as (
        select key, (array_agg(name order by told_at desc))[1] as name, sum(orders) as orders, sum(units) as units, sum(units_credited) as units_credited,
          sum(sold) as sold, sum(credited) as credited, sum(tax) as tax from facts group by key),
      ranked as (select *, row_number() over (order by sold - credited desc, key) as place from grouped)
    select (array_agg(key))[1]::text as key, (array_agg(name))[1] as name, min(place) > ${first}::int as "isRest", sum(orders)::int as orders,
      sum(units)::text as units, sum(units_credited)::text as "unitsCredited", sum(sold)::text as sold, sum(credited)::text as credited, sum(tax)::text as tax
    from ranked group by least(place, ${first}::int + 1) order by min(place)`);
}
