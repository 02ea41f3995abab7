import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { DeleteTenantSnapshotDocument, RestoreTenantDocument, TakeTenantSnapshotDocument, TenantErasureDocument, TenantRestoreDocument, TenantRestoresDocument, TenantSnapshotsDocument, TerminateTenantDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { removeTenantCopies, tidySnapshots, workOnSnapshots } from '../../../src/modules/snapshots/public.js';
import { eraseTerminatedTenants } from '../../../src/modules/tenancy/public.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe('the snapshots that are kept', () => {
    const world = useSnapshotWorld();
    const everyDay = () => world.keeper({ everyHours: 24, keep: 2 });
    /** Signed in anew, since time moves by days here. */
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const list = async (tenantId) => (await operator().run(TenantSnapshotsDocument, { tenantId, first: 50 })).tenantSnapshots?.nodes ?? [];
    const work = async (keeper = everyDay()) => {
        await tidySnapshots(keeper);
        await workOnSnapshots(keeper);
    };
    const files = (tenantId) => (existsSync(path.join(world.dir, tenantId)) ? readdirSync(path.join(world.dir, tenantId)) : []);
    it('are taken of every tenant as often as it is configured, and not at all when nothing is', async () => {
        await work(world.keeper());
        expect(await list(world.harbour.tenant.id)).to.deep.equal([]);
        await work();
        await work();
        const first = await list(world.harbour.tenant.id);
        expect(first).to.have.length(1);
        expect(first[0]).to.include({ status: 'TAKEN', scheduled: true });
        expect(await list(world.acme.tenant.id)).to.have.length(1);
        world.clock.advance('23h');
        await work();
        expect(await list(world.harbour.tenant.id)).to.have.length(1);
        world.clock.advance('2h');
        await work();
        expect(await list(world.harbour.tenant.id)).to.have.length(2);
    });
    it('are the newest of those by schedule, and all that somebody asked for', async () => {
        const asked = await world.snapshot(world.harbour.tenant);
        const oldest = (await list(world.harbour.tenant.id)).at(-1)?.id;
        for (let days = 0; days < 2; days += 1) {
            world.clock.advance('25h');
            await work();
        }
        await work();
        const kept = await list(world.harbour.tenant.id);
        expect(kept.map((one) => one.scheduled)).to.deep.equal([true, true, false]);
        expect(kept.at(-1)?.id).to.equal(asked);
        expect(files(world.harbour.tenant.id).sort()).to.deep.equal(kept.map((one) => one.id).sort());
        expect(files(world.harbour.tenant.id)).to.not.include(oldest);
        const [deleted] = await world.sql((sql) => sql `select details from control.audit_entries where action = 'snapshots.snapshotDeleted' and subject_id = ${world.harbour.tenant.id} order by occurred_at limit 1`);
        expect(JSON.stringify(deleted)).to.contain(oldest);
    });
    it('can be deleted, with their files, unless a restore reads them', async () => {
        const tenantId = world.harbour.tenant.id;
        const id = await world.snapshot(world.harbour.tenant);
        await operator().run(RestoreTenantDocument, { input: { tenantId, snapshotId: id } });
        expect(await operator().refusal(DeleteTenantSnapshotDocument, { input: { id } })).to.include({ code: 'CONFLICT', reason: 'SNAPSHOT_IN_USE' });
        await workOnSnapshots(world.keeper());
        await operator().run(DeleteTenantSnapshotDocument, { input: { id } });
        expect((await list(tenantId)).map((one) => one.id)).to.not.include(id);
        expect(await operator().refusal(DeleteTenantSnapshotDocument, { input: { id } })).to.include({ code: 'NOT_FOUND', reason: 'SNAPSHOT_NOT_FOUND' });
        await tidySnapshots(world.keeper());
        expect(files(tenantId)).to.not.include(id);
        expect((await world.sql((sql) => sql `select 1 from control.snapshots where deleted_at is not null`)).length).to.equal(0);
    });
    it('are told apart from a restored state that nobody swapped, which is dropped when its time is over', async () => {
        const open = async () => (await operator().run(TenantRestoresDocument, { tenantId: world.harbour.tenant.id, first: 1 })).tenantRestores?.nodes[0];
        expect(await open()).to.include({ status: 'READY' });
        world.clock.advance('6d');
        await tidySnapshots(world.keeper());
        expect(await open()).to.include({ status: 'READY' });
        world.clock.advance('2d');
        await tidySnapshots(world.keeper());
        const over = await open();
        expect(over).to.include({ status: 'ENDED' });
        const name = `r_${over?.id.slice(4)}`;
        const left = await world.sql((sql) => sql `select 1 from pg_namespace where nspname = ${name}`);
        expect(left.length).to.equal(0);
    });
    it('are one at a time of each tenant, and refused for what makes no sense', async () => {
        const tenantId = world.island.tenant.id;
        await operator().run(TakeTenantSnapshotDocument, { input: { tenantId } });
        expect(await operator().refusal(TakeTenantSnapshotDocument, { input: { tenantId } })).to.include({ code: 'CONFLICT', reason: 'SNAPSHOT_OPEN' });
        await workOnSnapshots(world.keeper());
        const unknown = { tenantId: 'ten_01h455vb4pex5vsknk084sn02q' };
        expect((await operator().refusal(TakeTenantSnapshotDocument, { input: unknown })).reason).to.equal('TENANT_NOT_FOUND');
        expect((await operator().refusal(TenantSnapshotsDocument, { ...unknown, first: 1 })).reason).to.equal('TENANT_NOT_FOUND');
        expect(await operator().refusal(RestoreTenantDocument, { input: { tenantId, at: '2020-01-01T00:00:00Z' } })).to.include({
            code: 'NOT_FOUND',
            reason: 'RESTORE_NO_SNAPSHOT',
        });
        for (const input of [{ tenantId }, { tenantId, at: '2020-01-01T00:00:00Z', snapshotId: 'snp_01h455vb4pex5vsknk084sn02q' }]) {
            const refused = await operator().refusal(RestoreTenantDocument, { input });
            expect([refused.reason, refused.fields?.[0]?.reason]).to.deep.equal(['INVALID_INPUT', 'CONTRADICTION']);
        }
        const { restoreTenant } = await operator().run(RestoreTenantDocument, { input: { tenantId, at: world.clock.now().toISOString() } });
        expect(restoreTenant).to.include({ status: 'WAITING' });
        expect(await operator().refusal(RestoreTenantDocument, { input: { tenantId, at: world.clock.now().toISOString() } })).to.include({
            code: 'CONFLICT',
            reason: 'RESTORE_OPEN',
        });
        expect((await world.island.admin.refusal(TakeTenantSnapshotDocument, { input: { tenantId } })).reason).to.equal('PERMISSION_MISSING');
        await workOnSnapshots(world.keeper());
        expect((await operator().run(TenantRestoreDocument, { id: restoreTenant?.id ?? '' })).tenantRestore).to.include({ status: 'READY' });
    });
    it('fail visibly, and are tried again after an hour', async () => {
        const tenantId = world.harbour.tenant.id;
        await world.asAdmin(world.harbour.tenant, 'alter table migrations rename to hidden');
        world.clock.advance('25h');
        await work();
        const [failed] = await list(tenantId);
        expect(failed).to.include({ status: 'FAILED', failureReason: 'TENANT_UNAVAILABLE' });
        await work();
        expect((await list(tenantId))[0]?.id).to.equal(failed?.id);
        await world.asAdmin(world.harbour.tenant, 'alter table hidden rename to migrations');
        world.clock.advance('2h');
        await work();
        expect((await list(tenantId))[0]).to.include({ status: 'TAKEN' });
        world.clock.advance('8d');
        await tidySnapshots(world.keeper());
        expect((await list(tenantId)).map((one) => one.id)).to.not.include(failed?.id);
    });
    it('go with their tenant when it is erased, which the certificate says (threat 37, property 9)', async () => {
        const { id: tenantId } = world.island.tenant;
        const keeper = everyDay();
        expect(files(tenantId).length).to.be.greaterThan(0);
        await operator().run(TerminateTenantDocument, { input: { tenantId, confirmSlug: 'island', reason: 'test' } });
        world.clock.advance('31d');
        await work();
        expect((await list(tenantId)).some((one) => one.takenAt !== null && Date.parse(one.takenAt) > world.clock.now().getTime() - 86_400_000), 'none is taken of a terminated tenant').to.equal(false);
        expect(await eraseTerminatedTenants(keeper.ctx, async () => { }), 'a tenant with copies is not erased').to.equal(0);
        const schemas = await world.sql((sql) => sql `select 1 from pg_namespace where nspname = ${schemaOf(tenantId)}`);
        expect(schemas, 'nothing of it is gone').to.have.length(1);
        const erased = await eraseTerminatedTenants(createSystemContext(world.app.services, 'test'), (tenant) => removeTenantCopies(keeper, tenant));
        expect(erased).to.equal(1);
        const { tenantErasure } = await operator().run(TenantErasureDocument, { tenantId });
        expect([...new Set(Object.values(tenantErasure?.remains ?? { none: 1 }))]).to.deep.equal([0]);
        const content = JSON.parse(Buffer.from(tenantErasure?.certificate.split('.')[1] ?? '', 'base64url').toString());
        expect(content['found']?.['snapshots']).to.be.greaterThan(0);
        expect(content['found']?.['restores']).to.equal(1);
        expect(content['remains']).to.include({ snapshots: 0, restores: 0 });
        expect(existsSync(path.join(world.dir, tenantId))).to.equal(false);
        const left = await world.sql((sql) => sql `select nspname from pg_namespace where nspname ~ '^(r|o)_'`);
        expect([...left]).to.deep.equal([]);
    });
});
//# sourceMappingURL=keeping.test.js.map