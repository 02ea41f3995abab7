import { expect } from 'chai';
import { ProductsDocument, PublishProductDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { euros, namesOf, newCategory, newProduct, problemsOf, readBackward, readForward, unique } from './catalogue.js';
describe('products', () => {
    const world = useWorld();
    const orders = [
        { field: 'NAME' },
        { field: 'NAME', direction: 'DESC' },
        { field: 'CREATED_AT', direction: 'DESC' },
        { field: 'UPDATED_AT', direction: 'ASC' },
    ];
    const forward = (client, orderBy) => readForward(37, async (page) => (await client.run(ProductsDocument, { orderBy, ...page })).products);
    const backward = (client, orderBy) => readBackward(37, async (page) => (await client.run(ProductsDocument, { orderBy, ...page })).products);
    for (const orderBy of orders) {
        it(`are read without gap or repetition, forward and backward, by ${orderBy.field} ${orderBy.direction ?? 'as it is'}`, async () => {
            const pages = await forward(world.acme.viewer, orderBy);
            const ids = pages.flat().map(({ id }) => id);
            expect(pages).to.have.length(9);
            expect(ids).to.have.length(320);
            expect(new Set(ids).size).to.equal(320);
            expect((await backward(world.acme.viewer, orderBy)).flat().map(({ id }) => id)).to.deep.equal(ids);
        });
    }
    it('stand in the order of their names, regardless of case', async () => {
        const category = await newCategory(world.globex.admin);
        for (const name of ['beta', 'Alpha', 'alpha two', 'Gamma', 'ALPHA THREE'])
            await newProduct(world.globex.admin, { name, categoryId: category.id });
        expect(await namesOf(world.globex.admin, { categoryId: category.id })).to.deep.equal(['Alpha', 'ALPHA THREE', 'alpha two', 'beta', 'Gamma']);
    });
    it('are counted only when the count is selected', async () => {
        const counted = () => world.acme.viewer.send('{ products(first: 1) { totalCount nodes { id } } }');
        const plain = () => world.acme.viewer.send('{ products(first: 1) { nodes { id } } }');
        await plain();
        const [without, withCount] = [await world.countStatements(plain), await world.countStatements(counted)];
        expect(without).to.equal(1);
        expect(withCount).to.equal(2);
        expect((await counted()).data?.['products']).to.deep.include({ totalCount: 320 });
    });
    it('cost as many statements for a hundred products with variants and category as for five', async () => {
        const read = (first) => world.countStatements(() => world.acme.viewer.run(ProductsDocument, { first }));
        await read(1);
        expect([await read(5), await read(100)]).to.deep.equal([2, 2]);
    });
    it('refuse a page that is too large, empty or in both directions', async () => {
        const refuse = async (page) => problemsOf(await world.acme.viewer.refusal(ProductsDocument, page));
        expect(await refuse({ first: 100_000 })).to.deep.equal(['first TOO_LARGE']);
        expect(await refuse({ first: 0 })).to.deep.equal(['first TOO_SMALL']);
        expect(await refuse({ first: 1, last: 1 })).to.deep.equal(['last CONTRADICTION']);
    });
    it('refuse a cursor that was tampered with or made for another order', async () => {
        const { products } = await world.acme.viewer.run(ProductsDocument, { first: 1 });
        const cursor = products?.pageInfo.endCursor ?? '';
        const forged = (values) => Buffer.from(JSON.stringify(values)).toString('base64url');
        const uuid = '018bcfe5-6800-7000-8000-000000000000';
        const tampered = [
            ['nonsense', { field: 'NAME' }],
            [`${cursor.slice(0, -8)}AAAAAAAA`, { field: 'NAME' }],
            [cursor, { field: 'NAME', direction: 'DESC' }],
            [cursor, { field: 'CREATED_AT' }],
            [forged(['products.NAME.ASC', 'a\0b', uuid]), { field: 'NAME' }],
            [forged(['products.NAME.ASC', 'a', "' or true --"]), { field: 'NAME' }],
            [forged(['products.NAME.ASC', 'half \ud800', uuid]), { field: 'NAME' }],
            [forged(['products.NAME.ASC', 1, uuid]), { field: 'NAME' }],
            [forged(['products.CREATED_AT.ASC', 1e300, uuid]), { field: 'CREATED_AT' }],
            [forged(['products.CREATED_AT.ASC', 'infinity', uuid]), { field: 'CREATED_AT' }],
        ];
        for (const [after, orderBy] of tampered) {
            const refusal = await world.acme.viewer.refusal(ProductsDocument, { after, orderBy });
            expect(problemsOf(refusal), after).to.deep.equal(['after NOT_A_CURSOR']);
        }
        // What another tenant's cursor holds is a place in an order, and no row.
        expect((await world.globex.viewer.run(ProductsDocument, { first: 1, after: cursor })).products?.nodes).to.have.length(1);
    });
    it('show nothing of another tenant', async () => {
        const [mine, theirs] = await Promise.all([world.acme, world.globex].map(async ({ viewer }) => (await forward(viewer, { field: 'NAME' })).flat().map(({ name }) => name)));
        expect(mine).to.have.length(320);
        expect(mine?.filter((name) => theirs?.includes(name))).to.deep.equal([]);
    });
    it('are not for tenants without the module', async () => {
        const input = { slug: 'bare', name: 'Bare', adminEmail: 'admin@bare.test', adminPassword: 'correct-horse-battery', modules: [] };
        await world.operator.send('mutation ($input: OnboardTenantInput!) { onboardTenant(input: $input) { id } }', { input });
        const admin = world.client({ tenant: 'bare', email: 'admin@bare.test' });
        expect(await admin.refusal(ProductsDocument)).to.include({ code: 'FORBIDDEN', reason: 'MODULE_NOT_ENABLED' });
    });
});
describe('the filter of products', () => {
    const world = useWorld();
    it('finds the beginnings of words in name and description', async () => {
        const { admin } = world.acme;
        const { name } = await newProduct(admin, { name: 'Übergroßes Wind/Wetter-Zelt', description: "For the <b>brave</b>: it's 2.5 kg" });
        // The last one is written with a combining mark.
        for (const search of ['über', 'WETTER', 'zelt wind', 'brave', '2.5', "it's", "' | zelt", 'zelt:* & !wind', 'u\u0308ber']) {
            expect(await namesOf(admin, { search }), search).to.include(name);
        }
        for (const search of ['groß', 'zelt sturm', '!!!'])
            expect(await namesOf(admin, { search }), search).to.deep.equal([]);
        expect(await namesOf(world.globex.admin, { search: 'übergroß' })).to.deep.equal([]);
    });
    it('finds the beginning of a SKU, taking signs literally', async () => {
        const { admin } = world.acme;
        const sku = unique('50%_OFF\\');
        const { name } = await newProduct(admin, { variants: [{ sku, title: 'One', price: euros('1.00') }] });
        expect(await namesOf(admin, { search: '50%_off\\' })).to.deep.equal([name]);
        expect(await namesOf(admin, { search: '%' })).to.deep.equal([]);
        expect(await namesOf(admin, { search: '50_' })).to.deep.equal([]);
    });
    it('takes a blank search as none', async () => {
        const { products } = await world.globex.viewer.run(ProductsDocument, { filter: { search: '  ' } });
        expect(products?.totalCount).to.equal(320);
    });
    it('includes all descendants of the category', async () => {
        const { admin } = world.acme;
        const root = await newCategory(admin);
        const child = await newCategory(admin, root.id);
        const grandchild = await newCategory(admin, child.id);
        const products = [await newProduct(admin, { categoryId: root.id }), await newProduct(admin, { categoryId: grandchild.id })];
        expect(await namesOf(admin, { categoryId: root.id })).to.have.members(products.map(({ name }) => name));
        expect(await namesOf(admin, { categoryId: child.id })).to.deep.equal([products[1]?.name]);
        expect(await namesOf(world.globex.admin, { categoryId: root.id })).to.deep.equal([]);
    });
    it('tells drafts, published and archived products apart', async () => {
        const counts = await Promise.all(['DRAFT', 'PUBLISHED', 'ARCHIVED'].map(async (status) => {
            const { products } = await world.globex.viewer.run(ProductsDocument, { filter: { status }, first: 5 });
            expect(new Set(products?.nodes.map((product) => product.status))).to.deep.equal(new Set([status]));
            return products?.totalCount ?? 0;
        }));
        expect(counts.reduce((sum, count) => sum + count)).to.equal(320);
        expect(Math.max(...counts)).to.equal(counts[1]);
    });
    it('wants one variant that is in the price range and in stock', async () => {
        const { admin } = world.acme;
        const { id: categoryId } = await newCategory(admin);
        const variant = (amount, stockOnHand, currencyCode = 'EUR') => ({
            sku: unique('PRICE'),
            title: 'One',
            price: { amount, currencyCode },
            stockOnHand,
        });
        await newProduct(admin, { name: 'cheap sold out, dear in stock', categoryId, variants: [variant('10.00', 0), variant('90.00', 5)] });
        await newProduct(admin, { name: 'cheap in stock', categoryId, variants: [variant('10.00', 5)] });
        await newProduct(admin, { name: 'sold out', categoryId, variants: [variant('10.00', 0)] });
        await newProduct(admin, { name: 'in yen', categoryId, variants: [variant('10', 5, 'JPY')] });
        expect(await namesOf(admin, { categoryId, maxPrice: euros('10.00') })).to.have.members([
            'cheap sold out, dear in stock',
            'cheap in stock',
            'sold out',
        ]);
        expect(await namesOf(admin, { categoryId, minPrice: euros('10.01') })).to.deep.equal(['cheap sold out, dear in stock']);
        expect(await namesOf(admin, { categoryId, maxPrice: euros('10.00'), inStock: true })).to.deep.equal(['cheap in stock']);
        expect(await namesOf(admin, { categoryId, inStock: true })).to.have.members(['cheap sold out, dear in stock', 'cheap in stock', 'in yen']);
        expect(await namesOf(admin, { categoryId, inStock: false })).to.deep.equal(['sold out']);
    });
    it('combines with an order and its pages', async () => {
        const { admin } = world.globex;
        const { id } = await newProduct(admin, { name: 'Combined' });
        await admin.run(PublishProductDocument, { input: { id } });
        const filter = { search: 'combined', status: 'PUBLISHED' };
        const { products } = await admin.run(ProductsDocument, { filter, orderBy: { field: 'UPDATED_AT', direction: 'DESC' }, first: 1 });
        expect(products?.nodes.map((product) => product.id)).to.deep.equal([id]);
        expect(products?.pageInfo).to.include({ hasNextPage: false, hasPreviousPage: false });
    });
    it('names every wrong field at once', async () => {
        const refuse = async (filter) => problemsOf(await world.acme.viewer.refusal(ProductsDocument, { filter }));
        expect(await refuse({ search: 'x'.repeat(101), categoryId: 'prd_1', minPrice: euros('-1.00') })).to.have.members([
            'filter.search TOO_LONG',
            'filter.categoryId NOT_AN_ID',
            'filter.minPrice.amount MUST_NOT_BE_NEGATIVE',
        ]);
        expect(await refuse({ search: 'a\0b' })).to.deep.equal(['filter.search CONTROL_CHARACTER']);
        expect(await refuse({ minPrice: euros('2.00'), maxPrice: euros('1.00') })).to.deep.equal(['filter.maxPrice.amount CONTRADICTION']);
        expect(await refuse({ minPrice: euros('2.00'), maxPrice: { amount: '9.00', currencyCode: 'USD' } })).to.deep.equal([
            'filter.maxPrice.currencyCode CURRENCY_MISMATCH',
        ]);
    });
});
//# sourceMappingURL=list-products.test.js.map