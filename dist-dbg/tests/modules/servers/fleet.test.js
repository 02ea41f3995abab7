import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { EnableModuleDocument, RepairTenantDriftDocument, TenantDriftDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { prepareSchemas } from '../../../src/modules/tenancy/public.js';
import { createFleet } from '../../support/fleet.js';
import { startGate } from '../../support/gate.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('the fleet on several database servers', function () {
    this.timeout(90_000);
    describe('serai migrate and serai drift', () => {
        let fleet;
        let second;
        let gate;
        before(async () => {
            fleet = await createFleet(3);
            second = await createSecondDatabase();
            gate = await startGate(second.input.host, second.input.port ?? 5432);
            await fleet.onboardElsewhere({ ...second.input, host: '127.0.0.1', port: gate.port }, ['far-1', 'far-2']);
        });
        after(async () => {
            await gate.stop();
            await fleet.drop();
            await second.drop();
        });
        const having = async (column) => {
            const text = `select table_schema as schema from information_schema.columns where table_name = 'users' and column_name = '${column}'`;
            return { here: (await fleet.query(text)).length, there: (await second.sql((admin) => admin.unsafe(text))).length };
        };
        const digests = async () => {
            const rows = await fleet.query("select distinct migrations_digest from control.tenants where 'commerce' = any(modules)");
            return rows.length;
        };
        it('bring the shard schema and the tenants of every server up to date, and find nothing the next time', async () => {
            fleet.addMigration('tenant/core', '9000_everywhere', 'alter table "users" add column "everywhere" integer;');
            fleet.addMigration('shard', '9000_everywhere', 'create table platform.everywhere (id integer primary key);');
            const { code, result } = await fleet.json('migrate');
            expect(result).to.include({ failed: 0, total: 7 });
            expect(code).to.equal(0);
            expect(await having('everywhere')).to.deep.equal({ here: 5, there: 2 });
            expect(await digests()).to.equal(1);
            const made = "select 1 from pg_tables where schemaname = 'platform' and tablename = 'everywhere'";
            expect([(await fleet.query(made)).length, (await second.sql((admin) => admin.unsafe(made))).length]).to.deep.equal([1, 1]);
            expect((await fleet.serai('migrate').ended).out).to.equal('The control plane and all tenants are up to date.\n');
            const [run] = await fleet.query('select (select count(*)::int from control.fleet_migration_tenants where migrated_at is not null) as migrated');
            expect(run).to.deep.equal({ migrated: 7 });
        });
        it('notes what was migrated on another server when the process that did it died before it told the registry', async () => {
            fleet.addMigration('tenant/core', '9001_untold', 'alter table "users" add column "untold" integer;');
            await fleet.json('migrate');
            // As if the registry had never heard of it.
            await fleet.query("update control.tenants set migrations_digest = 'before' where slug like 'far-%'");
            const { code } = await fleet.json('migrate');
            expect(code).to.equal(0);
            expect(await digests()).to.equal(1);
            expect(await having('untold')).to.deep.equal({ here: 5, there: 2 });
        });
        it('leave the tenants of a server that is away as they are, name it, and migrate the others', async () => {
            await gate.refuse();
            fleet.addMigration('tenant/core', '9002_away', 'alter table "users" add column "away" integer;');
            const { code, result } = await fleet.json('migrate');
            expect(result).to.deep.include({ migrated: 5, failed: 0, unreachable: ['elsewhere'] });
            expect(code).to.equal(1);
            const drift = await fleet.json('drift');
            expect(drift.result).to.deep.include({ tenants: 5, unreachable: ['elsewhere'] });
            await gate.open();
            expect((await fleet.json('migrate')).result).to.deep.include({ migrated: 2, failed: 0, unreachable: [] });
            expect(await having('away')).to.deep.equal({ here: 5, there: 2 });
        });
        it('name what differs on another server, and mend it', async () => {
            const [row] = await fleet.query("select id from control.tenants where slug = 'far-1'");
            const schemas = await second.sql((admin) => admin `select nspname as name from pg_namespace where nspname like 't\\_%' order by 1`);
            expect(row).to.not.equal(undefined);
            await second.sql((admin) => admin.unsafe(`alter table "${schemas[0]?.['name']}".users drop column away`));
            const found = await fleet.json('drift');
            expect(found.result.tenants).to.equal(7);
            expect(found.result.drifts.map(({ tenant, differences }) => [tenant, differences.map(({ name }) => name)])).to.deep.equal([
                ['far-1', ['users.away']],
            ]);
            expect((await fleet.json('drift', '--tenant', 'far-1', '--repair', '--yes')).code).to.equal(0);
            expect((await fleet.json('drift')).result.drifts).to.deep.equal([]);
        });
        it('are checked by serai doctor, which names each server', async () => {
            const { result } = await fleet.json('doctor');
            expect(result.find(({ name }) => name === 'server elsewhere')).to.include({ state: 'ok' });
            await gate.refuse();
            const ill = await fleet.json('doctor');
            expect(ill.code).to.equal(1);
            expect(ill.result.find(({ name }) => name === 'server elsewhere')).to.include({ state: 'fail', detail: 'port: nobody listens at this port' });
            await gate.open();
        });
    });
    describe('a gateway', () => {
        const world = useWorld();
        let second;
        let server;
        let there;
        before(async () => {
            second = await createSecondDatabase();
            server = await register(world, second, { name: 'beside' });
            there = await onboardOn(world, server.id, 'beside-one', []);
        });
        after(() => second.drop());
        it('prepares schemas on each server, takes them there, and drops those of a server that is drained', async () => {
            const ready = (where) => where.sql(async (admin) => (await admin `select name from platform.prepared_schemas`).map((row) => String(row['name'])));
            const existing = (where) => where.sql(async (admin) => (await admin `select nspname as name from pg_namespace where nspname like 'p\\_%'`).map((row) => String(row['name'])));
            const { database } = world.app.services;
            await prepareSchemas(database, { size: 2 });
            const before = await ready(second);
            expect(before.length).to.be.greaterThan(1);
            expect((await ready(world)).length).to.equal(before.length);
            expect(await existing(second)).to.have.members(before);
            await onboardOn(world, server.id, 'beside-two');
            expect(await ready(second)).to.have.length(before.length - 1);
            await world.sql((admin) => admin `update control.servers set draining_since = now() where name = 'beside'`);
            await prepareSchemas(database, { size: 2 });
            expect([await ready(second), await existing(second)]).to.deep.equal([[], []]);
            await world.sql((admin) => admin `update control.servers set draining_since = null where name = 'beside'`);
        });
        it('makes the tables of a module where the tenant lies', async () => {
            expect((await there.ask('{ products { totalCount } }')).reason).to.equal('MODULE_NOT_ENABLED');
            await world.operator.run(EnableModuleDocument, { input: { tenantId: there.id, module: 'commerce' } });
            const { ask } = await onboardOnAgain(there.slug);
            await until(async () => (await ask('{ products { totalCount } }')).reason === 'answered', 'the module is there');
            const tables = await second.sql((admin) => admin `select 1 from pg_tables where schemaname = ${there.schema} and tablename = 'products'`);
            expect(tables).to.have.length(1);
            expect((await world.operator.refusal(EnableModuleDocument, { input: { tenantId: there.id, module: 'commerce' } })).reason).to.equal('TENANCY_MODULE_ALREADY_ENABLED');
        });
        const onboardOnAgain = async (slug) => {
            const client = world.client({ tenant: slug, email: null });
            const signIn = `mutation { signIn(input: { email: "admin@${slug}.test", password: "a-staple-for-everyone" }) { ... on SignedIn { accessToken } } }`;
            const { data } = await client.send(signIn);
            const headers = { authorization: `Bearer ${data?.signIn.accessToken}` };
            return {
                ask: async (query) => ({ reason: (await client.send(query, {}, headers)).errors[0]?.extensions.reason ?? 'answered' }),
            };
        };
        it('shows and mends the drift of a tenant there, with an entry in the audit trail', async () => {
            await second.sql((admin) => admin.unsafe(`drop index "${there.schema}".users_email`));
            const { tenantDrift } = await world.operator.run(TenantDriftDocument, { tenantId: there.id });
            expect(tenantDrift?.differences.map(({ name, state }) => `${state} ${name}`)).to.deep.equal(['MISSING users: users_email']);
            const input = { id: there.id, planFingerprint: tenantDrift?.planFingerprint ?? '' };
            expect((await world.operator.run(RepairTenantDriftDocument, { input })).repairTenantDrift?.differences).to.deep.equal([]);
            const audited = await world.sql((admin) => admin `select 1 from control.audit_entries where action = 'fleet.driftRepaired' and subject_id = ${there.id}`);
            expect(audited).to.have.length(1);
        });
        it('refuses what would read another tenant there, by both locks', async () => {
            const { database } = world.app.services;
            const other = await onboardOn(world, server.id, 'beside-three');
            const ctx = createSystemContext(world.app.services, 'test', await world.app.directory.findBySlug(there.slug));
            const read = (text) => ctx
                .read((db) => db.execute(sql.raw(text)))
                .then(() => 'done', (error) => error.cause?.code ?? error.code);
            expect(await read(`select * from "${other.schema}".users`)).to.equal('42501');
            expect(await read('select * from platform.outbox')).to.equal('42501');
            expect(await read('select * from platform.provisionings')).to.equal('42501');
            expect(schemaOf(ctx.tenant.id)).to.equal(there.schema);
            expect((await database.onServer(ctx.tenant.serverId).read((db) => db.execute(sql `select current_database()::text as name`)))[0]).to.deep.equal({
                name: second.input.database,
            });
        });
    });
});
//# sourceMappingURL=fleet.test.js.map