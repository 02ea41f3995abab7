import { rmSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { postgres } from '../../../src/platform/db/driver.js';
import { createFleet } from '../../support/fleet.js';
import { until } from '../../support/world.js';
/** 38 of its own and the two of the template. */
const TENANTS = 40;
describe('serai migrate', function () {
    this.timeout(60_000);
    let fleet;
    let added = [];
    before(async () => {
        fleet = await createFleet(TENANTS - 2);
    });
    after(() => fleet.drop());
    // A run that a test left open would be the next one's.
    afterEach(async () => {
        for (const file of added)
            rmSync(file, { force: true });
        added = [];
        await fleet.query('update control.fleet_migrations set finished_at = now() where finished_at is null');
    });
    const add = (set, name, text) => {
        const file = fleet.addMigration(set, name, text);
        added.push(file);
        return file;
    };
    const applied = async (name) => {
        const schemas = await fleet.schemas();
        const counts = schemas.map((schema) => `select '${schema}' as schema, count(*)::int as count from "${schema}".migrations where name = '${name}'`);
        return (await fleet.query(counts.join(' union all '))).filter((row) => Number(row['count']) > 0).map((row) => String(row['schema']));
    };
    const having = async (column) => (await fleet.query(`select table_schema from information_schema.columns where column_name = '${column}' order by 1`)).map((row) => String(row['table_schema']));
    it('brings every tenant up to date, and finds nothing to do the next time (threat 40)', async () => {
        add('tenant/core', '8000_added', 'alter table "users" add column "added" integer;');
        const dry = await fleet.json('migrate', '--dry-run');
        expect(dry.result.tenants).to.equal(TENANTS);
        expect(await applied('8000_added')).to.deep.equal([]);
        const first = await fleet.json('migrate');
        expect(first).to.deep.include({ code: 0 });
        expect(first.result).to.deep.include({ total: TENANTS, migrated: TENANTS, failed: 0, stopped: null });
        expect(await having('added')).to.deep.equal(await fleet.schemas());
        const { code, out } = await fleet.serai('migrate').ended;
        expect({ code, out }).to.deep.equal({ code: 0, out: 'The control plane and all tenants are up to date.\n' });
    });
    it('leaves each tenant before or after when it is killed, and the next one does the rest exactly once (threat 31, property 4)', async () => {
        add('tenant/core', '8001_killed', 'alter table "users" add column "killed" integer; select pg_sleep(0.05);');
        const { child, ended } = fleet.serai('migrate', '--concurrency', '2');
        await until(async () => (await applied('8001_killed')).length >= 8, 'eight tenants are migrated', 20_000);
        child.kill('SIGKILL');
        await ended;
        const done = await applied('8001_killed');
        expect(done.length).to.be.within(8, TENANTS - 1);
        expect(await having('killed')).to.deep.equal(done);
        const { code, result } = await fleet.json('migrate');
        expect(code).to.equal(0);
        expect(result).to.include({ failed: 0, stopped: null });
        expect(await applied('8001_killed')).to.deep.equal(await fleet.schemas());
        expect(await having('killed')).to.deep.equal(await fleet.schemas());
        const [run] = await fleet.query(`select total, finished_at is not null as finished,
      (select count(*)::int from control.fleet_migration_tenants t where t.migration_id = r.id and migrated_at is not null) as migrated
      from control.fleet_migrations r order by created_at desc limit 1`);
        expect(run).to.deep.equal({ total: TENANTS, finished: true, migrated: TENANTS });
    });
    it('may be started twice at once (threat 32)', async () => {
        add('tenant/core', '8002_twice', 'alter table "users" add column "twice" integer;');
        const both = await Promise.all([fleet.json('migrate'), fleet.json('migrate')]);
        expect(both.map(({ code }) => code)).to.deep.equal([0, 0]);
        expect(both.map(({ result }) => result.migrated).sort((a, b) => a - b)).to.deep.equal([0, TENANTS]);
        expect(await having('twice')).to.deep.equal(await fleet.schemas());
    });
    it('stops a bad migration at the first tenants, and goes on when it is mended (property 5)', async () => {
        const file = add('tenant/core', '8003_bad', 'alter table "users" add column "bad" integer; select 1 / 0;');
        const digests = () => fleet.query('select id, migrations_digest from control.tenants order by id');
        const before = await digests();
        const { code, result } = await fleet.json('migrate', '--canary', '3');
        expect(code).to.equal(1);
        expect(result).to.include({ migrated: 0, failed: 3, stopped: 'CANARY_FAILED' });
        expect(result.failures[0]).to.include({ sqlState: '22012', message: 'division by zero' });
        expect(await digests()).to.deep.equal(before);
        expect(await having('bad')).to.deep.equal([]);
        writeFileSync(file, 'alter table "users" add column "bad" integer;');
        expect((await fleet.json('migrate', '--canary', '3')).result).to.include({ migrated: TENANTS, failed: 0, stopped: null });
    });
    it('pauses when too many tenants fail, and names each with its error', async () => {
        const schemas = await fleet.schemas();
        // The first ones are well, so that the canaries do not find it.
        const blocked = schemas.slice(5, 25);
        for (const schema of blocked)
            await fleet.query(`create table "${schema}".blocker (id integer)`);
        add('tenant/core', '8004_some', 'create table "blocker" ("id" integer primary key);');
        const { code, result } = await fleet.json('migrate', '--failure-ratio', '0.2');
        expect(code).to.equal(1);
        expect(result.stopped).to.equal('FAILURE_RATIO');
        expect(result.migrated + result.failed).to.be.lessThan(TENANTS);
        expect(result.failures[0]?.sqlState).to.equal('42P07');
        for (const schema of blocked)
            await fleet.query(`drop table "${schema}".blocker`);
        const again = await fleet.json('migrate');
        expect(again).to.deep.include({ code: 0 });
        expect(await applied('8004_some')).to.deep.equal(schemas);
    });
    it('waits briefly for a tenant whose table is in use, goes on with the others, and comes back (threat 34)', async () => {
        add('tenant/core', '8005_locked', 'alter table "users" add column "locked" integer;');
        const [schema = ''] = (await fleet.schemas()).slice(10);
        const reader = postgres(fleet.url, { max: 1, fetch_types: false });
        try {
            await reader.unsafe('begin').simple();
            await reader.unsafe(`select count(*) from "${schema}".users`).simple();
            const running = fleet.json('migrate');
            await until(async () => (await applied('8005_locked')).length === TENANTS - 1, 'the others are migrated');
            expect(await applied('8005_locked')).to.not.include(schema);
            // Queued behind the migration, a statement of the tenant waits for two seconds at most.
            const beganAt = performance.now();
            await fleet.query(`select count(*) from "${schema}".users`);
            expect(performance.now() - beganAt).to.be.lessThan(2_500);
            await new Promise((resolve) => setTimeout(resolve, 2_200));
            await reader.unsafe('commit').simple();
            const { code, result } = await running;
            expect(code).to.equal(0);
            expect(result).to.include({ migrated: TENANTS, failed: 0 });
            expect(result.lockWaits).to.be.greaterThan(0);
        }
        finally {
            await reader.end();
        }
    });
    it('builds indexes concurrently, and takes away what a broken build left behind', async () => {
        const [schema = ''] = (await fleet.schemas()).slice(20);
        await fleet.query(`create table "${schema}".twins as select 1 as n union all select 1`);
        await fleet.query(`create unique index concurrently "users_slow" on "${schema}".twins (n)`).catch(() => null);
        const invalid = () => fleet.query('select 1 from pg_index where not indisvalid');
        expect(await invalid()).to.have.length(1);
        const text = '-- serai: no-transaction\ncreate index concurrently if not exists "users_slow" on "users" ("created_at");\n';
        add('tenant/core', '8006_slow', text);
        const { code, result } = await fleet.json('migrate');
        expect(result.failures).to.deep.equal([]);
        expect(code).to.equal(0);
        expect(await invalid()).to.have.length(0);
        const indexes = await fleet.query("select 1 from pg_indexes where indexname = 'users_slow' and tablename = 'users'");
        expect(indexes).to.have.length(TENANTS);
        expect(await applied('8006_slow')).to.have.length(TENANTS);
        await fleet.query(`drop table "${schema}".twins`);
    });
    it('applies what contracts only when it is told to', async () => {
        add('tenant/core', '8007_gone', '-- serai: contract\nalter table "users" drop column "added";');
        add('tenant/core', '8008_more', 'alter table "users" add column "more" integer;');
        await fleet.json('migrate');
        expect(await applied('8007_gone')).to.deep.equal([]);
        expect(await applied('8008_more')).to.have.length(TENANTS);
        expect((await fleet.json('migrate')).result.run).to.equal(null);
        expect((await fleet.json('migrate', '--contract')).result).to.include({ migrated: TENANTS });
        expect(await having('added')).to.deep.equal([]);
        expect((await fleet.json('migrate')).result.run).to.equal(null);
    });
    it('refuses options that make no sense before it touches anything', async () => {
        for (const args of [
            ['--concurrency', '0'],
            ['--concurrency', '99'],
            ['--failure-ratio', 'x'],
            ['--canary', '-1'],
        ]) {
            const { code, err } = await fleet.serai('migrate', ...args).ended;
            expect({ args, code }).to.deep.equal({ args, code: 1 });
            expect(err).to.contain(args[0]);
        }
    });
    it('migrates one tenant alone, and the rest later', async () => {
        add('tenant/core', '8009_alone', 'alter table "users" add column "alone" integer;');
        expect((await fleet.json('migrate', '--tenant', 'fleet-7')).result).to.deep.equal({ tenant: 'fleet-7', migrated: true, failure: null });
        expect(await having('alone')).to.have.length(1);
        expect((await fleet.json('migrate')).result).to.include({ migrated: TENANTS - 1, failed: 0 });
        expect((await fleet.serai('migrate', '--tenant', 'nobody').ended).err).to.contain('There is no tenant nobody.');
    });
});
//# sourceMappingURL=migrate.test.js.map