import { expect } from 'chai';
import { ConfigurePaymentProviderDocument, CreatePaymentDocument, PaymentProvidersDocument, } from '../../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../../src/app.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { countOtherProviderKeys, rewrapProviderKeys } from '../../../../src/modules/commerce/public.js';
import { PUBLISHABLE_KEY, SECRET_KEY, useCardProvider } from '../../../support/card-provider.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf, unique } from '../catalogue.js';
import { WEBHOOK_SECRET, configure } from './payments.js';
const keys = { kind: 'STRIPE', secretKey: SECRET_KEY, publishableKey: PUBLISHABLE_KEY };
describe('a payment provider', () => {
    const world = useWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
    const cards = useCardProvider();
    const wrong = async (world, input) => problemsOf(await world.globex.admin.refusal(ConfigurePaymentProviderDocument, { input }));
    const card = { reference: { kind: 'order', id: unique('order') }, method: 'CARD', amount: euros('1.00') };
    it('is by hand until one is configured', async () => {
        const { globex } = world;
        const { paymentProviders } = await globex.admin.run(PaymentProvidersDocument);
        expect(paymentProviders?.map(({ kind, isEnabled, webhookUrl }) => [kind, isEnabled, webhookUrl])).to.deep.equal([
            ['MANUAL', true, null],
            ['STRIPE', false, null],
        ]);
        const refused = await globex.admin.refusal(CreatePaymentDocument, { input: card });
        expect(problemsOf(refused)).to.deep.equal(['input.method COMMERCE_PAYMENT_PROVIDER_MISSING']);
    });
    it('is configured with keys that fit, and with a secret key for each address that it is sent to', async () => {
        expect(await wrong(world, { kind: 'STRIPE', isEnabled: true })).to.deep.equal(['input.secretKey REQUIRED', 'input.publishableKey REQUIRED']);
        expect(await wrong(world, { ...keys, secretKey: PUBLISHABLE_KEY })).to.deep.equal(['input.secretKey MALFORMED']);
        expect(await wrong(world, { ...keys, kind: 'MANUAL' })).to.deep.equal(['input.kind MALFORMED']);
        expect(await wrong(world, { ...keys, apiUrl: 'http://169.254.169.254' })).to.deep.equal(['input.apiUrl URL']);
        expect(await wrong(world, { ...keys, apiUrl: 'ftp://stripe.test' })).to.deep.equal(['input.apiUrl URL']);
        await configure(world.globex.admin, cards);
        expect(await wrong(world, { kind: 'STRIPE', apiUrl: `${cards.url}/elsewhere` })).to.deep.equal(['input.secretKey REQUIRED']);
        const refused = await world.globex.manager.refusal(ConfigurePaymentProviderDocument, { input: keys });
        expect(refused.reason).to.equal('PERMISSION_MISSING');
    });
    it('keeps its address, and takes no new payments while it is switched off', async () => {
        const { admin } = world.globex;
        const before = await configure(admin, cards);
        const off = await admin.run(ConfigurePaymentProviderDocument, { input: { kind: 'STRIPE', isEnabled: false } });
        expect(off.configurePaymentProvider).to.deep.include({ isEnabled: false, webhookUrl: before.webhookUrl, publishableKey: PUBLISHABLE_KEY });
        expect((await admin.refusal(CreatePaymentDocument, { input: card })).reason).to.equal('COMMERCE_PAYMENT_PROVIDER_MISSING');
        const on = await admin.run(ConfigurePaymentProviderDocument, { input: { kind: 'STRIPE', isEnabled: true } });
        expect(on.configurePaymentProvider).to.deep.include({ isEnabled: true, webhookUrl: before.webhookUrl });
    });
    it('keeps its secrets where nobody reads them, and its own tenant alone can open them', async () => {
        const { acme, globex } = world;
        for (const { admin } of [acme, globex])
            await configure(admin, cards);
        const found = await world.sql(async (sql) => {
            const schema = schemaOf(acme.tenant.id);
            const rows = await sql.unsafe(`select to_jsonb(p)::text as text from ${schema}.payment_providers p union all
        select to_jsonb(a)::text from ${schema}.audit_changes a union all select to_jsonb(a)::text from ${schema}.audit_entries a union all
        select to_jsonb(o)::text from platform.outbox o`);
            return rows.filter(({ text }) => String(text).includes(SECRET_KEY) || String(text).includes(WEBHOOK_SECRET)).length;
        });
        expect(found).to.equal(0);
        expect(JSON.stringify(await acme.admin.run(PaymentProvidersDocument))).not.to.include(SECRET_KEY);
    });
    it('comes under the present key of the installation with all other secrets', async () => {
        const { acme } = world;
        const ctx = createSystemContext(world.app.services, 'test', acme.tenant);
        expect([await countOtherProviderKeys(ctx), await rewrapProviderKeys(ctx)]).to.deep.equal([0, 0]);
        const schema = schemaOf(acme.tenant.id);
        await world.sql((sql) => sql.unsafe(`update ${schema}.payment_providers set key_id = 'another'`));
        expect(await countOtherProviderKeys(ctx)).to.equal(1);
        await world.sql((sql) => sql.unsafe(`update ${schema}.payment_providers set key_id = '${ctx.vault.keyId}'`));
    });
});
//# sourceMappingURL=providers.test.js.map