import { expect } from 'chai';
import { CreateProductTypeDocument, ProductPageDocument, SearchProductsDocument, StockItemsDocument, UpsertProductsDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, newProduct, problemsOf, unique } from '../catalogue.js';
describe('upsertProducts', () => {
    const world = useWorld();
    const upsert = async (products) => (await world.acme.admin.run(UpsertProductsDocument, { input: { products } })).upsertProducts ?? [];
    const refuse = async (products) => world.acme.admin.refusal(UpsertProductsDocument, { input: { products } });
    const item = (id, more = {}) => ({
        ...{ externalId: { source: 'erp', id }, name: `Imported ${id}`, options: ['Size'] },
        variants: ['S', 'M'].map((value) => ({
            ...{ externalId: { source: 'erp', id: `${id}-${value}` }, sku: `${id}-${value}`, price: euros('10.00'), options: [{ name: 'Size', value }] },
        })),
        ...more,
    });
    it('creates what is new, changes what differs, and leaves alone what is the same', async () => {
        const [one, two] = [unique('A'), unique('A')];
        const created = await upsert([item(one), item(two)]);
        expect(created.map(({ outcome }) => outcome)).to.deep.equal(['CREATED', 'CREATED']);
        expect(created[0]?.product.variants.map(({ sku, title }) => [sku, title])).to.deep.equal([
            [`${one}-S`, 'S'],
            [`${one}-M`, 'M'],
        ]);
        const events = (await world.acme.eventNames()).length;
        expect((await upsert([item(one), item(two)])).map(({ outcome }) => outcome)).to.deep.equal(['UNCHANGED', 'UNCHANGED']);
        expect((await world.acme.eventNames()).length).to.equal(events);
        const again = await upsert([item(one, { name: 'Renamed', tags: ['Sale'] }), item(two)]);
        expect(again.map(({ outcome, product }) => [outcome, product.id, product.version])).to.deep.equal([
            ['UPDATED', created[0]?.product.id, 2],
            ['UNCHANGED', created[1]?.product.id, 1],
        ]);
        expect(again[0]?.product).to.deep.include({ name: 'Renamed', tags: ['sale'] });
    });
    it('knows a variant by its external id when its SKU changes, and adds one', async () => {
        const id = unique('B');
        const [first] = await upsert([item(id)]);
        const variants = [
            { externalId: { source: 'erp', id: `${id}-S` }, sku: `${id}-SMALL`, price: euros('4.00') },
            { sku: `${id}-XL`, price: euros('12.00'), options: [{ name: 'Size', value: 'XL' }], stockOnHand: 2 },
        ];
        const [second] = await upsert([item(id, { variants })]);
        expect(second?.product.variants.map(({ sku, price }) => [sku, price.amount])).to.deep.equal([
            [`${id}-SMALL`, '4.00'],
            [`${id}-M`, '10.00'],
            [`${id}-XL`, '12.00'],
        ]);
        expect(second?.product.variants[0]?.id).to.equal(first?.product.variants[0]?.id);
        expect(second?.product.priceFrom?.amount).to.equal('4.00');
        expect((await world.acme.eventNames()).slice(-2)).to.have.members(['commerce.variantAdded', 'commerce.variantUpdated']);
    });
    it('keeps stock of its variants, under the names that they have by then', async () => {
        const id = unique('STOCKED');
        const variants = [{ sku: `${id}-S`, price: euros('10.00'), options: [{ name: 'Size', value: 'S' }], stockOnHand: 5 }];
        await upsert([item(id, { variants })]);
        const stock = async () => (await world.acme.admin.run(StockItemsDocument, { filter: { search: id } })).stockItems?.nodes.map(({ sku, name, onHand }) => [
            sku,
            name,
            onHand,
        ]);
        expect(await stock()).to.deep.equal([[`${id}-S`, `Imported ${id}, S`, 5]]);
        const changed = [
            { sku: `${id}-S`, title: 'Small', price: euros('11.00'), stockOnHand: 99 },
            { sku: `${id}-M`, price: euros('10.00'), options: [{ name: 'Size', value: 'M' }], stockOnHand: 2 },
        ];
        await upsert([item(id, { name: `Anew ${id}`, variants: changed })]);
        expect(await stock()).to.have.deep.members([
            [`${id}-S`, `Anew ${id}, Small`, 5],
            [`${id}-M`, `Anew ${id}, M`, 2],
        ]);
        const told = await world.sql((sql) => sql `select name, (payload ->> 'stockOnHand')::int as pieces from platform.outbox
        where tenant_id = ${world.acme.tenant.id} and name in ('commerce.variantAdded', 'commerce.variantUpdated') order by id desc limit 2`);
        expect(told.map((event) => [event['name'], event['pieces']])).to.have.deep.members([
            ['commerce.variantAdded', 2],
            ['commerce.variantUpdated', 5],
        ]);
    });
    it('finds by SKU what has no id of that source yet, and gives it one', async () => {
        const own = await newProduct(world.acme.admin);
        const sku = own.variants[0]?.sku ?? '';
        const given = {
            externalId: { source: 'erp', id: unique('C') },
            name: own.name,
            variants: [{ sku: sku.toLowerCase(), title: 'One', price: euros('10.00') }],
        };
        const [found] = await upsert([given]);
        expect(found).to.deep.include({ outcome: 'UPDATED' });
        expect(found?.product.id).to.equal(own.id);
        expect(found?.product.externalIds).to.deep.equal([given.externalId]);
        expect((await upsert([given]))[0]?.outcome).to.equal('UNCHANGED');
    });
    it('names everything that is wrong with any item, and writes nothing', async () => {
        const [good, bad] = [unique('D'), unique('D')];
        const { createProductType } = await world.acme.admin.run(CreateProductTypeDocument, {
            input: { name: unique('Type'), attributes: [{ key: 'grade', name: 'Grade', kind: 'CHOICE', choices: ['A'], required: true }] },
        });
        const taken = await newProduct(world.acme.admin);
        const elsewhere = await newProduct(world.acme.admin);
        const refusal = await refuse([
            item(good),
            item(bad, { productTypeId: createProductType?.id, attributes: [{ key: 'grade', choices: ['Z'] }] }),
            item(unique('D'), { variants: [{ sku: unique('D'), price: euros('1.00') }] }),
        ]);
        expect(problemsOf(refusal)).to.have.members([
            'input.products.1.attributes.0.choices NOT_A_CHOICE',
            'input.products.2.variants.0.options REQUIRED',
        ]);
        const astray = await refuse([item(good), item(bad, { categoryId: 'cat_01h455vb4pex5vsknk084sn02q' })]);
        expect(problemsOf(astray)).to.deep.equal(['input.products.1.categoryId COMMERCE_CATEGORY_NOT_FOUND']);
        const stolen = await refuse([
            item(good),
            { name: 'Thief', variants: [taken, elsewhere].map(({ variants }) => ({ sku: variants[0]?.sku, title: 'One', price: euros('1.00') })) },
        ]);
        expect(problemsOf(stolen)).to.deep.equal(['input.products.1.variants.1.sku COMMERCE_SKU_TAKEN']);
        expect(problemsOf(await refuse([item(good), item(good)]))).to.include('input.products.1.externalId.id DUPLICATE');
        const { products } = await world.acme.viewer.run(SearchProductsDocument, { filter: { search: `Imported ${good}` } });
        expect(products?.totalCount).to.equal(0);
        expect(await world.acme.viewer.refusal(UpsertProductsDocument, { input: { products: [item(good)] } })).to.include({ code: 'FORBIDDEN' });
    });
    it("keeps to its tenant: another one's ids and SKUs are free", async () => {
        const id = unique('E');
        await upsert([item(id)]);
        const { upsertProducts } = await world.globex.admin.run(UpsertProductsDocument, {
            input: { products: [item(id, { name: 'Of Globex' })] },
        });
        expect(upsertProducts?.[0]?.outcome).to.equal('CREATED');
        const { product } = await world.acme.admin.run(ProductPageDocument, { slug: `imported-${id.toLowerCase()}` });
        expect(product?.name).to.equal(`Imported ${id}`);
    });
    it('makes one product of two imports that race', async () => {
        const id = unique('F');
        const answers = await Promise.all(Array.from({ length: 4 }, () => world.acme.admin.send(UpsertProductsDocument, { input: { products: [item(id)] } })));
        expect(answers.filter(({ errors }) => errors.length === 0).length).to.be.greaterThan(0);
        for (const { errors } of answers)
            for (const { extensions } of errors)
                expect(extensions.code).to.equal('CONFLICT');
        const { products } = await world.acme.viewer.run(SearchProductsDocument, { filter: { search: `Imported ${id}` } });
        expect(products?.totalCount).to.equal(1);
    });
});
//# sourceMappingURL=import.test.js.map