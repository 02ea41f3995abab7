import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { refusalOf } from '../../src/gateway/errors.js';
import { schemaOf } from '../../src/kernel/context.js';
import { Database } from '../../src/platform/db/database.js';
import { testConfig } from '../support/config.js';
import { strategies } from '../support/pooler.js';
import { startSlowLine } from '../support/slow-line.js';
import { until, useWorld } from '../support/world.js';
for (const { strategy, title } of strategies)
    describe(`the timeouts of a tenant's work (threats 83 and 84) (${title})`, () => {
        const variables = {
            DATABASE_CONNECTIONS: '2',
            STATEMENT_TIMEOUT_MS: '400',
            LOCK_TIMEOUT_MS: '150',
            IDLE_IN_TRANSACTION_TIMEOUT_MS: '250',
            DATABASE_STRATEGY: strategy,
        };
        const world = useWorld(variables);
        const reasonOf = async (work) => {
            const beganAt = performance.now();
            const reason = await work.then(() => 'done', (error) => refusalOf(error)?.reason ?? String(error));
            return { reason, inTime: performance.now() - beganAt < 1_500 };
        };
        const rename = (name) => sql `update categories set name = ${name}`;
        const countNamed = async (ctx, name) => (await ctx.read((db) => db.execute(sql `select id from categories where name = ${name}`))).length;
        /** Both tenants are served right on every connection, and the server is left with nothing of what was refused. */
        afterEach(async () => {
            for (const { ctx, tenant } of [world.globex, world.acme, world.globex]) {
                const rows = await Promise.all([1, 2].map(() => ctx.read((db) => db.execute(sql `select current_user::text as role, pg_sleep(0.02)::text`))));
                for (const [row] of rows)
                    expect(row?.['role']).to.equal(schemaOf(tenant.id));
            }
            // The looks at what has changed come and go.
            await until(async () => {
                const left = await world.sql((admin) => admin `select pid from pg_stat_activity where datname = current_database() and application_name = 'serai' and state <> 'idle'`);
                return left.length === 0;
            }, 'nothing is left of what was refused');
        });
        it('refuses a statement that runs too long, in a read and in a write, which is rolled back', async () => {
            const { ctx } = world.acme;
            expect(await reasonOf(ctx.read((db) => db.execute(sql `select pg_sleep(20)`)))).to.deep.equal({ reason: 'STATEMENT_TIMED_OUT', inTime: true });
            const write = ctx.write(async ({ db }) => {
                await db.execute(rename('too long'));
                await db.execute(sql `select pg_sleep(20)`);
            });
            expect(await reasonOf(write)).to.deep.equal({ reason: 'STATEMENT_TIMED_OUT', inTime: true });
            expect(await countNamed(ctx, 'too long')).to.equal(0);
        });
        it('refuses a write that waits too long for a lock', async () => {
            const { ctx } = world.acme;
            let held = () => { };
            const isHeld = new Promise((resolve) => {
                held = resolve;
            });
            const first = ctx.write(async ({ db }) => {
                await db.execute(rename('first'));
                held();
                await db.execute(sql `select pg_sleep(0.35)`);
            });
            await isHeld;
            const waited = await reasonOf(ctx.write(({ db }) => db.execute(rename('second'))));
            await first;
            expect(await countNamed(ctx, 'second')).to.equal(0);
            expect(waited).to.deep.equal({ reason: 'LOCK_TIMED_OUT', inTime: true });
        });
        it('ends a transaction whose work waits for something else, and gives its locks back', async () => {
            const { ctx } = world.acme;
            const idle = ctx.write(async ({ db }) => {
                await db.execute(rename('idle'));
                await new Promise(() => { });
            });
            expect(await reasonOf(idle)).to.deep.equal({ reason: 'TRANSACTION_IDLE', inTime: true });
            expect(await reasonOf(ctx.write(({ db }) => db.execute(rename('after'))))).to.deep.equal({ reason: 'done', inTime: true });
            expect(await countNamed(ctx, 'idle')).to.equal(0);
        });
        it('breaks off a read whose work waits for what never comes', async () => {
            const endless = world.acme.ctx.read(() => new Promise(() => { }));
            expect(await reasonOf(endless)).to.deep.equal({ reason: 'WORK_TIMED_OUT', inTime: true });
        });
        it('breaks off a unit whose connection has been black-holed, and serves the next on another (threat 81)', async () => {
            const line = await startSlowLine(world.databaseUrl, 0);
            const database = new Database(line.url, testConfig(line.url, variables));
            const role = () => database.read(world.acme.tenant, async (db) => (await db.execute(sql `select current_user::text as role`))[0]?.['role']);
            await role();
            line.swallows = true;
            const read = reasonOf(role());
            const write = reasonOf(database.write(world.acme.tenant, ({ db }) => db.execute(rename('lost'))));
            expect([await read, await write]).to.deep.equal([
                { reason: 'WORK_TIMED_OUT', inTime: true },
                { reason: 'WORK_TIMED_OUT', inTime: true },
            ]);
            line.swallows = false;
            expect(await role()).to.equal(schemaOf(world.acme.tenant.id));
            await database.close();
            line.stop();
        });
    });
//# sourceMappingURL=timeouts.test.js.map