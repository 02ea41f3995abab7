import { expect } from 'chai';
import { DatabaseServersDocument, RegisterDatabaseServerDocument, RemoveDatabaseServerDocument, UpdateDatabaseServerDocument, } from '../../../schema/generated/graphql.js';
import { createSecondDatabase, onboardOn, register, stateOf } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
const HOME = 'srv_00000000000000000000000000';
describe('the registry of database servers', () => {
    const world = useWorld();
    let second;
    before(async () => {
        second = await createSecondDatabase();
    });
    after(() => second.drop());
    const refused = async (more) => {
        const { fields, reason } = await world.operator.refusal(RegisterDatabaseServerDocument, {
            input: { ...second.input, name: 'never', ...more },
        });
        return fields?.map((field) => `${field.path} ${field.reason}`) ?? [reason];
    };
    it('has the home server from the beginning, which cannot be removed or led elsewhere', async () => {
        const { databaseServers } = await world.operator.run(DatabaseServersDocument, {});
        expect(databaseServers?.nodes).to.have.length(1);
        expect(databaseServers?.nodes[0]).to.deep.include({
            id: HOME,
            name: 'home',
            isHome: true,
            host: null,
            state: 'ACCEPTING',
            tenants: 2,
            isReachable: true,
        });
        expect((await world.operator.refusal(RemoveDatabaseServerDocument, { input: { id: HOME, confirmName: 'home' } })).reason).to.equal('SERVERS_IS_HOME');
        expect((await world.operator.refusal(UpdateDatabaseServerDocument, { input: { id: HOME, host: 'elsewhere' } })).reason).to.equal('SERVERS_IS_HOME');
    });
    it('refuses what is wrong with a server, each fault by its field', async () => {
        expect(await refused({ host: 'no-such-host.invalid' })).to.deep.equal(['input.host UNKNOWN_HOST']);
        expect(await refused({ port: 1 })).to.deep.equal(['input.port UNREACHABLE']);
        expect(await refused({ password: 'wrong' })).to.deep.equal(['input.password LOGIN_REFUSED']);
        expect(await refused({ database: 'nowhere' })).to.deep.equal(['input.database NO_SUCH_DATABASE']);
        expect(await refused({ tls: 'REQUIRE' })).to.deep.equal(['input.tls TLS_FAILED']);
        expect(await refused({ kind: 'CITUS' })).to.deep.equal(['input.kind NOT_CITUS']);
        expect(await refused({ name: 'A b', host: 'db:5432', database: 'a/b', login: '', capacity: 0, region: '?' })).to.have.members([
            'input.name MALFORMED',
            'input.host MALFORMED',
            'input.database MALFORMED',
            'input.login MALFORMED',
            'input.capacity TOO_SMALL',
            'input.region MALFORMED',
        ]);
        const login = `poor_${Date.now()}`;
        await world.sql((sql) => sql.unsafe(`create role ${login} login password 'poor'`));
        expect(await refused({ login, password: 'poor' })).to.deep.equal([
            'input.login RIGHTS_MISSING',
            'input.login RIGHTS_MISSING',
            'input.login RIGHTS_MISSING',
        ]);
        await world.sql((sql) => sql.unsafe(`drop role ${login}`));
        const own = new URL(world.databaseUrl);
        const home = { database: own.pathname.slice(1), login: own.username, password: decodeURIComponent(own.password) };
        expect(await refused(home)).to.deep.equal(['input.database ALREADY_REGISTERED']);
        await second.sql((sql) => sql.unsafe('create schema t_0123456789abcdefghjkmnpqrs'));
        expect(await refused({})).to.deep.equal(['input.database IN_USE']);
        await second.sql((sql) => sql.unsafe('drop schema t_0123456789abcdefghjkmnpqrs'));
        expect((await world.acme.admin.refusal(RegisterDatabaseServerDocument, { input: { ...second.input, name: 'x' } })).reason).to.equal('PERMISSION_MISSING');
    });
    it('takes a server, keeps its password sealed, and serves tenants there like any other', async () => {
        const server = await register(world, second, { name: 'eu-2', region: 'eu-central-1', capacity: 10 });
        expect(await stateOf(world, server.id)).to.deep.include({
            name: 'eu-2',
            kind: 'POSTGRES',
            region: 'eu-central-1',
            capacity: 10,
            tenants: 0,
            isReachable: true,
        });
        const stored = await world.sql((sql) => sql `select * from control.server_credentials`);
        expect(JSON.stringify(stored)).to.not.contain(second.input.password);
        expect(stored[0]).to.include({ login: second.input.login });
        expect((await world.operator.refusal(RegisterDatabaseServerDocument, { input: { ...second.input, name: 'eu-2' } })).fields?.[0]?.reason).to.equal('ALREADY_REGISTERED');
        const there = await onboardOn(world, server.id, 'far-away');
        const here = await onboardOn(world, HOME, 'close-by');
        for (const tenant of [there, here]) {
            expect((await tenant.ask(`mutation { createCategory(input: { name: "Of ${tenant.slug}", slug: "only" }) { id } }`)).reason).to.equal('answered');
        }
        const found = async (tenant) => (await tenant.ask('{ categories { nodes { name } } }')).data;
        expect(await found(there)).to.deep.equal({ categories: { nodes: [{ name: 'Of far-away' }] } });
        expect(await found(here)).to.deep.equal({ categories: { nodes: [{ name: 'Of close-by' }] } });
        const schemas = (sql) => sql `select nspname as name from pg_namespace where nspname in (${there.schema}, ${here.schema})`;
        expect((await second.sql(schemas)).map((row) => row['name'])).to.deep.equal([there.schema]);
        expect((await world.sql(schemas)).map((row) => row['name'])).to.deep.equal([here.schema]);
        const events = await second.sql((sql) => sql `select name from platform.outbox where tenant_id = ${there.id} order by id`);
        expect(events.map((row) => row['name'])).to.include('users.userCreated');
    });
    it('ends sessions of tenants on every server within two seconds (property 24)', async () => {
        const [{ id: serverId } = { id: '' }] = (await world.sql((sql) => sql `select id from control.servers where name = 'eu-2'`));
        expect(serverId).to.not.equal('');
        const { databaseServers } = await world.operator.run(DatabaseServersDocument, {});
        const eu = databaseServers?.nodes.find((node) => node.name === 'eu-2');
        const tenant = await onboardOn(world, eu?.id ?? '', 'signs-out');
        expect((await tenant.ask('mutation { signOut }')).reason).to.equal('answered');
        const beganAt = Date.now();
        await until(async () => (await tenant.ask('{ me { id } }')).reason === 'ACCESS_TOKEN_INVALID', 'the session has ended');
        expect(Date.now() - beganAt).to.be.lessThan(2_000);
    });
    it('is changed, drained and shown; and a server with tenants is not removed', async () => {
        const { databaseServers } = await world.operator.run(DatabaseServersDocument, {});
        const id = databaseServers?.nodes.find((node) => node.name === 'eu-2')?.id ?? '';
        const update = async (change) => (await world.operator.run(UpdateDatabaseServerDocument, { input: { id, ...change } })).updateDatabaseServer;
        expect(await update({ draining: true })).to.include({ state: 'DRAINING' });
        expect(await update({ draining: false, capacity: null, region: 'eu-west-1', weight: 3 })).to.include({
            state: 'ACCEPTING',
            capacity: null,
            region: 'eu-west-1',
            weight: 3,
        });
        const refusal = async (change) => {
            const { fields, reason } = await world.operator.refusal(UpdateDatabaseServerDocument, { input: { id, ...change } });
            return fields?.map((field) => `${field.path} ${field.reason}`) ?? [reason];
        };
        expect(await refusal({})).to.deep.equal(['input NOTHING_TO_DO']);
        expect(await refusal({ port: 1 })).to.deep.equal(['input.port UNREACHABLE']);
        expect(await refusal({ login: 'other' })).to.deep.equal(['input.password REQUIRED']);
        expect(await refusal({ name: 'home' })).to.deep.equal(['SERVERS_NAME_TAKEN']);
        expect((await world.operator.refusal(RemoveDatabaseServerDocument, { input: { id, confirmName: 'eu-3' } })).reason).to.equal('SERVERS_NAME_NOT_CONFIRMED');
        expect((await world.operator.refusal(RemoveDatabaseServerDocument, { input: { id, confirmName: 'eu-2' } })).reason).to.equal('SERVERS_NOT_EMPTY');
        const audited = await world.sql((sql) => sql `select action, details from control.audit_entries where action like 'servers.%' order by occurred_at, id`);
        expect(audited.map((row) => row['action'])).to.include.members(['servers.serverRegistered', 'servers.serverUpdated', 'servers.credentialRead']);
        expect(JSON.stringify(audited)).to.not.contain(second.input.password);
    });
    it('lists servers in /readyz when it is asked to', async () => {
        const plain = await (await fetch(`${world.url}/readyz`)).json();
        expect(plain).to.deep.equal({ status: 'ok', checks: { database: 'ok' } });
        const verbose = await (await fetch(`${world.url}/readyz?verbose`)).json();
        expect(verbose).to.deep.equal({ status: 'ok', checks: { database: 'ok' }, servers: { home: 'ok', 'eu-2': 'ok' } });
    });
});
describe('removeDatabaseServer', () => {
    const world = useWorld();
    it('takes an empty server off the registry, which may be registered again', async () => {
        const second = await createSecondDatabase();
        try {
            const server = await register(world, second, { name: 'short' });
            await world.operator.run(RemoveDatabaseServerDocument, { input: { id: server.id, confirmName: 'short' } });
            expect((await world.operator.run(DatabaseServersDocument, {})).databaseServers?.nodes.map((node) => node.name)).to.deep.equal(['home']);
            const again = await register(world, second, { name: 'short' });
            expect(again.id).to.not.equal(server.id);
            await onboardOn(world, again.id, 'after-all');
        }
        finally {
            await second.drop();
        }
    });
});
//# sourceMappingURL=registry.test.js.map