import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { OnboardTenantDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { settleOnboardings } from '../../../src/modules/tenancy/public.js';
import { projectRoot } from '../../../src/platform/config/config.js';
import { ADMIN_PASSWORD, createSecondDatabase, register } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
const HOME = 'srv_00000000000000000000000000';
/** The steps of src/modules/tenancy, and whether what is left after each one is the tenant or nothing. */
const ELSEWHERE = ['none', 'none', 'none', 'none', 'all', 'all', 'all'];
const AT_HOME = ['none', 'all', 'none', 'none'];
describe('a process that is killed while it onboards a tenant (threat 27, property 3)', function () {
    // Eleven processes begin, two at a time on two cores: ten seconds where nothing else runs.
    this.timeout(120_000);
    const world = useWorld();
    let second;
    let server;
    before(async () => {
        second = await createSecondDatabase();
        server = await register(world, second, { name: 'elsewhere' });
    });
    after(() => second.drop());
    /** Runs the onboarding in a process of its own; returns how that ended. */
    const onboardAndDie = (serverId, slug, step) => new Promise((resolve) => {
        const child = spawn(process.execPath, [path.join(projectRoot(), 'dist/tests/support/onboard-child.js'), world.databaseUrl, serverId, slug, `onboarding:${step}`], { stdio: 'inherit' });
        child.once('exit', (code, signal) => resolve(signal ?? code));
    });
    /** What there is of a tenant, on the registry and on its server. */
    const lookFor = async (slug, on) => {
        const [row] = await world.sql((sql) => sql `select id, provisioning_since from control.tenants where slug = ${slug}`);
        const [audited] = await world.sql((sql) => sql `select count(*)::int as entries from control.audit_entries where action = 'tenancy.tenantOnboarded' and details->>'slug' = ${slug}`);
        const registry = { row: row !== undefined, open: row?.['provisioning_since'] === null, audited: audited?.['entries'] };
        const schemas = await on.sql((sql) => sql `select nspname as name from pg_namespace where nspname ~ '^t_'`);
        let admins = 0;
        for (const { name } of schemas) {
            const [found] = await on.sql((sql) => sql `select count(*)::int as users from ${sql(name)}.users where email = ${`admin@${slug}.test`}`);
            admins += Number(found?.['users']);
        }
        const [server] = await on.sql((sql) => sql `select (select count(*)::int from pg_namespace where nspname ~ '^t_') as schemas,
        (select count(*)::int from pg_roles r where rolname ~ '^t_' and pg_has_role(current_user, r.oid, 'member')) as roles,
        (select count(*)::int from platform.outbox where name = 'users.userCreated' and payload->>'email' = ${`admin@${slug}.test`}) as events`);
        return { registry, server: { schemas: server?.['schemas'], roles: server?.['roles'], admins, events: server?.['events'] } };
    };
    const settle = () => settleOnboardings(createSystemContext(world.app.services, 'test'), 0);
    for (const [place, ends] of [
        ['another server', ELSEWHERE],
        ['the home server', AT_HOME],
    ]) {
        it(`leaves everything or nothing at each step on ${place}, and the slug is free where nothing is left`, async () => {
            const isHome = place === 'the home server';
            const [serverId, on] = isHome ? [HOME, world] : [server.id, second];
            const slugOf = (step) => `killed-${isHome ? 'here' : 'there'}-${step}`;
            const before = (await lookFor('nobody', on)).server;
            const signals = await Promise.all(ends.map((_, index) => onboardAndDie(serverId, slugOf(index + 1), index + 1)));
            expect(signals).to.deep.equal(ends.map(() => 'SIGKILL'));
            const left = await settle();
            if (!isHome)
                expect(left).to.equal(5);
            expect(await settle()).to.equal(0);
            let made = 0;
            for (const [index, end] of ends.entries()) {
                const found = await lookFor(slugOf(index + 1), on);
                if (end === 'all')
                    made += 1;
                const one = end === 'all' ? 1 : 0;
                expect(found.registry, `step ${index + 1}`).to.deep.equal({ row: end === 'all', open: end === 'all', audited: one });
                expect(found.server, `step ${index + 1}`).to.include({ admins: one, events: one });
            }
            const after = (await lookFor('nobody', on)).server;
            expect(after).to.deep.equal({ ...before, schemas: before.schemas + made, roles: before.roles + made });
            for (const [index, end] of ends.entries()) {
                const slug = slugOf(index + 1);
                const input = { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: ADMIN_PASSWORD, modules: [], serverId };
                const answer = await world.operator.send(OnboardTenantDocument, { input });
                expect(answer.errors[0]?.extensions.reason ?? 'made', slug).to.equal(end === 'all' ? 'TENANCY_SLUG_TAKEN' : 'made');
            }
        });
    }
    it('loses against whoever gives its tenant up meanwhile, and leaves nothing', async () => {
        const input = { slug: 'too-slow', name: 'x', adminEmail: 'a@b.test', adminPassword: ADMIN_PASSWORD, modules: [], serverId: server.id };
        const before = (await lookFor('nobody', second)).server;
        const holding = Promise.withResolvers();
        const held = second.sql(async (sql) => {
            // The maker waits for the table until the tenant has been given up.
            await sql.unsafe('begin; lock table platform.provisionings in access exclusive mode').simple();
            holding.resolve();
            const announced = () => world.sql((home) => home `select id from control.tenants where slug = 'too-slow'`);
            await until(async () => (await announced()).length === 1, 'the tenant is announced');
            const [row] = await announced();
            await sql `insert into platform.provisionings (tenant_id, abandoned_at) values (${row?.['id']}, now())`;
            await sql.unsafe('commit').simple();
        });
        await holding.promise;
        const { reason } = await world.operator.refusal(OnboardTenantDocument, { input });
        await held;
        expect(reason).to.equal('TENANCY_ONBOARDING_UNDONE');
        expect((await lookFor('too-slow', second)).registry).to.deep.equal({ row: false, open: false, audited: 0 });
        expect((await lookFor('nobody', second)).server).to.deep.equal(before);
        await world.operator.run(OnboardTenantDocument, { input });
    });
});
//# sourceMappingURL=crash-points.test.js.map