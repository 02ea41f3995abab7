import { expect } from 'chai';
import { CreateWebhookEndpointDocument, DeleteWebhookEndpointDocument, PauseWebhookEndpointDocument, UpdateWebhookEndpointDocument, WebhookEndpointDocument, WebhookEndpointsDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { assign, onboardOn } from '../../support/tenants.js';
import { createCategory, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('a webhook endpoint', () => {
    const { world, receiver, events } = useWebhooks();
    const problemsOf = async (input) => {
        const { fields = [], reason } = await world.acme.admin.refusal(CreateWebhookEndpointDocument, {
            input: { url: 'https://example.com/', eventTypes: ['commerce.*'], ...input },
        });
        expect(reason).to.equal('INVALID_INPUT');
        return fields.map(({ path, reason: why }) => `${path} ${why}`);
    };
    it('sends headers of its own, shows their names, and gives them to no other server', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { headers: [{ name: 'X-Key', value: 'only for you' }] });
        await createCategory(admin);
        const [received] = await receiver.until(endpoint.path, 1);
        expect(received?.headers).to.include({ 'x-key': 'only for you' });
        const { attempts } = await untilDelivery(admin, endpoint.id, 'DELIVERED');
        expect(attempts[0]?.requestHeaders).to.include({ 'x-key': '(not shown)' });
        const moved = { id: endpoint.id, url: 'https://example.com/' };
        expect((await admin.refusal(UpdateWebhookEndpointDocument, { input: moved })).fields?.[0]).to.include({
            path: 'input.headers',
            reason: 'REQUIRED',
        });
        await admin.run(UpdateWebhookEndpointDocument, { input: { ...moved, headers: [] } });
    });
    it('is refused by every field that is wrong, at once', async () => {
        expect(await problemsOf({
            eventTypes: ['commerce', 'commerce.nothing', 'x.*'],
            timeoutSeconds: 31,
            retrySeconds: [0],
            ratePerMinute: 0,
            headers: [
                { name: 'Host', value: 'x' },
                { name: 'Transfer-Encoding', value: 'chunked' },
                { name: 'webhook-id', value: 'x' },
                { name: 'a b', value: 'x' },
                { name: 'x', value: 'a\r\nb: c' },
            ],
        })).to.deep.equal([
            'input.ratePerMinute TOO_SMALL',
            'input.timeoutSeconds TOO_LARGE',
            'input.retrySeconds.0 TOO_SMALL',
            'input.headers.0.name RESERVED',
            'input.headers.1.name RESERVED',
            'input.headers.2.name RESERVED',
            'input.headers.3.name MALFORMED',
            'input.headers.4.value MALFORMED',
            'input.eventTypes.0 MALFORMED',
            'input.eventTypes.1 UNKNOWN_EVENT_TYPE',
            'input.eventTypes.2 UNKNOWN_EVENT_TYPE',
        ].sort((a, b) => problemOrder(a) - problemOrder(b)));
        expect(await problemsOf({ filter: 'price == 1', payloadQuery: '{ nothing }', payloadPermissions: ['x:y'] })).to.deep.equal([
            'input.filter FILTER',
            'input.payloadQuery QUERY',
            'input.payloadPermissions.0 UNKNOWN_PERMISSION',
        ]);
        expect(await problemsOf({
            headers: [
                { name: 'x-a', value: '1' },
                { name: 'X-A', value: '2' },
            ],
        })).to.deep.equal(['input.headers TWICE']);
    });
    it('has an address that may be called, when it is made and when it is changed (threat 101)', async () => {
        const { admin } = world.acme;
        const forbidden = [
            'http://169.254.169.254/',
            'http://10.0.0.1/',
            'http://[::1]/',
            'http://2130706434/',
            'https://8.8.8.8:22/',
            'ftp://8.8.8.8/',
            'https://a:b@8.8.8.8/',
        ];
        for (const url of forbidden)
            expect(await problemsOf({ url }), url).to.deep.equal(['input.url URL_FORBIDDEN']);
        const endpoint = await newEndpoint(admin, receiver);
        for (const url of forbidden) {
            const { fields } = await admin.refusal(UpdateWebhookEndpointDocument, { input: { id: endpoint.id, url } });
            expect(fields?.[0], url).to.include({ path: 'input.url', reason: 'URL_FORBIDDEN' });
        }
    });
    it('that came to a forbidden address in another way is not called (threat 101)', async () => {
        const { admin, tenant } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { retrySeconds: [] });
        await world.sql((sql) => sql.unsafe(`update ${schemaOf(tenant.id)}.webhook_endpoints set url = 'http://127.0.0.2:${receiver.port}/'`));
        const before = receiver.connections;
        await createCategory(admin);
        const { attempts } = await untilDelivery(admin, endpoint.id, 'FAILED');
        expect(attempts[0]).to.include({ reason: 'URL_FORBIDDEN', responseStatus: null });
        expect(receiver.connections).to.equal(before);
    });
    it('is changed by those alone who manage webhooks, in the version that they have seen', async () => {
        const { admin, manager, member } = world.acme;
        const endpoint = await newEndpoint(admin, receiver);
        const change = { input: { id: endpoint.id, description: 'Mine' } };
        expect(await manager.refusal(UpdateWebhookEndpointDocument, change)).to.include({ reason: 'PERMISSION_MISSING' });
        expect((await manager.run(WebhookEndpointsDocument)).webhookEndpoints?.nodes).to.have.length(1);
        expect(await member.refusal(WebhookEndpointsDocument)).to.include({ reason: 'PERMISSION_MISSING' });
        await admin.run(UpdateWebhookEndpointDocument, { input: { id: endpoint.id, description: 'Yours', ifVersion: 1 } });
        const stale = await admin.refusal(UpdateWebhookEndpointDocument, { input: { id: endpoint.id, ifVersion: 1 } });
        expect(stale).to.include({ code: 'CONFLICT', reason: 'WEBHOOKS_VERSION_STALE' });
    });
    it('is told of in the audit trail, and to other endpoints', async () => {
        const { admin } = world.acme;
        const watching = await newEndpoint(admin, receiver, { eventTypes: ['webhooks.*'] });
        const endpoint = await newEndpoint(admin, receiver);
        await admin.run(PauseWebhookEndpointDocument, { input: { id: endpoint.id } });
        await admin.run(DeleteWebhookEndpointDocument, { input: { id: endpoint.id } });
        expect(await admin.refusal(WebhookEndpointDocument, { id: endpoint.id })).to.include({ code: 'NOT_FOUND' });
        await events.settled();
        const told = receiver.at(watching.path).filter(({ json }) => json.data['endpointId'] === endpoint.id);
        expect(told.map(({ json }) => json.type)).to.deep.equal(['webhooks.endpointCreated', 'webhooks.endpointPaused', 'webhooks.endpointDeleted']);
    });
    it('is one of as many as the plan allows, also when they are made at once', async () => {
        const { tenant, admin } = await onboardOn(world, 'hooks-few', { settings: [{ key: 'webhooks.endpointsMax', value: '2' }] });
        const make = () => admin.send(CreateWebhookEndpointDocument, { input: { url: 'https://example.com/', eventTypes: ['*'] } });
        const answered = await Promise.all([make(), make(), make(), make()]);
        const refused = answered.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason));
        expect(refused).to.deep.equal(['WEBHOOKS_TOO_MANY_ENDPOINTS', 'WEBHOOKS_TOO_MANY_ENDPOINTS']);
        await assign(world, tenant, 'enterprise');
    });
});
const FIELDS = [
    'description',
    'filter',
    'payloadQuery',
    'payloadPermissions',
    'headers',
    'ratePerMinute',
    'ordered',
    'timeoutSeconds',
    'retrySeconds',
    'url',
    'eventTypes',
];
/** Problems come in the order of the schema. */
function problemOrder(problem) {
    return FIELDS.findIndex((field) => problem.startsWith(`input.${field}`));
}
//# sourceMappingURL=endpoints.test.js.map