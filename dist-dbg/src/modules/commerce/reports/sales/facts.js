/**
 * What reports of sales are made of: rows of orders, credits and edits, or of their lines, with the same columns. All sums are exact. An edit counts on its
 * day: what an order was sold for on the day on which it was placed stays, whatever it says now.
 */
import { sql } from 'drizzle-orm';
import { orderCreditLines, orderCredits } from '../../orders/credits/tables.js';
import { orderEdits } from '../../orders/edits/tables.js';
import { orderLines, orders } from '../../orders/tables.js';
import { during } from '../scope.js';
const placed = (scope) => sql `o.currency_code = ${scope.currencyCode} and ${during(sql `o.placed_at`, scope)}`;
const credited = (scope) => sql `o.currency_code = ${scope.currencyCode} and ${during(sql `c.credited_at`, scope)}`;
const edited = (scope) => sql `o.currency_code = ${scope.currencyCode} and ${during(sql `e.edited_at`, scope)}`;
const edits = sql `${orderEdits} e join ${orders} o on o.id = e.order_id`;
/** The lines that came and those that went with an edit. */
const changedLines = sql `${orderLines} l on l.order_id = o.id and e.version in (l.since_version, l.until_version)`;
const cameOrWent = (amount) => sql `case e.version when l.since_version then ${amount} else -${amount} end`;
/** Of a line, as far as its cost is known in the currency in which it was sold. */
function costed({ quantity, net }) {
    const known = (value) => sql `case when l.cost_currency_code = l.currency_code then ${value} end`;
    return sql `${known(quantity)} as costed_units, ${known(net)} as costed_net, ${known(sql `${quantity} * l.unit_cost_minor`)} as cost`;
}
function costedInAll({ quantity, net }) {
    const known = (value) => sql `(sum(${value}) filter (where l.cost_currency_code = l.currency_code))::bigint`;
    return sql `${known(quantity)} as costed_units, ${known(net)} as costed_net, ${known(sql `${quantity} * l.unit_cost_minor`)} as cost`;
}
const sold = { quantity: sql `l.quantity`, net: sql `l.net_minor` };
const taken = { quantity: sql `-cl.quantity`, net: sql `-cl.net_minor` };
const changed = { quantity: cameOrWent(sql `l.quantity`), net: cameOrWent(sql `l.net_minor`) };
/** A row of each order, credit and edit, with shipping. Joined first and summed then, so that PostgreSQL may choose how to join a day, and how a year. */
export function factsOfOrders(scope) {
    return sql `
    select o.placed_at as told_at, o.customer_id, 1 as orders, sum(l.quantity)::bigint as units, 0 as units_credited, o.net_minor as sold, 0 as credited,
      o.tax_minor as tax, o.shipping_net_minor as shipping, ${costedInAll(sold)}
    from ${orders} o join ${orderLines} l on l.order_id = o.id and l.since_version = 1 where ${placed(scope)} group by o.id
    union all
    select c.credited_at, o.customer_id, 0, 0, coalesce(sum(cl.quantity), 0)::bigint, 0, c.net_minor, -c.tax_minor, -c.shipping_net_minor, ${costedInAll(taken)}
    from ${orderCredits} c join ${orders} o on o.id = c.order_id left join ${orderCreditLines} cl on cl.credit_id = c.id
      left join ${orderLines} l on l.id = cl.line_id where ${credited(scope)} group by c.id, o.id
    union all
    select e.edited_at, o.customer_id, 0, e.units, 0, e.net_minor, 0, e.tax_minor, e.shipping_net_minor, ${costedInAll(changed)}
    from ${edits} left join ${changedLines} where ${edited(scope)} group by e.id, o.id
    union all
    select o.placed_at, o.customer_id, 0, 0, 0, -e.net_minor, 0, -e.tax_minor, -e.shipping_net_minor, null, null, null from ${edits} where ${placed(scope)}`;
}
/** A row of each line that was sold, credited or changed, without shipping. */
export function factsOfLines(scope) {
    return sql `
    select l.product_id, l.id as line_id, l.quantity as units, 0 as units_credited, l.net_minor as sold, 0 as credited, l.tax_minor as tax, ${costed(sold)}
    from ${orders} o join ${orderLines} l on l.order_id = o.id and l.since_version = 1 where ${placed(scope)}
    union all
    select l.product_id, l.id, 0, cl.quantity, 0, cl.net_minor, -cl.tax_minor, ${costed(taken)}
    from ${orderCredits} c join ${orders} o on o.id = c.order_id join ${orderCreditLines} cl on cl.credit_id = c.id
      join ${orderLines} l on l.id = cl.line_id where ${credited(scope)}
    union all
    select l.product_id, l.id, ${changed.quantity}, 0, ${changed.net}, 0, ${cameOrWent(sql `l.tax_minor`)}, ${costed(changed)}
    from ${edits} join ${changedLines} where ${edited(scope)}`;
}
const summed = ['units', 'units_credited', 'sold', 'credited', 'tax', 'costed_units', 'costed_net', 'cost'];
/** The columns as they are, summed up. */
export const sums = sql.raw(summed.map((column) => `sum(${column}) as ${column}`).join(', '));
/** The columns as a report answers them: sums as texts, none of them null. */
export const answeredSums = sql.raw(summed.map((column) => `coalesce(sum(${column}), 0)::text as "${column.replace(/_[a-z]/g, ([, letter = '']) => letter.toUpperCase())}"`).join(', '));
//# sourceMappingURL=facts.js.map