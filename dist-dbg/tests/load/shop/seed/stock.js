/** What is left of an item: a quarter of them is sold out. */
const LEFT = `case when number % 4 = 0 then 0 else 20 + number % 30 end`;
export async function seedStock({ run }) {
    await run(`
    create temp table made_moved as
      select item_id, sum(quantity) filter (where state in ('FULFILLED', 'COMPLETED')) as shipped,
        sum(quantity) filter (where state in ('PLACED', 'CONFIRMED')) as reserved, count(*) filter (where is_returned) as returned
      from made_line group by item_id;
    create temp table made_stock as
      select v.item_id, v.at, v.cost, l.id as location_id, ${LEFT} + coalesce(m.shipped, 0) + coalesce(m.reserved, 0) as received,
        ${LEFT} + coalesce(m.reserved, 0) + coalesce(m.returned, 0) as on_hand, coalesce(m.reserved, 0) as reserved
      from made_variant v left join made_moved m on m.item_id = v.item_id cross join (select id from stock_locations where is_default) l;
    delete from made_stock where received = 0;
    insert into stock_movements (id, item_id, location_id, type, quantity, on_hand_after, unit_cost_minor, value_minor, currency_code, reference_kind, reference, actor_kind, occurred_at)
      select pg_temp.id_of(at, what), item_id, location_id, type, quantity,
        sum(quantity) over (partition by item_id order by at, what), case when type = 'RECEIPT' then cost end, coalesce(quantity * cost, 0),
        case when cost is not null then 'EUR' end, case when reference is not null then 'order' end, reference, 'system', at
      from (
        select item_id, location_id, cost, at, 'RECEIPT' as type, received as quantity, null as reference, 'receipt ' || item_id as what from made_stock
        union all
        select l.item_id, s.location_id, l.cost, l.at + interval '2 days', 'SHIPMENT', -l.quantity, o.typed, 'sent ' || l.id
          from made_line l join made_order o on o.id = l.order_id join made_stock s on s.item_id = l.item_id where l.state in ('FULFILLED', 'COMPLETED')
        union all
        select l.item_id, s.location_id, l.cost, l.at + interval '10 days', 'RETURN', 1, o.typed, 'back ' || l.id
          from made_line l join made_order o on o.id = l.order_id join made_stock s on s.item_id = l.item_id where l.is_returned) moved
      order by at;
    insert into stock_levels (item_id, location_id, on_hand, reserved, back_order) select item_id, location_id, on_hand, reserved, false from made_stock;
    update stock_items i set on_hand = s.on_hand, reserved = s.reserved, value_minor = coalesce(s.on_hand * s.cost, 0) from made_stock s where i.id = s.item_id;
    insert into stock_reservations (id, reference_kind, reference, closed_at, outcome, created_at)
      select pg_temp.id_of(at, 'reservation ' || n), 'order', typed, case when state in ('FULFILLED', 'COMPLETED') then at + interval '2 days' when state = 'CANCELLED' then at + interval '1 hour' end,
        case when state in ('FULFILLED', 'COMPLETED') then 'SHIPPED' when state = 'CANCELLED' then 'RELEASED' end, at from made_order order by n;
    insert into stock_reservation_lines (reservation_id, item_id, location_id, quantity, shipped, released)
      select pg_temp.id_of(l.at, 'reservation ' || n), l.item_id, s.location_id, sum(l.quantity), case when state in ('FULFILLED', 'COMPLETED') then sum(l.quantity) else 0 end,
        case when state = 'CANCELLED' then sum(l.quantity) else 0 end
      from made_line l join made_stock s on s.item_id = l.item_id group by n, l.at, state, l.item_id, s.location_id;`);
}
/** Those that became an order, and twice as many that did not. */
export async function seedCarts({ run }) {
    const life = `interval '30 days'`;
    await run(`
    create temp table made_cart as
      select n, cart_id as id, at - interval '1 hour' as at, customer_id, email, at as ordered_at, md5('token of ' || n) || md5(n::text) as digest
        from made_order where is_cart and age < 30
      union all
      select n, pg_temp.id_of(at - interval '2 hours', 'left by ' || n || ' ' || turn), at - interval '2 hours', customer_id, case when n % 3 > 0 then email end, null,
        md5('left by ' || n || turn) || md5(n::text) from made_order, generate_series(1, 2) turn where is_cart and age < 30;
    insert into carts (id, digest, currency_code, country, customer_id, email, coupon_codes, expires_at, ordered_at, version, created_at, updated_at)
      select id, digest, 'EUR', 'DE', customer_id, email, '[]', at + ${life}, ordered_at, 3, at, coalesce(ordered_at, at) from made_cart order by at;
    insert into cart_lines (cart_id, variant_id, quantity, shown_price_minor, created_at, updated_at)
      select c.id, l.variant_id, sum(l.quantity), min(l.price), c.at, c.at from made_cart c join made_line l on l.n = c.n group by c.id, l.variant_id, c.at;`);
}
//# sourceMappingURL=stock.js.map