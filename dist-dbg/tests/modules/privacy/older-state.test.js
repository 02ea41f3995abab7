import { expect } from 'chai';
import { ErasePersonalDataDocument, InviteUserDocument, PersonalDataErasuresDocument, SwapTenantRestoreDocument, VerifyAuditTrailDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { sealTrail } from '../../../src/modules/audit/public.js';
import { createUser } from '../../../src/modules/users/public.js';
import { useEvents } from '../../support/events.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
describe('an older state that comes back with people who were erased since', function () {
    this.timeout(60_000);
    const world = useSnapshotWorld();
    const events = useEvents(world);
    const newUser = (ctx, email) => ctx.write((tx) => createUser(tx, { email, displayName: 'Canary Person', passwordHash: null, role: 'member' }));
    const places = ({ id }, canary) => world.sql(async (admin) => {
        const columns = await admin `select table_name as table, column_name as column from information_schema.columns where table_schema = ${schemaOf(id)}`;
        const found = [];
        for (const { table, column } of columns) {
            const [hit] = await admin.unsafe(`select 1 from "${schemaOf(id)}"."${table}" where "${column}"::text ilike $1 limit 1`, [`%${canary}%`]);
            if (hit)
                found.push(`${table}.${column}`);
        }
        return found;
    });
    it('erases them in it again, and nobody else', async () => {
        const { harbour, island } = world;
        const erased = await newUser(harbour.ctx, 'canary-erased@mail.test');
        await newUser(harbour.ctx, 'canary-stays@mail.test');
        await newUser(island.ctx, 'canary-erased@mail.test');
        const snapshotId = await world.snapshot(harbour.tenant);
        const later = await newUser(harbour.ctx, 'canary-later@mail.test');
        for (const { id } of [erased, later])
            await harbour.admin.run(ErasePersonalDataDocument, { input: { subjectId: id } });
        expect(await places(harbour.tenant, 'canary-erased')).to.deep.equal([]);
        await events.stopWorkers();
        const restore = await world.restore(harbour.tenant, { snapshotId });
        await world.operator.run(SwapTenantRestoreDocument, { input: { id: restore, confirmSlug: 'harbour' } });
        expect(await places(harbour.tenant, 'canary-erased')).to.include('users.email');
        await events.startWorkers();
        await events.settled();
        expect(await places(harbour.tenant, 'canary-erased')).to.deep.equal([]);
        expect(await places(harbour.tenant, 'canary-stays')).to.include('users.email');
        expect(await places(island.tenant, 'canary-erased')).to.include('users.email');
        const admin = world.client({ tenant: 'harbour', email: 'admin@harbour.test' });
        const { personalDataErasures } = await admin.run(PersonalDataErasuresDocument, { first: 5 });
        expect(personalDataErasures?.nodes.map(({ subjectId }) => subjectId)).to.deep.equal([erased.id]);
        await sealTrail(createSystemContext(world.app.services, 'test'), harbour.tenant);
        expect((await admin.run(VerifyAuditTrailDocument)).verifyAuditTrail).to.deep.include({ intact: true, problem: null });
        // Whoever was erased may be invited again.
        await admin.run(InviteUserDocument, { input: { email: 'canary-erased@mail.test', roleNames: ['viewer'] } });
    });
});
//# sourceMappingURL=older-state.test.js.map