import { expect } from 'chai';
import { useEvents } from '../../../support/events.js';
import { useWorld } from '../../../support/world.js';
import { choose, present } from '../pricing/pricing.js';
import { bill, billable, cancel, credit, issuedOf, ordered, ship } from './invoicing.js';
describe('invoices that are issued by themselves', () => {
    const world = useWorld();
    const events = useEvents(world);
    before(async () => {
        await billable(world.acme.admin);
        await choose(world.acme.admin, 'commerce.invoicesAtFulfilment', 'true');
        await choose(world.globex.admin, 'commerce.invoicesAtFulfilment', 'true');
    });
    const kindsOf = async (orderId) => {
        await events.settled();
        return (await issuedOf(world.acme.admin, orderId)).map(({ kind, payable }) => `${kind} ${payable.amount}`);
    };
    it('come with the last parcel, not before', async () => {
        const { admin } = world.acme;
        const { id, lines } = await ordered(admin, 2);
        await ship(admin, id, 1, present(lines[0]).id);
        expect(await kindsOf(id)).to.deep.equal([]);
        await ship(admin, id);
        expect(await kindsOf(id)).to.deep.equal(['INVOICE 19.98']);
    });
    it('come with notes of what was cancelled before, and of what is credited later', async () => {
        const { admin } = world.acme;
        const { id, lines } = await ordered(admin, 3);
        const lineId = present(lines[0]).id;
        await ship(admin, id, 2, lineId);
        await cancel(admin, id);
        expect(await kindsOf(id)).to.deep.equal(['INVOICE 29.97', 'CREDIT_NOTE 9.99']);
        await credit(admin, id, { lineId, quantity: 1 });
        expect(await kindsOf(id)).to.deep.equal(['INVOICE 29.97', 'CREDIT_NOTE 9.99', 'CREDIT_NOTE 9.99']);
    });
    it('correct what was billed before it was cancelled, and leave alone what was not', async () => {
        const { admin } = world.acme;
        const [billed, never] = [await ordered(admin, 1), await ordered(admin, 1)];
        await bill(admin, billed.id);
        for (const { id } of [billed, never])
            await cancel(admin, id);
        expect(await kindsOf(billed.id)).to.deep.equal(['INVOICE 9.99', 'CREDIT_NOTE 9.99']);
        expect(await kindsOf(never.id)).to.deep.equal([]);
    });
    it('wait for who sells', async () => {
        const { admin } = world.globex;
        const { id } = await ordered(admin, 1);
        await ship(admin, id);
        await events.settled();
        expect(await issuedOf(admin, id)).to.deep.equal([]);
        await billable(admin);
        await bill(admin, id);
    });
});
//# sourceMappingURL=by-itself.test.js.map