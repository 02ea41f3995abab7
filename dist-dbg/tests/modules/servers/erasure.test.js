import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { IssueTenantCredentialDocument, ReactivateTenantDocument, TenantErasureDocument, TerminateTenantDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { eraseTerminatedTenants } from '../../../src/modules/tenancy/public.js';
import { startGate } from '../../support/gate.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('the erasure of a tenant on another server (property 9, threat 37)', function () {
    this.timeout(90_000);
    const world = useWorld();
    let second;
    let gate;
    let server;
    before(async () => {
        second = await createSecondDatabase();
        gate = await startGate(second.input.host, second.input.port ?? 5432);
        server = await register(world, second, { name: 'erasing', host: '127.0.0.1', port: gate.port });
    });
    after(async () => {
        await gate.stop();
        await second.drop();
    });
    const erase = () => eraseTerminatedTenants(createSystemContext(world.app.services, 'test'), async () => { });
    // The clock was moved on past the end of tokens.
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const terminate = (id, slug, reason = 'over') => operator().run(TerminateTenantDocument, { input: { tenantId: id, confirmSlug: slug, reason } });
    const isThere = async (schema) => (await second.sql((sql) => sql `select 1 from pg_namespace where nspname = ${schema}`)).length === 1;
    it('leaves nothing there or in the registry, and certifies it', async () => {
        const canary = 'CANARY-elsewhere-4711';
        const tenant = await onboardOn(world, server.id, 'gone-soon');
        await operator().run(IssueTenantCredentialDocument, { input: { tenantId: tenant.id, name: canary } });
        await tenant.ask(`mutation { createCategory(input: { name: "${canary}", slug: "canary" }) { id } }`);
        await tenant.ask('mutation { signOut }');
        await terminate(tenant.id, tenant.slug, canary);
        world.clock.advance('31d');
        expect(await erase()).to.equal(1);
        const { tenantErasure } = await operator().run(TenantErasureDocument, { tenantId: tenant.id });
        expect(new Set(Object.values(tenantErasure?.remains ?? { none: 1 }))).to.deep.equal(new Set([0]));
        const certificate = jwt.decode(tenantErasure?.certificate ?? '');
        expect(certificate.server).to.equal(server.id);
        expect(certificate.found).to.deep.include({ schemas: 1, roles: 2, endedSessions: 1, registryRows: 2 });
        expect(certificate.found['outboxEvents']).to.be.greaterThan(0);
        expect(new Set(Object.values(certificate.remains))).to.deep.equal(new Set([0]));
        for (const where of [world, second]) {
            const hits = await where.sql(async (sql) => {
                const columns = await sql `select table_schema, table_name, column_name from information_schema.columns
          where data_type in ('text', 'jsonb', 'character varying') and table_schema not in ('pg_catalog', 'information_schema')`;
                const found = [];
                for (const { table_schema, table_name, column_name } of columns) {
                    const [hit] = await sql `select 1 from ${sql(table_schema)}.${sql(table_name)} where ${sql(column_name)}::text like ${`%${canary}%`}
            or ${sql(column_name)}::text like '%admin@gone-soon.test%' limit 1`;
                    if (hit)
                        found.push(`${table_schema}.${table_name}.${column_name}`);
                }
                const [roles] = await sql `select count(*)::int as roles from pg_roles where starts_with(rolname, ${tenant.schema})`;
                return [...found, ...(roles?.['roles'] === 0 ? [] : ['a role'])];
            });
            expect(hits).to.deep.equal([]);
        }
    });
    it('lets nobody in by an old token when the slug is given again, on whichever server (threat 39)', async () => {
        const again = await onboardOn(world, null, 'gone-soon');
        const old = await onboardOn(world, server.id, 'told-apart');
        await terminate(old.id, old.slug);
        world.clock.advance('31d');
        expect(await erase()).to.equal(1);
        await onboardOn(world, null, 'told-apart');
        expect((await old.ask('{ categories { nodes { name } } }')).reason).to.be.oneOf(['ACCESS_TOKEN_INVALID', 'TENANT_MISMATCH']);
        expect(again.schema).to.not.equal(old.schema);
    });
    it('waits for a server that is away, keeps no other waiting, and cannot be taken back once it has begun', async () => {
        const away = await onboardOn(world, server.id, 'away-now');
        const here = await onboardOn(world, null, 'here-now');
        for (const tenant of [away, here])
            await terminate(tenant.id, tenant.slug);
        world.clock.advance('31d');
        await gate.refuse();
        expect(await erase()).to.equal(1);
        expect((await operator().refusal(ReactivateTenantDocument, { input: { tenantId: away.id } })).reason).to.equal('TENANT_NOT_FOUND');
        await gate.open();
        expect(await isThere(away.schema)).to.equal(true);
        await until(async () => (await erase()) === 1, 'the server is found again, and the tenant erased');
        expect(await isThere(away.schema)).to.equal(false);
    });
    it('goes on where a process died between the server and the registry', async () => {
        const tenant = await onboardOn(world, server.id, 'half-gone');
        await terminate(tenant.id, tenant.slug);
        world.clock.advance('31d');
        await world.sql((sql) => sql.unsafe('alter table control.erasures add constraint planted check (false) not valid'));
        expect(await erase()).to.equal(0);
        await world.sql((sql) => sql.unsafe('alter table control.erasures drop constraint planted'));
        expect(await isThere(tenant.schema)).to.equal(false);
        expect(await world.sql((sql) => sql `select 1 from control.tenants where slug = 'half-gone'`)).to.have.length(1);
        expect(await erase()).to.equal(1);
        const { tenantErasure } = await operator().run(TenantErasureDocument, { tenantId: tenant.id });
        expect(new Set(Object.values(tenantErasure?.remains ?? { none: 1 }))).to.deep.equal(new Set([0]));
    });
});
//# sourceMappingURL=erasure.test.js.map