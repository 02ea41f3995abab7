import { expect } from 'chai';
import { DeleteWebhookSourceDocument, ReactivateTenantDocument, ReceivedWebhookBodyDocument, ReceivedWebhookDocument, RotateWebhookSourceSecretDocument, SuspendTenantDocument, UpdateWebhookSourceDocument, WebhookSourceDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { until } from '../../support/world.js';
import { auditedOf, expectRefused, hmac, newSource, post, receivedOf, send, standard, useInbound } from './inbound.js';
describe('the address of a webhook source', () => {
    const { world, events } = useInbound();
    it('takes a webhook and keeps it byte for byte, with what it came with, and without credentials', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        expect(source.url).to.match(/^http:\/\/serai\.test\/hooks\/[\w-]{74}$/);
        const body = '{"type":"thing.happened",  "text": "Grüße \\u0000 \u2028"}\n\n';
        const posted = standard(world, source, { payload: body });
        const sent = await post(world, source.url, {
            ...posted,
            headers: { ...posted.headers, authorization: 'Bearer secret-of-theirs', cookie: 'a=secret-of-theirs' },
        });
        expect([sent.status, sent.json.repeated]).to.deep.equal([200, false]);
        const id = sent.json.id ?? '';
        const { receivedWebhook } = await admin.run(ReceivedWebhookDocument, { id });
        expect(receivedWebhook).to.deep.include({
            externalId: posted.id,
            type: 'thing.happened',
            bodyBytes: Buffer.byteLength(body),
            address: '127.0.0.1',
        });
        expect(receivedWebhook?.headers).to.include({ 'webhook-id': posted.id }).and.not.have.any.keys('authorization', 'cookie');
        expect(receivedWebhook?.source?.id).to.equal(source.id);
        const { receivedWebhook: kept } = await admin.run(ReceivedWebhookBodyDocument, { id });
        expect(kept?.body).to.equal(body);
        expect(kept?.bodyBase64).to.equal(Buffer.from(body).toString('base64'));
    });
    it('keeps bytes that are no text', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin, { preset: 'API_KEY' });
        const body = Buffer.from([0, 255, 254, 0, 10]);
        const sent = await post(world, source.url, { body, headers: { 'x-api-key': source.secret } });
        const { receivedWebhook } = await admin.run(ReceivedWebhookBodyDocument, { id: sent.json.id ?? '' });
        expect(receivedWebhook).to.include({ body: null, bodyBase64: body.toString('base64') });
    });
    it('answers what comes again with 200, once and for all under its first id (threat 102)', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        const posted = standard(world, source);
        const all = await Promise.all(Array.from({ length: 30 }, () => post(world, source.url, posted)));
        expect(new Set(all.map(({ status }) => status))).to.deep.equal(new Set([200]));
        expect(new Set(all.map(({ json }) => json.id)).size).to.equal(1);
        expect(all.filter(({ json }) => json.repeated === false)).to.have.length(1);
        // A retry is signed anew, with the same id.
        world.clock.advance('71h');
        const again = await send(world, source, { id: posted.id });
        expect(again.json).to.include({ id: all[0]?.json.id, repeated: true });
        expect(await receivedOf(admin, source.id)).to.have.length(1);
    });
    it('knows what was signed before under another id, where the id is not signed', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin, { preset: 'GITHUB', secret: "It's a Secret to Everybody" });
        const signed = { 'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17', 'x-github-event': 'push' };
        const first = await post(world, source.url, { body: 'Hello, World!', headers: { ...signed, 'x-github-delivery': 'one' } });
        const forged = await post(world, source.url, { body: 'Hello, World!', headers: { ...signed, 'x-github-delivery': 'two' } });
        expect(first.json).to.include({ repeated: false });
        expect(forged.json).to.include({ id: first.json.id, repeated: true });
        expect(await receivedOf(admin, source.id)).to.have.length(1);
    });
    it('turns away what is stale, wrong or not signed, counts it by the hour, and keeps nothing of it', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        for (const seconds of [-301, 302])
            expectRefused(await send(world, source, { at: new Date(world.clock.now().getTime() + seconds * 1_000) }), 401, 'INBOUND_NOT_VERIFIED');
        for (let time = 0; time < 3; time += 1) {
            const { headers } = standard(world, source);
            expectRefused(await post(world, source.url, { body: '{"changed":true}', headers: headers ?? {} }), 401, 'INBOUND_NOT_VERIFIED');
        }
        expectRefused(await post(world, source.url, { body: '{}' }), 401, 'INBOUND_NOT_VERIFIED');
        expect(await receivedOf(admin, source.id)).to.deep.equal([]);
        const { webhookSource } = await admin.run(WebhookSourceDocument, { id: source.id });
        expect(webhookSource?.rejections.map(({ reason, count, lastAddress }) => [reason, count, lastAddress])).to.have.deep.members([
            ['TIMESTAMP_STALE', 2, '127.0.0.1'],
            ['SIGNATURE_WRONG', 3, '127.0.0.1'],
            ['SIGNATURE_MISSING', 1, '127.0.0.1'],
        ]);
        expect(await auditedOf(world, world.acme.tenant, source.id)).to.deep.equal({ 'inbound.sourceCreated': 1, 'inbound.webhooksRejected': 3 });
    });
    it('takes the former secrets through a rotation, and then no more', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        const { rotateWebhookSourceSecret } = await admin.run(RotateWebhookSourceSecretDocument, { input: { id: source.id, overlapHours: 24 } });
        const fresh = rotateWebhookSourceSecret?.secret ?? '';
        expect(rotateWebhookSourceSecret?.source.secrets).to.have.length(2);
        for (const secret of [source.secret, fresh])
            expect((await send(world, source, { secret })).status).to.equal(200);
        world.clock.advance('25h');
        expectRefused(await send(world, source), 401, 'INBOUND_NOT_VERIFIED');
        expect((await send(world, source, { secret: fresh })).status).to.equal(200);
        await admin.run(RotateWebhookSourceSecretDocument, { input: { id: source.id, overlapHours: 0 } });
        expectRefused(await send(world, source, { secret: fresh }), 401, 'INBOUND_NOT_VERIFIED');
    });
    it('is unknown in the same words whether its tenant, its source or its mark is, and costs no statement without the mark', async () => {
        const { admin } = world.acme;
        const [source, deleted, theirs] = [await newSource(admin), await newSource(admin), await newSource(world.globex.admin)];
        await admin.run(DeleteWebhookSourceDocument, { input: { id: deleted.id } });
        const token = new URL(source.url).pathname.slice('/hooks/'.length);
        const theirToken = new URL(theirs.url).pathname.slice('/hooks/'.length);
        const forged = [
            `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
            `${theirToken.slice(0, 26)}${token.slice(26)}`,
            'x',
            '',
            '..%2f',
            token.toUpperCase(),
        ];
        await events.settled();
        const count = await world.countStatements(async () => {
            for (const path of forged) {
                const sent = await post(world, `${world.url}/hooks/${path}`, standard(world, source));
                expectRefused(sent, 404, 'PATH_UNKNOWN');
            }
        });
        expect(count).to.equal(0);
        expectRefused(await send(world, deleted), 404, 'PATH_UNKNOWN');
        expectRefused(await post(world, source.url, { body: '', method: 'GET' }), 405, 'METHOD_NOT_ALLOWED');
        expectRefused(await post(world, `${world.url}/hooks/x`, { body: '', method: 'GET' }), 404, 'PATH_UNKNOWN');
    });
    it('does not take what another tenant is sent (threat 12)', async () => {
        const [ours, theirs] = [await newSource(world.acme.admin), await newSource(world.globex.admin)];
        expectRefused(await post(world, theirs.url, standard(world, ours)), 401, 'INBOUND_NOT_VERIFIED');
        const wrongHost = await fetch(`${world.url}${new URL(ours.url).pathname}`, {
            method: 'POST',
            headers: { ...standard(world, ours).headers, host: 'globex.localhost' },
            body: '{}',
        });
        expect(wrongHost.status).to.be.oneOf([401, 404]);
        await send(world, ours);
        expect(await receivedOf(world.globex.admin, theirs.id)).to.deep.equal([]);
    });
    it('bounds what a sender may send, in bytes and in a minute', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin, { ratePerMinute: 6 });
        expectRefused(await send(world, source, { payload: JSON.stringify('x'.repeat(1_048_577)) }), 413, 'BODY_TOO_LARGE');
        const statuses = [];
        for (let time = 0; time < 3; time += 1)
            statuses.push((await send(world, source)).status);
        expect(statuses).to.deep.equal([429, 429, 429]);
        const { webhookSource } = await admin.run(WebhookSourceDocument, { id: source.id });
        expect(webhookSource?.rejections.map(({ reason }) => reason)).to.have.members(['TOO_LARGE', 'RATE_LIMITED']);
        world.clock.advance('1m');
        expect((await send(world, source)).status).to.equal(200);
    });
    it('keeps what does not fit the schema, says so, and takes it when the schema was mended', async () => {
        const { admin } = world.acme;
        const payloadSchema = { type: 'object', required: ['type', 'amount'], properties: { amount: { type: 'integer' } } };
        const source = await newSource(admin, { payloadSchema });
        const posted = standard(world, source, { payload: { type: 'x', amount: 'ten' } });
        const sent = await post(world, source.url, posted);
        expectRefused(sent, 400, 'INBOUND_PAYLOAD_INVALID');
        expectRefused(await post(world, source.url, posted), 400, 'INBOUND_PAYLOAD_INVALID');
        const [received, second] = await receivedOf(admin, source.id);
        expect(received).to.include({ state: 'INVALID', reason: 'PAYLOAD_INVALID', detail: '/amount must be integer' });
        expect(second).to.equal(undefined);
        await admin.run(UpdateWebhookSourceDocument, { input: { id: source.id, payloadSchema: null } });
        expect((await post(world, source.url, posted)).json).to.include({ id: received?.id, repeated: true });
        await until(async () => (await receivedOf(admin, source.id))[0]?.state === 'IGNORED', 'it was handled');
    });
    it('answers the challenge of Slack, once it is signed', async () => {
        const secret = '8f742231b10e8888abcd99yyyzzz85a5';
        const source = await newSource(world.acme.admin, { preset: 'SLACK' });
        const body = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P' });
        const timestamp = String(Math.floor(world.clock.now().getTime() / 1_000));
        const signature = `v0=${hmac('sha256', secret, `v0:${timestamp}:${body}`).digest('hex')}`;
        const posted = { body, headers: { 'content-type': 'application/json', 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } };
        expectRefused(await post(world, source.url, posted), 401, 'INBOUND_NOT_VERIFIED');
        await world.acme.admin.run(RotateWebhookSourceSecretDocument, { input: { id: source.id, secret } });
        expect((await post(world, source.url, posted)).json).to.deep.equal({ challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P' });
        expect(await receivedOf(world.acme.admin, source.id)).to.deep.equal([]);
    });
    it('tells the sender to come back while the tenant is suspended, and takes it then (threat 17)', async () => {
        const source = await newSource(world.globex.admin);
        const { tenant } = world.globex;
        await world.operator.run(SuspendTenantDocument, { input: { tenantId: tenant.id, reason: 'They have not paid.' } });
        const posted = standard(world, source);
        const refused = await post(world, source.url, posted);
        expectRefused(refused, 503, 'INBOUND_NOT_NOW');
        expect(refused.headers.get('retry-after')).to.equal('300');
        await world.operator.run(ReactivateTenantDocument, { input: { tenantId: tenant.id } });
        expect((await post(world, source.url, posted)).status).to.equal(200);
    });
    it('keeps secrets so that the database does not tell them', async () => {
        const { admin, tenant } = world.acme;
        const given = 'secret-of-the-sender';
        const [made] = [await newSource(admin), await newSource(admin, { preset: 'STRIPE', secret: given })];
        const rows = await world.sql((sql) => sql.unsafe(`select * from ${schemaOf(tenant.id)}.webhook_sources, ${schemaOf(tenant.id)}.webhook_source_secrets`));
        const audit = await world.sql((sql) => sql.unsafe(`select details from ${schemaOf(tenant.id)}.audit_entries`));
        const stored = JSON.stringify([...rows, ...audit]);
        for (const secret of [given, made.secret, made.secret.slice(6)])
            expect(stored).to.not.include(secret);
        expect(world.logLines.map((line) => JSON.stringify(line)).join('\n')).to.not.include(given);
    });
});
//# sourceMappingURL=receiving.test.js.map