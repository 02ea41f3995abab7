import { expect } from 'chai';
import { CreateCategoryDocument, TenantDocument, TenantErasureDocument, TenantFlagsDocument, TenantQuotasDocument, TenantUsageDocument, TerminateTenantDocument, UsageDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { eraseTerminatedTenants } from '../../../src/modules/tenancy/public.js';
import { forgetOldUsage, measureUsage } from '../../../src/modules/usage/public.js';
import { onboardOn } from '../../support/tenants.js';
import { until, useWorld } from '../../support/world.js';
describe('usage', () => {
    const world = useWorld();
    const ctx = () => createSystemContext(world.app.services, 'test');
    /** As the worker does, until nobody's turn is left. */
    const measure = async () => {
        const { database } = world.app.services;
        while ((await measureUsage({ ctx: ctx(), read: (tenant, work) => database.read(tenant, work) })) > 0) { }
    };
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const today = () => world.clock.now().toISOString().slice(0, 10);
    it('by day counts requests, mutations and errors, and measures the rest', async () => {
        const shop = await onboardOn(world, 'counted', {});
        const admin = shop.admin;
        for (let time = 0; time < 3; time += 1)
            await admin.run(TenantFlagsDocument);
        await admin.run(CreateCategoryDocument, { input: { name: 'One', slug: 'one' } });
        await admin.send('{ nothingLikeThis }');
        const dayOf = async () => (await operator().run(TenantUsageDocument, { tenantId: shop.tenant.id })).tenantUsage?.days[0];
        await until(async () => (await dayOf())?.requests === 5, 'the process has stored what it counted');
        await measure();
        const day = await dayOf();
        expect(day).to.include({ day: today(), requests: 5, mutations: 1, errors: 1, activeUsers: 1, users: 1, records: 1 });
        // Onboarding, sign-in and the category.
        expect(day?.events).to.equal(3);
        expect(day?.storageBytes).to.be.greaterThan(100_000);
        const { usage } = await admin.run(UsageDocument, {});
        expect(usage?.days[0]).to.include({ day: today(), records: 1 });
        expect((await world.acme.admin.run(UsageDocument, {})).usage?.totals.peakRecords).to.be.greaterThan(900);
        const { tenantQuotas } = await admin.run(TenantQuotasDocument);
        expect(tenantQuotas?.find(({ quota }) => quota === 'RECORDS')).to.deep.equal({ quota: 'RECORDS', used: 1, limit: null });
    });
    it('adds up in the totals of a period of whole days', async () => {
        const shop = await onboardOn(world, 'totals', {});
        await world.sql(async (sql) => {
            for (const [day, requests, users] of [
                ['2026-02-27', 10, 3],
                ['2026-02-28', 20, 7],
                ['2026-03-01', 40, 5],
            ])
                await sql `insert into control.usage_days (tenant_id, day, requests, mutations, errors, events, users)
          select id, ${day}, ${requests}, 1, 2, 3, ${users} from control.tenants where slug = 'totals'`;
        });
        const period = async (from, to) => (await operator().run(TenantUsageDocument, { tenantId: shop.tenant.id, from, to })).tenantUsage;
        const february = await period('2026-02-01', '2026-03-01');
        expect(february?.days.map(({ day }) => day)).to.deep.equal(['2026-02-27', '2026-02-28']);
        expect(february?.totals).to.include({ requests: 30, mutations: 2, errors: 4, events: 6, peakUsers: 7 });
        expect((await period('2026-02-28', '2026-03-02'))?.totals.requests).to.equal(60);
        const refused = (from, to) => operator().refusal(TenantUsageDocument, { tenantId: shop.tenant.id, from, to });
        expect((await refused('2026-03-01', '2026-03-01')).fields?.[0]).to.include({ path: 'to', reason: 'NOT_AFTER_FROM' });
        expect((await refused('2025-01-01', '2026-03-01')).fields?.[0]).to.include({ path: 'to', reason: 'TOO_LARGE' });
        expect((await refused('0000-01-01', '0000-02-01')).fields?.[0]).to.include({ path: 'from', reason: 'TOO_SMALL' });
        expect((await refused('2026-02-30', '2026-03-01')).code).to.equal('BAD_USER_INPUT');
    });
    it('is shown to administrators of the tenant and to operators alone', async () => {
        expect((await world.acme.manager.refusal(UsageDocument, {})).reason).to.equal('PERMISSION_MISSING');
        expect((await world.acme.admin.refusal(TenantUsageDocument, { tenantId: world.globex.tenant.id })).reason).to.equal('PERMISSION_MISSING');
        const unknown = { tenantId: 'ten_01h455vb4pex5vsknk084sn02q' };
        expect((await operator().refusal(TenantUsageDocument, unknown)).reason).to.equal('TENANT_NOT_FOUND');
        expect((await operator().refusal(UsageDocument, {})).reason).to.equal('PERMISSION_MISSING');
    });
    it('of storage is measured by what rows fill once it is beyond the quota, so that deleting helps', async () => {
        const shop = await onboardOn(world, 'heavy', { quotas: { storageBytes: 5_000_000 } });
        const schema = schemaOf(shop.tenant.id);
        const storage = async () => {
            await world.sql((sql) => sql.unsafe(`analyze "${schema}".categories`));
            const before = world.clock.now();
            await world.client({ tenant: 'heavy', email: 'admin@heavy.test' }).send(TenantFlagsDocument);
            const isCounted = async () => {
                const [row] = await world.sql((sql) => sql `select counted_at from control.usage_days d
          join control.tenants t on t.id = d.tenant_id where t.slug = 'heavy' and d.counted_at >= ${before.toISOString()}`);
                return row !== undefined;
            };
            await until(isCounted, 'the process has stored what it counted');
            world.clock.advance('61s');
            await measure();
            world.app.directory.forget();
            const { tenant } = await operator().run(TenantDocument, { id: shop.tenant.id });
            return tenant?.usage.quotas.find(({ quota }) => quota === 'STORAGE_BYTES')?.used ?? 0;
        };
        await world.sql((sql) => sql.unsafe(`insert into "${schema}".categories (id, name, slug, position, created_at, updated_at)
        select gen_random_uuid(), repeat('x', 200), 's' || n, 0, now(), now() from generate_series(1, 20000) n`));
        expect(await storage()).to.be.greaterThan(5_000_000);
        const create = (slug) => world.client({ tenant: 'heavy', email: 'admin@heavy.test' }).send(CreateCategoryDocument, { input: { name: slug, slug } });
        expect((await create('more')).errors[0]?.extensions.reason).to.equal('QUOTA_STORAGE_EXCEEDED');
        await world.sql((sql) => sql.unsafe(`delete from "${schema}".categories where slug > 's11'`));
        expect(await storage()).to.be.lessThan(5_000_000);
        expect((await create('more')).errors).to.deep.equal([]);
    });
    it('of many tenants is read in as few statements as of one', async () => {
        const query = (first) => `{ tenants(first: ${first}) { nodes { slug plan { key } usage { measuredAt quotas { quota used } } versions { behind } events(first: 2) { nodes { name } } flags { enabled } } } }`;
        const asker = operator();
        await asker.send(query(1));
        const ofOne = await world.countStatements(() => asker.send(query(1)));
        const ofMany = await world.countStatements(async () => {
            const answer = await asker.send(query(100));
            expect(answer.errors).to.deep.equal([]);
            expect(answer.data?.tenants.nodes.length).to.be.greaterThan(3);
            for (const { slug, events } of answer.data?.tenants.nodes ?? [])
                expect(events.nodes, slug).to.not.be.empty;
        });
        expect(ofMany).to.equal(ofOne);
    });
    it('is forgotten after a year and a month', async () => {
        const kept = () => world.sql((sql) => sql `select count(*)::int as days from control.usage_days where day < '2020-01-01'`);
        await world.sql((sql) => sql `insert into control.usage_days (tenant_id, day) select id, '2019-12-31' from control.tenants`);
        await forgetOldUsage(ctx());
        expect((await kept())[0]?.['days']).to.equal(0);
        expect((await operator().run(TenantUsageDocument, { tenantId: world.acme.tenant.id })).tenantUsage?.days).to.not.be.empty;
    });
    it('of a tenant goes with the tenant', async () => {
        const shop = await onboardOn(world, 'leaving', {});
        await measure();
        await operator().run(TerminateTenantDocument, { input: { tenantId: shop.tenant.id, confirmSlug: 'leaving', reason: 'over' } });
        world.clock.advance('31d');
        await eraseTerminatedTenants(ctx(), async () => { });
        const { tenantErasure } = await operator().run(TenantErasureDocument, { tenantId: shop.tenant.id });
        expect(tenantErasure?.remains.usageDays).to.equal(0);
        const [, content = ''] = tenantErasure?.certificate.split('.') ?? [];
        expect(JSON.parse(Buffer.from(content, 'base64url').toString()).found.usageDays).to.equal(1);
        await measure();
        expect((await operator().run(TenantErasureDocument, { tenantId: shop.tenant.id })).tenantErasure?.remains.usageDays).to.equal(0);
    });
});
//# sourceMappingURL=usage.test.js.map