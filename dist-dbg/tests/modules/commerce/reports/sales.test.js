import { expect } from 'chai';
import { CancelOrderDocument, FulfilOrderDocument, ReceiveStockDocument, RefundOrderDocument, SalesByCategoryDocument, SalesByCustomerDocument, SalesByPeriodDocument, SalesByProductDocument, } from '../../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { euros, newCategory, newProduct, unique } from '../catalogue.js';
import { edit } from '../orders/edits.js';
import { ADDRESS, place, read, rowOf, sellable } from '../orders/orders.js';
import { choose, newCustomer, present } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
/** Where it is tomorrow for the most of a day of UTC. */
const ZONE = 'Pacific/Auckland';
/** As SQL counts it, in smallest units: nothing of it is taken from the reports. */
const BOOKS = `select
  (select count(*)::int from orders where currency_code = 'EUR') as orders,
  (select sum(quantity)::int from order_lines where currency_code = 'EUR' and until_version is null) as units,
  (select sum(l.quantity)::int from order_credit_lines l) as units_credited,
  (select sum(net_minor)::int from orders where currency_code = 'EUR') as sold,
  (select sum(net_minor)::int from order_credits) as credited,
  (select (sum(tax_minor) - (select sum(tax_minor) from order_credits))::int from orders where currency_code = 'EUR') as tax,
  (select (sum(shipping_net_minor) - (select sum(shipping_net_minor) from order_credits))::int from orders where currency_code = 'EUR') as shipping,
  (select sum(quantity - credited)::int from order_lines where cost_currency_code = 'EUR' and currency_code = 'EUR') as costed_units,
  (select sum((quantity - credited) * unit_cost_minor)::int from order_lines where cost_currency_code = 'EUR' and currency_code = 'EUR') as cost,
  (select sum(net_minor - coalesce((select sum(c.net_minor) from order_credit_lines c where c.line_id = l.id), 0))::int from order_lines l
    where cost_currency_code = 'EUR' and currency_code = 'EUR') as costed_net,
  (select json_object_agg(day, sold) from (
    select (placed_at at time zone '${ZONE}')::date as day, sum(net_minor) as sold from orders where currency_code = 'EUR' group by 1) days) as days,
  (select json_object_agg(product_id, sold) from (
    select l.product_id, sum(l.net_minor) - coalesce(sum((select sum(c.net_minor) from order_credit_lines c where c.line_id = l.id)), 0) as sold
    from order_lines l where l.currency_code = 'EUR' and l.until_version is null group by 1) products) as products,
  (select json_agg(sold order by sold desc) from (
    select o.customer_id, sum(o.net_minor) - coalesce(sum((select sum(c.net_minor) from order_credits c where c.order_id = o.id)), 0) as sold
    from orders o where o.currency_code = 'EUR' group by 1) customers) as customers`;
