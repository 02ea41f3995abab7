import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { refusalOf } from '../../src/gateway/errors.js';
import { schemaOf } from '../../src/kernel/context.js';
import { eventId } from '../../src/kernel/events.js';
import { strategies } from '../support/pooler.js';
import { useWorld } from '../support/world.js';
const happened = (subjectId) => ({ id: eventId.mint(), name: 'test.happened', version: 1, subjectId, payload: {} });
const reasonOf = (work) => work.then(() => 'done', (error) => refusalOf(error)?.reason ?? String(error));
for (const { strategy, title } of strategies)
    describe(`a unit of work that cannot go on through no fault of its own (${title})`, () => {
        const world = useWorld({ DATABASE_STRATEGY: strategy });
        const inAcme = (statement) => world.sql((admin) => admin.unsafe(`set search_path = "${schemaOf(world.acme.tenant.id)}"; ${statement}`).simple());
        const pidOf = async (db) => Number((await db.execute(sql `select pg_backend_pid() as pid`))[0]?.['pid']);
        const kill = (pid) => world.sql((admin) => admin `select pg_terminate_backend(${pid})`);
        const amounts = async () => (await world.acme.ctx.read((db) => db.execute(sql `select amount from counters order by id`))).map((row) => row['amount']);
        beforeEach(() => inAcme('drop table if exists counters; create table counters (id integer primary key, amount integer not null); insert into counters values (1, 0), (2, 0)'));
        /** Both write their first row before either goes on to the other's. */
        const crossing = () => {
            let arrived = 0;
            let open = () => { };
            const bothThere = new Promise((resolve) => {
                open = resolve;
            });
            let runs = 0;
            const work = (first, second) => async (tx) => {
                runs += 1;
                await tx.db.execute(sql `update counters set amount = amount + 1 where id = ${first}`);
                tx.emit(happened(`crossing-${first}`));
                arrived += 1;
                if (arrived === 2)
                    open();
                await bothThere;
                await tx.db.execute(sql `update counters set amount = amount + 1 where id = ${second}`);
            };
            return { work, runs: () => runs };
        };
        it('is run again after a deadlock, and the events of its failed run are forgotten', async () => {
            const { work, runs } = crossing();
            const before = (await world.acme.eventNames()).length;
            await Promise.all([world.acme.ctx.write(work(1, 2)), world.acme.ctx.write(work(2, 1))]);
            expect([await amounts(), runs()]).to.deep.equal([[2, 2], 3]);
            expect((await world.acme.eventNames()).slice(before)).to.deep.equal(['test.happened', 'test.happened']);
        });
        it('is run again after a serialization failure, also one that only its commit finds', async () => {
            let runs = 0;
            const raise = (id) => async (tx) => {
                runs += 1;
                await tx.db.execute(sql `set transaction isolation level serializable`);
                const [row] = await tx.db.execute(sql `select sum(amount)::int as total from counters`);
                await new Promise((resolve) => setTimeout(resolve, 50));
                await tx.db.execute(sql `update counters set amount = ${(row?.total ?? 0) + 1} where id = ${id}`);
            };
            await Promise.all([world.acme.ctx.write(raise(1)), world.acme.ctx.write(raise(2))]);
            expect((await amounts()).toSorted()).to.deep.equal([1, 2]);
            expect(runs).to.be.greaterThan(2);
        });
        it('is refused after three more runs that collided as well', async () => {
            let runs = 0;
            const refused = await reasonOf(world.acme.ctx.write((tx) => {
                runs += 1;
                return tx.db.execute(sql `do $$ begin raise exception 'planted' using errcode = '40001'; end $$`);
            }));
            expect([refused, runs]).to.deep.equal(['WRITES_COLLIDED', 4]);
        });
        it('is run again when its connection broke before the commit was sent, a read and a write alike', async () => {
            let reads = 0;
            const read = await world.acme.ctx.read(async (db) => {
                reads += 1;
                const pid = await pidOf(db);
                if (reads === 1)
                    await kill(pid);
                return (await db.execute(sql `select amount from counters where id = 1`))[0]?.['amount'];
            });
            let writes = 0;
            await world.acme.ctx.write(async ({ db }) => {
                writes += 1;
                await db.execute(sql `update counters set amount = amount + 1 where id = 1`);
                if (writes === 1)
                    await kill(await pidOf(db));
                await db.execute(sql `update counters set amount = amount + 1 where id = 2`);
            });
            expect({ read, reads, writes, amounts: await amounts() }).to.deep.equal({ read: 0, reads: 2, writes: 2, amounts: [1, 1] });
        });
        it('is not run again when its connection broke during the commit, whose outcome nobody knows', async () => {
            await inAcme(`create function die() returns trigger language plpgsql security definer as
      'begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); return null; end';
      create constraint trigger counters_die after update on counters deferrable initially deferred for each row execute function die()`);
            let runs = 0;
            const refused = await reasonOf(world.acme.ctx.write(({ db }) => {
                runs += 1;
                return db.execute(sql `update counters set amount = 7 where id = 1`);
            }));
            expect([refused, runs, await amounts()]).to.deep.equal(['OUTCOME_UNKNOWN', 1, [0, 0]]);
        });
        it('never counts as done when it went on after a statement that failed', async () => {
            const said = await world.acme.ctx
                .write(async ({ db }) => {
                await db.execute(sql `update counters set amount = 7`);
                await db.execute(sql `select 1 / 0`).catch(() => { });
            })
                .catch((error) => error.message);
            expect(said).to.contain('went on after one of its statements had failed');
        });
    });
//# sourceMappingURL=reruns.test.js.map