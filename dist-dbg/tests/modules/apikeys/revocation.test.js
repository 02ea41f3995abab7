/** Two gateways on one database: a key that ends on one of them ends on the other, within two seconds. */
import { expect } from 'chai';
import { DeactivateUserDocument, RevokeApiKeyDocument, RotateApiKeyDocument } from '../../../schema/generated/graphql.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { until, useWorld } from '../../support/world.js';
import { newUser } from '../access/people.js';
import { newKey, programOf } from './programs.js';
const PRODUCTS = '{ products { totalCount } }';
describe('an API key that works on two processes', () => {
    const world = useWorld();
    let second;
    before(async () => {
        second = await startSecondGateway(world);
    });
    after(() => second.stop());
    const onBoth = async (key) => [
        await programOf(world, key).outcome(PRODUCTS),
        await programOf(second, key).outcome(PRODUCTS),
    ];
    const soon = (key, outcome) => until(async () => (await onBoth(key)).every((one) => one === outcome), `both answer with ${outcome}`);
    it('is refused by both when it was revoked (threat 77)', async () => {
        const key = await newKey(world, world.acme.admin);
        expect(await onBoth(key)).to.deep.equal(['answered', 'answered']);
        await world.acme.admin.run(RevokeApiKeyDocument, { input: { id: key.id } });
        await soon(key, 'APIKEYS_KEY_REVOKED');
    });
    it('is refused by both when whoever had been shown it is deactivated', async () => {
        const maker = await newUser(world, world.acme, 'admin');
        const key = await newKey(world, maker.client);
        expect(await onBoth(key)).to.deep.equal(['answered', 'answered']);
        await world.acme.admin.run(DeactivateUserDocument, { input: { id: maker.id } });
        await soon(key, 'APIKEYS_KEY_REVOKED');
    });
    it('has its old secret refused by both when it was rotated without an overlap', async () => {
        const key = await newKey(world, world.acme.admin);
        expect(await onBoth(key)).to.deep.equal(['answered', 'answered']);
        const { rotateApiKey } = await world.acme.admin.run(RotateApiKeyDocument, { input: { id: key.id, overlapHours: 0 } });
        await soon(key, 'APIKEYS_KEY_EXPIRED');
        expect(await onBoth({ secret: rotateApiKey?.secret ?? '' })).to.deep.equal(['answered', 'answered']);
    });
});
//# sourceMappingURL=revocation.test.js.map