const minor = ({ amount }) => Math.round(Number(amount) * 100);
describe('reports of sales', () => {
    const world = useWorld();
    let books;
    before(async () => {
        const { admin } = world.acme;
        await choose(admin, 'commerce.timeZone', ZONE);
        const zone = await newZone(admin, [{ countryCode: 'DE' }]);
        const { id: shippingMethodId } = await newMethod(admin, { rates: [rateFor(zone, '4.90')] });
        const [customerId, categoryId] = [await newCustomer(admin), (await newCategory(admin)).id];
        const variants = [{ sku: unique('REPORT'), title: 'One', price: euros('19.99'), stockOnHand: 100 }];
        const shelved = present((await newProduct(admin, { categoryId, variants })).variants[0]).id;
        const { variantId: loose, itemId } = await sellable(admin, 0, '3.33');
        await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 100, unitCost: euros('1.47') } });
        const line = (variantId, quantity) => ({ variantId, quantity });
        const wanted = [
            { lines: [line(shelved, 3), line(loose, 7)], customerId, shippingAddress: ADDRESS, shippingMethodId },
            { lines: [line(loose, 1)] },
            { lines: [line(shelved, 2)], customerId },
            { lines: [line(shelved, 1), line(loose, 2)], shippingAddress: ADDRESS, shippingMethodId },
        ];
        const placed = [];
        for (const one of wanted) {
            placed.push(await place(admin, { ...one, paymentMethod: 'CASH' }));
            world.clock.advance('17h');
        }
        const [first, , third] = placed;
        await admin.run(CancelOrderDocument, { input: { orderId: present(third).id } });
        await admin.run(FulfilOrderDocument, { input: { orderId: present(first).id } });
        world.clock.advance('1d');
        const { lines } = await read(admin, present(first).id);
        await admin.run(RefundOrderDocument, {
            input: { orderId: present(first).id, lines: [{ lineId: present(lines[1]).id, quantity: 2 }], shipping: true },
        });
        // In another currency, and in another tenant: neither is in the figures.
        const dollars = [{ sku: unique('DOLLAR'), title: 'One', price: { amount: '50.00', currencyCode: 'USD' }, stockOnHand: 5 }];
        const american = present((await newProduct(admin, { variants: dollars })).variants[0]);
        await admin.run(ReceiveStockDocument, { input: { itemId: present(american.stock).id, quantity: 5, unitCost: euros('20.00') } });
        await place(admin, { lines: [line(american.id, 1)], currencyCode: 'USD' });
        await place(world.globex.admin, { lines: [line((await sellable(world.globex.admin, 5, '77.00')).variantId, 1)] });
        books = await rowOf(world, world.acme, BOOKS);
    });
    it('by period are what the orders add up to, day by day where the shop is', async () => {
        const { salesByPeriod } = await world.acme.manager.run(SalesByPeriodDocument, { by: 'DAY' });
        const { rows, total, timeZone, currencyCode } = present(salesByPeriod);
        expect({ timeZone, currencyCode, rows: rows.length }).to.deep.equal({ timeZone: ZONE, currencyCode: 'EUR', rows: 30 });
        const { units, unitsCredited, sold, credited, net, tax } = total.figures;
        expect({
            ...{ orders: total.orders, units, units_credited: unitsCredited, sold: minor(sold), credited: minor(credited) },
            ...{ tax: minor(tax), shipping: minor(total.shipping) },
        }).to.deep.equal({
            ...{ orders: books.orders, units: books.units, units_credited: books.units_credited, sold: books.sold, credited: books.credited },
            ...{ tax: books.tax, shipping: books.shipping },
        });
        expect([books.orders, books.units, books.units_credited]).to.deep.equal([4, 16, 4]);
        expect(minor(net)).to.equal(books.sold - books.credited);
        const days = rows.filter(({ orders }) => orders > 0).map(({ from, figures }) => [from, minor(figures.sold)]);
        expect(Object.fromEntries(days)).to.deep.equal(books.days);
        expect(Object.keys(books.days)).to.have.length.greaterThan(2);
    });
    it('by week and by month have the same totals, in whole weeks from Monday on', async () => {
        const totals = await Promise.all(['DAY', 'WEEK', 'MONTH'].map(async (by) => present((await world.acme.admin.run(SalesByPeriodDocument, { by })).salesByPeriod)));
        const [days, weeks, months] = totals.map(({ total }) => total);
        expect(weeks).to.deep.equal(days);
        expect(months).to.deep.equal(days);
        const inner = present(totals[1]).rows.slice(1, -1);
        expect(inner.map(({ from }) => new Date(`${from}T00:00:00Z`).getUTCDay())).to.deep.equal(inner.map(() => 1));
        for (const { rows } of totals)
            expect(rows.slice(1).map(({ from }) => from)).to.deep.equal(rows.slice(0, -1).map(({ to }) => to));
    });
    it('by product, by category and by customer are the same sales, the most first, the others summed up', async () => {
        const { admin } = world.acme;
        const byProduct = present((await admin.run(SalesByProductDocument, {})).salesByProduct);
        expect(byProduct.rows.map(({ figures }) => minor(figures.net))).to.deep.equal(Object.values(books.products).toSorted((one, other) => other - one));
        expect(minor(byProduct.total.net)).to.equal(books.sold - books.credited - books.shipping);
        const one = present((await admin.run(SalesByProductDocument, { first: 1 })).salesByProduct);
        expect(one.rows).to.deep.equal(byProduct.rows.slice(0, 1));
        expect(one.total).to.deep.equal(byProduct.total);
        expect(minor(one.others.net)).to.equal(minor(byProduct.total.net) - minor(present(byProduct.rows[0]).figures.net));
        const byCategory = present((await admin.run(SalesByCategoryDocument, {})).salesByCategory);
        expect(byCategory.total).to.deep.equal(byProduct.total);
        expect(byCategory.rows.map(({ categoryId }) => categoryId === null).toSorted()).to.deep.equal([false, true]);
        const byCustomer = present((await admin.run(SalesByCustomerDocument, {})).salesByCustomer);
        expect(byCustomer.rows.map(({ figures }) => minor(figures.net))).to.deep.equal(books.customers);
        expect(byCustomer.rows.reduce((sum, { orders }) => sum + orders, 0)).to.equal(books.orders);
        expect(byCustomer.rows.map(({ customerId, customer }) => customerId === (customer?.id ?? null))).to.deep.equal([true, true]);
    });
    it('say what was earned by what has a known cost in the currency, the same in each of them', async () => {
        const { admin } = world.acme;
        const reports = [
            present((await admin.run(SalesByPeriodDocument, { by: 'DAY' })).salesByPeriod).total.figures,
            present((await admin.run(SalesByProductDocument, {})).salesByProduct).total,
            present((await admin.run(SalesByCategoryDocument, {})).salesByCategory).total,
            present((await admin.run(SalesByCustomerDocument, {})).salesByCustomer).total,
        ];
        for (const { margin } of reports) {
            const { units, net, cost, amount } = margin;
            expect({ units, net: minor(net), cost: minor(cost) }).to.deep.equal({ units: books.costed_units, net: books.costed_net, cost: books.cost });
            expect(minor(amount)).to.equal(books.costed_net - books.cost);
            expect(Number(margin.percentage)).to.be.closeTo((100 * (books.costed_net - books.cost)) / books.costed_net, 0.0001);
        }
        expect([books.costed_units, books.cost]).to.deep.equal([8, 8 * 147]);
        const { rows } = present((await admin.run(SalesByProductDocument, {})).salesByProduct);
        const unknown = rows.filter(({ figures }) => figures.margin.units === 0);
        expect(unknown.map(({ figures: { margin } }) => [margin.amount.amount, margin.percentage])).to.deep.equal([['0.00', null]]);
        const inDollars = present((await admin.run(SalesByProductDocument, { currencyCode: 'USD' })).salesByProduct).total;
        expect([inDollars.units, inDollars.margin.units, inDollars.margin.percentage]).to.deep.equal([1, 0, null]);
    });
    it('have nothing of another tenant, nor of another currency, nor of days before', async () => {
        const totalOf = async (client, more) => minor(present((await client.run(SalesByProductDocument, more)).salesByProduct).total.sold);
        expect(await totalOf(world.acme.admin, { currencyCode: 'USD' })).to.be.within(1, 5_000);
        expect(await totalOf(world.globex.admin, {})).to.be.within(1, 7_700);
        expect(await totalOf(world.acme.admin, { from: '2020-01-01', to: '2020-02-01' })).to.equal(0);
        const { salesByPeriod } = await world.acme.admin.run(SalesByPeriodDocument, { by: 'MONTH', from: '2020-01-10', to: '2020-03-05' });
        expect(present(salesByPeriod).rows.map(({ from, to }) => [from, to])).to.deep.equal([
            ['2020-01-10', '2020-02-01'],
            ['2020-02-01', '2020-03-01'],
            ['2020-03-01', '2020-03-05'],
        ]);
    });
    it('are one statement, with the customers two', async () => {
        const { admin } = world.acme;
        expect(await fewestStatements(world, () => admin.run(SalesByPeriodDocument, { by: 'DAY' }))).to.equal(1);
        expect(await fewestStatements(world, () => admin.run(SalesByProductDocument, {}))).to.equal(1);
        expect(await fewestStatements(world, () => admin.run(SalesByCustomerDocument, {}))).to.equal(2);
    });
    it('refuse days that make no sense, and whoever may not see them', async () => {
        const { admin, member } = world.acme;
        const problemsOf = async (variables) => (await admin.send(SalesByPeriodDocument, { by: 'DAY', ...variables })).errors[0]?.extensions.fields?.map(({ path, reason }) => [path, reason]);
        expect(await problemsOf({ from: '2026-05-02', to: '2026-05-02' })).to.deep.equal([['to', 'NOT_AFTER_FROM']]);
        expect(await problemsOf({ from: '2024-01-01', to: '2026-01-01' })).to.deep.equal([['to', 'TOO_LARGE']]);
        expect(await problemsOf({ from: '1999-12-31', currencyCode: 'EURO' })).to.deep.equal([
            ['from', 'TOO_SMALL'],
            ['currencyCode', 'UNKNOWN_CURRENCY'],
        ]);
        const first = await admin.refusal(SalesByProductDocument, { first: 101 });
        expect(first.fields?.map(({ path, reason }) => [path, reason])).to.deep.equal([['first', 'TOO_LARGE']]);
        expect(await member.refusal(SalesByProductDocument, {})).to.include({ code: 'FORBIDDEN' });
    });
    it('count an edit on its own day: what was sold before stays what it was', async () => {
        const { admin } = world.globex;
        await choose(admin, 'commerce.timeZone', ZONE);
        const [kept, other] = [await sellable(admin, 50, '10.00'), await sellable(admin, 50, '1.00')];
        const lines = [kept, other].map(({ variantId }) => ({ variantId, quantity: 2 }));
        const customerId = await newCustomer(admin);
        const { id, lines: placed } = await place(admin, { lines, customerId, paymentMethod: 'CASH' });
        const period = async () => present((await admin.run(SalesByPeriodDocument, { by: 'DAY' })).salesByPeriod);
        const daysOf = ({ rows }) => rows.filter(({ figures: { sold, units } }) => units !== 0 || sold.amount !== '0.00');
        const before = daysOf(await period());
        world.clock.advance('2d');
        const [first, second] = placed.map(({ id: lineId }) => lineId);
        await edit(admin, id, {
            lines: [
                { lineId: present(first), quantity: 1 },
                { lineId: present(second), quantity: 5 },
            ],
        });
        const after = await period();
        expect(daysOf(after).slice(0, -1)).to.deep.equal(before);
        const [day] = daysOf(after).slice(-1);
        expect([day?.orders, Number(day?.figures.units)]).to.deep.equal([0, 2]);
        const edited = await rowOf(world, world.globex, BOOKS);
        expect([minor(after.total.figures.sold), Number(after.total.figures.units)]).to.deep.equal([edited.sold, edited.units]);
        const byProduct = present((await admin.run(SalesByProductDocument, {})).salesByProduct);
        const net = byProduct.rows.map(({ figures }) => minor(figures.net));
        expect(net).to.deep.equal(Object.values(edited.products).toSorted((one, more) => more - one));
        const byCustomer = present((await admin.run(SalesByCustomerDocument, {})).salesByCustomer);
        expect(byCustomer.rows.map(({ figures }) => minor(figures.net))).to.deep.equal(edited.customers);
    });
});
//# sourceMappingURL=sales.test.js.map