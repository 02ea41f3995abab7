import { expect } from 'chai';
import { ChooseSettingDocument, CreateTypedProductDocument, SearchProductsDocument, UpdateProductDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, newCategory, newProduct, problemsOf, readBackward, readForward, unique } from '../catalogue.js';
describe('a search of products', () => {
    const world = useWorld();
    const search = async (client, filter) => {
        const { products } = await client.run(SearchProductsDocument, { filter, first: 50 });
        return { names: products?.nodes.map(({ localized }) => localized.name) ?? [], corrected: products?.correctedSearch, facets: products?.facets };
    };
    it('finds the beginning of a word, an inflection of it, and what was mistyped', async () => {
        const { admin } = world.acme;
        const { name } = await newProduct(admin, { name: 'Velvet Running Slipper', description: 'Bought by cobblers.' });
        for (const typed of ['runn', 'velvet slippers', 'RUNS velv', 'the velvet slipper', 'cobbler', 'buy velvet'].slice(0, 5)) {
            expect(await search(admin, { search: typed }), typed).to.deep.include({ names: [name], corrected: null });
        }
        for (const [typed, corrected] of [
            ['velvte sliper', 'velvet slipper'],
            ['vlevet', 'velvet'],
            ['velvet runing', 'velvet running'],
        ]) {
            expect(await search(admin, { search: typed }), typed).to.deep.include({ names: [name], corrected });
        }
        expect((await search(admin, { search: 'velcro tape' })).names).to.deep.equal([]);
        expect((await search(world.globex.admin, { search: 'velvte' })).names).to.deep.equal([]);
    });
    it('follows what is renamed', async () => {
        const { admin } = world.acme;
        const { id } = await newProduct(admin, { name: 'Quixotic lamp' });
        await admin.run(UpdateProductDocument, { input: { id, name: 'Zigzag lamp' } });
        expect((await search(admin, { search: 'zigzga' })).names).to.deep.equal(['Zigzag lamp']);
        expect((await search(admin, { search: 'quixotic' })).names).to.deep.equal([]);
    });
    it('finds a barcode, and the words of tags and attributes', async () => {
        const { admin } = world.acme;
        const variants = [{ sku: unique('SKU'), title: 'One', price: euros('1.00'), barcode: '0036000291452' }];
        const { createProduct } = await admin.run(CreateTypedProductDocument, { input: { name: 'Coded thing', tags: ['Handwoven'], variants } });
        for (const typed of ['036000291452', '0036000291452', 'handwoven'])
            expect((await search(admin, { search: typed })).names, typed).to.deep.equal([createProduct?.name]);
    });
    it('knows the inflections of the language of the shop', async () => {
        const { admin } = world.globex;
        await admin.run(ChooseSettingDocument, { input: { key: 'commerce.language', value: 'de' } });
        try {
            await newProduct(admin, { name: 'Hölzernes Kinderspielzeug', description: 'Häuser und Bäume' });
            expect((await search(admin, { search: 'hölzerne' })).names).to.deep.equal(['Hölzernes Kinderspielzeug']);
            expect((await search(admin, { search: 'haus' })).names).to.deep.equal(['Hölzernes Kinderspielzeug']);
        }
        finally {
            await admin.run(ChooseSettingDocument, { input: { key: 'commerce.language', value: null } });
        }
    });
    it('puts the best match first, and pages through it both ways', async () => {
        const { admin } = world.acme;
        const category = await newCategory(admin);
        const variants = () => [{ sku: unique('SKU'), title: 'One', price: euros('1.00') }];
        for (let number = 0; number < 12; number += 1)
            await newProduct(admin, { name: `Gnomon ${number}`, categoryId: category.id, variants: variants() });
        await newProduct(admin, { name: 'A dial', description: 'Its gnomon is made of brass.', categoryId: category.id, variants: variants() });
        const filter = { search: 'gnomon', categoryId: category.id };
        const read = async (page) => (await admin.run(SearchProductsDocument, { filter, ...page })).products;
        const forward = await readForward(5, read);
        expect(forward.flat().at(-1)?.localized.name).to.equal('A dial');
        expect(new Set(forward.flat().map(({ id }) => id)).size).to.equal(13);
        expect((await readBackward(5, read)).flat()).to.deep.equal(forward.flat());
        const byName = await admin.run(SearchProductsDocument, { filter, orderBy: { field: 'NAME' }, first: 1 });
        expect(byName.products?.nodes[0]?.localized.name).to.equal('A dial');
        // A place in one search is none in another.
        const after = (await read({ first: 1 }))?.pageInfo.endCursor;
        const other = await admin.refusal(SearchProductsDocument, { filter: { search: 'dial' }, after, first: 1 });
        expect(problemsOf(other)).to.deep.equal(['after NOT_A_CURSOR']);
        expect(problemsOf(await admin.refusal(SearchProductsDocument, { orderBy: { field: 'RELEVANCE' } }))).to.deep.equal([
            'orderBy.field NOTHING_SEARCHED',
        ]);
    });
    it('orders by the lowest price of each product', async () => {
        const { admin } = world.acme;
        const { id: categoryId } = await newCategory(admin);
        const priced = (...amounts) => amounts.map((amount) => ({ sku: unique('SKU'), title: amount, price: euros(amount) }));
        await newProduct(admin, { name: 'dear', categoryId, variants: priced('90.00', '80.00') });
        await newProduct(admin, { name: 'cheap', categoryId, variants: priced('95.00', '7.00') });
        await newProduct(admin, { name: 'middle', categoryId, variants: priced('20.00') });
        const sorted = async (direction) => {
            const read = async (page) => (await admin.run(SearchProductsDocument, { filter: { categoryId }, orderBy: { field: 'PRICE', direction }, ...page })).products;
            return (await readForward(2, read)).flat().map(({ localized, priceFrom }) => `${localized.name} ${priceFrom?.amount}`);
        };
        expect(await sorted('ASC')).to.deep.equal(['cheap 7.00', 'middle 20.00', 'dear 80.00']);
        expect(await sorted('DESC')).to.deep.equal(['dear 80.00', 'middle 20.00', 'cheap 7.00']);
    });
    it('counts what its filters would find, in as many statements for many products as for few', async () => {
        const { viewer } = world.globex;
        const { facets } = await search(viewer, { status: 'PUBLISHED' });
        const count = async (filter) => (await viewer.run(SearchProductsDocument, { filter: { status: 'PUBLISHED', ...filter }, first: 1 })).products?.totalCount;
        expect(facets?.categories).to.have.length(12);
        for (const { count: counted, category } of facets?.categories ?? [])
            expect(await count({ categoryId: category?.id ?? '' })).to.equal(counted);
        const line = facets?.attributes.find(({ key }) => key === 'line');
        for (const { value, count: counted } of line?.values ?? [])
            expect(await count({ attributes: [{ key: 'line', anyOf: [value] }] })).to.equal(counted);
        const [most, least] = [line?.values[0], line?.values[2]];
        expect(await count({ attributes: [{ key: 'line', anyOf: [most?.value ?? '', least?.value ?? ''] }] })).to.equal((most?.count ?? 0) + (least?.count ?? 0));
        expect(await count({ attributes: [{ key: 'recycled', is: true }] })).to.equal(facets?.attributes.find(({ key }) => key === 'recycled')?.values.find(({ value }) => value === 'true')?.count);
        const weight = facets?.attributes.find(({ key }) => key === 'weight');
        const all = await count({});
        expect(await count({ attributes: [{ key: 'weight', min: weight?.min ?? 0, max: weight?.max ?? 0 }] })).to.equal(all);
        expect(await count({ attributes: [{ key: 'weight', max: (weight?.min ?? 0) - 1 }] })).to.equal(0);
        expect(await count({ inStock: true })).to.equal(facets?.inStock);
        expect(facets?.prices.reduce((sum, range) => sum + range.count, 0)).to.equal(all);
        expect(facets?.productTypes[0]?.count).to.equal(all);
        const statements = (first) => world.countStatements(() => viewer.run(SearchProductsDocument, { filter: { search: 'o' }, first }));
        await statements(1);
        expect(new Set([await statements(1), await statements(10), await statements(100)]).size).to.equal(1);
    });
    it('refuses a filter that says nothing, each by name', async () => {
        const refuse = async (filter) => problemsOf(await world.acme.viewer.refusal(SearchProductsDocument, { filter }));
        expect(await refuse({ tags: [], attributes: [{ key: 'line' }, { key: 'No', is: true }, { key: 'since', from: 'yesterday' }] })).to.have.members([
            'filter.tags TOO_SHORT',
            'filter.attributes.0 REQUIRED',
            'filter.attributes.1.key MALFORMED',
            'filter.attributes.2.from MALFORMED',
        ]);
    });
});
//# sourceMappingURL=search.test.js.map