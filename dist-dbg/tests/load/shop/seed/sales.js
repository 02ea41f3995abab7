/** Four orders of a customer, and every fourth order is a stranger's. */
const ORDERS_OF_CUSTOMER = 4;
/** What shipping costs, with tax. */
const SHIPPING_MINOR = 490;
/** The order that was taken through the gateway says how this shop taxes and ships. */
const TEMPLATE = `(select o.*, l.tax_rate_id, l.tax_rate_name, l.tax_millionths from orders o join order_lines l on l.order_id = o.id where o.number = '1')`;
export async function seedSales(seeding, size) {
    await seedCustomers(seeding, size);
    await imagine(seeding, size);
    await writeOrders(seeding);
    await writePayments(seeding);
    await writeReturns(seeding);
}
async function seedCustomers({ run }, { orders }) {
    const customers = Math.max(1, Math.round(orders / ORDERS_OF_CUSTOMER));
    await run(`
    create temp table made_customer as
      select n, pg_temp.id_of(at, 'customer ' || n) as id, at, 'buyer-' || n || '@mail.test' as email
      from (select n, now() - interval '730 days' + n * interval '360 days' / ${customers} as at from generate_series(0, ${customers - 1}) n) numbered;
    insert into customers (id, email, display_name, created_at, updated_at)
      select id, email, (array['Kim','Robin','Sascha','Toni','Mika','Noor','Luca','Jona'])[1 + n % 8] || ' ' ||
        (array['Weber','Berger','Roth','Lang','Vogt','Kern','Busch','Frank'])[1 + n / 8 % 8] || ' ' || n, at, at from made_customer order by n;`);
}
/** Which orders there are, before any row of them: the oldest first, more of what is liked and of who likes. */
async function imagine({ run }, { orders }) {
    await run(`
    create temp table made_order as
      select o.n, pg_temp.id_of(o.at, 'order ' || o.n) as id, o.at, c.id as customer_id, coalesce(c.email, 'stranger-' || o.n || '@mail.test') as email,
        null::text as typed, age, case when o.n % 25 = 3 then 'CANCELLED' when age < 10 and o.n % 10 in (3, 4) then 'PLACED' when age < 3 then 'CONFIRMED'
          when age < 14 then 'FULFILLED' else 'COMPLETED' end as state,
        case when o.n % 10 < 3 then 'INVOICE' when o.n % 10 < 6 then 'BANK_TRANSFER' else 'CARD' end as method,
        o.n % 20 = 7 and age > 20 as is_returned, o.n % 5 > 0 as is_cart, pg_temp.id_of(o.at - interval '1 hour', 'cart of ' || o.n) as cart_id
      from (select n, at, extract(epoch from now() - at) / 86400 as age
        from (select n, now() - interval '365 days' + (n + 0.5) * interval '365 days' / ${orders} as at from generate_series(0, ${orders - 1}) n) spread) o
      left join made_customer c on o.n % 4 > 0 and c.n = floor((select count(*) from made_customer) * power(pg_temp.chance(o.n, 1), 2))::bigint;
    update made_order set typed = pg_temp.typed('ord', id);

    create temp table made_line as
      select o.n, o.id as order_id, position, pg_temp.id_of(o.at, 'line ' || o.n || ' ' || position) as id, v.number, v.id as variant_id, v.product_id, v.item_id,
        v.sku, v.title, v.typed, v.price, v.cost, quantity, v.price * quantity as total, round(v.price * quantity / 1.19)::bigint as net,
        o.at, o.state, o.is_returned and position = 0 as is_returned
      from made_order o, lateral (
        select position, 1 + (o.n + position) % 3 as quantity, 1 + floor((select count(*) from made_variant) * power(pg_temp.chance(o.n, 7 + position), 2))::bigint as number
        from generate_series(0, o.n % 4) position) wanted
      join made_variant v on v.number = wanted.number;
    create index on made_line (order_id);
    create temp table made_total as
      select o.*, t.goods + ${SHIPPING_MINOR} as payable, t.goods, t.net as goods_net, coalesce(t.back, 0) as back, o.state = 'CANCELLED' as is_void,
        o.state <> 'CANCELLED' and o.state <> 'PLACED' and (o.method <> 'INVOICE' or o.age > 14) as is_paid
      from made_order o join (select order_id, sum(total) as goods, sum(net) as net, sum(total / quantity) filter (where is_returned) as back
        from made_line group by order_id) t on t.order_id = o.id;
    create index on made_total (id);
    analyze made_line; analyze made_total;`);
}
async function writeOrders({ run }) {
    const step = (kind, change, tax) => `jsonb_build_object('kind', '${kind}', 'change', ${change}, 'result', m.total, 'tax', ${tax}, 'ruleId', null, 'ruleName', null)`;
    await run(`
    create temp table made_explanation as
      select l.order_id, jsonb_agg(jsonb_build_object('variantId', l.typed, 'quantity', l.quantity, 'price', jsonb_build_object('amountMinor', l.price,
          'currencyCode', 'EUR', 'includesTax', true, 'priceListId', null, 'priceListName', null, 'minimumQuantity', 1), 'taxTreatment', 'TAXED',
          'taxRate', t.taxes -> 0 -> 'rate', 'steps', jsonb_build_array(${step('BASE_PRICE', 'm.total', 'null')}, ${step('TAX_INCLUDED', 'm.nothing', 'm.tax')}),
          'subtotal', m.total, 'discount', m.nothing, 'net', m.net, 'tax', m.tax, 'total', m.total) order by l.position) as lines
      from made_line l cross join ${TEMPLATE} t, lateral (select pg_temp.euros(l.total) as total, pg_temp.euros(l.net) as net,
        pg_temp.euros(l.total - l.net) as tax, pg_temp.euros(0) as nothing offset 0) m group by l.order_id;
    insert into orders (id, number, state, source, cart_id, cart_digest, customer_id, email, shipping_address, currency_code, subtotal_minor, discount_minor,
        shipping_method_id, shipping_method_name, shipping_net_minor, shipping_tax_minor, shipping_tax_share, net_minor, tax_minor, total_minor, rounding_minor, payable_minor,
        taxes, promotions, coupon_codes, gift_cards, explanation, payment_method, reservation_id, gift_card_minor, authorised_minor, captured_minor, refunded_minor, credited_minor,
        placed_at, confirmed_at, fulfilled_at, completed_at, cancelled_at, cancel_reason, shipping_credited_at, version, updated_at)
      select o.id, (o.n + 2)::text, o.state, case when o.is_cart then 'CART' else 'STAFF' end, case when o.is_cart then o.cart_id end,
        case when o.is_cart then md5('token of ' || o.n) || md5(o.n::text) end, o.customer_id, o.email, t.shipping_address, 'EUR', o.goods, 0,
        t.shipping_method_id, t.shipping_method_name, t.shipping_net_minor, t.shipping_tax_minor, t.shipping_tax_share,
        o.goods_net + t.shipping_net_minor, o.goods - o.goods_net + t.shipping_tax_minor, o.payable, 0, o.payable,
        jsonb_build_array(jsonb_build_object('treatment', 'TAXED', 'rate', t.taxes -> 0 -> 'rate', 'netMinor', o.goods_net + t.shipping_net_minor,
          'taxMinor', o.goods - o.goods_net + t.shipping_tax_minor)), '[]', '[]', '[]',
        t.explanation || jsonb_build_object('lines', e.lines, 'subtotal', pg_temp.euros(o.goods), 'net', pg_temp.euros(o.goods_net), 'tax', pg_temp.euros(o.goods - o.goods_net),
          'total', pg_temp.euros(o.goods), 'payable', pg_temp.euros(o.goods)),
        o.method, pg_temp.id_of(o.at, 'reservation ' || o.n), 0, case when o.is_void then 0 else o.payable end,
        case when o.is_paid then o.payable else 0 end, o.back, case when o.is_void then o.payable else o.back end, o.at, case when o.state not in ('PLACED', 'CANCELLED') then o.at end,
        case when o.state in ('FULFILLED', 'COMPLETED') then o.at + interval '2 days' end, case when o.state = 'COMPLETED' then o.at + interval '14 days' end,
        case when o.state = 'CANCELLED' then o.at + interval '1 hour' end, case when o.state = 'CANCELLED' then 'The customer has changed their mind' end,
        case when o.state = 'CANCELLED' then o.at + interval '1 hour' end, 4, o.at + interval '1 hour'
      from made_total o join made_explanation e on e.order_id = o.id cross join ${TEMPLATE} t order by o.n;
    insert into order_lines (id, order_id, position, variant_id, product_id, stock_item_id, is_stocked, sku, product_name, variant_title, quantity, currency_code, unit_price_minor,
        includes_tax, subtotal_minor, discount_minor, net_minor, tax_minor, total_minor, tax_treatment, tax_rate_id, tax_rate_name, tax_millionths, unit_cost_minor, cost_currency_code,
        shipped, cancelled, returned, credited)
      select l.id, l.order_id, l.position, l.variant_id, l.product_id, l.item_id, true, l.sku, p.name, l.title, l.quantity, 'EUR', l.price,
        true, l.total, 0, l.net, l.total - l.net, l.total, 'TAXED', t.tax_rate_id, t.tax_rate_name, t.tax_millionths, l.cost, case when l.cost is not null then 'EUR' end,
        case when l.state in ('FULFILLED', 'COMPLETED') then l.quantity else 0 end, case when l.state = 'CANCELLED' then l.quantity else 0 end,
        case when l.is_returned then 1 else 0 end,
        case when l.state = 'CANCELLED' then l.quantity when l.is_returned then 1 else 0 end
      from made_line l join products p on p.id = l.product_id cross join ${TEMPLATE} t order by l.n, l.position;
    insert into shipments (id, order_id, carrier, tracking_number, shipped_at, updated_at)
      select pg_temp.id_of(at, 'shipment ' || n), id, 'DHL', '0034' || n, at + interval '2 days', at + interval '2 days' from made_order
      where state in ('FULFILLED', 'COMPLETED') order by n;
    insert into shipment_lines (shipment_id, line_id, quantity)
      select pg_temp.id_of(at, 'shipment ' || n), id, quantity from made_line where state in ('FULFILLED', 'COMPLETED') order by n;
    insert into document_counters (series, last) select 'order', count(*) from orders on conflict (series) do update set last = excluded.last;
    update customers c set first_ordered_at = o.at from (select customer_id, min(at) as at from made_order where state <> 'CANCELLED' group by 1) o where c.id = o.customer_id;`);
}
/** What came is captured; what was cancelled is let go. */
async function writePayments({ run }) {
    const operation = (kind, amount, at) => `
      select pg_temp.id_of(at, '${kind} ' || n), pg_temp.id_of(at, 'payment ' || n), provider, '${kind}', ${amount}, false, ${at}, 'SUCCEEDED', 1, 1, ${at}
      from made_payment`;
    await run(`
    create temp table made_payment as
      select n, id, typed, at, payable, back, method, case when method = 'CARD' then 'STRIPE' else 'MANUAL' end as provider, is_void, is_paid from made_total;
    insert into payments (id, reference_kind, reference_id, method, provider, provider_reference, captures_at_once, currency_code, amount_minor, authorised_minor, captured_minor,
        released_minor, refunded_minor, voided_at, version, created_at, updated_at)
      select pg_temp.id_of(at, 'payment ' || n), 'order', typed, method, provider, case when provider = 'STRIPE' then 'pi_' || md5(n::text) end, false, 'EUR', payable, payable,
        case when is_paid then payable else 0 end, case when is_void then payable else 0 end, back, case when is_void then at + interval '1 hour' end, 2, at, at
      from made_payment order by n;
    insert into payment_operations (id, payment_id, provider, kind, amount_minor, is_final, created_at, state, attempts, ticket, settled_at)
      ${operation('AUTHORISE', 'payable', 'at')} union all ${operation('CAPTURE', 'payable', "at + interval '1 day'")} where is_paid
      union all ${operation('VOID', 'payable', "at + interval '1 hour'")} where is_void
      union all ${operation('REFUND', 'back', "at + interval '10 days'")} where back > 0;`);
}
/** One piece of the first line comes back, good enough to be sold again; of what was cancelled everything is credited. */
async function writeReturns({ run }) {
    const back = `at + interval '10 days'`;
    await run(`
    create temp table made_return as
      select n, order_id, id as line_id, item_id, at, total / quantity as total, round(total / quantity / 1.19)::bigint as net
      from made_line where is_returned;
    insert into order_returns (id, order_id, requested_at, received_at, version, updated_at)
      select pg_temp.id_of(at, 'return ' || n), order_id, at + interval '6 days', ${back}, 2, ${back} from made_return order by n;
    insert into order_return_lines (return_id, line_id, quantity, reason, restocked) select pg_temp.id_of(at, 'return ' || n), line_id, 1, 'Too small', 1 from made_return;
    insert into order_credits (id, order_id, return_id, reason, shipping_net_minor, shipping_tax_minor, net_minor, tax_minor, total_minor, rounding_minor, credited_minor,
        refund_minor, taxes, credited_at)
      select pg_temp.id_of(${back}, 'credit ' || n), order_id, pg_temp.id_of(at, 'return ' || n), 'Too small', 0, 0, net, total - net, total, 0, total, total, '[]', ${back} from made_return
      union all
      select pg_temp.id_of(o.at, 'credit ' || o.n), o.id, null, c.cancel_reason, c.shipping_net_minor, c.shipping_tax_minor, c.net_minor, c.tax_minor, c.total_minor, 0, c.payable_minor,
        0, c.taxes, c.cancelled_at from made_order o join orders c on c.id = o.id where o.state = 'CANCELLED';
    insert into order_credit_lines (credit_id, line_id, quantity, net_minor, tax_minor, total_minor)
      select pg_temp.id_of(${back}, 'credit ' || n), line_id, 1, net, total - net, total from made_return
      union all
      select pg_temp.id_of(at, 'credit ' || n), id, quantity, net, total - net, total from made_line where state = 'CANCELLED';`);
}
//# sourceMappingURL=sales.js.map