import { expect } from 'chai';
import { CreateWebhookSourceDocument, ReceivedWebhookBodyDocument, ReceivedWebhooksDocument, ReplayReceivedWebhooksDocument, RotateWebhookSourceSecretDocument, UpdateWebhookSourceDocument, WebhookSourceDocument, WebhookSourcesDocument, } from '../../../schema/generated/graphql.js';
import { countOtherSourceSecrets, rewrapSourceSecrets } from '../../../src/modules/inbound/public.js';
import { loadVault } from '../../../src/platform/crypto/vault.js';
import { newSource, post, send, toCategory, useInbound } from './inbound.js';
describe('a webhook source', () => {
    const { world } = useInbound();
    const refusedFields = async (input) => {
        const refusal = await world.acme.admin.refusal(CreateWebhookSourceDocument, { input: { name: 'x', preset: 'HMAC', ...input } });
        return Object.fromEntries((refusal.fields ?? []).map(({ path, reason }) => [path, reason]));
    };
    it('is listed and shown to its own tenant, with how it is verified', async () => {
        const { acme, globex } = world;
        const source = await newSource(acme.admin, { preset: 'HMAC', verification: { algorithm: 'SHA512', header: 'X-Mine', idPointers: ['/number'] } });
        const { webhookSource } = await acme.admin.run(WebhookSourceDocument, { id: source.id });
        expect(webhookSource?.verification).to.include({ preset: 'HMAC', algorithm: 'SHA512', header: 'x-mine', encoding: 'HEX' });
        expect(webhookSource?.verification.idPointers).to.deep.equal(['/number']);
        const { webhookSources } = await globex.admin.run(WebhookSourcesDocument);
        expect(webhookSources?.nodes.map(({ id }) => id)).to.not.include(source.id);
        expect(await globex.admin.refusal(WebhookSourceDocument, { id: source.id })).to.include({ reason: 'INBOUND_SOURCE_NOT_FOUND' });
    });
    it('is refused with everything that is wrong at once', async () => {
        expect(await refusedFields({
            verification: { header: 'not a header', prefix: 'ä' },
            secret: 'short',
            ratePerMinute: 0,
            payloadSchema: { type: 'nothing' },
            mappings: [{ types: [] }],
        })).to.deep.equal({
            'input.verification.header': 'MALFORMED',
            'input.verification.prefix': 'MALFORMED',
            'input.secret': 'TOO_SHORT',
            'input.ratePerMinute': 'TOO_SMALL',
            'input.payloadSchema': 'JSON_SCHEMA',
            'input.mappings.0.types': 'TOO_SHORT',
            'input.mappings.0': 'CONTRADICTION',
        });
        expect(await refusedFields({ preset: 'STRIPE', verification: { header: 'x' } })).to.deep.equal({ 'input.verification.header': 'FIXED' });
        expect(await refusedFields({ preset: 'BASIC' })).to.deep.equal({ 'input.verification.username': 'REQUIRED' });
        expect(await refusedFields({ preset: 'ED25519', secret: 'not a public key' })).to.deep.equal({ 'input.secret': 'MALFORMED' });
        expect(await refusedFields({ permissions: ['no:such'] })).to.deep.equal({ 'input.permissions.0': 'UNKNOWN_PERMISSION' });
    });
    it('takes only mutations that are right, given all that they need, and that ask for no fresh proof', async () => {
        const at = (mutation, ...values) => refusedFields({ mappings: [{ types: ['*'], mutation, values }] });
        const creating = 'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { id } }';
        expect(await at('query { me { id } }')).to.deep.equal({ 'input.mappings.0.mutation': 'MUTATION' });
        expect(await at('mutation { nothing }')).to.deep.equal({ 'input.mappings.0.mutation': 'MUTATION' });
        expect(await at('mutation ($input: AssignRoleInput!) { assignRole(input: $input) { __typename } }', { to: 'input', value: {} })).to.deep.equal({
            'input.mappings.0.mutation': 'MUTATION',
        });
        expect(await at(creating)).to.deep.equal({ 'input.mappings.0.values': 'REQUIRED' });
        expect(await at(creating, { to: 'input.name', pointer: '/a' }, { to: 'other', pointer: '/b' })).to.deep.equal({
            'input.mappings.0.values.1.to': 'UNKNOWN_VARIABLE',
        });
        expect(await at(creating, { to: 'input', value: {} }, { to: 'input.name', pointer: '/a' })).to.deep.equal({
            'input.mappings.0.values.1.to': 'TWICE',
        });
        for (const to of ['__proto__.x', 'input.constructor', 'input..x', 'input.0'])
            expect(Object.keys(await at(creating, { to, pointer: '/a' })), to).to.deep.equal(['input.mappings.0.values.0.to']);
        expect(await at(creating, { to: 'input', pointer: 'no pointer' })).to.deep.equal({ 'input.mappings.0.values.0.pointer': 'MALFORMED' });
        expect(await at(creating, { to: 'input' })).to.deep.equal({ 'input.mappings.0.values.0': 'CONTRADICTION' });
    });
    it('gets no permission that whoever makes or changes it lacks', async () => {
        const { acme, operator } = world;
        const input = { name: 'x', preset: 'GITHUB', ...toCategory };
        const source = await newSource(acme.admin, input);
        expect(await acme.manager.refusal(CreateWebhookSourceDocument, { input })).to.include({ reason: 'PERMISSION_MISSING' });
        expect(await operator.refusal(CreateWebhookSourceDocument, { input })).to.include({ code: 'FORBIDDEN' });
        const stale = { id: source.id, ifVersion: 2, name: 'y' };
        expect(await acme.admin.refusal(UpdateWebhookSourceDocument, { input: stale })).to.include({ reason: 'INBOUND_VERSION_STALE' });
    });
    it('waits for a secret that its sender makes, and has five at most', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin, { preset: 'STRIPE' });
        const sent = await post(world, source.url, { body: '{}', headers: { 'stripe-signature': 't=1,v1=00' } });
        expect(sent.status).to.equal(401);
        expect(await admin.refusal(RotateWebhookSourceSecretDocument, { input: { id: source.id } })).to.deep.include({
            reason: 'INVALID_INPUT',
            fields: [{ path: 'input.secret', reason: 'REQUIRED', message: 'must be given: this sender makes its secrets itself' }],
        });
        for (let time = 0; time < 5; time += 1)
            await admin.run(RotateWebhookSourceSecretDocument, { input: { id: source.id, secret: `whsec_number-${time}` } });
        expect(await admin.refusal(RotateWebhookSourceSecretDocument, { input: { id: source.id, secret: 'whsec_number-6' } })).to.include({
            reason: 'INBOUND_TOO_MANY_SECRETS',
        });
    });
    it("keeps its secrets through a rotation of the installation's keys", async () => {
        const { admin, ctx } = world.globex;
        const source = await newSource(admin);
        const present = ctx.vault;
        const next = loadVault({ encryptionKeys: ['another key of the installation'] }, world.app.secret);
        const rotating = Object.assign(Object.create(ctx), { vault: next });
        expect(await countOtherSourceSecrets(rotating)).to.equal(1);
        expect(await rewrapSourceSecrets(rotating)).to.equal(1);
        expect(await countOtherSourceSecrets(rotating)).to.equal(0);
        Object.assign(world.app.services, { vault: next });
        expect((await send(world, source)).status).to.equal(200);
        Object.assign(world.app.services, { vault: present });
    });
    it('lets managers see what came, and administrators the bodies', async () => {
        const { acme } = world;
        const source = await newSource(acme.admin);
        const { json } = await send(world, source);
        const { receivedWebhooks } = await acme.manager.run(ReceivedWebhooksDocument, { filter: { sourceId: source.id } });
        expect(receivedWebhooks?.nodes).to.have.length(1);
        const { data, errors } = await acme.manager.send(ReceivedWebhookBodyDocument, {
            id: json.id,
        });
        expect(errors.map(({ extensions }) => extensions.reason)).to.deep.equal(['PERMISSION_MISSING', 'PERMISSION_MISSING']);
        expect(data?.receivedWebhook).to.include({ body: null, bodyBase64: null });
        expect(await acme.member.refusal(ReceivedWebhooksDocument)).to.include({ reason: 'PERMISSION_MISSING' });
        expect(await acme.manager.refusal(ReplayReceivedWebhooksDocument, { input: { ids: [json.id ?? ''] } })).to.include({
            reason: 'PERMISSION_MISSING',
        });
    });
});
//# sourceMappingURL=sources.test.js.map