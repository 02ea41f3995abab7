import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { DiscardTenantRestoreDocument, SwapTenantRestoreDocument, UndoTenantRestoreDocument } from '../../../schema/generated/graphql.js';
import { createApp, createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { categoryId } from '../../../src/modules/commerce/ids.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { strategies } from '../../support/pooler.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
import { until } from '../../support/world.js';
const canary = categoryId.mint();
for (const { strategy, title } of strategies)
    describe(`a swap under traffic (${title})`, function () {
        this.timeout(60_000);
        const world = useSnapshotWorld({ DATABASE_STRATEGY: strategy });
        const swap = (id, more = {}) => world.operator.run(SwapTenantRestoreDocument, { input: { id, confirmSlug: 'harbour', ...more } });
        const undo = (id) => world.operator.run(UndoTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
        const discard = (id) => world.operator.run(DiscardTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
        const rename = (name) => world.asAdmin(world.harbour.tenant, `update categories set name = '${name}' where id = '${categoryId.toUuid(canary)}'`);
        const nameIn = (ctx) => ctx.read(async (db) => (await db.select({ name: categories.name }).from(categories).where(eq(categories.id, canary)).limit(1))[0]?.name);
        before(async () => {
            for (const { tenant } of [world.harbour, world.island])
                await world.asAdmin(tenant, `insert into categories (id, name, slug, position, created_at, updated_at) values ('${categoryId.toUuid(canary)}', 'of ${tenant.slug}', 'canary', 9999, now(), now())`);
        });
        it('takes its place under traffic of two processes without an error, a lost write or a foreign row (property 8, threat 26)', async () => {
            await rename('then');
            const snapshotId = await world.snapshot(world.harbour.tenant);
            await rename('now');
            const id = await world.restore(world.harbour.tenant, { snapshotId });
            const lifecycle = new Lifecycle();
            const config = testConfig(world.databaseUrl, { DATABASE_STRATEGY: strategy, DATABASE_CONNECTIONS: '3' });
            const other = await createApp({ config, databaseUrl: world.databaseUrl, log: silentLog, lifecycle });
            const islandBefore = await world.checksumOf(schemaOf(world.island.tenant.id));
            const traffic = startTraffic([
                world.harbour.ctx,
                world.island.ctx,
                ...[world.harbour, world.island].map(({ tenant }) => createSystemContext(other.services, 'test', tenant)),
            ]);
            for (const [step, state] of [
                [swap, 'then'],
                [undo, 'now'],
                [swap, 'then'],
            ]) {
                await until(() => traffic.readsSinceChange() > 30 && traffic.writesSinceChange() > 10, 'traffic goes on');
                await traffic.change(state, () => step(id));
            }
            await until(() => traffic.readsSinceChange() > 30, 'traffic goes on');
            const { problems, written } = await traffic.end();
            await lifecycle.stop(silentLog);
            expect(problems.slice(0, 5)).to.deep.equal([]);
            expect(await world.checksumOf(schemaOf(world.island.tenant.id))).to.equal(islandBefore);
            // Whatever was answered is where it was written, once.
            const idsIn = async (schema) => new Set((await world.sql((sql) => sql.unsafe(`select id from "${schema}".categories where name = 'written'`))).map((row) => String(row['id'])));
            const then = await idsIn(schemaOf(world.harbour.tenant.id));
            const now = await idsIn(`o_${id.slice(4)}`);
            const placeOf = (row) => [...(then.has(row) ? ['then'] : []), ...(now.has(row) ? ['now'] : [])].join();
            const misplaced = written.filter((row) => !(row.state === null ? ['then', 'now'] : [row.state]).includes(placeOf(row.id)));
            expect(misplaced).to.deep.equal([]);
            expect(then.size + now.size).to.equal(written.length);
            await discard(id);
        });
        it('keeps nobody else from writing while it is copied, restored and swapped', async () => {
            let isOver = false;
            const written = [];
            const writing = Array.from({ length: 4 }, async () => {
                while (!isOver) {
                    const row = {
                        id: categoryId.mint(),
                        name: 'meanwhile',
                        slug: `m-${categoryId.mint()}`,
                        position: 0,
                        createdAt: new Date(),
                        updatedAt: new Date(),
                    };
                    await world.island.ctx.write((tx) => tx.db.insert(categories).values(row));
                    written.push(categoryId.toUuid(row.id));
                }
            });
            const id = await world.restore(world.harbour.tenant, { snapshotId: await world.snapshot(world.harbour.tenant) });
            await swap(id);
            await discard(id);
            isOver = true;
            await Promise.all(writing);
            const there = await world.asAdmin(world.island.tenant, "select id from categories where name = 'meanwhile' order by id");
            expect(there.map((row) => row['id'])).to.deep.equal(written.sort());
            expect(written.length).to.be.greaterThan(10);
        });
        /** Reads and writes on all contexts at once, with the tenant's state known but while it changes. Globex is only read. */
        function startTraffic(contexts) {
            let isOver = false;
            let state = 'now';
            let changes = 0;
            const since = { reads: 0, writes: 0 };
            const problems = [];
            const written = [];
            const read = async (ctx) => {
                const [began, begunAt] = [state, changes];
                const name = String(await nameIn(ctx));
                const isSettled = began !== null && begunAt === changes;
                const right = ctx.tenant.slug === 'island' ? ['of island'] : isSettled ? [began] : ['now', 'then'];
                if (!right.includes(name))
                    problems.push(`${ctx.tenant.slug} found ${name} instead of ${right.join()}`);
                since.reads += 1;
            };
            const write = async (ctx, turn) => {
                const [began, begunAt] = [state, changes];
                const row = {
                    id: categoryId.mint(),
                    name: 'written',
                    slug: `w-${categoryId.mint()}`,
                    position: 0,
                    createdAt: new Date(),
                    updatedAt: new Date(),
                };
                // Two statements, between which the states may change places.
                await ctx.write(async (tx) => {
                    await tx.db.insert(categories).values(row);
                    await tx.db.update(categories).set({ position: turn }).where(eq(categories.id, row.id));
                });
                written.push({ id: categoryId.toUuid(row.id), state: begunAt === changes ? began : null });
                since.writes += 1;
            };
            const lanes = Array.from({ length: 12 }, async (_, lane) => {
                for (let turn = lane; !isOver; turn += 1) {
                    const ctx = contexts[turn % contexts.length] ?? world.harbour.ctx;
                    const work = ctx.tenant.slug === 'harbour' && turn % 3 === 0 ? write(ctx, turn) : read(ctx);
                    await work.catch((error) => problems.push(`${error.message} ${String(error.cause)}`));
                }
            });
            return {
                readsSinceChange: () => since.reads,
                writesSinceChange: () => since.writes,
                async change(next, work) {
                    changes += 1;
                    state = null;
                    await work();
                    changes += 1;
                    state = next;
                    Object.assign(since, { reads: 0, writes: 0 });
                },
                async end() {
                    isOver = true;
                    await Promise.all(lanes);
                    return { problems, written };
                },
            };
        }
    });
//# sourceMappingURL=swap-under-traffic.test.js.map