import { expect } from 'chai';
import { ChooseFlagDocument, ChooseSettingDocument, ClearFlagOverrideDocument, ClearSettingOverrideDocument, CreateProductDocument, FeatureFlagsDocument, OverrideFlagDocument, OverrideSettingDocument, SettingsDocument, TenantDocument, TenantEntitlementsDocument, TenantFlagsDocument, TenantSettingsDocument, UpdatePlanDocument, } from '../../../schema/generated/graphql.js';
import { defineModule } from '../../../src/kernel/module.js';
import { defineFlag } from '../../../src/kernel/settings.js';
import { catalogEntitlements } from '../../../src/modules/entitlements/public.js';
import { modules } from '../../../src/modules.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { onboardOn } from '../../support/tenants.js';
import { until, useWorld } from '../../support/world.js';
const FLAG = 'commerce.multiCurrency';
const PAGE_SIZE = 'commerce.pageSize';
/** A change is effective on every process within this time. */
const EFFECTIVE_MS = 2_000;
describe('flags and settings', () => {
    const world = useWorld();
    let other;
    before(async () => {
        other = await startSecondGateway(world);
    });
    after(() => other.stop());
    const flagFor = async (client) => {
        const { tenantFlags } = await client.run(TenantFlagsDocument);
        const found = tenantFlags?.find(({ flag }) => flag.key === FLAG);
        return { enabled: found?.enabled, origin: found?.origin };
    };
    const pageSizeFor = async (client) => {
        const { tenantSettings } = await client.run(TenantSettingsDocument);
        const found = tenantSettings?.find(({ setting }) => setting.key === PAGE_SIZE);
        return `${found?.value} by ${found?.origin}`;
    };
    const productsOnPage = async (client) => (await client.send('{ products { nodes { id } } }')).data?.products.nodes.length;
    const sell = (client, sku, currencyCode) => client.send(CreateProductDocument, { input: { name: sku, variants: [{ sku, title: 'One', price: { amount: '1.00', currencyCode } }] } });
    const soldIn = async (client, sku, currencyCode) => (await sell(client, sku, currencyCode)).errors[0]?.extensions.reason ?? 'sold';
    it('are declared by modules, with type, bounds and default', async () => {
        const { featureFlags } = await world.operator.run(FeatureFlagsDocument);
        expect(featureFlags?.find((flag) => flag.key === FLAG)).to.include({ enabledByDefault: true, tenantMaySet: false });
        const { settings } = await world.operator.run(SettingsDocument);
        expect(settings?.find((setting) => setting.key === PAGE_SIZE)).to.include({
            type: 'INTEGER',
            bounds: 'a whole number from 1 to 100',
            default: '20',
            tenantMaySet: true,
        });
    });
    it('are what an operator said, else what the tenant chose, else what its plan says, else the default', async () => {
        const shop = await onboardOn(world, 'layers', {});
        const ofTenant = { tenantId: shop.tenant.id, key: PAGE_SIZE };
        expect(await pageSizeFor(shop.admin)).to.equal('20 by DEFAULT');
        await world.operator.run(UpdatePlanDocument, { input: { key: 'for-layers', settings: [{ key: PAGE_SIZE, value: '30' }] } });
        expect(await pageSizeFor(shop.admin)).to.equal('30 by PLAN');
        await shop.admin.run(ChooseSettingDocument, { input: { key: PAGE_SIZE, value: '40' } });
        expect(await pageSizeFor(shop.admin)).to.equal('40 by TENANT');
        await world.operator.run(OverrideSettingDocument, { input: { ...ofTenant, value: '50' } });
        expect(await pageSizeFor(shop.admin)).to.equal('50 by OVERRIDE');
        const { tenant } = await world.operator.run(TenantEntitlementsDocument, { id: shop.tenant.id });
        expect(tenant?.settings.find(({ setting }) => setting.key === PAGE_SIZE)).to.deep.include({ value: '50', origin: 'OVERRIDE', expiresAt: null });
        await world.operator.run(ClearSettingOverrideDocument, { input: ofTenant });
        expect(await pageSizeFor(shop.admin)).to.equal('40 by TENANT');
        const { chooseSetting } = await shop.admin.run(ChooseSettingDocument, { input: { key: PAGE_SIZE, value: null } });
        expect(chooseSetting).to.include({ value: '30', origin: 'PLAN' });
        expect(await pageSizeFor(world.acme.admin)).to.equal('20 by DEFAULT');
        const { tenant: told } = await world.operator.run(TenantDocument, { id: shop.tenant.id });
        expect(told?.events.nodes.map(({ name, actorKind }) => `${name} by ${actorKind}`)).to.deep.equal([
            'tenancy.valueChosen by user',
            'tenancy.overrideCleared by operator',
            'tenancy.valueOverridden by operator',
            'tenancy.valueChosen by user',
            'tenancy.tenantOnboarded by system',
        ]);
    });
    it('of an override end by themselves, at the minute that was said', async () => {
        const shop = await onboardOn(world, 'expiring', {});
        const expiresAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
        await world.operator.run(OverrideFlagDocument, { input: { tenantId: shop.tenant.id, key: FLAG, enabled: false, expiresAt } });
        const { tenantFlags } = await shop.admin.run(TenantFlagsDocument);
        expect(tenantFlags?.[0]).to.include({ enabled: false, origin: 'OVERRIDE', expiresAt });
        expect(await soldIn(shop.admin, 'EXP-1', 'USD')).to.equal('COMMERCE_CURRENCY_NOT_OFFERED');
        world.clock.advance('61m');
        expect(await flagFor(shop.admin)).to.deep.equal({ enabled: true, origin: 'DEFAULT' });
        expect(await soldIn(shop.admin, 'EXP-1', 'USD')).to.equal('sold');
        const past = { tenantId: shop.tenant.id, key: FLAG, enabled: false, expiresAt };
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        expect((await operator.refusal(OverrideFlagDocument, { input: past })).fields?.[0]).to.include({
            path: 'input.expiresAt',
            reason: 'NOT_IN_THE_FUTURE',
        });
    });
    it('reach another process within two seconds, and no other tenant', async () => {
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        const tenantId = world.acme.tenant.id;
        const admins = { acme: 'admin@acme.test', globex: 'admin@globex.test' };
        const acme = other.client({ tenant: 'acme', email: admins.acme });
        const globex = other.client({ tenant: 'globex', email: admins.globex });
        expect(await flagFor(acme)).to.deep.equal({ enabled: true, origin: 'DEFAULT' });
        const effective = (enabled) => until(async () => (await flagFor(acme)).enabled === enabled, 'the other process knows', EFFECTIVE_MS);
        await operator.run(OverrideFlagDocument, { input: { tenantId, key: FLAG, enabled: false } });
        await effective(false);
        expect(await soldIn(acme, 'FAR-1', 'USD')).to.equal('COMMERCE_CURRENCY_NOT_OFFERED');
        expect(await flagFor(globex)).to.deep.equal({ enabled: true, origin: 'DEFAULT' });
        expect(await soldIn(globex, 'FAR-1', 'USD')).to.equal('sold');
        await operator.run(ClearFlagOverrideDocument, { input: { tenantId, key: FLAG } });
        await effective(true);
        await operator.run(UpdatePlanDocument, { input: { key: 'business', flags: [{ key: FLAG, enabled: false }] } });
        await until(async () => (await flagFor(globex)).origin === 'PLAN', 'the other process knows the plan', EFFECTIVE_MS);
        expect(await flagFor(globex)).to.deep.equal({ enabled: false, origin: 'PLAN' });
        await operator.run(UpdatePlanDocument, { input: { key: 'business', flags: [] } });
    });
    it('cost no statement where they are asked for', async () => {
        const shop = await onboardOn(world, 'memory', {});
        await shop.admin.run(TenantFlagsDocument);
        const asked = await world.countStatements(async () => {
            for (let time = 0; time < 50; time += 1)
                await shop.admin.run(TenantFlagsDocument);
        });
        // The registry is read again once a second.
        expect(asked).to.be.lessThan(25);
    });
    it('decide in which currencies a shop sells', async () => {
        const shop = await onboardOn(world, 'currency', { flags: [{ key: FLAG, enabled: false }] });
        expect(await soldIn(shop.admin, 'CUR-1', 'USD')).to.equal('COMMERCE_CURRENCY_NOT_OFFERED');
        expect(await soldIn(shop.admin, 'CUR-1', 'EUR')).to.equal('sold');
        await shop.admin.run(ChooseSettingDocument, { input: { key: 'commerce.currency', value: 'USD' } });
        expect(await soldIn(shop.admin, 'CUR-2', 'USD')).to.equal('sold');
        expect(await soldIn(shop.admin, 'CUR-3', 'EUR')).to.equal('COMMERCE_CURRENCY_NOT_OFFERED');
    });
    it('decide how long a page is when nobody says', async () => {
        const acme = world.client({ tenant: 'acme', email: 'admin@acme.test' });
        expect(await productsOnPage(acme)).to.equal(20);
        await acme.run(ChooseSettingDocument, { input: { key: PAGE_SIZE, value: '7' } });
        expect(await productsOnPage(acme)).to.equal(7);
        expect((await acme.send('{ products(first: 9) { nodes { id } } }')).data?.products.nodes).to.have.length(9);
        expect(await productsOnPage(world.client({ tenant: 'globex', email: 'admin@globex.test' }))).to.equal(20);
    });
    it('of a flag are chosen by the tenant where the module lets it, and leave other tenants alone', async () => {
        const own = defineFlag({ key: 'tests.own', description: 'A flag of this test.', default: false, tenantMaySet: true });
        catalogEntitlements([...modules, defineModule({ name: 'tests', rank: 3, flags: [own] })]);
        try {
            const [acme, globex] = ['acme', 'globex'].map((tenant) => world.client({ tenant, email: `admin@${tenant}.test` }));
            const { chooseFlag } = await acme.run(ChooseFlagDocument, { input: { key: own.key, enabled: true } });
            expect(chooseFlag).to.include({ enabled: true, origin: 'TENANT' });
            const { tenantFlags } = await globex.run(TenantFlagsDocument);
            expect(tenantFlags?.find(({ flag }) => flag.key === own.key)).to.include({ enabled: false, origin: 'DEFAULT' });
        }
        finally {
            catalogEntitlements(modules);
        }
    });
    it('are chosen by administrators alone, within their bounds and where that is allowed', async () => {
        const [admin, manager] = ['admin', 'manager'].map((who) => world.client({ tenant: 'acme', email: `${who}@acme.test` }));
        const tooLarge = { input: { key: PAGE_SIZE, value: '1000' } };
        expect((await manager.refusal(ChooseSettingDocument, tooLarge)).reason).to.equal('PERMISSION_MISSING');
        expect((await admin.refusal(ChooseSettingDocument, tooLarge)).fields?.[0]).to.include({ path: 'input.value', reason: 'NOT_ACCEPTED' });
        expect((await admin.refusal(ChooseSettingDocument, { input: { key: 'x.y', value: '1' } })).fields?.[0]?.reason).to.equal('UNKNOWN_SETTING');
        expect((await admin.refusal(ChooseFlagDocument, { input: { key: FLAG, enabled: false } })).reason).to.equal('TENANCY_VALUE_NOT_TENANTS');
        expect(await flagFor(manager)).to.deep.equal({ enabled: true, origin: 'DEFAULT' });
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        expect((await operator.refusal(TenantFlagsDocument)).reason).to.equal('TENANT_REQUIRED');
    });
});
//# sourceMappingURL=flags-and-settings.test.js.map