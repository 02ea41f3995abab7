import { expect } from 'chai';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { UpdateCategoryDocument, WebhookEndpointDocument } from '../../../schema/generated/graphql.js';
import { webhookAttemptDue } from '../../../src/modules/webhooks/events.js';
import { webhookDeliveryId } from '../../../src/modules/webhooks/ids.js';
import { answers } from '../../support/receiver.js';
import { createCategory, deliveriesOf, eventAt, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('a webhook', () => {
    const { world, receiver, events } = useWebhooks();
    it('tells what has happened, signed as Standard Webhooks says, and is known to have arrived', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        const category = await createCategory(admin, 'Boots');
        const [received] = await receiver.until(endpoint.path, 1);
        if (!received)
            throw new Error('nothing came');
        const verified = new Webhook(endpoint.secret).verify(received.body, received.headers);
        expect(verified).to.deep.include({ type: 'commerce.categoryCreated', version: 1 });
        expect(verified['data']).to.deep.equal({ categoryId: category.id, parentId: null, slug: category.slug });
        expect(verified['id']).to.equal(received.headers['webhook-id']);
        expect(Date.parse(String(verified['timestamp']))).to.be.closeTo(Date.now(), 10_000);
        expect(received.headers).to.include({ 'content-type': 'application/json; charset=utf-8', 'user-agent': 'serai-webhooks' });
        expect(() => new Webhook(endpoint.secret).verify(`${received.body} `, received.headers)).to.throw(WebhookVerificationError);
        const delivery = await untilDelivery(admin, endpoint.id, 'DELIVERED', 1);
        expect(delivery).to.deep.include({ eventId: received.headers['webhook-id'], eventType: 'commerce.categoryCreated', round: 1, reason: null });
        const [attempt] = delivery.attempts;
        expect(attempt).to.deep.include({ number: 1, begun: 1, reason: null, responseStatus: 200, responseBody: 'thanks', requestBody: received.body });
        expect(attempt?.requestHeaders).to.include({ 'webhook-signature': received.headers['webhook-signature'] });
    });
    it('of one tenant is nothing that another one hears of or sees', async () => {
        const { acme, globex } = world;
        const theirs = await newEndpoint(globex.admin, receiver, { eventTypes: ['commerce.*'] });
        const ours = await newEndpoint(acme.admin, receiver);
        await createCategory(acme.admin);
        const [received] = await receiver.until(ours.path, 1);
        await events.settled();
        expect(receiver.at(theirs.path)).to.deep.equal([]);
        const id = String(received?.headers['webhook-id']);
        const [delivery] = await deliveriesOf(acme.admin, ours.id);
        for (const [document, variables, reason] of [
            ['query ($id: ID!) { webhookDelivery(id: $id) { id } }', { id: delivery?.id }, 'WEBHOOKS_DELIVERY_NOT_FOUND'],
            ['query ($id: ID!) { eventDeliveries(eventId: $id) { eventId } }', { id }, 'WEBHOOKS_EVENT_NOT_FOUND'],
            ['query ($id: ID!) { webhookEndpoint(id: $id) { id } }', { id: ours.id }, 'WEBHOOKS_ENDPOINT_NOT_FOUND'],
        ])
            expect(await globex.admin.refusal(document, variables)).to.include({ code: 'NOT_FOUND', reason });
        expect(await deliveriesOf(globex.admin, ours.id)).to.deep.equal([]);
    });
    it('goes to each endpoint that wants it, and each is told of apart', async () => {
        const { admin } = world.acme;
        const [all, module, other, filtered] = await Promise.all([
            newEndpoint(admin, receiver, { eventTypes: ['*'] }),
            newEndpoint(admin, receiver, { eventTypes: ['commerce.*'] }),
            newEndpoint(admin, receiver, { eventTypes: ['commerce.customerCreated'] }),
            newEndpoint(admin, receiver, { filter: 'slug startsWith "never-"' }),
        ]);
        await createCategory(admin);
        const [received] = await receiver.until(module.path, 1);
        await receiver.until(all.path, 1);
        await events.settled();
        const later = await newEndpoint(admin, receiver);
        const { endpoints, eventType, payload } = await eventAt(admin, String(received?.headers['webhook-id']));
        expect(eventType).to.equal('commerce.categoryCreated');
        expect(payload).to.deep.equal(received?.json.data);
        const stateOf = new Map(endpoints.map(({ endpoint, state, reason }) => [endpoint?.id, `${state} ${reason}`]));
        expect(stateOf.get(all.id)).to.equal('DELIVERED null');
        expect(stateOf.get(module.id)).to.equal('DELIVERED null');
        expect(stateOf.get(other.id)).to.equal('SKIPPED NOT_SUBSCRIBED');
        expect(stateOf.get(filtered.id)).to.equal('FILTERED FILTER');
        expect(stateOf.get(later.id)).to.equal('SKIPPED CREATED_LATER');
        expect([...receiver.at(other.path), ...receiver.at(filtered.path)]).to.deep.equal([]);
    });
    it('is tried again by the schedule of the specification under the same id, newly signed, until it is taken', async () => {
        const { admin } = world.globex;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(500);
        await createCategory(admin);
        await untilDelivery(admin, endpoint.id, 'PENDING', 1);
        const pauses = ['5s', '300s', '1800s', '7200s'];
        for (const [index, pause] of pauses.entries()) {
            const before = await untilDelivery(admin, endpoint.id, 'PENDING', index + 1);
            const dueInMs = Date.parse(String(before.nextAttemptAt)) - Date.parse(String(before.attempts[0]?.startedAt));
            const plannedMs = Number.parseInt(pause, 10) * 1_000;
            expect(dueInMs).to.be.within(plannedMs, plannedMs * 1.2 + 5_000);
            if (index === pauses.length - 1)
                receiver.behaviour = answers.ok;
            world.clock.advance(`${Math.ceil(plannedMs * 1.2) + 1_000}ms`);
            await receiver.until(endpoint.path, index + 2);
        }
        const delivery = await untilDelivery(admin, endpoint.id, 'DELIVERED', 5);
        expect(delivery.attempts.map(({ number, reason, responseStatus }) => [number, reason, responseStatus])).to.deep.equal([
            [5, null, 200],
            [4, 'BROKEN', 500],
            [3, 'BROKEN', 500],
            [2, 'BROKEN', 500],
            [1, 'BROKEN', 500],
        ]);
        const received = receiver.at(endpoint.path);
        expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).to.equal(1);
        expect(new Set(received.map(({ body }) => body)).size).to.equal(1);
        expect(new Set(received.map(({ headers }) => headers['webhook-signature'])).size).to.equal(5);
    });
    it('is given up after its own schedule, and nothing more is sent', async () => {
        const { admin } = world.globex;
        const endpoint = await newEndpoint(admin, receiver, { retrySeconds: [1, 2] });
        receiver.behaviour = answers.status(500);
        await createCategory(admin);
        for (const attempts of [1, 2]) {
            await untilDelivery(admin, endpoint.id, 'PENDING', attempts);
            world.clock.advance('3s');
        }
        const { reason, nextAttemptAt } = await untilDelivery(admin, endpoint.id, 'FAILED', 3);
        expect({ reason, nextAttemptAt }).to.deep.equal({ reason: 'RETRIES_EXHAUSTED', nextAttemptAt: null });
        world.clock.advance('1d');
        await events.settled();
        expect(receiver.at(endpoint.path)).to.have.length(3);
        const once = await newEndpoint(admin, receiver, { retrySeconds: [] });
        await createCategory(admin);
        expect((await untilDelivery(admin, once.id, 'FAILED', 1)).reason).to.equal('RETRIES_EXHAUSTED');
    });
    it('is noted once when two workers come to send the same attempt, and an attempt that was replaced is not made', async () => {
        const { admin, ctx } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(404);
        await createCategory(admin);
        const { id } = await untilDelivery(admin, endpoint.id, 'PENDING', 1);
        const deliveryId = webhookDeliveryId.parse(id);
        const tell = (ticket) => ctx.write(async (tx) => tx.schedule(webhookAttemptDue({ deliveryId, ticket }), ctx.now()));
        await tell(1);
        await events.settled();
        expect(receiver.at(endpoint.path)).to.have.length(1);
        receiver.behaviour = (_received, response) => void setTimeout(() => response.writeHead(404).end(), 300);
        await Promise.all([tell(2), tell(2)]);
        await receiver.until(endpoint.path, 3);
        await events.settled();
        const { attempts } = await untilDelivery(admin, endpoint.id, 'PENDING', 2);
        expect(attempts.map(({ number }) => number)).to.deep.equal([2, 1]);
    });
    it('is never sent inside a unit of work', async () => {
        const { ctx } = world.acme;
        const request = { url: receiver.url, method: 'POST', headers: {}, body: '', timeoutMs: 1_000, caller: ctx.tenant.id };
        const sending = ctx.write(async () => ctx.outbound.call(request)).catch((error) => error.message);
        expect(await sending).to.match(/^Invariant broken: a server outside was called inside a unit of work/);
    });
    it('goes by what the endpoint says when it is sent, also when the URL was changed meanwhile', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        receiver.behaviour = answers.status(500);
        const category = await createCategory(admin);
        await untilDelivery(admin, endpoint.id, 'PENDING', 1);
        receiver.behaviour = answers.ok;
        const url = `${receiver.url}/moved`;
        await admin.send('mutation ($input: UpdateWebhookEndpointInput!) { updateWebhookEndpoint(input: $input) { id } }', {
            input: { id: endpoint.id, url },
        });
        world.clock.advance('7s');
        await receiver.until('/moved', 1);
        const { webhookEndpoint } = await admin.run(WebhookEndpointDocument, { id: endpoint.id });
        expect(webhookEndpoint).to.include({ url, version: 2 });
        // Events of a type that was not asked for are nobody's.
        await admin.run(UpdateCategoryDocument, { input: { id: category.id, name: 'Shoes' } });
        await events.settled();
        expect(await deliveriesOf(admin, endpoint.id)).to.have.length(1);
    });
});
//# sourceMappingURL=deliveries.test.js.map