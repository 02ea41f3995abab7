import { expect } from 'chai';
import { CancelTenantMoveDocument, ConfirmTenantMoveDocument, MoveTenantDocument, RemoveDatabaseServerDocument, TenantMovesDocument, TerminateTenantDocument, UndoTenantMoveDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { removeTenantMoves, workOnMoves } from '../../../src/modules/moves/public.js';
import { inTurn } from '../../../src/modules/snapshots/public.js';
import { eraseTerminatedTenants } from '../../../src/modules/tenancy/public.js';
import { HOME, useMoveWorld } from '../../support/moves.js';
describe('moveTenant, confirmTenantMove, cancelTenantMove and undoTenantMove', function () {
    this.timeout(120_000);
    const world = useMoveWorld();
    const move = (tenantId, serverId) => world.operator.refusal(MoveTenantDocument, { input: { tenantId, serverId } });
    it('refuse what cannot be, and say why', async () => {
        const { tenant } = await world.settle('refused');
        expect((await move(tenant.id, HOME)).reason).to.equal('MOVE_NOWHERE');
        expect((await move(tenant.id, 'srv_01h455vb4pex5vsknk084sn02q')).reason).to.equal('SERVER_NOT_FOUND');
        expect((await move('ten_01h455vb4pex5vsknk084sn02q', world.there)).reason).to.equal('TENANT_NOT_FOUND');
        await world.on(HOME, `update control.servers set kind = 'citus' where name = 'there'`);
        expect((await move(tenant.id, world.there)).reason).to.equal('MOVE_OF_CITUS');
        await world.on(HOME, `update control.servers set kind = 'postgres', draining_since = now() where name = 'there'`);
        expect((await move(tenant.id, world.there)).reason).to.equal('TENANCY_SERVER_DRAINING');
        await world.on(HOME, `update control.servers set draining_since = null, capacity = 0 where name = 'there'`);
        expect((await move(tenant.id, world.there)).reason).to.equal('TENANCY_SERVER_FULL');
        await world.on(HOME, `update control.servers set capacity = null where name = 'there'`);
        const id = await world.ask(tenant, world.there);
        expect((await move(tenant.id, world.there)).reason).to.equal('MOVE_OPEN');
        const named = (confirmSlug) => ({ input: { id, confirmSlug } });
        expect((await world.operator.refusal(ConfirmTenantMoveDocument, named('refused'))).reason).to.equal('MOVE_NOT_SWITCHED');
        expect((await world.operator.refusal(UndoTenantMoveDocument, named('refused'))).reason).to.equal('MOVE_NOT_SWITCHED');
        expect((await world.operator.refusal(CancelTenantMoveDocument, named('another'))).reason).to.equal('MOVE_SLUG_NOT_CONFIRMED');
        const removal = { input: { id: world.there, confirmName: 'there' } };
        expect((await world.operator.refusal(RemoveDatabaseServerDocument, removal)).reason).to.equal('SERVERS_NOT_EMPTY');
        await world.operator.run(CancelTenantMoveDocument, named('refused'));
        await workOnMoves(world.mover());
        expect(await world.stateOf(id)).to.include({ status: 'CANCELLED' });
        expect((await world.operator.refusal(CancelTenantMoveDocument, named('refused'))).reason).to.equal('MOVE_OVER');
        const { tenantMoves } = await world.operator.run(TenantMovesDocument, { tenantId: tenant.id });
        expect(tenantMoves?.nodes.map((one) => one.id)).to.deep.equal([id]);
    });
    it('leave nothing behind when a move is cancelled in the middle, and the tenant works on', async () => {
        const { tenant, ctx } = await world.settle('halfway');
        const schema = schemaOf(tenant.id);
        const before = await world.checksumOf(HOME, schema);
        const places = [await world.placesOn(HOME), await world.placesOn(world.there)];
        // Somebody writes on and on: the switch waits for the lock, and gives way.
        const holding = Promise.withResolvers();
        const held = world.sql(async (sql) => {
            await sql.unsafe(`begin; lock table "${schema}".categories in row exclusive mode`).simple();
            await holding.promise;
            await sql.unsafe('rollback').simple();
        });
        const id = await world.ask(tenant, world.there);
        const working = workOnMoves(world.mover());
        await world.operator.run(CancelTenantMoveDocument, { input: { id, confirmSlug: 'halfway' } });
        holding.resolve();
        await Promise.all([working, held]);
        await workOnMoves(world.mover());
        const state = await world.stateOf(id);
        expect(state).to.include({ status: 'CANCELLED', switchedAt: null });
        expect(state.endedAt).to.not.equal(null);
        expect([await world.placesOn(HOME), await world.placesOn(world.there)]).to.deep.equal(places);
        expect(await world.on(HOME, "select 1 from pg_trigger where tgname ~ '^serai_move_'")).to.deep.equal([]);
        expect(await world.checksumOf(HOME, schema)).to.equal(before);
        await ctx.write((tx) => tx.db.update(categories).set({ position: 3 }));
    });
    it('refuse a table whose changes cannot be followed, and take along what was made by hand otherwise', async () => {
        const { tenant } = await world.settle('by-hand');
        const schema = schemaOf(tenant.id);
        await world.on(HOME, `create table "${schema}".notes (text text)`);
        const refused = await world.ask(tenant, world.there);
        await workOnMoves(world.mover());
        expect(await world.stateOf(refused)).to.include({ status: 'FAILED', failureReason: 'MOVE_TABLE_WITHOUT_KEY' });
        await world.on(HOME, `alter table "${schema}".notes add primary key (text); insert into "${schema}".notes values ('kept')`);
        const before = await world.checksumOf(HOME, schema);
        const id = await world.ask(tenant, world.there);
        await workOnMoves(world.mover());
        const state = await world.stateOf(id);
        expect(state.failureMessage).to.equal(null);
        expect(state.status).to.equal('SWITCHED');
        expect(await world.checksumOf(world.there, schema)).to.equal(before);
    });
    it('let nobody erase a tenant in the middle, and leave nothing of one that is erased after a move', async () => {
        const { tenant } = await world.settle('leaving');
        const id = await world.ask(tenant, world.there);
        await workOnMoves(world.mover());
        await world.operator.run(TerminateTenantDocument, { input: { tenantId: tenant.id, confirmSlug: 'leaving', reason: 'The contract ended.' } });
        await world.on(HOME, `update control.tenants set terminates_at = now() - interval '1 day' where slug = 'leaving'`);
        const mover = world.mover();
        const erase = () => eraseTerminatedTenants(mover.ctx, (one) => removeTenantMoves(mover, one));
        const inBetween = await inTurn(mover, tenant.id, erase);
        expect(inBetween).to.equal(0);
        expect(await world.on(HOME, `select 1 from control.tenants where slug = 'leaving'`)).to.have.length(1);
        expect(await erase()).to.equal(1);
        for (const server of [HOME, world.there]) {
            const bare = tenant.id.slice(4);
            expect(await world.on(server, `select nspname from pg_namespace where nspname ~ '${bare}|${id.slice(4)}'`)).to.deep.equal([]);
            expect(await world.on(server, `select rolname from pg_roles where rolname ~ '${bare}|${id.slice(4)}'`)).to.deep.equal([]);
            const left = `select 1 from platform.outbox where tenant_id = '${tenant.id}' union all select 1 from platform.departures where tenant_id = '${tenant.id}'`;
            expect(await world.on(server, left)).to.deep.equal([]);
        }
        expect((await move(tenant.id, world.there)).reason).to.equal('TENANT_NOT_FOUND');
    });
    it('refuse a tenant that will be erased', async () => {
        const { tenant } = await world.settle('doomed');
        await world.operator.run(TerminateTenantDocument, { input: { tenantId: tenant.id, confirmSlug: 'doomed', reason: 'The contract ended.' } });
        expect((await move(tenant.id, world.there)).reason).to.equal('MOVE_OF_TERMINATING');
    });
});
//# sourceMappingURL=refusals.test.js.map