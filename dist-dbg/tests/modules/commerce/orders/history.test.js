import { expect } from 'chai';
import { CancelOrderDocument, CustomerOrdersDocument, CustomersDocument, MyOrdersDocument } from '../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../support/mails.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { newCustomer, present } from '../pricing/pricing.js';
import { openAccount } from '../storefront/customers/account.js';
import { openStorefront } from '../storefront/shopper.js';
import { place, sellable } from './orders.js';
describe('the orders of a customer', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    /** So many orders of the customer, the oldest first. */
    async function ordered(customerId, count) {
        const { admin } = world.acme;
        const lines = [{ variantId: (await sellable(admin, 100)).variantId, quantity: 1 }];
        const ids = [];
        for (let index = 0; index < count; index += 1) {
            ids.push((await place(admin, { customerId, lines })).id);
            world.clock.advance('1m');
        }
        return ids;
    }
    it('are listed for staff page by page, the latest first, and counted', async () => {
        const { admin } = world.acme;
        const [id, other] = [await newCustomer(admin), await newCustomer(admin)];
        const [ids] = [await ordered(id, 5), await ordered(other, 1)];
        const seen = [];
        for (let after = null, more = true; more;) {
            const page = present((await admin.run(CustomerOrdersDocument, { id, first: 2, after })).customer).orders;
            expect(page.totalCount).to.equal(5);
            seen.push(...page.nodes.map((order) => order.id));
            after = page.pageInfo.endCursor;
            more = page.pageInfo.hasNextPage;
        }
        expect(seen).to.deep.equal(ids.toReversed());
    });
    it('are read for all customers of a page in as many statements as for one', async () => {
        const { admin } = world.acme;
        const [first] = present((await admin.run(CustomersDocument, { first: 1 })).customers).nodes;
        for (const id of [present(first).id, await newCustomer(admin)])
            await ordered(id, 2);
        const many = 'query ($first: Int) { customers(first: $first) { nodes { id orders(first: 3) { nodes { id payable { amount } lines { sku } } totalCount } } } }';
        const statements = (first) => fewestStatements(world, () => admin.send(many, { first }));
        expect([await statements(1), await statements(30)]).to.deep.equal([4, 4]);
    });
    it('are shown to the customer: theirs, nobody else’s, and nothing that staff has written', async () => {
        const { admin } = world.acme;
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const [orderId = ''] = await ordered(kim.customer.id, 1);
        await admin.run(CancelOrderDocument, { input: { orderId, reason: 'a suspicion' } });
        const mine = present((await kim.session.run(MyOrdersDocument)).customerMe).orders;
        expect(mine.nodes.map(({ id, state, lines }) => [id, state, lines.length])).to.deep.equal([[orderId, 'CANCELLED', 1]]);
        expect(mine.totalCount).to.equal(1);
        expect(present((await lee.session.run(MyOrdersDocument)).customerMe).orders).to.deep.include({ nodes: [], totalCount: 0 });
        const { data, errors } = await kim.session.send('{ customerMe { orders { nodes { id cancelReason } } } }');
        expect(errors[0]?.extensions.code).to.equal('FORBIDDEN');
        expect(JSON.stringify(data)).to.not.include('suspicion');
    });
    it('are refused to strangers, and unknown in another tenant', async () => {
        const id = await newCustomer(world.acme.admin);
        expect(await world.acme.anonymous.refusal(CustomerOrdersDocument, { id })).to.include({ code: 'UNAUTHENTICATED' });
        expect(await world.globex.admin.refusal(CustomerOrdersDocument, { id })).to.include({ reason: 'COMMERCE_CUSTOMER_NOT_FOUND' });
    });
    it('explain their price, which is not read with the list', async () => {
        const { admin } = world.acme;
        const id = await newCustomer(admin);
        await ordered(id, 1);
        const asked = 'query ($id: ID!) { customer(id: $id) { orders { nodes { priceExplanation { payable { amount } } } } } }';
        const { data, errors } = await admin.send(asked, { id });
        expect(errors).to.deep.equal([]);
        expect(data?.customer.orders.nodes).to.deep.equal([{ priceExplanation: { payable: { amount: '10.00' } } }]);
    });
});
//# sourceMappingURL=history.test.js.map