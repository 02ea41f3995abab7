import { expect } from 'chai';
import { InvoicesDocument, OrdersDocument, SalesByPeriodDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { seedDemoHistory } from '../../../src/demo.js';
import { useWorld } from '../../support/world.js';
import { discrepancies } from '../inventory/stock.js';
import { present } from './pricing/pricing.js';
describe('the history of the demo', () => {
    const world = useWorld();
    /** As the start of the demo does it. */
    async function seed() {
        const { services } = world.app;
        const at = (tenant, moment) => createSystemContext({ ...services, clock: { now: () => moment } }, 'demo', tenant);
        await seedDemoHistory({ ctx: createSystemContext(services, 'demo'), at, isStopping: () => false });
    }
    it('shows orders in every state, their invoices and what they add up to, and begins once', async () => {
        await seed();
        await seed();
        for (const { admin } of [world.acme, world.globex]) {
            const { nodes } = present((await admin.run(OrdersDocument, { first: 50 })).orders);
            const states = Object.fromEntries(Map.groupBy(nodes, ({ state }) => state)
                .entries()
                .map(([state, some]) => [state, some.length]));
            expect(states).to.deep.equal({ PLACED: 1, CONFIRMED: 1, FULFILLED: 3, PARTIALLY_FULFILLED: 1, CANCELLED: 1, COMPLETED: 1 });
            expect(new Set(nodes.map(({ paymentState }) => paymentState))).to.include.keys('PAID', 'PARTLY_REFUNDED', 'AUTHORISED');
            expect(nodes.map(({ number }) => Number(number))).to.deep.equal([8, 7, 6, 5, 4, 3, 2, 1]);
            const invoices = present((await admin.run(InvoicesDocument, { first: 50 })).invoices).nodes;
            expect(invoices.map(({ kind }) => kind).toSorted()).to.deep.equal(['CREDIT_NOTE', ...Array(4).fill('INVOICE')]);
            const sales = present((await admin.run(SalesByPeriodDocument, { by: 'WEEK' })).salesByPeriod);
            expect(sales.rows.length).to.be.greaterThan(2);
            expect(sales.total.orders).to.be.at.least(7);
            expect(await discrepancies(admin)).to.deep.equal([]);
        }
    });
});
//# sourceMappingURL=demo-history.test.js.map