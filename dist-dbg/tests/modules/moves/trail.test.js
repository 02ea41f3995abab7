import { expect } from 'chai';
import { SwapTenantRestoreDocument, UndoTenantMoveDocument, UndoTenantRestoreDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { sealTrail, verifyTenantTrail } from '../../../src/modules/audit/public.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { workOnMoves } from '../../../src/modules/moves/public.js';
import { findTenantById } from '../../../src/modules/tenancy/public.js';
import { useEvents } from '../../support/events.js';
import { HOME, useMoveWorld } from '../../support/moves.js';
import { useSnapshotHands } from '../../support/snapshots.js';
/** The trail goes with the tenant; its anchor lies at home, wherever the tenant is. */
describe('the audit trail of a tenant that is moved', function () {
    this.timeout(120_000);
    const world = useMoveWorld();
    const events = useEvents(world);
    const hands = useSnapshotHands(world);
    const control = () => createSystemContext(world.app.services, 'test');
    const present = async ({ id }) => {
        const tenant = await control().control.read((db) => findTenantById(db, id));
        if (!tenant)
            throw new Error('no tenant');
        return tenant;
    };
    const seal = async (tenant) => sealTrail(control(), await present(tenant));
    const verify = async (tenant) => verifyTenantTrail(createSystemContext(world.app.services, 'test', await present(tenant)), { after: 0, budgetMs: 60_000 });
    const problemOf = async (tenant) => (await verify(tenant)).problem?.kind ?? 'none';
    const write = (ctx, position) => ctx.write((tx) => tx.db.update(categories).set({ position }));
    const move = async (tenant, to) => {
        const id = await world.ask(tenant, to);
        await workOnMoves(world.mover());
        expect(await world.stateOf(id)).to.include({ status: 'SWITCHED', failureReason: null });
        await world.settled(id);
        return id;
    };
    const undo = async ({ slug }, id, losingWrites) => {
        await world.operator.run(UndoTenantMoveDocument, { input: { id, confirmSlug: slug, losingWrites } });
        await workOnMoves(world.mover());
        expect(await world.stateOf(id)).to.include({ status: 'UNDONE', failureReason: null });
    };
    const anchorOf = async ({ id }) => (await world.on(HOME, `select seal_number::int as number from control.audit_anchors where trail = '${id}'`))[0]?.['number'];
    const inTrail = (server, { id }, text) => world.on(server, `set search_path to "${schemaOf(id)}"; ${text}`);
    const lastNumber = async (server, tenant) => Number((await inTrail(server, tenant, 'select max(number) as number from (select number from audit_entries union all select number from audit_changes) a'))[0]?.['number']);
    const openGaps = async (server, tenant) => (await inTrail(server, tenant, 'select 1 from audit_gaps')).length;
    it('is whole on the server that it came to, goes on in the same chain and numbers, and so back again', async () => {
        const { tenant, ctx } = await world.settle('chained');
        await seal(tenant);
        for (const [from, to] of [
            [HOME, world.there],
            [world.there, HOME],
        ]) {
            await write(ctx, 1);
            // A number that nobody will ever write, noted with a transaction of the server that is left.
            await ctx
                .write((tx) => tx.db
                .update(categories)
                .set({ position: 2 })
                .then(() => Promise.reject(new Error('never'))))
                .catch(() => { });
            await write(ctx, 3);
            await seal(tenant);
            expect(await openGaps(from, tenant)).to.equal(1);
            await write(ctx, 4);
            const { batches, unsealed } = await verify(tenant);
            expect(unsealed).to.be.greaterThan(0);
            const [number, anchor] = [await lastNumber(from, tenant), await anchorOf(tenant)];
            const id = await move(tenant, to);
            expect(await verify(tenant)).to.deep.include({ intact: true, problem: null, batches, unsealed });
            expect([await lastNumber(to, tenant), await anchorOf(tenant)]).to.deep.equal([number, anchor]);
            await write(ctx, 5);
            expect(await lastNumber(to, tenant)).to.be.greaterThan(number);
            await seal(tenant);
            expect(await verify(tenant)).to.deep.include({ intact: true, batches: batches + 1, unsealed: 0 });
            expect([await anchorOf(tenant), await openGaps(to, tenant)]).to.deep.equal([batches + 1, 0]);
            await world.on(HOME, `update control.tenant_moves set kept_until = now() - interval '1 day'`);
            await world.workUntil(id, ({ endedAt }) => endedAt !== null);
        }
    });
    it('is found to be tampered with there as it would have been where it came from', async () => {
        const { tenant, ctx } = await world.settle('tampered');
        await write(ctx, 1);
        await seal(tenant);
        await move(tenant, world.there);
        await write(ctx, 2);
        await seal(tenant);
        expect(await problemOf(tenant)).to.equal('none');
        await inTrail(world.there, tenant, 'create table public.kept as select * from audit_seals order by number desc limit 1');
        await inTrail(world.there, tenant, 'delete from audit_seals where number in (select number from public.kept)');
        expect(await problemOf(tenant)).to.equal('TRUNCATED');
        await inTrail(world.there, tenant, 'insert into audit_seals select * from public.kept');
        await inTrail(world.there, tenant, 'delete from audit_changes where number = (select min(number) from audit_changes)');
        expect(await problemOf(tenant)).to.equal('ROW_MISSING');
    });
    it('is whole where it came from when the move is undone, though batches were sealed since that only the copy has', async () => {
        const { tenant, ctx } = await world.settle('undone');
        await write(ctx, 1);
        await seal(tenant);
        await write(ctx, 2);
        const { batches } = await verify(tenant);
        const id = await move(tenant, world.there);
        await seal(tenant);
        expect(await anchorOf(tenant)).to.equal(batches + 1);
        await undo(tenant, id, false);
        expect(await verify(tenant)).to.deep.include({ intact: true, problem: null, batches });
        expect(await anchorOf(tenant)).to.equal(batches);
        await seal(tenant);
        expect(await verify(tenant)).to.deep.include({ intact: true, batches: batches + 1, unsealed: 0 });
        expect(await anchorOf(tenant)).to.equal(batches + 1);
    });
    it('ends where it ended when writes are lost with the move, and says itself that they were', async () => {
        const { tenant, ctx } = await world.settle('loser');
        await seal(tenant);
        const { batches } = await verify(tenant);
        const id = await move(tenant, world.there);
        for (const position of [1, 2]) {
            await write(ctx, position);
            await seal(tenant);
        }
        expect(await verify(tenant)).to.deep.include({ intact: true, batches: batches + 2 });
        await undo(tenant, id, true);
        expect(await verify(tenant)).to.deep.include({ intact: true, problem: null, batches });
        await events.settled();
        const told = await inTrail(HOME, tenant, `select details ->> 'moveId' as move from audit_entries where action = 'moves.writesLost'`);
        expect(told).to.deep.equal([{ move: id }]);
        await seal(tenant);
        expect(await verify(tenant)).to.deep.include({ intact: true, batches: batches + 1, unsealed: 0 });
        expect(await anchorOf(tenant)).to.equal(batches + 1);
    });
    it('is not moved while somebody seals it', async () => {
        const { tenant, ctx } = await world.settle('sealing');
        await seal(tenant);
        const id = await world.ask(tenant, world.there);
        await world.sql(async (admin) => {
            await admin.unsafe(`begin; select pg_advisory_xact_lock(hashtextextended('audit trail ${tenant.id}', 0))`);
            await workOnMoves(world.mover());
            await admin.unsafe('rollback');
        });
        expect(await world.stateOf(id)).to.include({ status: 'FAILED' });
        expect((await present(tenant)).serverId).to.equal(HOME);
        await write(ctx, 1);
        await seal(tenant);
        expect(await verify(tenant)).to.include({ intact: true, unsealed: 0 });
        await move(tenant, world.there);
        expect(await verify(tenant)).to.include({ intact: true, unsealed: 0 });
    });
    it('is whole when a state from before the move takes its place on the other server, and when that is undone', async () => {
        const { tenant, ctx } = await world.settle('restored');
        await write(ctx, 1);
        await seal(tenant);
        await write(ctx, 2);
        const { batches, unsealed } = await verify(tenant);
        const snapshotId = await hands.snapshot(tenant);
        await seal(tenant);
        await move(tenant, world.there);
        await write(ctx, 3);
        await seal(tenant);
        const moved = await verify(tenant);
        expect(moved).to.include({ intact: true, batches: batches + 2 });
        const restore = await hands.restore(tenant, { snapshotId });
        const confirmed = { input: { id: restore, confirmSlug: tenant.slug } };
        await world.operator.run(SwapTenantRestoreDocument, confirmed);
        // What was not sealed in the snapshot, and the entry and event of the swap.
        const restored = await verify(tenant);
        expect(restored).to.deep.include({ intact: true, problem: null, batches });
        expect(restored.unsealed).to.be.greaterThan(unsealed);
        await write(ctx, 4);
        await seal(tenant);
        expect(await verify(tenant)).to.deep.include({ intact: true, batches: batches + 1, unsealed: 0 });
        expect([await anchorOf(tenant), await openGaps(world.there, tenant)]).to.deep.equal([batches + 1, 0]);
        await world.operator.run(UndoTenantRestoreDocument, confirmed);
        expect(await verify(tenant)).to.deep.include({ intact: true, problem: null, batches: batches + 2 });
        await seal(tenant);
        expect(await verify(tenant)).to.deep.include({ intact: true, batches: batches + 3, unsealed: 0 });
    });
});
//# sourceMappingURL=trail.test.js.map