/** What tests of edited orders share. */
import { EditOrderDocument, OrderVersionsDocument } from '../../../../schema/generated/graphql.js';
import { present } from '../pricing/pricing.js';
import { read, rowOf } from './orders.js';
/** As it is now. */
export async function edit(client, orderId, wanted) {
    const { version } = await read(client, orderId);
    return present((await client.run(EditOrderDocument, { input: { orderId, ifVersion: version, ...wanted } })).editOrder);
}
export async function refusalOfEdit(client, orderId, wanted) {
    const { version } = await read(client, orderId);
    return client.refusal(EditOrderDocument, { input: { orderId, ifVersion: version, ...wanted } });
}
export async function versionsOf(client, id) {
    return present((await client.run(OrderVersionsDocument, { id })).order).versions;
}
/** How many orders do not agree with their lines, edits, reservations and uses of promotions. */
export async function countTorn(world, tenant) {
    const row = await rowOf(world, tenant, `with now as (select * from order_lines where until_version is null)
    select count(*)::int as torn from orders o where
      net_minor <> shipping_net_minor + (select sum(net_minor) from now l where l.order_id = o.id)
      or tax_minor <> shipping_tax_minor + (select sum(tax_minor) from now l where l.order_id = o.id)
      or subtotal_minor <> (select sum(subtotal_minor) from now l where l.order_id = o.id)
      or discount_minor <> (select sum(discount_minor) from now l where l.order_id = o.id)
      or payable_minor <> coalesce((select (before ->> 'payableMinor')::bigint from order_edits e where e.order_id = o.id order by version limit 1), payable_minor)
        + (select coalesce(sum(e.payable_minor), 0) from order_edits e where e.order_id = o.id)
      or (select sum(quantity) from now l where l.order_id = o.id) <> (select sum(quantity) from order_lines l where l.order_id = o.id and since_version = 1)
        + (select coalesce(sum(units), 0) from order_edits e where e.order_id = o.id)
      or exists (select 1 from order_lines l where l.order_id = o.id and l.until_version is not null and (l.shipped > 0 or l.cancelled > 0 or l.credited > 0))
      or state <> 'CANCELLED' and coalesce((
        select json_agg((i, n) order by i) from (select stock_item_id as i, sum(quantity - shipped - cancelled) as n from now l
          where l.order_id = o.id and is_stocked group by 1 having sum(quantity - shipped - cancelled) > 0) open)::text, '')
        <> coalesce((select json_agg((i, n) order by i) from (
          select r.item_id as i, sum(r.open) as n from stock_reservation_lines r where r.reservation_id = o.reservation_id
          group by 1 having sum(r.open) > 0) reserved)::text, '')`);
    return row.torn;
}
//# sourceMappingURL=edits.js.map