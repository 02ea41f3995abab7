import { expect } from 'chai';
import { describeWork } from '../../../src/event-workers.js';
import { on } from '../../../src/kernel/events.js';
import { modules } from '../../../src/modules.js';
import { Relay } from '../../../src/platform/outbox/relay.js';
import { takeWaiting } from '../../../src/platform/outbox/relay-queries.js';
import { listening, thingHappened } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
/** More than a tenant gets on the queue at a time. */
const MANY = 1_500;
describe('the turn of a tenant', () => {
    const world = useWorld();
    /** The first round of a relay that finds many of one kind and, behind them, one of the other: which it puts on the queue. */
    async function firstRound(many) {
        await world.sql((admin) => admin `truncate platform.outbox, platform.deliveries`);
        const last = thingHappened({ thingId: 'last', number: 0 });
        await world.acme.ctx.write(async (tx) => {
            const tell = { news: tx.emit, scheduled: (event) => tx.schedule(event, tx.ctx.now()) };
            for (let number = 1; number <= MANY; number += 1)
                tell[many](thingHappened({ thingId: `thing-${number}`, number }));
            tell[many === 'news' ? 'scheduled' : 'news'](last);
        });
        const work = describeWork(world.app, [...modules, listening(on(thingHappened, async function hears() { }))]);
        const [server] = work.servers;
        if (!server)
            throw new Error('no server');
        const bodies = [];
        const send = async (_kind, messages) => {
            bodies.push(...messages.map(({ body }) => body));
            return [];
        };
        const relay = new Relay({ ...work, server, queues: { send }, log: world.log });
        relay.start();
        await until(() => bodies.length > 0, 'the first of them are on the queue');
        await relay.stop();
        return { sent: bodies.length, isLastAmongThem: bodies.some((body) => body.includes(last.id)) };
    }
    it('has room for what was scheduled, however much has just happened', async () => {
        const { sent, isLastAmongThem } = await firstRound('news');
        expect(isLastAmongThem).to.equal(true);
        expect(sent).to.be.within(2, MANY - 1);
    });
    it('goes by lot where there is room for one, so that neither waits for all of the other', async () => {
        await world.sql((admin) => admin `truncate platform.outbox, platform.deliveries`);
        const { id } = world.acme.tenant;
        await world.acme.ctx.write(async (tx) => {
            for (let number = 0; number < 40; number += 1) {
                tx.emit(thingHappened({ thingId: 'news', number }));
                tx.schedule(thingHappened({ thingId: 'scheduled', number }), tx.ctx.now());
            }
        });
        const [server] = describeWork(world.app, modules).servers;
        const taken = [];
        for (let round = 0; round < 40; round += 1) {
            const events = await server?.write((db) => takeWaiting(db, [{ turn: id, limit: 1 }], world.clock.now()));
            taken.push(...(events ?? []).map(({ subjectId }) => subjectId));
        }
        expect(taken).to.have.length(40);
        expect(new Set(taken)).to.deep.equal(new Set(['news', 'scheduled']));
    });
    it('has room for what has just happened, however much was scheduled', async () => {
        const { sent, isLastAmongThem } = await firstRound('scheduled');
        expect(isLastAmongThem).to.equal(true);
        expect(sent).to.be.within(2, MANY - 1);
    });
});
//# sourceMappingURL=turns.test.js.map