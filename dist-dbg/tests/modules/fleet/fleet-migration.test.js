import { expect } from 'chai';
import { FleetMigrationDocument, FleetMigrationsDocument, PauseFleetMigrationDocument, ResumeFleetMigrationDocument, StartFleetMigrationDocument, } from '../../../schema/generated/graphql.js';
import { createApp, serve } from '../../../src/app.js';
import { DEMO_OPERATOR, demoTenants } from '../../../src/demo.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { startJobs } from '../../../src/worker-jobs.js';
import { Client } from '../../support/client.js';
import { silentLog } from '../../support/config.js';
import { createFleet } from '../../support/fleet.js';
import { until } from '../../support/world.js';
const TENANTS = 14;
describe('fleetMigration', function () {
    this.timeout(60_000);
    const lifecycle = new Lifecycle();
    let fleet;
    let operator;
    let acme;
    before(async () => {
        fleet = await createFleet(TENANTS - 2);
        fleet.addMigration('tenant/core', '8000_slow', 'alter table "users" add column "slow" integer; select pg_sleep(0.3);');
        const config = fleet.config({ FLEET_MIGRATION: 'on-request', PREPARED_SCHEMAS: '0' });
        const app = await createApp({ config, databaseUrl: fleet.url, log: silentLog, lifecycle });
        const { port } = await serve(app, config, lifecycle);
        lifecycle.add('the jobs', startJobs(app, config, silentLog));
        operator = new Client({ url: `http://127.0.0.1:${port}`, tenant: null, email: DEMO_OPERATOR, watch: fleet.watch });
        acme = new Client({ url: `http://127.0.0.1:${port}`, tenant: 'acme', email: demoTenants[0].admin });
    });
    after(async () => {
        await lifecycle.stop(silentLog);
        await fleet.drop();
    });
    const look = async (id) => (await operator.run(FleetMigrationDocument, { id, first: 20 })).fleetMigration;
    const start = async (input = {}) => (await operator.run(StartFleetMigrationDocument, { input })).startFleetMigration?.id ?? '';
    const migrated = async () => {
        const [row] = await fleet.query("select count(*)::int as count from information_schema.columns where column_name = 'slow'");
        return Number(row?.['count']);
    };
    it('is started, paused and resumed by an operator, and shows how far it is', async () => {
        const id = await start({ canary: 1, concurrency: 2 });
        await until(async () => ((await look(id))?.migrated ?? 0) >= 3, 'three tenants are migrated');
        const running = await look(id);
        expect(running).to.include({ status: 'RUNNING', total: TENANTS, failed: 0 });
        expect(running?.tenantsPerSecond).to.be.greaterThan(0);
        expect(running?.etaSeconds).to.be.greaterThan(0);
        const { pauseFleetMigration } = await operator.run(PauseFleetMigrationDocument, { input: { id } });
        expect(pauseFleetMigration).to.include({ status: 'PAUSED', pauseReason: 'REQUESTED' });
        // What was under way is finished.
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        const standing = await migrated();
        expect(standing).to.be.lessThan(TENANTS);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        expect(await migrated()).to.equal(standing);
        await operator.run(ResumeFleetMigrationDocument, { input: { id } });
        await until(async () => (await look(id))?.status === 'FINISHED', 'the run is finished');
        expect(await look(id)).to.include({ total: TENANTS, migrated: TENANTS, failed: 0 });
        expect(await migrated()).to.equal(TENANTS);
        expect(await operator.refusal(PauseFleetMigrationDocument, { input: { id } })).to.include({ reason: 'FLEET_MIGRATION_OVER' });
    });
    it('names every tenant that failed with its error, and is listed (property 4)', async () => {
        fleet.addMigration('tenant/core', '8001_bad', 'select 1 / 0;');
        // The files were read when the process began: what comes now is another build's.
        expect(await start()).to.match(/^flm_/);
        expect(await operator.refusal(StartFleetMigrationDocument, { input: {} })).to.include({ code: 'CONFLICT', reason: 'FLEET_MIGRATION_OPEN' });
        await until(async () => {
            const { fleetMigrations } = await operator.run(FleetMigrationsDocument, { first: 5 });
            return fleetMigrations?.nodes[0]?.status === 'FINISHED';
        }, 'the run finds nothing to do');
        const { code } = await fleet.serai('migrate', '--canary', '2').ended;
        expect(code).to.equal(1);
        const { fleetMigrations } = await operator.run(FleetMigrationsDocument, { first: 5 });
        const [newest] = fleetMigrations?.nodes ?? [];
        expect(newest).to.include({ status: 'PAUSED', pauseReason: 'CANARY_FAILED', migrated: 0, failed: 2, canary: 2 });
        const failures = (await look(newest?.id ?? ''))?.failures.nodes;
        expect(failures).to.have.length(2);
        expect(failures?.[0]).to.include({ sqlState: '22012', message: 'division by zero' });
    });
    it('is for operators, and every step is in their audit trail', async () => {
        expect(await acme.refusal(FleetMigrationsDocument, {})).to.include({ reason: 'PERMISSION_MISSING' });
        expect(await operator.refusal(FleetMigrationDocument, { id: 'flm_01h455vb4pex5vsknk084sn02q' })).to.include({ code: 'NOT_FOUND' });
        const refused = await operator.refusal(StartFleetMigrationDocument, { input: { canary: -1, concurrency: 99, failureRatio: 2 } });
        expect(refused.fields?.map(({ path }) => path)).to.deep.equal(['input.canary', 'input.concurrency', 'input.failureRatio']);
        const actions = (await fleet.query("select action from control.audit_entries where action like 'fleet.%' order by occurred_at, id")).map((row) => String(row['action']).slice('fleet.migration'.length));
        expect(actions.slice(0, 5)).to.deep.equal(['Requested', 'Started', 'Paused', 'Resumed', 'Finished']);
    });
});
//# sourceMappingURL=fleet-migration.test.js.map