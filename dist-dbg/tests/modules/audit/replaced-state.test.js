import { expect } from 'chai';
import { CreateCustomerDocument, SwapTenantRestoreDocument, UndoTenantRestoreDocument, VerifyAuditTrailDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { sealTrail } from '../../../src/modules/audit/public.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe('the audit trail of a tenant whose state is replaced', function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    const seal = () => sealTrail(createSystemContext(world.app.services, 'test'), world.harbour.tenant);
    const write = (email) => world.harbour.admin.run(CreateCustomerDocument, { input: { email, displayName: 'Kim' } });
    const verify = async () => {
        const { verifyAuditTrail } = await world.client({ tenant: 'harbour', email: 'admin@harbour.test' }).run(VerifyAuditTrailDocument);
        if (!verifyAuditTrail)
            throw new Error('nothing was verified');
        return verifyAuditTrail;
    };
    const intact = { intact: true, problem: null };
    const confirmed = (id) => ({ input: { id, confirmSlug: 'harbour' } });
    /** Sealed once, and written to after that. */
    let restore = '';
    let sealedAtSnapshot = 0;
    before(async () => {
        await write('sealed@mail.test');
        await seal();
        await write('not-sealed-yet@mail.test');
        const snapshotId = await world.snapshot(world.harbour.tenant);
        sealedAtSnapshot = (await verify()).batches;
        await seal();
        await write('since@mail.test');
        await seal();
        restore = await world.restore(world.harbour.tenant, { snapshotId });
    });
    it('is verified as far as the restored state has it, and goes on in the same chain', async () => {
        const live = await verify();
        expect(live).to.deep.include({ ...intact, batches: sealedAtSnapshot + 2 });
        await world.operator.run(SwapTenantRestoreDocument, confirmed(restore));
        const restored = await verify();
        expect(restored).to.deep.include({ ...intact, batches: sealedAtSnapshot });
        expect(restored.unsealed).to.be.greaterThan(0);
        await write('after-the-swap@mail.test');
        await seal();
        expect(await verify()).to.deep.include({ ...intact, batches: sealedAtSnapshot + 1 });
    });
    it('is whole again when that is undone, and when it is done again', async () => {
        await world.operator.run(UndoTenantRestoreDocument, confirmed(restore));
        expect(await verify()).to.deep.include({ ...intact, batches: sealedAtSnapshot + 2 });
        await seal();
        expect(await verify()).to.deep.include(intact);
        await world.operator.run(SwapTenantRestoreDocument, confirmed(restore));
        expect(await verify()).to.deep.include({ ...intact, batches: sealedAtSnapshot + 1 });
        await seal();
        expect(await verify()).to.deep.include(intact);
    });
    it('is not replaced while somebody seals it, and sealed by nobody while it is replaced', async () => {
        const locked = await world.sql(async (admin) => {
            await admin.unsafe(`begin; select pg_advisory_xact_lock(hashtextextended('audit trail ${world.harbour.tenant.id}', 0))`);
            const refused = await world.operator.refusal(UndoTenantRestoreDocument, confirmed(restore));
            await admin.unsafe('rollback');
            return refused;
        });
        expect(locked).to.include({ code: 'UNAVAILABLE' });
        expect(await verify()).to.deep.include(intact);
    });
    describe('past the product', () => {
        const schema = () => schemaOf(world.island.tenant.id);
        const writeAndSeal = async (email) => {
            await world.client({ tenant: 'island', email: 'admin@island.test' }).run(CreateCustomerDocument, { input: { email, displayName: 'Kim' } });
            await sealTrail(createSystemContext(world.app.services, 'test'), world.island.tenant);
        };
        const problem = async () => {
            const { verifyAuditTrail } = await world.client({ tenant: 'island', email: 'admin@island.test' }).run(VerifyAuditTrailDocument);
            return verifyAuditTrail?.problem?.kind ?? 'none';
        };
        const isOfIsland = () => `trail = '${world.island.tenant.id}'`;
        const anchored = async () => {
            const [row] = await world.sql((sql) => sql.unsafe(`select seal_number = (select max(number) from "${schema()}".audit_seals) as last from control.audit_anchors where ${isOfIsland()}`));
            return row?.['last'];
        };
        it('catches up with an anchor that was left behind by a crash, and not with one that somebody wrote', async () => {
            await writeAndSeal('one@mail.test');
            await world.sql((sql) => sql.unsafe(`create table public.kept as select * from control.audit_anchors where ${isOfIsland()}`));
            await writeAndSeal('two@mail.test');
            await world.sql((sql) => sql.unsafe(`delete from control.audit_anchors where ${isOfIsland()}; insert into control.audit_anchors table public.kept`));
            expect([await problem(), await anchored()]).to.deep.equal(['none', false]);
            await writeAndSeal('three@mail.test');
            expect([await problem(), await anchored()]).to.deep.equal(['none', true]);
            await world.sql((sql) => sql.unsafe(`create table public.true_one as select * from control.audit_anchors where ${isOfIsland()}`));
            await world.sql((sql) => sql.unsafe(`update control.audit_anchors set mac = 'forged' where ${isOfIsland()}`));
            await writeAndSeal('four@mail.test');
            expect(await problem()).to.equal('ANCHOR_CHANGED');
            await world.sql((sql) => sql.unsafe(`delete from control.audit_anchors where ${isOfIsland()}; insert into control.audit_anchors table public.true_one`));
            expect(await problem()).to.equal('none');
        });
        it('is found to be cut off when an older state was put in its place, however long it goes on', async () => {
            const last = '(select max(number) from audit_seals)';
            for (const email of ['five@mail.test', 'six@mail.test'])
                await writeAndSeal(email);
            expect(await problem()).to.equal('none');
            await world.asAdmin(world.island.tenant, `delete from audit_entries e using audit_seals s where s.number = ${last} and s.numbers @> e.number;
         delete from audit_changes c using audit_seals s where s.number = ${last} and s.numbers @> c.number;
         delete from audit_seals where number = ${last}`);
            for (const email of ['seven@mail.test', 'eight@mail.test', 'nine@mail.test'])
                await writeAndSeal(email);
            expect(await problem()).to.equal('TRUNCATED');
        });
    });
});
//# sourceMappingURL=replaced-state.test.js.map