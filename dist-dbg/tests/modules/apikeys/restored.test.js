import { expect } from 'chai';
import { ApiKeysDocument, RevokeApiKeyDocument, SwapTenantRestoreDocument } from '../../../schema/generated/graphql.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
import { until } from '../../support/world.js';
import { newKey, programOf } from './programs.js';
const USERS = '{ users { totalCount } }';
describe('an API key of a tenant that was brought back to an earlier state', function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    it('works no more, whether or not it had been revoked: nobody knows any more which ones had', async () => {
        const { admin, tenant } = world.harbour;
        const [revoked, other] = [await newKey(world, admin, ['users:read']), await newKey(world, admin, ['users:read'])];
        const snapshotId = await world.snapshot(tenant);
        await admin.run(RevokeApiKeyDocument, { input: { id: revoked.id } });
        expect(await programOf(world, other).outcome(USERS)).to.equal('answered');
        const id = await world.restore(tenant, { snapshotId });
        await world.operator.run(SwapTenantRestoreDocument, { input: { id, confirmSlug: tenant.slug } });
        await until(async () => (await programOf(world, other).outcome(USERS)) === 'APIKEYS_KEY_INVALID', 'the key is refused');
        expect(await programOf(world, revoked).outcome(USERS)).to.equal('APIKEYS_KEY_INVALID');
        expect((await admin.run(ApiKeysDocument)).apiKeys?.totalCount).to.equal(0);
    });
});
//# sourceMappingURL=restored.test.js.map