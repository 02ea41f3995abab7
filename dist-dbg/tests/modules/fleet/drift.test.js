import { expect } from 'chai';
import { FleetDriftDocument, RepairTenantDriftDocument, TenantDriftDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { DriftWatch, scanFleet } from '../../../src/modules/fleet/public.js';
import { createFleet } from '../../support/fleet.js';
import { useWorld } from '../../support/world.js';
describe('tenantDrift', () => {
    const world = useWorld();
    const look = async (tenantId = world.acme.tenant.id) => (await world.operator.run(TenantDriftDocument, { tenantId })).tenantDrift;
    const asAdmin = (text) => world.sql((sql) => sql.unsafe(`set search_path to "${schemaOf(world.acme.tenant.id)}"; ${text}`));
    const scan = () => scanFleet(createSystemContext(world.app.services, 'test'));
    it('finds nothing in a schema that was left alone, prepared or built, whatever its modules', async () => {
        expect(await look())
            .to.include({ comparable: true })
            .and.to.have.property('differences')
            .that.deep.equals([]);
        expect(await look(world.globex.tenant.id))
            .to.have.property('differences')
            .that.deep.equals([]);
        expect((await scan()).drifts).to.deep.equal([]);
    });
    it('names what is missing, unexpected and different, and mends what it can when the plan is confirmed (property 7)', async () => {
        await asAdmin(`
      alter table users drop column deactivated_at;
      drop index audit_entries_subject;
      grant update on audit_entries to "${schemaOf(world.acme.tenant.id)}";
      alter table users add column by_hand integer;
      alter table sessions alter column address type varchar(60)`);
        const drift = await look();
        const named = drift?.differences.map(({ state, kind, name, repair }) => `${state} ${kind} ${name}${repair ? '' : ' by hand'}`);
        expect(named).to.have.members([
            'MISSING column users.deactivated_at',
            'MISSING index audit_entries: audit_entries_subject',
            'DIFFERENT grant audit_entries to tenant_role',
            'UNEXPECTED column users.by_hand by hand',
            'DIFFERENT column sessions.address by hand',
        ]);
        await scan();
        const { fleetDrift } = await world.operator.run(FleetDriftDocument, { first: 10 });
        expect(fleetDrift?.nodes.map((node) => node.tenantId)).to.deep.equal([world.acme.tenant.id]);
        expect(fleetDrift?.nodes[0]?.objects).to.include('missing column users.deactivated_at');
        const input = { id: world.acme.tenant.id, planFingerprint: drift?.planFingerprint ?? '' };
        const { repairTenantDrift } = await world.operator.run(RepairTenantDriftDocument, { input });
        expect(repairTenantDrift?.differences.map((one) => one.name)).to.have.members(['users.by_hand', 'sessions.address']);
        await asAdmin('alter table users drop column by_hand; alter table sessions alter column address type text');
        expect((await look())?.differences).to.deep.equal([]);
        await scan();
        expect((await world.operator.run(FleetDriftDocument, { first: 10 })).fleetDrift?.nodes).to.deep.equal([]);
        const [entry] = await world.sql((sql) => sql `select details from control.audit_entries where action = 'fleet.driftRepaired'`);
        expect(JSON.stringify(entry)).to.contain('missing index audit_entries: audit_entries_subject');
    });
    it('restores a table that is gone, with its keys, indexes and rights', async () => {
        await asAdmin('drop table user_roles cascade');
        const drift = await look();
        const input = { id: world.acme.tenant.id, planFingerprint: drift?.planFingerprint ?? '' };
        const { repairTenantDrift } = await world.operator.run(RepairTenantDriftDocument, { input });
        expect(repairTenantDrift?.differences).to.deep.equal([]);
    });
    it('refuses a plan that is not the one of now, and changes nothing when a statement fails', async () => {
        await asAdmin('drop index audit_entries_subject');
        const stale = (await look())?.planFingerprint ?? '';
        await asAdmin('drop index audit_entries_occurred');
        const { id } = world.acme.tenant;
        const refused = await world.operator.refusal(RepairTenantDriftDocument, { input: { id, planFingerprint: stale } });
        expect(refused).to.include({ code: 'CONFLICT', reason: 'DRIFT_PLAN_CHANGED' });
        expect((await look())?.differences).to.have.length(2);
        // There are rows, and nothing to put into the column.
        await asAdmin('alter table users drop column display_name cascade');
        const input = { id, planFingerprint: (await look())?.planFingerprint ?? '' };
        expect(await world.operator.refusal(RepairTenantDriftDocument, { input })).to.include({ reason: 'DRIFT_REPAIR_FAILED' });
        expect((await look())?.differences.length).to.be.greaterThan(2);
    });
    it('is for operators', async () => {
        const tenantId = world.globex.tenant.id;
        expect(await world.globex.admin.refusal(TenantDriftDocument, { tenantId })).to.include({ reason: 'PERMISSION_MISSING' });
        expect(await world.operator.refusal(TenantDriftDocument, { tenantId: 'ten_01h455vb4pex5vsknk084sn02q' })).to.include({ code: 'NOT_FOUND' });
    });
    it('is looked for every hour and after each run, and not when a process starts', async () => {
        const ctx = createSystemContext(world.app.services, 'test');
        // Not through GraphQL: an hour later nobody is signed in any more.
        const seen = () => world.sql(async (sql) => (await sql `select 1 from control.tenant_drifts`).length);
        await world.sql((sql) => sql.unsafe('truncate control.tenant_drifts'));
        const watch = new DriftWatch(ctx);
        await watch.look();
        expect(await seen()).to.equal(0);
        world.clock.advance('1h');
        await watch.look();
        expect(await seen()).to.equal(1);
        await world.sql((sql) => sql.unsafe('truncate control.tenant_drifts'));
        await watch.look();
        expect(await seen()).to.equal(0);
        await world.sql((sql) => sql `insert into control.fleet_migrations (id, target, contract, canary, concurrency, failure_ratio, total, created_at, finished_at)
        values (gen_random_uuid(), '', false, 1, 4, 0.1, 0, now(), ${new Date(world.clock.now().getTime() + 1_000).toISOString()})`);
        await watch.look();
        expect(await seen()).to.equal(1);
    });
});
describe('serai drift', function () {
    this.timeout(60_000);
    let fleet;
    before(async () => {
        fleet = await createFleet(18);
    });
    after(() => fleet.drop());
    it('names a column that is gone from one schema of many, and brings it back with --repair --yes', async () => {
        const [schema] = (await fleet.schemas()).slice(11);
        await fleet.query(`alter table "${schema}".users drop column deactivated_at`);
        const found = await fleet.json('drift');
        expect(found.code).to.equal(1);
        expect(found.result.tenants).to.equal(20);
        expect(found.result.drifts).to.have.length(1);
        expect(found.result.drifts[0]?.differences.map((one) => one.name)).to.deep.equal(['users.deactivated_at']);
        const unconfirmed = await fleet.serai('drift', '--repair').ended;
        expect(unconfirmed.out).to.contain('Nothing was changed');
        expect(await fleet.json('drift', '--repair', '--yes')).to.deep.equal({ code: 0, result: { tenants: 20, drifts: [], unreachable: [] } });
        expect((await fleet.serai('drift').ended).out).to.equal('20 schemas are as the migrations make them.\n');
    });
});
//# sourceMappingURL=drift.test.js.map