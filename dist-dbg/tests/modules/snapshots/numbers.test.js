import { expect } from 'chai';
import { DiscardTenantRestoreDocument, SwapTenantRestoreDocument, UndoTenantRestoreDocument } from '../../../schema/generated/graphql.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
import { bill, billable } from '../commerce/invoicing/invoicing.js';
import { place, sellable } from '../commerce/orders/orders.js';
describe('numbers of documents, when a tenant is restored', function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    const confirmed = (id) => ({ input: { id, confirmSlug: 'harbour' } });
    it('are given once, whichever state is the live one', async () => {
        const { admin, tenant } = world.harbour;
        await billable(admin);
        const { variantId } = await sellable(admin, 100);
        /** The numbers of an order and of its invoice. */
        const sell = async () => {
            const { id, number } = await place(admin, { lines: [{ variantId, quantity: 1 }], paymentMethod: 'CASH' });
            return [number, (await bill(admin, id)).number];
        };
        expect(await sell()).to.deep.equal(['1', 'INV-1']);
        const snapshotId = await world.snapshot(tenant);
        expect(await sell()).to.deep.equal(['2', 'INV-2']);
        const id = await world.restore(tenant, { snapshotId });
        // Numbered after the restored state was built, before it is the live one.
        expect(await sell()).to.deep.equal(['3', 'INV-3']);
        await world.operator.run(SwapTenantRestoreDocument, confirmed(id));
        expect(await sell(), 'after the swap').to.deep.equal(['4', 'INV-4']);
        expect(await sell()).to.deep.equal(['5', 'INV-5']);
        await world.operator.run(UndoTenantRestoreDocument, confirmed(id));
        expect(await sell(), 'after it was undone').to.deep.equal(['6', 'INV-6']);
        await world.operator.run(DiscardTenantRestoreDocument, confirmed(id));
        const [own] = await world.asAdmin(tenant, 'select count(*)::int as orders from orders');
        expect(own?.['orders'], 'of the state that is live').to.equal(4);
        expect((await place(world.island.admin, { lines: [{ variantId: (await sellable(world.island.admin)).variantId, quantity: 1 }] })).number).to.equal('1');
    });
});
//# sourceMappingURL=numbers.test.js.map