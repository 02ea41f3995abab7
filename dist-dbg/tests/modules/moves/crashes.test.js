import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { schemaOf } from '../../../src/kernel/context.js';
import { Refusal } from '../../../src/kernel/errors.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { workOnMoves } from '../../../src/modules/moves/public.js';
import { projectRoot } from '../../../src/platform/config/config.js';
import { HOME, useMoveWorld } from '../../support/moves.js';
/** In src/modules/moves: before the first of these the tenant is where it was, from it on it goes to the target. */
const STEPS = [1, 2, 3, 4, 5, 6, 7];
const FIRST_GONE = 5;
describe('a process that is killed while it moves a tenant', function () {
    this.timeout(240_000);
    const world = useMoveWorld();
    for (const [way, from, to] of [
        ['away from the home server', () => HOME, () => world.there],
        ['to the home server', () => world.there, () => HOME],
    ])
        for (const step of STEPS)
            it(`leaves what the next one finishes, ${way}, at step ${step}`, async () => {
                const { tenant, ctx } = await world.settle(`killed-${from() === HOME ? 'out' : 'in'}-${step}`, from());
                const schema = schemaOf(tenant.id);
                const before = await world.checksumOf(from(), schema);
                const events = await eventsOf(world, from(), tenant);
                const id = await world.ask(tenant, to());
                expect(await workAndDie(world, step)).to.equal('SIGKILL');
                // Where it is, or a refusal that says to come again: never an answer from the wrong place.
                const answer = await countIn(ctx);
                expect(answer).to.equal(step < FIRST_GONE ? 'answered' : 'TENANT_MOVING');
                await workOnMoves(world.mover());
                expect(await world.stateOf(id)).to.include({ status: 'SWITCHED', failureReason: null });
                expect(await countIn(ctx)).to.equal('answered');
                expect(await world.checksumOf(to(), schema)).to.equal(before);
                expect(await world.checksumOf(from(), schema)).to.equal('[]');
                expect(await eventsOf(world, to(), tenant)).to.deep.equal(events);
                expect(await eventsOf(world, from(), tenant)).to.deep.equal([]);
            });
    it('lets the tenant come back when the target is gone for good in the middle', async () => {
        const { tenant, ctx } = await world.settle('stranded');
        const before = await world.checksumOf(HOME, schemaOf(tenant.id));
        const events = await eventsOf(world, HOME, tenant);
        const id = await world.ask(tenant, world.there);
        expect(await workAndDie(world, FIRST_GONE)).to.equal('SIGKILL');
        expect(await countIn(ctx)).to.equal('TENANT_MOVING');
        await world.cluster.stop();
        await world.workUntil(id, ({ status }) => status === 'FAILED');
        expect(await world.stateOf(id)).to.include({ failureReason: 'MOVE_SERVER_LOST' });
        expect(await countIn(ctx)).to.equal('answered');
        await ctx.write((tx) => tx.db.select({ id: categories.id }).from(categories).limit(1));
        expect(await world.checksumOf(HOME, schemaOf(tenant.id))).to.equal(before);
        expect(await eventsOf(world, HOME, tenant)).to.deep.equal(events);
    });
});
async function countIn(ctx) {
    try {
        await ctx.read((db) => db.select({ id: categories.id }).from(categories).limit(1));
        return 'answered';
    }
    catch (error) {
        return error instanceof Refusal ? error.reason : String(error);
    }
}
async function eventsOf(world, server, tenant) {
    const rows = await world.on(server, `select id from platform.outbox where tenant_id = '${tenant.id}' order by sequence`);
    return rows.map((row) => String(row['id']));
}
function workAndDie(world, step) {
    return new Promise((resolve) => {
        const args = [path.join(projectRoot(), 'dist/tests/support/move-child.js'), world.databaseUrl, `move:${step}`];
        const child = spawn(process.execPath, args, { stdio: 'inherit' });
        child.once('exit', (code, signal) => resolve(signal ?? code));
    });
}
//# sourceMappingURL=crashes.test.js.map