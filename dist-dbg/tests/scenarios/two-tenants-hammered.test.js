import { expect } from 'chai';
import { schemaOf } from '../../src/kernel/context.js';
import { categoryId } from '../../src/modules/commerce/ids.js';
import { strategies } from '../support/pooler.js';
import { useWorld } from '../support/world.js';
/** Both tenants get categories of the same ids, with a canary of their own in every text. */
async function plantTwins(world, count) {
    const ids = Array.from({ length: count }, () => categoryId.mint());
    for (const { tenant } of [world.acme, world.globex]) {
        await world.sql(async (sql) => {
            for (const [index, id] of ids.entries()) {
                const canary = `CANARY-${tenant.slug}-${index}`;
                await sql.unsafe(`insert into "${schemaOf(tenant.id)}".categories (id, name, slug, position, created_at, updated_at) values ($1, $2, $3, $4, now(), now())`, [categoryId.toUuid(id), canary, canary.toLowerCase(), 10_000 + index]);
            }
        });
    }
    return ids;
}
for (const { strategy, title } of strategies)
    describe(`two tenants with identical ids, hammered from 32 connections (${title})`, () => {
        const world = useWorld({ DATABASE_CONNECTIONS: '4', DATABASE_STRATEGY: strategy });
        let ids = [];
        before(async () => {
            ids = await plantTwins(world, 20);
        });
        /** One random operation; returns what went wrong, if anything foreign was in its answer. */
        const act = async (turn) => {
            const [own, other] = turn % 2 === 0 ? [world.acme, world.globex] : [world.globex, world.acme];
            const id = ids[(turn * 7) % ids.length];
            const operations = [
                '{ category(id: $id) { id name slug products(first: 2) { nodes { id name } } } }',
                '{ a: category(id: $id) { name } b: category(id: $id) { slug parent { name } } }',
                '{ category(id: "prd_wrong") { name } x: category(id: $id) { name } }',
            ];
            const rename = 'mutation ($id: ID!, $name: String!) { updateCategory(input: { id: $id, name: $name }) { id name slug } }';
            const answer = turn % 9 === 0
                ? await own.admin.send(rename, { id, name: `CANARY-${own.tenant.slug}-${turn}` })
                : await own.admin.send(`query ($id: ID!) ${operations[turn % operations.length]}`, { id });
            const text = JSON.stringify([answer.data, answer.errors]);
            const wrong = text.includes(`CANARY-${other.tenant.slug}`) || text.includes(`canary-${other.tenant.slug}`);
            const category = (answer.data?.['category'] ?? answer.data?.['a'] ?? answer.data?.['x'] ?? answer.data?.['updateCategory']);
            return { foreign: wrong, failed: !category?.name?.startsWith(`CANARY-${own.tenant.slug}`) };
        };
        const hammer = async (turns) => {
            const seen = { foreign: 0, failed: 0, answered: 0 };
            let next = 0;
            await Promise.all(Array.from({ length: 32 }, async () => {
                while (next < turns) {
                    const { foreign, failed } = await act(next++);
                    seen.answered += 1;
                    if (foreign)
                        seen.foreign += 1;
                    if (failed)
                        seen.failed += 1;
                }
            }));
            return seen;
        };
        it("answers each with its own rows and none with the other's", async () => {
            await Promise.all([world.acme.admin.token(), world.globex.admin.token()]);
            expect(await hammer(2_000)).to.deep.equal({ foreign: 0, failed: 0, answered: 2_000 });
        }).timeout(60_000);
        it('still does while connections are killed: no foreign row, no hanging request, and service afterwards', async () => {
            let killing = true;
            const killer = (async () => {
                while (killing) {
                    await world.sql((sql) => sql `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'serai' and datname = current_database() and pid <> pg_backend_pid() order by random() limit 1`);
                    await new Promise((resolve) => setTimeout(resolve, 25));
                }
            })();
            const seen = await hammer(1_500);
            killing = false;
            await killer;
            expect(seen).to.include({ foreign: 0, answered: 1_500 });
            expect(seen.failed, 'requests that lost their connection').to.be.lessThan(500);
            expect(await hammer(64)).to.deep.equal({ foreign: 0, failed: 0, answered: 64 });
        }).timeout(60_000);
    });
//# sourceMappingURL=two-tenants-hammered.test.js.map