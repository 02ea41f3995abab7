/** Whether stock, reservations, orders, payments, events and the audit trail tell the same story as the buyers, by SQL. */
import { schemaOf } from '../../../src/kernel/context.js';
import { withAdmin } from '../../support/databases.js';
/** Why somebody may be refused. */
const REASONS = ['COMMERCE_OUT_OF_STOCK', 'COMMERCE_CART_NOT_READY'];
/** `$1` is the SKU, `$2` the tenant. Every figure is of the orders that have it. */
const STORY = `
  with lines as (select * from order_lines where sku = $1),
    sold as (select o.* from orders o where exists (select 1 from lines l where l.order_id = o.id)),
    item as (select * from stock_items where sku = $1),
    held as (select * from stock_reservation_lines where item_id = (select id from item)),
    told as (select payload from platform.outbox where tenant_id = $2 and name = 'commerce.orderPlaced' and payload ->> 'number' in (select number from sold)),
    paid as (select * from payments where reference_kind = 'order' and reference_id in (select payload ->> 'orderId' from told))
  select (select count(*) from sold)::int as orders,
    (select coalesce(sum(quantity), 0) from lines)::int as units,
    (select on_hand from item) as on_hand,
    (select reserved from item) as reserved,
    (select coalesce(sum(open), 0) from held)::int as held,
    (select count(*) from sold s where s.reservation_id in (select reservation_id from held))::int as orders_with_stock,
    (select count(distinct reservation_id) from held where open > 0)::int as reservations,
    (select count(*) from told)::int as events,
    (select coalesce(sum((line ->> 'quantity')::int), 0) from told, jsonb_array_elements(payload -> 'lines') line)::int as units_told,
    (select count(distinct reference_id) from paid)::int as orders_with_payment,
    (select count(*) from paid)::int as payments,
    (select coalesce(sum(amount_minor), 0) from paid)::int as amount_paid,
    (select coalesce(sum(payable_minor), 0) from sold)::int as amount_due,
    (select count(*) from audit_entries where action = 'commerce.orderPlaced' and details ->> 'number' in (select number from sold))::int as audited,
    (select count(distinct cart_id) from sold where source = 'CART')::int as carts,
    (select count(*) from sold where source = 'CART')::int as orders_of_carts,
    (select max(number::int) - count(*) from orders)::int as numbers_missing,
    (select json_agg(payload ->> 'orderId') from told) as order_ids`;
export async function compareBooks(databaseUrl, shop, outcomes) {
    const story = await withAdmin(databaseUrl, async (sql) => {
        await sql.unsafe(`set search_path to "${schemaOf(shop.tenantId)}"`);
        const [row] = await sql.unsafe(STORY, [shop.sku, shop.tenantId]);
        return row;
    });
    const findings = [...ofBuyers(shop, story, outcomes), ...ofBooks(shop, story)];
    return { findings, orders: story['orders'] ?? -1, unitsSold: story['units'] ?? -1 };
}
function ofBuyers({ units }, story, outcomes) {
    const bought = outcomes.filter(({ orderId }) => orderId !== null);
    const there = new Set(story.order_ids ?? []);
    const left = units - (story['units'] ?? 0);
    const refused = outcomes.filter(({ orderId }) => orderId === null);
    return [
        equal('units that buyers were promised', sum(bought, ({ pieces }) => pieces), story['units']),
        equal('different orders that buyers were told of', new Set(bought.map(({ orderId }) => orderId)).size, bought.length),
        equal('orders that buyers were told of', bought.filter(({ orderId }) => there.has(orderId ?? '')).length, story['orders']),
        equal('buyers refused for another reason than stock', refused.filter(({ refusal }) => !REASONS.includes(refusal ?? '')).length, 0),
        equal('buyers refused what is still there', refused.filter(({ pieces }) => pieces <= left).length, 0),
    ];
}
function ofBooks({ units }, story) {
    const { orders, units: sold } = story;
    return [
        equal('units sold beyond what there was', Math.max(0, (sold ?? 0) - units), 0),
        equal('units on hand', story['on_hand'], units),
        equal('units reserved', story['reserved'], sold),
        equal('units held by reservations', story['held'], sold),
        equal('orders with a reservation', story['orders_with_stock'], orders),
        equal('open reservations', story['reservations'], orders),
        equal('events of orders', story['events'], orders),
        equal('units in these events', story['units_told'], sold),
        equal('orders with a payment', story['orders_with_payment'], orders),
        equal('payments', story['payments'], orders),
        equal('minor units that payments are for', story['amount_paid'], story['amount_due']),
        equal('entries in the audit trail', story['audited'], orders),
        equal('carts that were ordered', story['carts'], story['orders_of_carts']),
        equal('numbers of orders that are missing', story['numbers_missing'], 0),
    ];
}
function equal(what, found, expected) {
    return { what, found: found ?? -1, expected: expected ?? -2 };
}
function sum(things, of) {
    return things.reduce((total, thing) => total + of(thing), 0);
}
export function disagreements({ findings }) {
    return findings.filter(({ found, expected }) => found !== expected);
}
//# sourceMappingURL=agreement.js.map