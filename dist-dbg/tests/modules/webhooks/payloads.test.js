import { expect } from 'chai';
import { CreateRoleDocument, CreateWebhookEndpointDocument, UpdateCategoryDocument, UpdateWebhookEndpointDocument, WebhookEventTypesDocument, } from '../../../schema/generated/graphql.js';
import { assign, newUser } from '../access/people.js';
import { createCategory, deleteCategoryById, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
const QUERY = 'query ($categoryId: ID!) { category(id: $categoryId) { name parent { name } } }';
describe('the payload of a webhook', () => {
    const { world, receiver } = useWebhooks();
    const wanting = (payloadQuery, payloadPermissions = ['products:read']) => ({ payloadQuery, payloadPermissions });
    it('is what a query of the endpoint answers, read when it is sent, as the tenant', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, wanting('query ($categoryId: ID!) { category(id: $categoryId) { name parent { name } } }'));
        const parent = await createCategory(admin, 'Outdoor');
        await receiver.until(endpoint.path, 1);
        await createCategory(admin, 'Tents', parent.id);
        const [, received] = await receiver.until(endpoint.path, 2);
        expect(received?.json.data).to.deep.equal({ category: { name: 'Tents', parent: { name: 'Outdoor' } } });
        expect(received?.json).to.not.have.property('errors');
        const later = await newEndpoint(admin, receiver, { ...wanting('query ($categoryId: ID!) { category(id: $categoryId) { name } }') });
        receiver.behaviour = (_received, response) => void response.writeHead(500).end();
        const category = await createCategory(admin, 'Before');
        await untilDelivery(admin, later.id, 'PENDING', 1);
        await admin.run(UpdateCategoryDocument, { input: { id: category.id, name: 'After' } });
        receiver.behaviour = (_received, response) => void response.end();
        world.clock.advance('7s');
        const [first, second] = await receiver.until(later.path, 2);
        expect([first?.json.data, second?.json.data]).to.deep.equal([{ category: { name: 'Before' } }, { category: { name: 'After' } }]);
        expect(first?.headers['webhook-id']).to.equal(second?.headers['webhook-id']);
    });
    it('holds nothing that the endpoint may not read, and says so', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, wanting('query ($categoryId: ID!) { category(id: $categoryId) { name } users { nodes { email } } }'));
        await createCategory(admin, 'Open');
        const [received] = await receiver.until(endpoint.path, 1);
        expect(received?.json.data).to.deep.equal({ category: { name: 'Open' }, users: null });
        expect(received?.json.errors).to.deep.equal([
            { message: 'This needs the permission users:read.', path: ['users'], code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' },
        ]);
    });
    it('is nobody who has signed in', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, wanting('{ me { __typename } operators { nodes { email } } }'));
        await createCategory(admin);
        const [received] = await receiver.until(endpoint.path, 1);
        expect(received?.json.data).to.deep.equal({ me: null, operators: null });
        expect(received?.json.errors?.map((error) => error.reason)).to.have.members(['SIGN_IN_REQUIRED', 'PERMISSION_MISSING']);
    });
    it('is told as far as it can be when what it is about is gone', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, {
            eventTypes: ['commerce.categoryDeleted'],
            ...wanting('query ($categoryId: ID!) { category(id: $categoryId) { name } }'),
        });
        const category = await createCategory(admin);
        await deleteCategoryById(admin, category.id);
        const [received] = await receiver.until(endpoint.path, 1);
        expect(received?.json.data).to.deep.equal({ category: null });
        expect(received?.json.errors?.[0]).to.include({ reason: 'COMMERCE_CATEGORY_NOT_FOUND' });
    });
    it('comes from a query that was checked when it was saved', async () => {
        const { admin } = world.acme;
        const problemOf = async (payloadQuery, eventTypes = ['commerce.categoryCreated']) => {
            const { fields } = await admin.refusal(CreateWebhookEndpointDocument, { input: { url: 'https://example.com/', eventTypes, payloadQuery } });
            expect(fields?.every(({ path }) => path === 'input.payloadQuery')).to.equal(true);
            return fields?.map(({ message }) => message).join('; ');
        };
        expect(await problemOf('{ category')).to.match(/line 1, column 11: Syntax Error/);
        expect(await problemOf('{ category(id: "x") { nam } }')).to.match(/line 1, column 23: Cannot query field "nam"/);
        expect(await problemOf('mutation { createCategory(input: {name: "x", slug: "x"}) { id } }')).to.equal('must be one query');
        expect(await problemOf('query a { gateway { version } } query b { gateway { version } }')).to.equal('must be one query');
        expect(await problemOf('{ __schema { types { name } } }')).to.equal('must not ask for the schema itself');
        expect(await problemOf('query ($productId: ID!) { product(id: $productId) { name } }')).to.equal('$productId: ID! is no field of commerce.categoryCreated');
        expect(await problemOf('query ($categoryId: ID!) { category(id: $categoryId) { name } }', ['commerce.*'])).to.match(/and others$/);
        const deep = `{ categories { nodes { ${'parent { '.repeat(7)}name${' }'.repeat(7)} } } }`;
        expect(await problemOf(deep)).to.match(/more than 8 deep/);
        const wide = `{ ${Array.from({ length: 6 }, (_, index) => `a${index}: gateway { version }`).join(' ')} }`;
        expect(await problemOf(wide)).to.match(/more than 5/);
        await newEndpoint(admin, receiver, wanting(QUERY));
    });
    it('reads nothing by permissions that whoever makes the endpoint does not hold', async () => {
        const { acme } = world;
        const { id, client } = await newUser(world, acme);
        const { createRole } = await acme.admin.run(CreateRoleDocument, { input: { name: 'Hooks', permissions: ['webhooks:read', 'webhooks:manage'] } });
        await assign(acme.admin, createRole?.id ?? '', { userId: id });
        const input = { url: 'https://example.com/', eventTypes: ['commerce.categoryCreated'], ...wanting(QUERY, ['users:inspect']) };
        const refusal = await client.refusal(CreateWebhookEndpointDocument, { input });
        expect(refusal).to.include({ code: 'FORBIDDEN', reason: 'WEBHOOKS_PERMISSION_BEYOND_OWN', message: 'You do not hold users:inspect.' });
        // Nor by those that somebody else gave to an endpoint, with another query.
        const theirs = await newEndpoint(acme.admin, receiver, wanting(QUERY, ['users:inspect']));
        const other = { id: theirs.id, payloadQuery: 'query ($categoryId: ID!) { category(id: $categoryId) { id } }' };
        expect(await client.refusal(UpdateWebhookEndpointDocument, { input: other })).to.include({ reason: 'WEBHOOKS_PERMISSION_BEYOND_OWN' });
        await client.run(UpdateWebhookEndpointDocument, { input: { id: theirs.id, description: 'Described' } });
    });
    it('that is too large is not sent, and that is written down', async () => {
        const { admin } = world.acme;
        const fields = 'nodes { description name id createdAt updatedAt variants { id sku title price { amount currencyCode } createdAt updatedAt } }';
        const aliases = Array.from({ length: 5 }, (_, index) => `p${index}: products(first: 100) { ${fields} }`).join(' ');
        const endpoint = await newEndpoint(admin, receiver, { ...wanting(`{ ${aliases} }`), retrySeconds: [] });
        await createCategory(admin);
        const { attempts } = await untilDelivery(admin, endpoint.id, 'FAILED');
        expect(attempts[0]).to.include({ reason: 'PAYLOAD_TOO_LARGE', requestBytes: 0, responseStatus: null });
        expect(receiver.at(endpoint.path)).to.deep.equal([]);
    });
    it('has a schema and an example for each type of event, which fit each other', async () => {
        const { webhookEventTypes } = await world.acme.admin.run(WebhookEventTypesDocument);
        const names = webhookEventTypes?.map(({ name }) => name) ?? [];
        expect(names).to.include.members(['commerce.productPublished', 'users.userCreated', 'access.roleCreated', 'webhooks.endpointPaused']);
        expect(names).to.not.include('webhooks.attemptDue');
        const published = webhookEventTypes?.find(({ name }) => name === 'commerce.productPublished');
        expect(published?.example).to.deep.equal({
            id: 'evt_01h455vb4pex5vsknk084sn02q',
            type: 'commerce.productPublished',
            version: 1,
            timestamp: '2026-03-09T14:30:00.000Z',
            data: { productId: 'prd_01h455vb4pex5vsknk084sn02q', publishedAt: '2026-03-09T14:30:00.000Z' },
        });
        expect(published?.schema).to.deep.include({ type: 'object', required: ['productId', 'publishedAt'], additionalProperties: false });
    });
});
//# sourceMappingURL=payloads.test.js.map