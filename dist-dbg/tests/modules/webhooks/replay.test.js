import { expect } from 'chai';
import { PauseWebhookEndpointDocument, ReplayWebhooksDocument, UpdateWebhookEndpointDocument } from '../../../schema/generated/graphql.js';
import { until } from '../../support/world.js';
import { createCategory, deliveriesOf, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('replayWebhooks', () => {
    const { world, receiver, events } = useWebhooks();
    const replay = async (input) => (await world.acme.admin.run(ReplayWebhooksDocument, { input })).replayWebhooks?.count;
    it('sends a delivery again under the same id, however it ended, and counts it as a round of its own', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        await createCategory(admin);
        const { id, eventId } = await untilDelivery(admin, endpoint.id, 'DELIVERED');
        expect(await replay({ deliveryIds: [id] })).to.equal(1);
        const [first, second] = await receiver.until(endpoint.path, 2);
        expect(second?.headers['webhook-id']).to.equal(eventId).and.to.equal(first?.headers['webhook-id']);
        const again = await untilDelivery(admin, endpoint.id, 'DELIVERED', 1);
        expect(again).to.include({ id, round: 2 });
        expect(again.attempts.map(({ round, number }) => [round, number])).to.deep.equal([
            [2, 1],
            [1, 1],
        ]);
    });
    it('sends what failed within a time to one endpoint, and nothing else', async () => {
        const { admin } = world.acme;
        const [broken, fine] = [await newEndpoint(admin, receiver, { retrySeconds: [] }), await newEndpoint(admin, receiver)];
        receiver.behaviour = ({ path }, response) => void response.writeHead(path === broken.path ? 404 : 200).end();
        await createCategory(admin);
        await untilDelivery(admin, broken.id, 'FAILED');
        world.clock.advance('1h');
        const from = world.clock.now().toISOString();
        for (let time = 0; time < 2; time += 1)
            await createCategory(admin);
        await until(async () => (await deliveriesOf(admin, broken.id)).filter(({ state }) => state === 'FAILED').length === 3, 'three have failed');
        receiver.behaviour = (_received, response) => void response.end();
        expect(await replay({ endpointId: broken.id, from })).to.equal(2);
        await receiver.until(broken.path, 5);
        expect(await replay({ endpointId: broken.id, from })).to.equal(0);
        expect(await replay({ endpointId: broken.id, eventTypes: ['commerce.productCreated'] })).to.equal(0);
        expect(await replay({ endpointId: fine.id })).to.equal(0);
        expect(await replay({ endpointId: fine.id, states: ['DELIVERED'], to: from })).to.equal(1);
        await events.settled();
        expect(receiver.at(fine.path)).to.have.length(4);
    });
    it('gives an endpoint what it has missed, filtered or before its time, as one asks', async () => {
        const { admin } = world.acme;
        await newEndpoint(admin, receiver);
        const from = world.clock.now().toISOString();
        for (const name of ['One', 'Two', 'Three'])
            await createCategory(admin, name);
        await events.settled();
        const endpoint = await newEndpoint(admin, receiver, { filter: 'slug == "never"' });
        expect(await replay({ endpointId: endpoint.id, from })).to.equal(0);
        expect(await replay({ endpointId: endpoint.id, from, missed: true })).to.equal(3);
        await receiver.until(endpoint.path, 3);
        await events.settled();
        expect(await replay({ endpointId: endpoint.id, from, missed: true })).to.equal(0);
        await createCategory(admin);
        const { eventId } = await untilDelivery(admin, endpoint.id, 'FILTERED');
        expect(await replay({ eventId, endpointId: endpoint.id, states: ['FILTERED'] })).to.equal(1);
        await receiver.until(endpoint.path, 4);
    });
    it('keeps for a paused endpoint what it should get, in its order if it has one', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { ordered: true });
        for (let time = 0; time < 3; time += 1)
            await createCategory(admin);
        await receiver.until(endpoint.path, 3);
        await events.settled();
        const ids = (await deliveriesOf(admin, endpoint.id)).map(({ id }) => id);
        expect(await replay({ deliveryIds: ids })).to.equal(3);
        await receiver.until(endpoint.path, 6);
        await events.settled();
        await admin.run(UpdateWebhookEndpointDocument, { input: { id: endpoint.id, ordered: false } });
        await admin.run(PauseWebhookEndpointDocument, { input: { id: endpoint.id } });
        expect(await replay({ deliveryIds: ids.slice(0, 1) })).to.equal(1);
        expect((await untilDelivery(admin, endpoint.id, 'HELD')).id).to.equal(ids[0]);
    });
    it('refuses to send everything by leaving everything out, and ids that nothing has', async () => {
        const { admin } = world.acme;
        const refusal = (input) => admin.refusal(ReplayWebhooksDocument, { input });
        const problem = async (input) => (await refusal(input)).fields?.map(({ path, reason }) => `${path} ${reason}`);
        expect(await problem({})).to.deep.equal(['input NOTHING_CHOSEN']);
        expect(await problem({ missed: true, from: '2026-01-01T00:00:00Z' })).to.deep.equal(['input.endpointId REQUIRED']);
        expect(await problem({ from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' })).to.deep.equal(['input.to EMPTY_RANGE']);
        const endpoint = await newEndpoint(admin, receiver);
        expect(await problem({ endpointId: endpoint.id, states: ['PENDING'] })).to.deep.equal(['input.states NOT_SETTLED']);
        const unknown = '01h455vb4pex5vsknk084sn02q';
        expect(await refusal({ endpointId: `whe_${unknown}` })).to.include({ reason: 'WEBHOOKS_ENDPOINT_NOT_FOUND' });
        expect(await refusal({ eventId: `evt_${unknown}` })).to.include({ reason: 'WEBHOOKS_EVENT_NOT_FOUND' });
        expect(await refusal({ deliveryIds: [`whd_${unknown}`] })).to.include({ reason: 'WEBHOOKS_DELIVERY_NOT_FOUND' });
    });
});
//# sourceMappingURL=replay.test.js.map