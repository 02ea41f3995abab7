import { expect } from 'chai';
import { MeDocument, OnboardTenantDocument, SignInDocument } from '../../../schema/generated/graphql.js';
import { migrateControlPlane } from '../../../src/modules/fleet/public.js';
import { prepareSchemas } from '../../../src/modules/tenancy/public.js';
import { useWorld } from '../../support/world.js';
describe('prepared schemas', () => {
    const world = useWorld();
    const adminPassword = 'a-staple-for-everyone';
    const input = (slug) => ({
        input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword, modules: ['commerce'] },
    });
    const prepare = (size) => prepareSchemas(world.app.services.database, { size });
    const ready = () => world.sql(async (sql) => (await sql `select name from platform.prepared_schemas order by name`).map((row) => String(row['name'])));
    const existing = () => world.sql(async (sql) => {
        const rows = await sql `select n.nspname as name from pg_namespace n join pg_roles r on r.rolname = n.nspname where n.nspname like 'p\\_%' order by 1`;
        return rows.map((row) => String(row['name']));
    });
    it('are built up to their number, by however many processes at once', async () => {
        const built = await Promise.all([prepare(3), prepare(3), prepare(3)]);
        expect(built.reduce((sum, count) => sum + count, 0)).to.equal(3);
        expect(await ready()).to.have.length(3);
        expect(await existing()).to.deep.equal(await ready());
        expect(await prepare(3)).to.equal(0);
    });
    it('become tenants that work like any other', async () => {
        const before = await ready();
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, input('renamed'));
        expect(await ready()).to.have.length(before.length - 1);
        const stranger = world.client({ tenant: 'renamed', email: null });
        const { signIn } = await stranger.run(SignInDocument, { input: { email: 'admin@renamed.test', password: adminPassword } });
        const headers = { authorization: `Bearer ${signIn?.__typename === 'SignedIn' ? signIn.accessToken : ''}` };
        expect((await stranger.send(MeDocument, {}, headers)).errors).to.deep.equal([]);
        const created = await stranger.send('mutation { createCategory(input: { name: "First", slug: "first" }) { name } }', {}, headers);
        expect(created.errors).to.deep.equal([]);
        const schema = `t_${onboardTenant?.id.slice(4)}`;
        const [row] = await world.sql((sql) => sql `select has_schema_privilege(${schema}, ${schema}, 'usage') as own,
        has_schema_privilege(${schema}, ${`t_${world.acme.tenant.id.slice(4)}`}, 'usage') as other`);
        expect(row).to.deep.equal({ own: true, other: false });
    });
    it('go to one tenant each when many are onboarded at once; the others are built', async () => {
        await prepare(3);
        const slugs = Array.from({ length: 6 }, (_, index) => `racing-${index}`);
        const answers = await Promise.all(slugs.map((slug) => world.operator.send(OnboardTenantDocument, input(slug))));
        expect(answers.flatMap((answer) => answer.errors)).to.deep.equal([]);
        expect(await existing()).to.deep.equal(await ready());
        expect(await ready()).to.have.length(0);
    });
    it('stay ready when the onboarding that took one fails', async () => {
        await prepare(1);
        const before = await ready();
        const { errors } = await world.operator.send(OnboardTenantDocument, { input: { ...input('racing-0').input } });
        expect(errors[0]?.extensions.reason).to.equal('TENANCY_SLUG_TAKEN');
        await world.sql((sql) => sql.unsafe("alter table platform.outbox add constraint planted check (name <> 'users.userCreated') not valid"));
        expect((await world.operator.send(OnboardTenantDocument, input('unlucky'))).errors).to.have.length(1);
        await world.sql((sql) => sql.unsafe('alter table platform.outbox drop constraint planted'));
        expect(await ready()).to.deep.equal(before);
        expect(await existing()).to.deep.equal(before);
    });
    it('are dropped with their roles when their migrations are out of date', async () => {
        await prepare(2);
        await world.sql((sql) => sql `update platform.prepared_schemas set migrations_digest = 'of yesterday'`);
        await prepare(0);
        expect(await ready()).to.deep.equal([]);
        expect(await existing()).to.deep.equal([]);
    });
    it('of the release before go on from the control plane to their server', async () => {
        await prepare(1);
        const [name] = await ready();
        // As that release left it: the table in the control plane, and no migration of the server.
        await world.sql((sql) => sql.unsafe(`insert into control.prepared_schemas select * from platform.prepared_schemas;
        drop table platform.server, platform.prepared_schemas, platform.provisionings;
        delete from platform.migrations where name like '%\\_servers'`));
        await migrateControlPlane(world.app.services.database, world.log);
        expect(await ready()).to.deep.equal([name]);
        expect(await world.sql((sql) => sql `select 1 from control.prepared_schemas`)).to.have.length(0);
        expect(await prepare(1), 'it counts').to.equal(0);
    });
});
//# sourceMappingURL=prepared-schemas.test.js.map