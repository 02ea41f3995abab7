import { expect } from 'chai';
import { AllowOperatorAccessDocument, OperatorAccessDocument, SwapTenantRestoreDocument } from '../../../schema/generated/graphql.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe("a tenant's consent to operators acting as its users", function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    it('ends with the state that it was given in, so that a withdrawn one cannot come back', async () => {
        await world.harbour.admin.run(AllowOperatorAccessDocument, { input: { hours: 1 } });
        const snapshotId = await world.snapshot(world.harbour.tenant);
        const id = await world.restore(world.harbour.tenant, { snapshotId });
        await world.operator.run(SwapTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
        const { operatorAccess } = await world.client({ tenant: 'harbour', email: 'admin@harbour.test' }).run(OperatorAccessDocument);
        expect(operatorAccess).to.deep.equal({ allowedUntil: null });
    });
});
//# sourceMappingURL=replaced-state.test.js.map