import { expect } from 'chai';
import { schemaOf } from '../../../src/kernel/context.js';
import { on } from '../../../src/kernel/events.js';
import { workOnMoves } from '../../../src/modules/moves/public.js';
import { deadLettersOf, effectsOf, effectsTable, listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { HOME, useMoveWorld } from '../../support/moves.js';
import { until } from '../../support/world.js';
describe('the events of a tenant that is moved', function () {
    this.timeout(120_000);
    const world = useMoveWorld();
    useEvents(world, listening(on(thingHappened, async function notes(ctx, event) {
        // Long enough for the switch to find some of them at work.
        await new Promise((resolve) => setTimeout(resolve, 30));
        await writeEffect(ctx, 'notes', event, event.payload.thingId);
    }), on(thingHappened, (ctx, event) => writeEffect(ctx, 'follows', event, `${event.payload.number}`), { name: 'follows', ordered: true })));
    it('are heard once by each listener, in their order, wherever the switch finds them', async () => {
        const { tenant, ctx } = await world.settle('teller');
        await world.on(HOME, effectsTable(schemaOf(tenant.id)));
        const told = [];
        let isOver = false;
        const telling = (async () => {
            for (let number = 1; !isOver; number += 1) {
                told.push((await tell(ctx, 'thing', number)).id);
                // Not faster than a listener that takes one after the other can follow, however long the move takes.
                await new Promise((resolve) => setTimeout(resolve, 25));
            }
        })();
        await until(() => told.length > 50, 'events are told');
        const id = await world.ask(tenant, world.there);
        await workOnMoves(world.mover());
        expect(await world.stateOf(id)).to.include({ failureMessage: null, status: 'SWITCHED' });
        const before = told.length;
        await until(() => told.length > before + 50, 'events are told on the other server');
        isOver = true;
        await telling;
        const heardBy = async (listener) => (await effectsOf(ctx)).filter((effect) => effect.listener === listener);
        for (const listener of ['notes', 'follows']) {
            await until(async () => new Set((await heardBy(listener)).map((effect) => effect.eventId)).size === told.length, `${listener} hears all`, 60_000);
            expect((await heardBy(listener)).map((effect) => effect.eventId).sort()).to.deep.equal([...told].sort());
        }
        const order = (await heardBy('follows')).map((effect) => Number(effect.detail));
        expect(order).to.deep.equal([...order].sort((a, b) => a - b));
        expect(await deadLettersOf(world)).to.deep.equal([]);
        const left = `select 1 from platform.outbox where tenant_id = '${tenant.id}'`;
        for (const server of [HOME, world.there])
            await until(async () => (await world.on(server, left)).length === 0, 'nothing waits any more', 30_000);
    });
});
//# sourceMappingURL=events.test.js.map