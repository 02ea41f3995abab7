import { expect } from 'chai';
import { InviteAdministratorDocument, OnboardTenantDocument, TenantOnboardingDocument, TenantUsageDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { completeOnboardings } from '../../../src/modules/tenancy/public.js';
import { measureUsage } from '../../../src/modules/usage/public.js';
import { useMailboxes } from '../../support/mails.js';
import { ADMIN_PASSWORD, createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('people of a tenant on another server', function () {
    this.timeout(60_000);
    const world = useWorld({ ONBOARDING_CONCURRENCY: '1', ONBOARDING_WAITING: '1' });
    const mails = useMailboxes(world);
    let second;
    let server;
    before(async () => {
        second = await createSecondDatabase();
        server = await register(world, second, { name: 'peopled' });
    });
    after(() => second.drop());
    const ctx = () => createSystemContext(world.app.services, 'test');
    it('are invited there by an operator, by a mail from the worker, and nobody is invited elsewhere', async () => {
        const shop = await onboardOn(world, server.id, 'inviting');
        const input = { tenantId: shop.id, email: 'kim@inviting.test' };
        const answer = () => world.operator.send(InviteAdministratorDocument, { input }, { 'idempotency-key': 'once' });
        expect((await answer()).errors).to.deep.equal([]);
        expect((await answer()).errors, 'the same answer under the same key').to.deep.equal([]);
        await until(async () => (await mails.to('kim@inviting.test')).length > 0, 'the mail is sent');
        expect(await mails.to('kim@inviting.test')).to.have.length(1);
        const invited = await second.sql((sql) => sql `select count(*)::int as rows from ${sql(shop.schema)}.invitations`);
        expect(invited[0]?.['rows']).to.equal(1);
    });
    it('lose rights within two seconds, in the sessions that there are (property 24)', async () => {
        const shop = await onboardOn(world, server.id, 'revoking');
        const read = async () => (await shop.ask('{ categories { nodes { id } } }')).reason;
        expect(await read()).to.equal('answered');
        // As an administrator does, who takes the roles of another; here past the product, with the note that it writes.
        await second.sql((sql) => sql.begin(async (tx) => {
            await tx.unsafe(`delete from "${shop.schema}".user_roles`);
            await tx `insert into platform.changed_rights (realm, holder_id, version, changed_at) values (${shop.id}, '*', 1000000, now())`;
        }));
        const began = Date.now();
        await until(async () => (await read()) === 'PERMISSION_MISSING', 'the right is gone');
        expect(Date.now() - began).to.be.lessThan(2_000);
        expect((await world.acme.admin.send('{ categories { nodes { id } } }')).errors, 'those of others stay').to.deep.equal([]);
    });
    it('are counted with what their tenant uses', async () => {
        const shop = await onboardOn(world, server.id, 'measured');
        await shop.ask('mutation { createCategory(input: { name: "One", slug: "one" }) { id } }');
        const { database } = world.app.services;
        while ((await measureUsage({ ctx: ctx(), read: (tenant, work) => database.read(tenant, work) })) > 0) { }
        const { tenantUsage } = await world.operator.run(TenantUsageDocument, { tenantId: shop.id });
        expect(tenantUsage?.days[0]).to.include({ users: 1, records: 1 });
        expect(tenantUsage?.days[0]?.storageBytes).to.be.greaterThan(100_000);
    });
    it('come in after a burst of onboardings, which the worker makes where they were promised', async () => {
        const onboard = (slug) => world.operator.run(OnboardTenantDocument, {
            input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: ADMIN_PASSWORD, modules: [], serverId: server.id },
        });
        await world.operator.token();
        const slugs = Array.from({ length: 6 }, (_, index) => `queued-${index}x`);
        const made = await Promise.all(slugs.map(onboard));
        const pending = made.filter(({ onboardTenant }) => onboardTenant?.status === 'PENDING');
        expect(pending.length).to.be.greaterThan(0);
        expect(await completeOnboardings(ctx())).to.equal(pending.length);
        for (const { onboardTenant } of pending) {
            const { tenantOnboarding } = await world.operator.run(TenantOnboardingDocument, { tenantId: onboardTenant?.id ?? '' });
            expect(tenantOnboarding?.status).to.equal('ONBOARDED');
        }
        const there = await second.sql((sql) => sql `select 1 from pg_namespace where nspname ~ '^t_'`);
        const registered = await world.sql((sql) => sql `select 1 from control.tenants where server_id <> '00000000-0000-0000-0000-000000000000'`);
        expect(there.length).to.equal(registered.length);
        expect(registered.length).to.be.at.least(slugs.length);
    });
});
//# sourceMappingURL=people.test.js.map