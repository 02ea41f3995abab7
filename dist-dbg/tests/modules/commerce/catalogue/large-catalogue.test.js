import { expect } from 'chai';
import { SearchProductsDocument } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
/** A page of a back office. */
const WHOLE_PAGE = `{ products(filter: { status: PUBLISHED }, first: 50) { nodes { id name category { id name }
  variants { id sku price { amount currencyCode } priceFor(currencyCode: "EUR") { unitPrice { amount } } stock { onHand reserved available } } } pageInfo { endCursor } } }`;
const MADE = 20_400;
/** Sixty times as many as the demo has: one variant each, a quarter of them with a value of the type's attribute. */
const MORE_PRODUCTS = `
  alter table products disable trigger audit; alter table variants disable trigger audit; alter table stock_items disable trigger audit;
  create temp table made as select n, gen_random_uuid() as id, gen_random_uuid() as item_id from generate_series(1, ${MADE}) n;
  insert into products (id, category_id, product_type_id, attributes, name, description, published_at, created_at, updated_at)
    select id, (select id from categories where parent_id is not null order by id limit 1), (select id from product_types limit 1),
      case when n % 4 = 0 then '{"line": "made"}' else '{}' end::jsonb, 'Made ' || n, '', '2020-01-01', now(), now() from made;
  insert into stock_items (id, sku, name, owner_kind, tracked, back_order, created_at, updated_at)
    select item_id, 'MADE-' || n, 'Made', 'variant', true, false, now(), now() from made;
  insert into variants (id, product_id, sku, title, price_minor, currency_code, stock_item_id, position, created_at, updated_at)
    select gen_random_uuid(), id, 'MADE-' || n, 'One', 100 + n, 'EUR', item_id, 0, now(), now() from made;
  analyze products; analyze variants; analyze stock_items;`;
describe('a large catalogue', function () {
    this.timeout(120_000);
    const world = useWorld();
    const readPage = async () => {
        const { data } = await world.acme.viewer.send(WHOLE_PAGE);
        return data?.products.nodes ?? [];
    };
    const facetsOf = async (search) => (await world.acme.viewer.run(SearchProductsDocument, { filter: { status: 'PUBLISHED', ...(search ? { search } : {}) }, first: 1 })).products;
    let statementsBefore = { page: 0, facets: 0 };
    before(async () => {
        statementsBefore = { page: await fewestStatements(world, readPage), facets: await fewestStatements(world, () => facetsOf()) };
        const { tenant } = world.acme;
        await world.sql((sql) => sql.unsafe(`set search_path to "${schemaOf(tenant.id)}"; ${MORE_PRODUCTS}`).simple());
    });
    it('lists 50 products with variants, prices, stock and category in as few statements as a small one', async () => {
        const page = await readPage();
        expect(page).to.have.length(50);
        expect(page.every(({ variants }) => variants.length > 0 && variants.every(({ stock }) => stock !== null))).to.equal(true);
        expect([statementsBefore.page, await fewestStatements(world, readPage)]).to.deep.equal([2, 2]);
        expect(await fewestStatements(world, () => facetsOf())).to.equal(statementsBefore.facets);
    });
    it('estimates what it would have to read of everything, says so, and is exact about the rest', async () => {
        const everything = await facetsOf();
        const facets = everything?.facets;
        const total = everything?.totalCount ?? 0;
        expect(total).to.be.greaterThan(MADE);
        expect(facets?.sampleSize).to.be.within(5_000, 10_000);
        expect(facets?.productTypes.map(({ count }) => count)).to.deep.equal([total]);
        expect(facets?.prices.reduce((sum, { count }) => sum + count, 0)).to.be.at.most(total);
        expect(facets?.categories[0]?.count).to.be.greaterThan(MADE);
        const made = facets?.attributes.find(({ key }) => key === 'line')?.values.find(({ value }) => value === 'made');
        // The sample would have to be off by seven standard deviations.
        expect(made?.count).to.be.within((MADE / 4) * 0.85, (MADE / 4) * 1.15);
        // The same products are looked at each time.
        expect((await facetsOf())?.facets).to.deep.equal(facets);
    });
    it('counts what a search has found, to the last one', async () => {
        const found = await facetsOf('made 2040');
        expect(found?.facets?.sampleSize).to.equal(null);
        const line = found?.facets?.attributes.find(({ key }) => key === 'line');
        // 2040, and 20400: every tenth of those that begin so.
        expect([found?.totalCount, line?.values]).to.deep.equal([2, [{ value: 'made', count: 2 }]]);
    });
});
//# sourceMappingURL=large-catalogue.test.js.map