import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { PauseWebhookEndpointDocument, ReplayWebhooksDocument, SimulateWebhookDocument, TestWebhookDocument, WebhookEndpointDocument, } from '../../../schema/generated/graphql.js';
import { answers } from '../../support/receiver.js';
import { createCategory, deliveriesOf, deliveryOf, eventAt, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('trying a webhook out', () => {
    const { world, receiver, events } = useWebhooks();
    const simulate = async (input) => {
        const { simulateWebhook } = await world.acme.admin.run(SimulateWebhookDocument, { input });
        if (!simulateWebhook)
            throw new Error('nothing was simulated');
        return simulateWebhook;
    };
    it('shows the exact request, signed, without sending it', async () => {
        const endpoint = await newEndpoint(world.acme.admin, receiver, { headers: [{ name: 'x-key', value: 'mine' }] });
        const { isWanted, state, request, answer } = await simulate({ endpointId: endpoint.id, eventType: 'commerce.categoryCreated' });
        expect({ isWanted, state, answer }).to.deep.equal({ isWanted: true, state: 'PENDING', answer: null });
        expect(request).to.include({ method: 'POST', url: endpoint.url });
        const headers = request?.headers;
        expect(headers).to.include({ 'x-key': 'mine', 'serai-test': 'true' });
        new Webhook(endpoint.secret).verify(request?.body ?? '', headers);
        expect(receiver.at(endpoint.path)).to.deep.equal([]);
    });
    it('sends the very same on request and tells the answer, or why there is none', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { timeoutSeconds: 1 });
        await createCategory(admin, 'Real');
        const { eventId } = await untilDelivery(admin, endpoint.id, 'DELIVERED');
        receiver.behaviour = answers.status(418, { 'x-tea': 'pot' });
        const { request, answer } = await simulate({ endpointId: endpoint.id, eventId, send: true });
        expect(answer).to.deep.include({ status: 418, body: 'status 418', failure: null });
        expect(answer?.headers).to.include({ 'x-tea': 'pot' });
        const received = receiver.at(endpoint.path).at(-1);
        expect(received?.body).to.equal(request?.body);
        expect(received?.headers).to.include(request?.headers);
        receiver.behaviour = answers.hang;
        const { answer: none } = await simulate({ endpointId: endpoint.id, eventId, send: true });
        expect(none).to.include({ status: null, failure: 'TIMED_OUT' });
        // None of it is a delivery.
        expect(await deliveriesOf(admin, endpoint.id)).to.have.length(1);
        expect((await admin.run(WebhookEndpointDocument, { id: endpoint.id })).webhookEndpoint?.failingSince).to.equal(null);
    });
    it('says whether the endpoint wants it', async () => {
        const endpoint = await newEndpoint(world.acme.admin, receiver, { filter: 'slug == "never"' });
        const verdict = async (eventType) => {
            const { isWanted, state, reason } = await simulate({ endpointId: endpoint.id, eventType });
            return [isWanted, state, reason];
        };
        expect(await verdict('commerce.categoryCreated')).to.deep.equal([false, 'FILTERED', 'FILTER']);
        expect(await verdict('users.userCreated')).to.deep.equal([false, null, 'NOT_SUBSCRIBED']);
    });
    it('sends an example as events are sent, once, without consequences for the endpoint', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(410);
        const { testWebhook } = await admin.run(TestWebhookDocument, { input: { endpointId: endpoint.id, eventType: 'commerce.productPublished' } });
        expect(testWebhook).to.include({ state: 'PENDING', eventType: 'commerce.productPublished' });
        const [received] = await receiver.until(endpoint.path, 1);
        expect(received?.headers).to.include({ 'serai-test': 'true' });
        expect(received?.json.data).to.have.keys('productId', 'publishedAt');
        const delivery = await untilDelivery(admin, endpoint.id, 'FAILED', 1);
        expect(delivery.attempts[0]).to.include({ reason: 'GONE' });
        expect((await eventAt(admin, delivery.eventId)).isTest).to.equal(true);
        const { webhookEndpoint } = await admin.run(WebhookEndpointDocument, { id: endpoint.id });
        expect(webhookEndpoint).to.include({ status: 'ACTIVE', failingSince: null });
        const { replayWebhooks } = await admin.run(ReplayWebhooksDocument, { input: { endpointId: endpoint.id } });
        expect(replayWebhooks?.count).to.equal(0);
        // A paused one is tested before it is resumed.
        await admin.run(PauseWebhookEndpointDocument, { input: { id: endpoint.id } });
        receiver.behaviour = answers.ok;
        await admin.run(TestWebhookDocument, { input: { endpointId: endpoint.id, eventType: 'commerce.productPublished' } });
        await receiver.until(endpoint.path, 2);
        await events.settled();
        expect((await deliveryOf(admin, delivery.id)).state).to.equal('FAILED');
    });
    it('is not a way to have us call somebody over and over', async () => {
        const { admin } = world.globex;
        const endpoint = await newEndpoint(admin, receiver);
        const input = { endpointId: endpoint.id, eventType: 'commerce.categoryCreated', send: true };
        const answered = await Promise.all(Array.from({ length: 25 }, () => admin.send(SimulateWebhookDocument, { input })));
        const refused = answered.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason));
        expect(refused).to.deep.equal(Array(5).fill('TOO_MANY_ATTEMPTS'));
        expect(receiver.at(endpoint.path).length).to.be.at.most(20);
    });
});
//# sourceMappingURL=trying.test.js.map