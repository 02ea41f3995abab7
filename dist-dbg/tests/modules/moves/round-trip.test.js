import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { ConfirmTenantMoveDocument, UndoTenantMoveDocument } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { workOnMoves } from '../../../src/modules/moves/public.js';
import { HOME, useMoveWorld } from '../../support/moves.js';
describe('moveTenant', function () {
    this.timeout(120_000);
    const world = useMoveWorld();
    it('brings a tenant to another server and back, with the same rows, and nothing is left but one schema', async () => {
        const { tenant, ctx } = await world.settle('roamer');
        const schema = schemaOf(tenant.id);
        const before = await world.checksumOf(HOME, schema);
        const catalogOf = () => ctx.read(async (db) => (await db.select({ name: categories.name }).from(categories)).length);
        const rows = await catalogOf();
        expect(await world.placesOn(world.there)).to.deep.equal([]);
        const others = (await world.placesOn(HOME)).filter((name) => name !== `schema ${schema}`);
        for (const [from, to] of [
            [HOME, world.there],
            [world.there, HOME],
        ]) {
            const id = await world.ask(tenant, to);
            expect(await world.stateOf(id)).to.include({ status: 'WAITING', sourceId: from, targetId: to });
            await workOnMoves(world.mover());
            const moved = await world.stateOf(id);
            expect(moved).to.include({ status: 'SWITCHED', failureReason: null });
            expect(moved.rowsCopied).to.equal(moved.rows);
            expect(await world.checksumOf(to, schema)).to.equal(before);
            expect(await world.checksumOf(from, `m_${id.slice(4)}`)).to.equal(before);
            // This context still says that the tenant is where it was.
            expect(await catalogOf()).to.equal(rows);
            await ctx.write((tx) => tx.db.update(categories).set({ position: 1 }).where(eq(categories.slug, 'nobody')));
            await world.operator.run(ConfirmTenantMoveDocument, { input: { id, confirmSlug: 'roamer' } });
            await world.settled(id);
            await workOnMoves(world.mover());
            expect(await world.stateOf(id)).to.include({ status: 'CONFIRMED' });
            expect((await world.stateOf(id)).endedAt).to.not.equal(null);
            expect(await world.placesOn(from)).to.deep.equal(from === HOME ? others : []);
            expect(await world.on(to, `select 1 from pg_constraint c join pg_namespace n on n.oid = c.connamespace where n.nspname = '${schema}' and not convalidated`)).to.deep.equal([]);
            expect(await world.on(to, "select 1 from pg_trigger where tgname ~ '^serai_move_'")).to.deep.equal([]);
        }
        expect(await world.checksumOf(HOME, schema)).to.equal(before);
    });
    it('goes back to the source while nothing was written since, and says what would be lost otherwise', async () => {
        const { tenant, ctx } = await world.settle('returner');
        const schema = schemaOf(tenant.id);
        const before = await world.checksumOf(HOME, schema);
        const id = await world.ask(tenant, world.there);
        await workOnMoves(world.mover());
        await world.settled(id);
        await ctx.write((tx) => tx.db.update(categories).set({ position: 77 }));
        const undo = (losingWrites) => world.operator.run(UndoTenantMoveDocument, { input: { id, confirmSlug: 'returner', losingWrites } });
        await undo(false);
        await workOnMoves(world.mover());
        const refused = await world.stateOf(id);
        expect(refused).to.include({ status: 'SWITCHED', failureReason: 'MOVE_HAS_WRITES' });
        expect(refused.failureMessage).to.contain('categories');
        await undo(true);
        await workOnMoves(world.mover());
        expect(await world.stateOf(id)).to.include({ status: 'UNDONE' });
        expect(await world.checksumOf(HOME, schema)).to.equal(before);
        expect(await world.placesOn(world.there)).to.deep.equal([]);
        await ctx.write((tx) => tx.db.update(categories).set({ position: 78 }));
        expect((await world.on(HOME, `select distinct position from "${schema}".categories`)).map((row) => row['position'])).to.deep.equal([78]);
    });
});
//# sourceMappingURL=round-trip.test.js.map