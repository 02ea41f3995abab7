import { expect } from 'chai';
import { DeleteWebhookEndpointDocument, PauseWebhookEndpointDocument, ReplayWebhooksDocument, ResumeWebhookEndpointDocument, WebhookEndpointDocument, } from '../../../schema/generated/graphql.js';
import { answers } from '../../support/receiver.js';
import { until } from '../../support/world.js';
import { createCategory, deliveriesOf, eventAt, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('a webhook', () => {
    const { world, receiver, events } = useWebhooks();
    it('is written down as it failed, whatever the receiver does (threat 103)', async function () {
        this.timeout(60_000);
        const { admin } = world.acme;
        const evil = [
            [answers.status(301, { location: 'http://169.254.169.254/' }), 'REDIRECTED', 301],
            [answers.status(404), 'REFUSED', 404],
            [answers.status(500), 'BROKEN', 500],
            [answers.hang, 'TIMED_OUT', null],
            [answers.drip, 'TIMED_OUT', null],
            [answers.disappear, 'CONNECTION_FAILED', null],
        ];
        for (const [behaviour, reason, status] of evil) {
            receiver.behaviour = behaviour;
            const endpoint = await newEndpoint(admin, receiver, { timeoutSeconds: 1, retrySeconds: [] });
            await createCategory(admin);
            const delivery = await untilDelivery(admin, endpoint.id, 'FAILED', 1);
            expect(delivery.attempts[0], reason).to.include({ reason, responseStatus: status });
            receiver.behaviour = answers.ok;
            await admin.run(DeleteWebhookEndpointDocument, { input: { id: endpoint.id } });
        }
        // Ten megabytes are an answer, of which the beginning is kept.
        receiver.behaviour = answers.megabytes(10);
        const endpoint = await newEndpoint(admin, receiver);
        await createCategory(admin);
        const delivery = await untilDelivery(admin, endpoint.id, 'DELIVERED', 1);
        expect(delivery.attempts[0]?.responseBody).to.have.length(4_096);
    });
    it('that is answered 410 disables its endpoint, and the administrators are told (threat 103)', async () => {
        const { admin } = world.globex;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(410);
        await createCategory(admin);
        const delivery = await untilDelivery(admin, endpoint.id, 'FAILED', 1);
        expect(delivery).to.include({ reason: 'ANSWERED_GONE', nextAttemptAt: null });
        const { webhookEndpoint } = await admin.run(WebhookEndpointDocument, { id: endpoint.id });
        expect(webhookEndpoint).to.include({ status: 'PAUSED', pauseReason: 'GONE' });
        receiver.behaviour = answers.ok;
        await createCategory(admin);
        const skipped = await untilDelivery(admin, endpoint.id, 'SKIPPED');
        expect(skipped).to.include({ reason: 'ENDPOINT_GONE', attemptCount: 0 });
        expect(receiver.at(endpoint.path)).to.have.length(1);
        await events.settled();
        const mails = ((await world.app.inbox?.list()) ?? []).filter(({ to }) => to.address === 'admin@globex.test');
        expect(mails[0]?.subject).to.match(/webhook endpoint of .* is gone/);
        expect(mails[0]?.text).to.include('127.0.0.1').and.to.include('410');
        // What came meanwhile is not sent by itself, but can be replayed.
        expect(await admin.refusal(ReplayWebhooksDocument, { input: { endpointId: endpoint.id } })).to.include({ reason: 'WEBHOOKS_ENDPOINT_PAUSED' });
        await admin.run(ResumeWebhookEndpointDocument, { input: { id: endpoint.id } });
        const { replayWebhooks } = await admin.run(ReplayWebhooksDocument, { input: { endpointId: endpoint.id } });
        expect(replayWebhooks).to.deep.equal({ count: 2 });
        await receiver.until(endpoint.path, 3);
    });
    it('that is answered 429 waits as long as it is told, and so do others to the endpoint (threat 103)', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(429, { 'retry-after': '600' });
        await createCategory(admin);
        const throttled = await untilDelivery(admin, endpoint.id, 'PENDING', 1);
        const waitMs = Date.parse(String(throttled.nextAttemptAt)) - Date.parse(String(throttled.attempts[0]?.startedAt));
        expect(waitMs).to.be.within(600_000, 610_000);
        expect(throttled.attempts[0]).to.include({ reason: 'THROTTLED', responseStatus: 429 });
        receiver.behaviour = answers.ok;
        await createCategory(admin);
        await events.settled();
        const [second] = await deliveriesOf(admin, endpoint.id);
        expect(second).to.include({ state: 'PENDING', attemptCount: 0 });
        expect(Date.parse(String(second?.nextAttemptAt)) - world.clock.now().getTime()).to.be.within(580_000, 612_000);
        expect(receiver.at(endpoint.path)).to.have.length(1);
        world.clock.advance('615s');
        await receiver.until(endpoint.path, 3);
        await until(async () => (await deliveriesOf(admin, endpoint.id)).every(({ state }) => state === 'DELIVERED'), 'both are delivered');
    });
    it('to an endpoint that fails for days pauses it, tells the administrators, and nothing is kept', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { retrySeconds: [86_400, 86_400, 86_400, 86_400, 86_400, 86_400, 86_400] });
        receiver.behaviour = answers.status(404);
        await createCategory(admin);
        for (let day = 1; day <= 4; day += 1) {
            await untilDelivery(admin, endpoint.id, 'PENDING', day);
            const { webhookEndpoint } = await admin.run(WebhookEndpointDocument, { id: endpoint.id });
            expect(webhookEndpoint).to.include({ status: 'FAILING' });
            world.clock.advance('30h');
        }
        const statusOf = async () => (await admin.run(WebhookEndpointDocument, { id: endpoint.id })).webhookEndpoint;
        await until(async () => (await statusOf())?.status === 'PAUSED', 'it is paused');
        expect((await statusOf())?.pauseReason).to.equal('FAILURES');
        await events.settled();
        const mails = ((await world.app.inbox?.list()) ?? []).filter(({ to }) => to.address === 'admin@acme.test');
        expect(mails.map(({ subject }) => subject).join()).to.match(/webhook endpoint of .* was paused/);
        world.clock.advance('30h');
        expect((await untilDelivery(admin, endpoint.id, 'SKIPPED')).reason).to.equal('ENDPOINT_FAILING');
    });
    it('to an endpoint that somebody paused is kept, and sent when it is resumed', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        await admin.run(PauseWebhookEndpointDocument, { input: { id: endpoint.id } });
        for (let time = 0; time < 3; time += 1)
            await createCategory(admin);
        await until(async () => (await deliveriesOf(admin, endpoint.id)).length === 3, 'three are kept');
        const kept = await deliveriesOf(admin, endpoint.id);
        expect(kept.map(({ state, reason }) => `${state} ${reason}`)).to.deep.equal(Array(3).fill('HELD ENDPOINT_PAUSED'));
        expect((await eventAt(admin, kept[0]?.eventId ?? '')).endpoints[0]).to.include({ state: 'HELD', reason: 'ENDPOINT_PAUSED' });
        expect(receiver.at(endpoint.path)).to.deep.equal([]);
        await admin.run(ResumeWebhookEndpointDocument, { input: { id: endpoint.id } });
        await receiver.until(endpoint.path, 3);
    });
    it('that waits for its retry when its endpoint is paused or deleted is kept, or left', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(404);
        await createCategory(admin);
        await untilDelivery(admin, endpoint.id, 'PENDING', 1);
        await admin.run(PauseWebhookEndpointDocument, { input: { id: endpoint.id } });
        world.clock.advance('7s');
        await untilDelivery(admin, endpoint.id, 'HELD', 1);
        await admin.run(ResumeWebhookEndpointDocument, { input: { id: endpoint.id } });
        await untilDelivery(admin, endpoint.id, 'PENDING', 2);
        await admin.run(DeleteWebhookEndpointDocument, { input: { id: endpoint.id } });
        world.clock.advance('400s');
        expect((await untilDelivery(admin, endpoint.id, 'SKIPPED', 2)).reason).to.equal('ENDPOINT_DELETED');
        expect(receiver.at(endpoint.path)).to.have.length(2);
    });
});
//# sourceMappingURL=receivers.test.js.map