import { SwapTenantRestoreDocument } from '../../../schema/generated/graphql.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
import { assign, newRole, newUser, untilAnswers } from './people.js';
const PROTECTED = '{ roles { totalCount } }';
describe('the rights in a tenant that was brought back to an earlier state', function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    it('are those of that state, whatever was found of a later one', async () => {
        const { admin, tenant, ctx } = world.harbour;
        const { id: userId, client } = await newUser(world, { tenant, ctx });
        const { id: roleId } = await newRole(admin, { permissions: ['roles:read'] });
        const snapshotId = await world.snapshot(tenant);
        await untilAnswers(client, PROTECTED, 'PERMISSION_MISSING');
        await assign(admin, roleId, { userId });
        await untilAnswers(client, PROTECTED, 'answered');
        const id = await world.restore(tenant, { snapshotId });
        await world.operator.run(SwapTenantRestoreDocument, { input: { id, confirmSlug: tenant.slug } });
        // All sessions have ended: the client signs in anew, with a token of the older state.
        await untilAnswers(client, PROTECTED, 'PERMISSION_MISSING');
    });
});
//# sourceMappingURL=restored.test.js.map