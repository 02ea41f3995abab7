import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { refusalOf } from '../../src/gateway/errors.js';
import { schemaOf } from '../../src/kernel/context.js';
import { Database } from '../../src/platform/db/database.js';
import { testConfig } from '../support/config.js';
import { strategies } from '../support/pooler.js';
import { startSlowLine } from '../support/slow-line.js';
import { until, useWorld } from '../support/world.js';
const reasonOf = (work) => work.then(() => 'done', (error) => refusalOf(error)?.reason ?? String(error));
for (const { strategy, title } of strategies)
    describe(`a client that goes away before its answer (threat 83) (${title})`, () => {
        const world = useWorld({ DATABASE_CONNECTIONS: '1', DATABASE_STRATEGY: strategy });
        const inAcme = (statement) => world.sql((admin) => admin.unsafe(`set search_path = "${schemaOf(world.acme.tenant.id)}"; ${statement}`).simple());
        const countBusy = () => world.sql(async (admin) => {
            const [row] = await admin `select count(*)::int as busy from pg_stat_activity
        where datname = current_database() and application_name = 'serai' and state <> 'idle'`;
            return Number(row?.['busy']);
        });
        const database = () => world.app.services.database;
        /** Sends the operation, goes away when the server works on it, and looks at what remains. */
        const abandon = async (operation) => {
            const gone = new AbortController();
            const answer = fetch(`${world.url}/graphql`, {
                method: 'POST',
                headers: { 'content-type': 'application/json', ...(await world.acme.admin.headers()) },
                body: JSON.stringify({ query: operation }),
                signal: gone.signal,
            }).catch((error) => error.name);
            await until(async () => (await countBusy()) === 1, 'the statement runs');
            gone.abort();
            expect(await answer).to.equal('AbortError');
            const beganAt = performance.now();
            const { data } = await world.globex.admin.send('{ categories(first: 1) { nodes { name } } }');
            expect(data).to.have.nested.property('categories.nodes');
            const waitedMs = performance.now() - beganAt;
            await until(async () => (await countBusy()) === 0, 'nothing is left on the server');
            return waitedMs;
        };
        it('has its reading statement cancelled on the server, and the one connection serves the next tenant', async () => {
            await world.globex.admin.token();
            await inAcme(`alter table categories rename to kept;
      create view categories as select kept.* from kept, pg_sleep(20); grant select on categories to public`);
            const waitedMs = await abandon('{ categories(first: 1) { nodes { name } } }');
            await inAcme('drop view categories; alter table kept rename to categories');
            expect(waitedMs).to.be.lessThan(3_000);
            expect((await world.globex.ctx.read((db) => db.execute(sql `select current_user::text as role`)))[0]).to.deep.equal({
                role: schemaOf(world.globex.tenant.id),
            });
        });
        it('has its writing transaction rolled back', async () => {
            await inAcme(`create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(20); return new; end';
      create trigger slow before insert on categories for each row execute function slow()`);
            const waitedMs = await abandon('mutation { createCategory(input: { name: "Abandoned", slug: "abandoned" }) { id } }');
            await inAcme('drop trigger slow on categories');
            expect(waitedMs).to.be.lessThan(3_000);
            expect(await world.acme.ctx.read((db) => db.execute(sql `select id from categories where slug = 'abandoned'`))).to.have.lengthOf(0);
        });
        it('does not wait for a connection any longer', async () => {
            let release = () => { };
            const held = database().write(world.acme.tenant, () => new Promise((resolve) => (release = resolve)));
            const gone = new AbortController();
            const waiting = reasonOf(database().read(world.globex.tenant, async () => { }, gone.signal));
            await sleep(20);
            const beganAt = performance.now();
            gone.abort();
            expect(await waiting).to.equal('REQUEST_ABANDONED');
            expect(performance.now() - beganAt).to.be.lessThan(500);
            expect(await reasonOf(database().read(world.globex.tenant, async () => { }, gone.signal))).to.equal('REQUEST_ABANDONED');
            release();
            await held;
        });
        it('ends its unit even while that waits for something else, and after that sends nothing more', async () => {
            const gone = new AbortController();
            let kept = null;
            const work = database().write(world.acme.tenant, async ({ db }) => {
                kept = db;
                await db.execute(sql `update categories set name = 'abandoned'`);
                setTimeout(() => gone.abort(), 20);
                await new Promise(() => { });
            }, gone.signal);
            expect(await reasonOf(work)).to.equal('REQUEST_ABANDONED');
            expect(await world.acme.ctx.read((db) => db.execute(sql `select id from categories where name = 'abandoned'`))).to.have.lengthOf(0);
            expect(await reasonOf(Promise.resolve(kept?.execute(sql `select 1`)))).to.not.equal('done');
        });
        it('is given up on when the server cannot be told, and ends no process with it', async () => {
            const unhandled = [];
            const note = (why) => void unhandled.push(why);
            process.on('unhandledRejection', note);
            const line = await startSlowLine(world.databaseUrl, 0);
            const separate = new Database(line.url, testConfig(line.url, { DATABASE_STRATEGY: strategy }));
            const gone = new AbortController();
            const abandoned = reasonOf(separate.read(world.acme.tenant, (db) => db.execute(sql `select pg_sleep(5)`), gone.signal));
            await sleep(200);
            line.close();
            gone.abort();
            expect(await abandoned).to.equal('REQUEST_ABANDONED');
            process.removeListener('unhandledRejection', note);
            expect(unhandled).to.deep.equal([]);
            await separate.close();
            line.stop();
            await until(async () => (await countBusy()) === 0, 'the statement has ended by itself');
        });
        it("never cancels the next tenant's statement with a cancel that comes late", async () => {
            const seen = { wrong: 0, done: 0, abandoned: 0 };
            for (let round = 0; round < 150; round += 1) {
                const gone = new AbortController();
                const abandoned = reasonOf(database().read(world.acme.tenant, (db) => db.execute(sql `select pg_sleep(0.006)`), gone.signal));
                const next = database()
                    .read(world.globex.tenant, async (db) => (await db.execute(sql `select current_user::text as role, pg_sleep(0.004)::text`))[0]?.['role'])
                    .catch(String);
                await sleep(Math.random() * 16);
                gone.abort();
                if ((await next) !== schemaOf(world.globex.tenant.id))
                    seen.wrong += 1;
                if ((await abandoned) === 'REQUEST_ABANDONED')
                    seen.abandoned += 1;
                else
                    seen.done += 1;
            }
            expect(seen.wrong).to.equal(0);
            expect(seen.abandoned, 'rounds that were cancelled in time').to.be.greaterThan(20);
            expect(seen.done, 'rounds whose cancel came too late').to.be.greaterThan(0);
        }).timeout(60_000);
    });
//# sourceMappingURL=cancellation.test.js.map