import { expect } from 'chai';
import { MeDocument, OnboardTenantDocument, SignInDocument, TenantDocument, TenantsDocument } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { useWorld } from '../../support/world.js';
describe('onboardTenant', () => {
    const world = useWorld();
    const adminPassword = 'a-staple-for-initech';
    const input = (slug, more = {}) => ({
        input: { slug, name: `The ${slug} company`, adminEmail: `admin@${slug}.test`, adminPassword, modules: ['commerce'], ...more },
    });
    const remains = (slug) => world.sql(async (sql) => {
        const [row] = await sql `
        select (select count(*)::int from control.tenants where slug = ${slug}) as tenants,
          (select count(*)::int from pg_namespace where nspname like 't\\_%') as schemas,
          (select count(*)::int from pg_roles r join pg_namespace n on n.nspname = r.rolname) as roles`;
        return row;
    });
    it('creates a tenant whose administrator can sign in and sees nothing of the others', async () => {
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, input('initech'));
        expect(onboardTenant).to.deep.include({ slug: 'initech', modules: ['commerce', 'inventory'], status: 'ACTIVE' });
        expect(onboardTenant?.id).to.match(/^ten_/);
        const stranger = world.client({ tenant: 'initech', email: null });
        const { signIn } = await stranger.run(SignInDocument, { input: { email: 'admin@initech.test', password: adminPassword } });
        const token = signIn?.__typename === 'SignedIn' ? signIn.accessToken : '';
        const answer = await stranger.send('{ products { totalCount } }', {}, { authorization: `Bearer ${token}` });
        expect(answer.data?.products.totalCount).to.equal(0);
    });
    it('is for operators only', async () => {
        expect(await world.acme.admin.refusal(OnboardTenantDocument, input('umbrella'))).to.include({ code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' });
        expect((await world.client({ tenant: null, email: null }).refusal(OnboardTenantDocument, input('umbrella'))).reason).to.equal('SIGN_IN_REQUIRED');
        expect(await world.acme.admin.refusal(TenantsDocument, {})).to.include({ reason: 'PERMISSION_MISSING' });
    });
    it('lets one of fifty racing requests for a slug win, and leaves nothing of the others (threat 28)', async () => {
        const before = await remains('hooli');
        const racing = await Promise.all(Array.from({ length: 50 }, () => world.operator.send(OnboardTenantDocument, input('hooli'))));
        const reasons = racing.flatMap((answer) => answer.errors.map((error) => error.extensions.reason));
        expect(racing.filter((answer) => answer.errors.length === 0)).to.have.length(1);
        expect(reasons).to.have.length(49);
        expect(new Set(reasons)).to.deep.equal(new Set(['TENANCY_SLUG_TAKEN']));
        const after = await remains('hooli');
        expect(after).to.deep.equal({ tenants: 1, schemas: before?.['schemas'] + 1, roles: before?.['roles'] + 1 });
    });
    it('leaves no schema, role or registry row when a step fails', async () => {
        const before = await remains('vehement');
        // The event is the last row of all: it fails after the schema, the tables and the first administrator are there.
        await world.sql((sql) => sql.unsafe("alter table platform.outbox add constraint planted check (name <> 'users.userCreated') not valid"));
        try {
            const { errors } = await world.operator.send(OnboardTenantDocument, input('vehement'));
            expect(errors[0]?.extensions).to.include({ code: 'INTERNAL', reason: 'INTERNAL' });
            expect(errors[0]?.message).to.not.contain('planted');
            const logged = world.logLines.find((line) => line.fields['requestId'] === errors[0]?.extensions.requestId && line.level === 'error');
            expect(String(logged?.fields['error']?.stack)).to.contain('planted');
        }
        finally {
            await world.sql((sql) => sql.unsafe('alter table platform.outbox drop constraint planted'));
        }
        expect(await remains('vehement')).to.deep.equal(before);
        await world.operator.run(OnboardTenantDocument, input('vehement'));
    });
    it('names every wrong field at once', async () => {
        const refusal = await world.operator.refusal(OnboardTenantDocument, input('A_b', { name: '', adminEmail: 'nobody', adminPassword: 'short', modules: ['payroll'] }));
        expect(refusal).to.include({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
        expect(refusal.fields?.map(({ path, reason }) => `${path} ${reason}`)).to.have.members([
            'input.slug MALFORMED',
            'input.name TOO_SHORT',
            'input.adminEmail MALFORMED',
            'input.adminPassword TOO_SHORT',
            'input.modules.0 UNKNOWN_MODULE',
        ]);
    });
    it('refuses weak passwords of any length', async () => {
        for (const weak of ['aaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnopqrst', '12345678901234567', 'passwordpassword1']) {
            const { fields } = await world.operator.refusal(OnboardTenantDocument, input('weakling', { adminPassword: weak }));
            expect(fields?.[0]?.path, weak).to.equal('input.adminPassword');
        }
    });
    it('refuses reserved slugs and those that read like them (threats 15 and 16)', async () => {
        const reserved = ['www', 'api', 'admin', 'auth', 'mail', 'status', 'graphql', 'adm1n', '4dmin', 'log-in', 'mai1', 'vvww', 'sea-rch'];
        const malformed = [
            'ab',
            'a'.repeat(33),
            'Acme',
            '1acme',
            'acme-',
            '-acme',
            'a--b',
            'a b',
            'a.b',
            'a/b',
            'acme\n',
            'äcme',
            '"; drop schema control cascade; --',
            "a'b",
            '*',
            'a:b',
            '',
            '../../etc',
        ];
        for (const slug of [...reserved, ...malformed]) {
            const { fields } = await world.operator.refusal(OnboardTenantDocument, input(slug, { adminEmail: 'a@b.test' }));
            expect(fields?.map((field) => field.path), JSON.stringify(slug)).to.include('input.slug');
        }
    });
    it('gives a tenant the tables of its modules and no others', async () => {
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, input('plain', { modules: [] }));
        const schema = `t_${onboardTenant?.id.slice(4)}`;
        const tables = await world.sql(async (sql) => (await sql `select tablename from pg_tables where schemaname = ${schema}`).map((row) => row['tablename']));
        expect(tables).to.include('users').and.not.include('products');
        const stranger = world.client({ tenant: 'plain', email: null });
        const { signIn } = await stranger.run(SignInDocument, { input: { email: 'admin@plain.test', password: adminPassword } });
        const headers = { authorization: `Bearer ${signIn?.__typename === 'SignedIn' ? signIn.accessToken : ''}` };
        const { errors } = await stranger.send('{ products { totalCount } }', {}, headers);
        expect(errors[0]?.extensions.code).to.equal('FORBIDDEN');
        expect((await stranger.send(MeDocument, {}, headers)).errors).to.deep.equal([]);
    });
    it('is written into the audit trail of the control plane', async () => {
        await world.operator.run(OnboardTenantDocument, input('audited'));
        const [entry] = await world.sql((sql) => sql `select actor_kind, actor_id, details from control.audit_entries where action = 'tenancy.tenantOnboarded' and details->>'slug' = 'audited'`);
        expect(entry?.['actor_kind']).to.equal('operator');
        expect(JSON.stringify(entry)).to.not.contain(adminPassword);
    });
    it('lists tenants in pages, the newest first', async () => {
        const slugs = [];
        let after = null;
        do {
            const { tenants } = await world.operator.run(TenantsDocument, { first: 2, after });
            slugs.push(...(tenants?.nodes ?? []).map((node) => node.slug));
            after = tenants?.pageInfo.hasNextPage ? (tenants.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
        const all = await world.sql((sql) => sql `select slug from control.tenants order by created_at desc, id desc`);
        expect(slugs).to.deep.equal(all.map((row) => row['slug']));
        const found = await world.operator.run(TenantsDocument, { filter: { search: 'GLOB' } });
        expect(found.tenants).to.deep.include({ totalCount: 1 });
    });
    it('finds one tenant by its id and refuses other ids', async () => {
        const { tenant } = await world.operator.run(TenantDocument, { id: world.acme.tenant.id });
        expect(tenant?.slug).to.equal('acme');
        expect((await world.operator.refusal(TenantDocument, { id: 'ten_01h455vb4pex5vsknk084sn02q' })).reason).to.equal('TENANT_NOT_FOUND');
        expect((await world.operator.refusal(TenantDocument, { id: 'usr_01h455vb4pex5vsknk084sn02q' })).fields?.[0]).to.include({
            path: 'id',
            reason: 'NOT_AN_ID',
        });
        expect(schemaOf(world.acme.tenant.id)).to.match(/^t_[0-9a-z]{26}$/);
    });
});
//# sourceMappingURL=onboard-tenant.test.js.map