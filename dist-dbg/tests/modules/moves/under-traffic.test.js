import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { createApp, createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { Refusal } from '../../../src/kernel/errors.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { categoryId } from '../../../src/modules/commerce/ids.js';
import { workOnMoves } from '../../../src/modules/moves/public.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { HOME, useMoveWorld } from '../../support/moves.js';
import { strategies } from '../../support/pooler.js';
import { until } from '../../support/world.js';
/** What a client may be told while a tenant is moved: nothing was done, and it is to try again. */
const RETRYABLE = new Set(['LOCK_TIMED_OUT', 'WRITES_COLLIDED', 'TENANT_MOVING', 'DATABASE_BUSY']);
/** A switch beside eight lanes without a pause finds its moment by then, also where the machine has other work. */
const TRIES_MAX = 5;
for (const { strategy, title } of strategies)
    describe(`a move under traffic (${title})`, function () {
        this.timeout(120_000);
        const world = useMoveWorld({ DATABASE_STRATEGY: strategy });
        it('loses no write, shows nobody a foreign row, and fails nobody, with two processes at work and back again', async () => {
            const [mover, other] = [await world.settle('harbour'), await world.settle('island')];
            const canary = categoryId.mint();
            for (const { tenant, ctx } of [mover, other]) {
                const row = { id: canary, name: `of ${tenant.slug}`, slug: 'canary', position: 0, createdAt: new Date(), updatedAt: new Date() };
                await ctx.write((tx) => tx.db.insert(categories).values(row));
            }
            const otherBefore = await world.checksumOf(HOME, schemaOf(other.tenant.id));
            const lifecycle = new Lifecycle();
            const config = testConfig(world.databaseUrl, { DATABASE_STRATEGY: strategy, DATABASE_CONNECTIONS: '3' });
            const second = await createApp({ config, databaseUrl: world.databaseUrl, log: silentLog, lifecycle });
            const traffic = startTraffic(canary, [
                mover.ctx,
                other.ctx,
                ...[mover, other].map(({ tenant }) => createSystemContext(second.services, 'test', tenant)),
            ]);
            const schema = schemaOf(mover.tenant.id);
            let from = HOME;
            for (const to of [world.there, HOME]) {
                await traffic.flows();
                const id = await switchTo(mover.tenant, to);
                await traffic.flows();
                expect(await world.checksumOf(from, schema)).to.equal('[]');
                from = to;
                await world.on(HOME, `update control.tenant_moves set kept_until = now() - interval '1 day'`);
                await world.settled(id);
                await world.workUntil(id, ({ endedAt }) => endedAt !== null);
            }
            const { problems, written, answers } = await traffic.end();
            await lifecycle.stop(silentLog);
            expect(problems.slice(0, 5)).to.deep.equal([]);
            // Every write that was answered is there, once, and as it was left; one that was refused is not.
            const there = await world.on(HOME, `select id, position from "${schema}".categories where name = 'written' order by id`);
            expect(there.map((row) => `${row['id']} ${row['position']}`)).to.deep.equal([...written].sort());
            expect(answers).to.be.greaterThan(100);
            expect(await world.checksumOf(HOME, schemaOf(other.tenant.id))).to.equal(otherBefore);
        });
        /** Asks again, as an operator does, while the tenant writes too much for it: that is refused without harm. */
        async function switchTo(tenant, to) {
            for (let tries = 1;; tries += 1) {
                const id = await world.ask(tenant, to);
                await workOnMoves(world.mover());
                const { status, failureReason, failureMessage } = await world.stateOf(id);
                if (failureReason === 'MOVE_TOO_BUSY' && tries < TRIES_MAX)
                    continue;
                expect({ status, failureReason, failureMessage }).to.deep.equal({ status: 'SWITCHED', failureReason: null, failureMessage: null });
                return id;
            }
        }
        function startTraffic(canary, contexts) {
            let isOver = false;
            let [reads, writes, answers] = [0, 0, 0];
            const problems = [];
            const written = [];
            const read = async (ctx) => {
                const [row] = await ctx.read((db) => db.select({ name: categories.name }).from(categories).where(eq(categories.id, canary)).limit(1));
                if (row?.name !== `of ${ctx.tenant.slug}`)
                    problems.push(`${ctx.tenant.slug} found ${row?.name}`);
                reads += 1;
            };
            /** Inserted, changed in the same transaction, then changed again, read back, and some of them deleted. */
            const write = async (ctx, turn) => {
                const id = categoryId.mint();
                const row = { id, name: 'written', slug: `w-${id}`, position: 0, createdAt: new Date(), updatedAt: new Date() };
                await ctx.write(async (tx) => {
                    await tx.db.insert(categories).values(row);
                    await tx.db.update(categories).set({ position: turn }).where(eq(categories.id, id));
                });
                written.push(`${categoryId.toUuid(id)} ${turn}`);
                writes += 1;
                const own = await ctx.read((db) => db.select({ position: categories.position }).from(categories).where(eq(categories.id, id)));
                if (own[0]?.position !== turn)
                    problems.push(`a write that was answered was not found (${own[0]?.position})`);
                if (turn % 5 !== 0)
                    return;
                await ctx.write((tx) => tx.db.delete(categories).where(eq(categories.id, id)));
                written.splice(written.indexOf(`${categoryId.toUuid(id)} ${turn}`), 1);
            };
            const lanes = Array.from({ length: 8 }, async (_, lane) => {
                for (let turn = lane; !isOver; turn += 1) {
                    const ctx = contexts[turn % contexts.length];
                    if (!ctx)
                        throw new Error('no context');
                    const isWrite = ctx.tenant.slug === 'harbour' && turn % 3 === 0;
                    await (isWrite ? write(ctx, turn) : read(ctx)).catch((error) => {
                        if (!(error instanceof Refusal && RETRYABLE.has(error.reason)))
                            problems.push(`${String(error)} ${String(error.cause)}`);
                    });
                    answers += 1;
                }
            });
            return {
                /** Both kinds go on after this moment. */
                flows: () => {
                    const [r, w] = [reads, writes];
                    return until(() => reads > r + 30 && writes > w + 10, 'traffic goes on', 30_000);
                },
                async end() {
                    isOver = true;
                    await Promise.all(lanes);
                    return { problems, written, answers };
                },
            };
        }
    });
//# sourceMappingURL=under-traffic.test.js.map