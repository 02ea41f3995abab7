import { expect } from 'chai';
import { EventOccurredDocument, ProductChangedDocument } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { useEvents } from '../../support/events.js';
import { strategies } from '../../support/pooler.js';
import { useWorld } from '../../support/world.js';
const WRITES = 150;
const STREAMS = 10;
const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { id name } }`;
for (const { strategy, title } of strategies)
    describe(`two tenants that follow everything, hammered (${title})`, () => {
        const world = useWorld({ DATABASE_CONNECTIONS: '4', DATABASE_STRATEGY: strategy, DATABASE_WAIT_MS: '60000' });
        const events = useEvents(world);
        before(() => events.settled());
        /** Many writes at a time, each with a name that no other tenant has. */
        const hammer = async ({ admin, tenant }) => {
            const ids = await Promise.all(Array.from({ length: WRITES }, async (_, index) => {
                const price = { amount: '1.00', currencyCode: 'EUR' };
                const input = { name: `CANARY-${tenant.slug}`, variants: [{ sku: `CANARY-${index}`, title: 'One', price, stockOnHand: index }] };
                const { data, errors } = await admin.send(CREATE, { input });
                if (!data?.createProduct)
                    throw new Error(JSON.stringify(errors));
                return data.createProduct.id;
            }));
            return ids.sort();
        };
        it('get every event of their own once on each stream, with their own rows, and none of the other', async () => {
            const tenants = [world.acme, world.globex];
            const streams = await Promise.all(tenants.map(async ({ admin }) => {
                const everything = await Promise.all(Array.from({ length: STREAMS }, () => admin.follow(EventOccurredDocument, { filter: { types: ['commerce.*'] } })));
                const products = await Promise.all(Array.from({ length: 2 }, () => admin.follow(ProductChangedDocument)));
                for (const stream of [...everything, ...products])
                    expect(await stream.opened()).to.equal(null);
                return { everything, products };
            }));
            const ids = await Promise.all(tenants.map(hammer));
            for (const [index, { tenant }] of tenants.entries()) {
                const { everything = [], products = [] } = streams[index] ?? {};
                for (const stream of [...everything, ...products])
                    await stream.toldOf(WRITES);
                for (const stream of everything) {
                    const told = stream.told.map(({ data }) => data?.['eventOccurred']);
                    expect(told.map(({ subjectId }) => subjectId).sort()).to.deep.equal(ids[index]);
                    expect(new Set(told.map(({ data }) => data.name))).to.deep.equal(new Set([`CANARY-${tenant.slug}`]));
                    expect(stream.told).to.deep.equal(everything[0]?.told);
                }
                for (const stream of products) {
                    const told = stream.told.map(({ data }) => data?.['productChanged']);
                    expect(told.map(({ product }) => product.id).sort()).to.deep.equal(ids[index]);
                    expect(new Set(told.map(({ product }) => product.name))).to.deep.equal(new Set([`CANARY-${tenant.slug}`]));
                }
                for (const stream of [...everything, ...products])
                    stream.close();
            }
        });
        it('cannot read what is kept for listeners, nor say that they listen, with their own role', async () => {
            const role = schemaOf(world.acme.tenant.id);
            const asTenant = (statement) => world.sql((sql) => sql.begin(async (tx) => tx.unsafe(`set local role "${role}"; ${statement}`))).catch((error) => error.message);
            for (const table of ['live_events', 'live_audiences'])
                for (const statement of [`select * from platform.${table}`, `delete from platform.${table}`])
                    expect(String(await asTenant(statement))).to.match(/permission denied/);
        });
    });
//# sourceMappingURL=isolation.test.js.map