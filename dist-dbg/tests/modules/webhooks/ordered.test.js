import { expect } from 'chai';
import { PauseWebhookEndpointDocument, ResumeWebhookEndpointDocument, UpdateCategoryDocument, UpdateWebhookEndpointDocument, } from '../../../schema/generated/graphql.js';
import { answers } from '../../support/receiver.js';
import { until } from '../../support/world.js';
import { createCategory, deliveriesOf, newEndpoint, useWebhooks } from './webhooks.js';
describe('webhooks in order', () => {
    const { world, receiver } = useWebhooks();
    const eventTypes = ['commerce.categoryCreated', 'commerce.categoryUpdated'];
    const versionsAt = (path) => receiver.at(path).map(({ json }) => json.data['version'] ?? 1);
    const change = async (id, times) => {
        for (let time = 0; time < times; time += 1)
            await world.acme.admin.run(UpdateCategoryDocument, { input: { id, name: `Changed ${time}` } });
    };
    it('come one at a time, and those of one thing in the order of its changes', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { eventTypes, ordered: true });
        let inside = 0;
        let most = 0;
        receiver.behaviour = (_received, response) => {
            inside += 1;
            most = Math.max(most, inside);
            setTimeout(() => {
                inside -= 1;
                response.end();
            }, 20);
        };
        const category = await createCategory(admin);
        await change(category.id, 9);
        await receiver.until(endpoint.path, 10);
        expect(versionsAt(endpoint.path)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        expect(most).to.equal(1);
    });
    it('wait behind one that fails, and go on when it is taken or given up', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { eventTypes, ordered: true, retrySeconds: [60] });
        receiver.behaviour = answers.status(404);
        const category = await createCategory(admin);
        await change(category.id, 3);
        const states = async () => (await deliveriesOf(admin, endpoint.id)).map(({ state }) => state).reverse();
        await until(async () => (await states()).length === 4 && receiver.at(endpoint.path).length === 1, 'the first was tried');
        expect(await states()).to.deep.equal(['PENDING', 'QUEUED', 'QUEUED', 'QUEUED']);
        receiver.behaviour = ({ path, json }, response) => void response.writeHead(path === endpoint.path && json.data['version'] === undefined ? 404 : 200).end();
        world.clock.advance('80s');
        await receiver.until(endpoint.path, 5);
        await until(async () => (await states()).join() === 'FAILED,DELIVERED,DELIVERED,DELIVERED', 'the others went on');
        expect(versionsAt(endpoint.path)).to.deep.equal([1, 1, 2, 3, 4]);
    });
    it('keep their order while the endpoint is paused, and come at once when order is not wanted any more', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { eventTypes, ordered: true });
        await admin.run(PauseWebhookEndpointDocument, { input: { id: endpoint.id } });
        const category = await createCategory(admin);
        await change(category.id, 4);
        await until(async () => (await deliveriesOf(admin, endpoint.id)).length === 5, 'all are kept');
        await admin.run(ResumeWebhookEndpointDocument, { input: { id: endpoint.id } });
        await receiver.until(endpoint.path, 5);
        expect(versionsAt(endpoint.path)).to.deep.equal([1, 2, 3, 4, 5]);
        receiver.behaviour = answers.status(404);
        await change(category.id, 3);
        await until(async () => receiver.at(endpoint.path).length === 6, 'the first fails');
        receiver.behaviour = answers.ok;
        await admin.run(UpdateWebhookEndpointDocument, { input: { id: endpoint.id, ordered: false } });
        await receiver.until(endpoint.path, 8);
        expect(versionsAt(endpoint.path).slice(6)).to.have.members([7, 8]);
    });
});
//# sourceMappingURL=ordered.test.js.map