import { expect } from 'chai';
import { ArchivePlanDocument, AssignPlanDocument, CreatePlanDocument, OnboardTenantDocument, PlanDocument, PlansDocument, TenantDocument, TenantsDocument, UpdatePlanDocument, } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
const UNKNOWN_TENANT = 'ten_01h455vb4pex5vsknk084sn02q';
describe('plans', () => {
    const world = useWorld();
    const onboard = (slug, plan) => world.operator.run(OnboardTenantDocument, {
        input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: 'a-staple-for-everyone', plan: plan ?? null },
    });
    const planOf = async (id) => (await world.operator.run(TenantDocument, { id })).tenant?.plan?.key;
    it('are there from the beginning, one of them the default without limits; the demo has two different ones', async () => {
        const { plans } = await world.operator.run(PlansDocument, { first: 100 });
        expect(plans?.nodes.map((plan) => plan.key)).to.include.members(['business', 'enterprise', 'starter']);
        const byDefault = plans?.nodes.filter((plan) => plan.isDefault);
        expect(byDefault?.map(({ key, quotas }) => ({ key, ...quotas }))).to.deep.equal([
            { key: 'enterprise', users: null, records: null, requestsPerDay: null, storageBytes: null },
        ]);
        expect([await planOf(world.acme.tenant.id), await planOf(world.globex.tenant.id)]).to.deep.equal(['enterprise', 'business']);
    });
    it('are created, changed in part and told by the audit trail', async () => {
        const { createPlan } = await world.operator.run(CreatePlanDocument, {
            input: {
                key: 'team',
                title: 'Team',
                quotas: { users: 10, storageBytes: 5_000_000_000 },
                flags: [{ key: 'commerce.multiCurrency', enabled: false }],
                settings: [{ key: 'commerce.pageSize', value: '50' }],
            },
        });
        expect(createPlan?.quotas).to.deep.equal({ users: 10, records: null, requestsPerDay: null, storageBytes: 5_000_000_000 });
        const { updatePlan } = await world.operator.run(UpdatePlanDocument, {
            input: { key: 'team', ifVersion: 1, quotas: { users: null, records: 7 }, settings: [{ key: 'commerce.currency', value: 'USD' }] },
        });
        expect(updatePlan).to.deep.include({
            title: 'Team',
            quotas: { users: null, records: 7, requestsPerDay: null, storageBytes: 5_000_000_000 },
            flags: [{ key: 'commerce.multiCurrency', enabled: false }],
            settings: [{ key: 'commerce.currency', value: 'USD' }],
            version: 2,
        });
        expect((await world.operator.refusal(UpdatePlanDocument, { input: { key: 'team', ifVersion: 1 } })).reason).to.equal('PLAN_VERSION_STALE');
        const told = await world.sql((sql) => sql `select action, actor_kind from control.audit_entries where subject_id = 'team' order by occurred_at, id`);
        expect(told.map((row) => `${row['action']} by ${row['actor_kind']}`)).to.deep.equal([
            'entitlements.planCreated by operator',
            'entitlements.planUpdated by operator',
        ]);
    });
    it('name every wrong field at once', async () => {
        const { fields } = await world.operator.refusal(CreatePlanDocument, {
            input: {
                key: 'No',
                title: '',
                quotas: { users: 0, records: -1 },
                flags: [{ key: 'commerce.unknown', enabled: true }],
                settings: [
                    { key: 'commerce.pageSize', value: '101' },
                    { key: 'commerce.currency', value: 'EUR' },
                    { key: 'commerce.currency', value: 'nothing' },
                ],
            },
        });
        expect(fields?.map(({ path, reason }) => `${path} ${reason}`)).to.have.members([
            'input.key MALFORMED',
            'input.title TOO_SHORT',
            'input.quotas.users TOO_SMALL',
            'input.quotas.records TOO_SMALL',
            'input.flags.0.key UNKNOWN_FLAG',
            'input.settings.0.value NOT_ACCEPTED',
            'input.settings.2.value NOT_ACCEPTED',
        ]);
        const twice = [1, 2].map((size) => ({ key: 'commerce.pageSize', value: String(size) }));
        const again = await world.operator.refusal(CreatePlanDocument, { input: { key: 'twice', title: 'Twice', settings: twice } });
        expect(again.fields?.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal(['input.settings.1.key DUPLICATE']);
        expect((await world.operator.refusal(CreatePlanDocument, { input: { key: 'starter', title: 'Again' } })).reason).to.equal('PLAN_KEY_TAKEN');
        expect((await world.operator.refusal(PlanDocument, { key: 'nothing' })).reason).to.equal('PLAN_NOT_FOUND');
        expect((await world.operator.refusal(PlanDocument, { key: 'a\0b' })).fields?.[0]).to.include({ path: 'key', reason: 'MALFORMED' });
        const nul = Buffer.from(JSON.stringify(['plans.key', 'a\0b'])).toString('base64url');
        expect((await world.operator.refusal(PlansDocument, { after: nul })).fields?.[0]?.reason).to.equal('NOT_A_CURSOR');
    });
    it('have exactly one default, which new tenants get, also when two are made the default at once', async () => {
        const keys = ['default-a', 'default-b', 'default-c'];
        for (const key of keys)
            await world.operator.run(CreatePlanDocument, { input: { key, title: key } });
        await Promise.all(keys.map((key) => world.operator.run(UpdatePlanDocument, { input: { key, isDefault: true } })));
        const { plans } = await world.operator.run(PlansDocument, { first: 100 });
        const [first, ...more] = plans?.nodes.filter((plan) => plan.isDefault) ?? [];
        expect(more).to.deep.equal([]);
        const { onboardTenant } = await onboard('by-default');
        expect(onboardTenant?.plan?.key).to.equal(first?.key);
        const withoutDefault = { input: { key: first?.key ?? '', isDefault: false } };
        expect((await world.operator.refusal(UpdatePlanDocument, withoutDefault)).reason).to.equal('PLAN_IS_DEFAULT');
        await world.operator.run(UpdatePlanDocument, { input: { key: 'enterprise', isDefault: true } });
    });
    it('are given at onboarding or later, and lists are filtered by them', async () => {
        const { onboardTenant } = await onboard('on-starter', 'starter');
        const tenantId = onboardTenant?.id ?? '';
        expect(onboardTenant?.plan?.key).to.equal('starter');
        const { assignPlan } = await world.operator.run(AssignPlanDocument, { input: { tenantId, plan: 'business' } });
        expect(assignPlan?.plan?.key).to.equal('business');
        const { tenants } = await world.operator.run(TenantsDocument, { filter: { plan: 'business' }, orderBy: { field: 'SLUG', direction: 'ASC' } });
        expect(tenants?.nodes.map((tenant) => tenant.slug)).to.deep.equal(['globex', 'on-starter']);
        expect(tenants?.totalCount).to.equal(2);
        expect((await world.operator.refusal(AssignPlanDocument, { input: { tenantId, plan: 'none' } })).reason).to.equal('PLAN_NOT_FOUND');
        const unknown = { input: { tenantId: UNKNOWN_TENANT, plan: 'starter' } };
        expect((await world.operator.refusal(AssignPlanDocument, unknown)).reason).to.equal('TENANT_NOT_FOUND');
        const { tenant } = await world.operator.run(TenantDocument, { id: tenantId });
        expect(tenant?.events.nodes.map(({ name, actorKind }) => `${name} by ${actorKind}`)).to.deep.equal([
            'tenancy.planAssigned by operator',
            'tenancy.tenantOnboarded by operator',
        ]);
        expect(JSON.parse(tenant?.events.nodes[0]?.details ?? '')).to.include({ plan: 'business', formerPlan: 'starter' });
    });
    it('that are archived stay with their tenants, and no others get them', async () => {
        await world.operator.run(CreatePlanDocument, { input: { key: 'old', title: 'Old' } });
        const { onboardTenant } = await onboard('loyal', 'old');
        const { archivePlan } = await world.operator.run(ArchivePlanDocument, { input: { key: 'old' } });
        expect(archivePlan?.archivedAt).to.be.a('string');
        expect(await planOf(onboardTenant?.id ?? '')).to.equal('old');
        const late = { slug: 'late', name: 'Late', adminEmail: 'admin@late.test', adminPassword: 'a-staple-for-everyone', plan: 'old' };
        expect((await world.operator.refusal(OnboardTenantDocument, { input: late })).reason).to.equal('PLAN_ARCHIVED');
        expect((await world.operator.refusal(UpdatePlanDocument, { input: { key: 'old', title: 'New' } })).reason).to.equal('PLAN_ARCHIVED');
        expect((await world.operator.refusal(ArchivePlanDocument, { input: { key: 'enterprise' } })).reason).to.equal('PLAN_IS_DEFAULT');
        const keys = async (archived) => (await world.operator.run(PlansDocument, { archived })).plans?.nodes.map((plan) => plan.key);
        expect(await keys(false)).to.not.include('old');
        expect(await keys(true)).to.include('old');
    });
    it('are the business of operators alone', async () => {
        for (const [document, variables] of [
            [PlansDocument, {}],
            [CreatePlanDocument, { input: { key: 'mine', title: 'Mine' } }],
            [AssignPlanDocument, { input: { tenantId: world.acme.tenant.id, plan: 'starter' } }],
        ])
            expect((await world.acme.admin.send(document, variables)).errors[0]?.extensions.reason).to.equal('PERMISSION_MISSING');
    });
});
//# sourceMappingURL=plans.test.js.map