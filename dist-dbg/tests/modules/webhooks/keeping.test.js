import { expect } from 'chai';
import { ChooseSettingDocument, DeleteWebhookEndpointDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { webhooks } from '../../../src/modules/webhooks/module.js';
import { until } from '../../support/world.js';
import { createCategory, deliveriesOf, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('what webhooks keep', () => {
    const { world, receiver, events } = useWebhooks();
    const tend = async () => {
        const [job] = webhooks.jobs;
        if (job?.kind !== 'tenant')
            throw new Error('there is no job');
        const tenant = await world.app.directory.findById(world.acme.tenant.id);
        await job.run(createSystemContext(world.app.services, 'test', tenant), { dueAt: new Date(), attempt: 1 });
    };
    const count = async (table) => {
        const [row] = await world.sql((sql) => sql.unsafe(`select count(*)::int as count from ${schemaOf(world.acme.tenant.id)}.${table}`));
        return Number(row?.['count']);
    };
    it('goes after the time that the tenant has chosen, with its attempts', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        await createCategory(admin);
        await untilDelivery(admin, endpoint.id, 'DELIVERED');
        world.clock.advance('8d');
        await createCategory(admin);
        await receiver.until(endpoint.path, 2);
        await events.settled();
        await tend();
        expect(await deliveriesOf(admin, endpoint.id)).to.have.length(2);
        await admin.run(ChooseSettingDocument, { input: { key: 'webhooks.retentionDays', value: '7' } });
        await tend();
        expect(await deliveriesOf(admin, endpoint.id)).to.have.length(1);
        expect([await count('webhook_attempts'), await count('webhook_deliveries')]).to.deep.equal([1, 1]);
    });
    it('is reminded of when an attempt was told to nobody, as in a state that was brought back', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = (_received, response) => void response.writeHead(500).end();
        await createCategory(admin);
        await untilDelivery(admin, endpoint.id, 'PENDING', 1);
        await world.sql((sql) => sql `delete from platform.outbox where name = 'webhooks.attemptDue'`);
        receiver.behaviour = (_received, response) => void response.end();
        world.clock.advance('30m');
        await tend();
        world.clock.advance('1h');
        await tend();
        await receiver.until(endpoint.path, 2);
        await untilDelivery(admin, endpoint.id, 'DELIVERED', 2);
        expect(receiver.at(endpoint.path)).to.have.length(2);
    });
    it('of a deleted endpoint is its name, until nothing tells of it', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        await createCategory(admin);
        await untilDelivery(admin, endpoint.id, 'DELIVERED');
        await admin.run(DeleteWebhookEndpointDocument, { input: { id: endpoint.id } });
        expect(await count('webhook_secrets')).to.equal(0);
        expect(await deliveriesOf(admin, endpoint.id)).to.have.length(1);
        world.clock.advance('31d');
        await tend();
        expect(await deliveriesOf(admin, endpoint.id)).to.have.length(0);
        await until(async () => (await count('webhook_endpoints')) === 0, 'the rows are gone');
    });
});
//# sourceMappingURL=keeping.test.js.map