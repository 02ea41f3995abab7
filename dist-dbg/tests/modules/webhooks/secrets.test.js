import { createPublicKey, verify } from 'node:crypto';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { RotateWebhookSecretDocument, WebhookEndpointDocument } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { createCategory, newEndpoint, useWebhooks } from './webhooks.js';
/** An independent check: Node's own verifier, with the key as it is shown. */
function isSignedBy(publicKey, { headers, body }) {
    const x = Buffer.from(publicKey.replace('whpk_', ''), 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
    const signatures = String(headers['webhook-signature']).split(' ');
    return signatures.some((one) => one.startsWith('v1a,') && verify(null, content, key, Buffer.from(one.slice(4), 'base64')));
}
describe("a webhook endpoint's secret", () => {
    const { world, receiver } = useWebhooks();
    it('is shown once, and kept so that the database does not tell it', async () => {
        const { admin, tenant } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { headers: [{ name: 'Authorization', value: 'Bearer of-mine' }], asymmetric: true });
        expect(endpoint.secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
        expect(endpoint.publicKey).to.match(/^whpk_[A-Za-z0-9+/]{43}=$/);
        const { webhookEndpoint } = await admin.run(WebhookEndpointDocument, { id: endpoint.id });
        expect(webhookEndpoint).to.deep.include({ headerNames: ['authorization'], status: 'ACTIVE', timeoutSeconds: 15, ordered: false, version: 1 });
        expect(webhookEndpoint?.secrets.map(({ kind, publicKey }) => [kind, publicKey])).to.deep.equal([
            ['HMAC', null],
            ['ED25519', endpoint.publicKey],
        ]);
        const rows = await world.sql((sql) => sql.unsafe(`select * from ${schemaOf(tenant.id)}.webhook_secrets, ${schemaOf(tenant.id)}.webhook_endpoints`));
        const audit = await world.sql((sql) => sql.unsafe(`select details from ${schemaOf(tenant.id)}.audit_entries`));
        const stored = JSON.stringify([...rows, ...audit]);
        for (const secret of [endpoint.secret, endpoint.secret.slice(6), 'of-mine'])
            expect(stored).to.not.include(secret);
    });
    it('of another tenant signs nothing, wherever it is copied to', async () => {
        const { acme, globex } = world;
        const [ours, theirs] = [await newEndpoint(acme.admin, receiver), await newEndpoint(globex.admin, receiver)];
        await world.sql(async (sql) => {
            const [row] = await sql.unsafe(`select sealed from ${schemaOf(globex.tenant.id)}.webhook_secrets order by created_at desc limit 1`);
            await sql.unsafe(`update ${schemaOf(acme.tenant.id)}.webhook_secrets set sealed = $1`, [String(row?.['sealed'])]);
        });
        await createCategory(acme.admin);
        await createCategory(globex.admin);
        await receiver.until(theirs.path, 1);
        expect(receiver.at(ours.path)).to.deep.equal([]);
        await world.sql((sql) => sql.unsafe(`truncate platform.outbox, platform.deliveries, ${schemaOf(acme.tenant.id)}.webhook_deliveries cascade`));
    });
    it('signs beside the next one through a rotation, and a key pair beside both, and then no more', async () => {
        const { admin } = world.globex;
        const endpoint = await newEndpoint(admin, receiver, { asymmetric: true });
        const { rotateWebhookSecret } = await admin.run(RotateWebhookSecretDocument, { input: { id: endpoint.id, overlapHours: 24 } });
        const fresh = rotateWebhookSecret?.secret ?? '';
        expect(fresh)
            .to.match(/^whsec_/)
            .and.to.not.equal(endpoint.secret);
        await createCategory(admin);
        const [during] = await receiver.until(endpoint.path, 1);
        if (!during || !endpoint.publicKey)
            throw new Error('nothing came');
        for (const secret of [endpoint.secret, fresh])
            new Webhook(secret).verify(during.body, during.headers);
        expect(isSignedBy(endpoint.publicKey, during)).to.equal(true);
        expect(isSignedBy(endpoint.publicKey, { ...during, body: `${during.body} ` })).to.equal(false);
        world.clock.advance('25h');
        await createCategory(admin);
        const [, after] = await receiver.until(endpoint.path, 2);
        const signatures = String(after?.headers['webhook-signature']).split(' ');
        expect(signatures.map((one) => one.split(',')[0])).to.have.members(['v1', 'v1a']);
        const expected = new Webhook(fresh).sign(String(after?.headers['webhook-id']), new Date(Number(after?.headers['webhook-timestamp']) * 1_000), after?.body ?? '');
        expect(signatures).to.include(expected);
    });
    it('signs no more at once when there is no overlap, and is one of five at most', async () => {
        const { admin } = world.globex;
        const endpoint = await newEndpoint(admin, receiver);
        await admin.run(RotateWebhookSecretDocument, { input: { id: endpoint.id, overlapHours: 0 } });
        await createCategory(admin);
        const [received] = await receiver.until(endpoint.path, 1);
        expect(String(received?.headers['webhook-signature']).split(' ')).to.have.length(1);
        for (let time = 0; time < 4; time += 1)
            await admin.run(RotateWebhookSecretDocument, { input: { id: endpoint.id } });
        const refusal = await admin.refusal(RotateWebhookSecretDocument, { input: { id: endpoint.id } });
        expect(refusal).to.include({ code: 'CONFLICT', reason: 'WEBHOOKS_TOO_MANY_SECRETS' });
    });
});
//# sourceMappingURL=secrets.test.js.map