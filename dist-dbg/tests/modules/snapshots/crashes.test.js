import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { createApp, createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { workOnSnapshots } from '../../../src/modules/snapshots/public.js';
import { findTenantBySlug } from '../../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog } from '../../support/config.js';
import { createFleet } from '../../support/fleet.js';
import { until } from '../../support/world.js';
describe('a process that is killed while it copies a tenant', function () {
    this.timeout(120_000);
    let fleet;
    let app;
    let keeper;
    let tenant;
    const lifecycle = new Lifecycle();
    before(async () => {
        fleet = await createFleet(2);
        const config = fleet.config({ SNAPSHOT_DIR: path.join(fleet.root, '.data', 'snapshots') });
        app = await createApp({ config, databaseUrl: fleet.url, log: silentLog, lifecycle, fleet: 'on-request' });
        const ctx = createSystemContext(app.services, 'worker');
        keeper = { ctx, database: app.services.database, archive: app.archive, settings: config.snapshots };
        const found = await ctx.control.read((db) => findTenantBySlug(db, 'fleet-1'));
        if (!found)
            throw new Error('no tenant');
        tenant = found;
        // Enough that there is time to kill in.
        await fleet.query(`insert into "${schemaOf(tenant.id)}".audit_entries (id, occurred_at, actor_kind, action, subject_id, details, request_id)
      select gen_random_uuid(), now(), 'system', 'test', md5(n::text), jsonb_build_object('n', n, 'text', repeat(md5(n::text), 8)), 'r' from generate_series(1, 60000) n`);
    });
    after(async () => {
        await lifecycle.stop(silentLog);
        await fleet.drop();
    });
    const one = async (text) => (await fleet.query(text))[0] ?? {};
    const killed = async (args, when) => {
        const { child, ended } = fleet.serai('tenant', ...args);
        await until(async () => child.exitCode !== null || (await when()), 'it is at work', 60_000);
        child.kill('SIGKILL');
        await ended;
        // The server notices a broken connection by itself; its locks go with it.
        await until(async () => (await one(`select count(*)::int as n from pg_stat_activity where application_name in ('serai-copy', 'serai-migrate')`))['n'] === 0, 'its connections are gone', 30_000);
    };
    const folder = () => path.join(fleet.root, '.data', 'snapshots', tenant.id);
    it('leaves a snapshot that the next process takes again, whole', async () => {
        await killed(['snapshot', 'fleet-1'], async () => existsSync(folder()));
        expect(await one('select taken_at, failed_at, attempts from control.snapshots')).to.deep.equal({ taken_at: null, failed_at: null, attempts: 1 });
        const [name = ''] = readdirSync(folder());
        expect(readdirSync(path.join(folder(), name))).to.not.include('manifest.mac');
        await workOnSnapshots(keeper);
        const row = await one('select rows, attempts, taken_at is not null as taken from control.snapshots');
        expect(row).to.include({ attempts: 2, taken: true });
        expect(Number(row['rows'])).to.be.greaterThan(60_000);
        expect(readdirSync(path.join(folder(), name)).filter((file) => file.includes('unfinished'))).to.deep.equal([]);
    });
    it('leaves a restore that the next process builds again, and nothing of the half', async () => {
        const live = await one(`select md5(string_agg(t::text, '|' order by id)) as sum from "${schemaOf(tenant.id)}".audit_entries t`);
        const isLoading = async () => Number((await one("select count(*)::int as n from pg_stat_activity where application_name = 'serai-copy' and query ilike 'copy%'"))['n']) > 0;
        await killed(['restore', 'fleet-1', '--at', '2100-01-01'], isLoading);
        const begun = await one('select id, ready_at, ended_at, attempts from control.tenant_restores');
        expect(begun).to.include({ ready_at: null, ended_at: null, attempts: 1 });
        await workOnSnapshots(keeper);
        const row = await one('select id, ready_at is not null as ready, rows::int as rows, rows_restored::int as restored, attempts from control.tenant_restores');
        expect(row).to.include({ ready: true, attempts: 2, restored: row['rows'] });
        const schemas = await fleet.query("select nspname as name from pg_namespace where nspname ~ '^r_'");
        expect(schemas).to.have.length(1);
        expect(await one(`select md5(string_agg(t::text, '|' order by id)) as sum from "${schemas[0]?.['name']}".audit_entries t`)).to.deep.equal(live);
        await fleet.serai('tenant', 'discard', 'fleet-1', '--yes').ended;
    });
    it('stops when it loses its turn, so that the next one is alone with the files', async () => {
        await fleet.query(`insert into control.snapshots (id, tenant_id, scheduled, created_at) select gen_random_uuid(), id, false, now() from control.tenants where slug = 'fleet-1'`);
        const working = workOnSnapshots(keeper).then(() => 'done', (error) => error.message);
        await until(async () => (await fleet.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'serai-copy' and query like '%pg_try_advisory_lock(%snapshots%'")).length > 0, 'the turn is taken away', 20_000);
        expect(await working).to.not.equal('done');
        expect(await one('select taken_at, failed_at, attempts from control.snapshots order by created_at desc limit 1')).to.deep.equal({
            taken_at: null,
            failed_at: null,
            attempts: 1,
        });
        await workOnSnapshots(keeper);
        expect(await one('select taken_at is not null as taken, attempts from control.snapshots order by created_at desc limit 1')).to.deep.equal({
            taken: true,
            attempts: 2,
        });
    });
    it('gives up what ended three processes, and says so', async () => {
        await fleet.query(`insert into control.snapshots (id, tenant_id, scheduled, created_at, attempts) select gen_random_uuid(), id, false, now(), 3 from control.tenants where slug = 'fleet-1'`);
        await fleet.query(`insert into control.tenant_restores (id, tenant_id, snapshot_id, snapshot_taken_at, created_at, attempts, rows) select gen_random_uuid(), tenant_id, id, taken_at, now(), 3, 0 from control.snapshots where taken_at is not null order by created_at desc limit 1`);
        await workOnSnapshots(keeper);
        expect((await one('select failure_reason from control.snapshots where failed_at is not null'))['failure_reason']).to.equal('SNAPSHOT_WORK_INTERRUPTED');
        expect((await one('select failure_reason from control.tenant_restores where failed_at is not null'))['failure_reason']).to.equal('SNAPSHOT_WORK_INTERRUPTED');
    });
    it('is waited for by nobody: two workers do each piece of work once', async () => {
        await fleet.query('insert into control.snapshots (id, tenant_id, scheduled, created_at) select gen_random_uuid(), id, true, now() from control.tenants');
        await Promise.all([workOnSnapshots(keeper), workOnSnapshots(keeper), workOnSnapshots(keeper)]);
        const done = await fleet.query('select attempts, taken_at is not null as taken, count(*)::int as n from control.snapshots where scheduled group by 1, 2');
        expect(done).to.deep.equal([{ attempts: 1, taken: true, n: 4 }]);
    });
});
//# sourceMappingURL=crashes.test.js.map