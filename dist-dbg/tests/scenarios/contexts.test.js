import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { schemaOf } from '../../src/kernel/context.js';
import { Random } from '../support/random.js';
import { useWorld } from '../support/world.js';
const INTERLEAVED = 10_000;
const AT_ONCE = 64;
describe('work of two tenants, interleaved', () => {
    const world = useWorld({ DATABASE_CONNECTIONS: '4', DATABASE_WAIT_MS: '20000' });
    const whose = async (db) => {
        const [row] = await db.execute(sql `select current_user::text as role, email from users order by id limit 1`);
        return row;
    };
    it(`keeps its tenant through ${INTERLEAVED} units with awaits, ticks and timers in between (threat 7)`, async () => {
        const random = new Random(7);
        const pauses = [async () => { }, () => setImmediate(), () => Promise.resolve(), () => setTimeout(random.below(2))];
        const people = [world.acme, world.globex];
        const wrong = [];
        let turn = 0;
        const one = async (ctx, slug) => {
            const work = async (db) => {
                const before = await whose(db);
                await random.pick(pauses)();
                const after = await whose(db);
                for (const seen of [before, after])
                    if (seen?.role !== schemaOf(ctx.tenant.id) || !seen.email.endsWith(`@${slug}.test`))
                        wrong.push(seen);
            };
            await random.pick(pauses)();
            await (turn % 10 === 0 ? ctx.write((tx) => work(tx.db)) : ctx.read(work));
        };
        await Promise.all(Array.from({ length: AT_ONCE }, async () => {
            while (turn < INTERLEAVED) {
                turn += 1;
                const { ctx, tenant } = random.pick(people);
                await one(ctx, tenant.slug);
            }
        }));
        expect(wrong).to.deep.equal([]);
    }).timeout(60_000);
    it('finds no tenant in what runs after its unit, from a timer or an emitter (threat 7)', async () => {
        let late = Promise.resolve('did not run');
        await world.acme.ctx.read(async (db) => {
            late = setTimeout(20).then(() => whose(db).then(() => 'answered', (error) => `${error.message} ${error.cause}`));
            return whose(db);
        });
        await world.globex.ctx.read(whose);
        expect(await late).to.contain('after its unit of work had ended');
    });
    it('never batches the same ids of two tenants into one read (threat 8)', async () => {
        const [{ acme, globex }] = [world];
        const query = '{ products(first: 20) { nodes { name category { name } } } }';
        const alone = await Promise.all([acme, globex].map(({ viewer }) => viewer.send(query)));
        expect(JSON.stringify(alone[0]?.data)).to.not.equal(JSON.stringify(alone[1]?.data));
        const together = await Promise.all(Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? acme : globex).viewer.send(query)));
        for (const [index, { data }] of together.entries())
            expect(data).to.deep.equal(alone[index % 2]?.data);
    });
});
//# sourceMappingURL=contexts.test.js.map