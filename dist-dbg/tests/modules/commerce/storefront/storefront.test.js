import { expect } from 'chai';
import { AddToCartDocument, ArchiveProductDocument, CartDocument, CreateCartDocument, CreateProductTypeDocument, ProductsDocument, PublishProductDocument, StorefrontProductBySlugDocument, StorefrontProductDocument, StorefrontProductsDocument, StorefrontSearchDocument, TranslateProductDocument, UpdateProductDocument, } from '../../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../../support/world.js';
import { newCategory, newProduct, unique } from '../catalogue.js';
import { newPriceList, present, setPrice } from '../pricing/pricing.js';
import { add, kindsOfContent, newCart, openStorefront, see, variantOnSale } from './shopper.js';
describe('an open storefront', () => {
    const world = useWorld();
    before(() => openStorefront(world.acme.admin));
    it('is open in its own tenant alone', async () => {
        await world.acme.anonymous.run(StorefrontProductsDocument, { first: 1 });
        await newCart(world.acme.anonymous);
        for (const [document, variables] of [
            [StorefrontProductsDocument, { first: 1 }],
            [CreateCartDocument, { input: {} }],
            [CartDocument, { token: 'x' }],
        ]) {
            const { errors } = await world.globex.anonymous.send(document, variables);
            expect(errors[0]?.extensions.reason).to.equal('SIGN_IN_REQUIRED');
        }
    });
    it('opens nothing but what is marked for shoppers', async () => {
        expect(await world.acme.anonymous.refusal(ProductsDocument, { first: 1 })).to.include({ code: 'UNAUTHENTICATED', reason: 'SIGN_IN_REQUIRED' });
    });
    it('is, while it is closed, for staff with the permission', async () => {
        await world.globex.viewer.run(StorefrontProductsDocument, { first: 1 });
        expect(await world.globex.viewer.refusal(CreateCartDocument, { input: {} })).to.include({ reason: 'PERMISSION_MISSING' });
        await newCart(world.globex.member);
    });
    it('shows what is on sale, and nothing else', async () => {
        const { admin, anonymous } = world.acme;
        const word = unique('Word');
        const [draft, sold] = [await newProduct(admin, { name: `${word} draft` }), await newProduct(admin, { name: `${word} sold` })];
        await admin.run(PublishProductDocument, { input: { id: sold.id } });
        const names = async () => {
            const { storefrontProducts } = await anonymous.run(StorefrontProductsDocument, { filter: { search: word }, first: 10 });
            return present(storefrontProducts).nodes.map(({ name }) => name);
        };
        expect(await names()).to.deep.equal([sold.name]);
        expect((await anonymous.run(StorefrontProductDocument, { id: sold.id })).storefrontProduct?.name).to.equal(sold.name);
        const refused = await anonymous.refusal(StorefrontProductDocument, { id: draft.id });
        expect(refused).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
        await admin.run(ArchiveProductDocument, { input: { id: sold.id } });
        expect(await names()).to.deep.equal([]);
        expect(await anonymous.refusal(StorefrontProductDocument, { id: sold.id })).to.include({ reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
    });
    it('shows and sells what is on sale at this moment, by its schedule', async () => {
        const { admin, anonymous } = world.acme;
        const product = await newProduct(admin, { name: unique('Scheduled') });
        const inHours = (hours) => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
        await admin.run(PublishProductDocument, { input: { id: product.id, publishAt: inHours(2), unpublishAt: inHours(4) } });
        const shopper = { client: anonymous, cartToken: (await newCart(anonymous)).cartToken };
        const variantId = present(product.variants[0]).id;
        const seen = async () => {
            const filter = { search: product.name };
            const listed = present((await anonymous.run(StorefrontProductsDocument, { filter, first: 1 })).storefrontProducts).nodes.length;
            const { errors } = await anonymous.send(StorefrontProductDocument, { id: product.id });
            return [listed, errors[0]?.extensions.reason ?? 'SHOWN'];
        };
        const refused = { reason: 'COMMERCE_VARIANT_NOT_FOUND' };
        expect(await seen()).to.deep.equal([0, 'COMMERCE_PRODUCT_NOT_FOUND']);
        expect(await anonymous.refusal(AddToCartDocument, { input: { cartToken: shopper.cartToken, variantId } })).to.include(refused);
        world.clock.advance('3h');
        expect(await seen()).to.deep.equal([1, 'SHOWN']);
        expect(kindsOfContent(await add(shopper, variantId))).to.not.include('NOT_ON_SALE');
        world.clock.advance('2h');
        expect(await seen()).to.deep.equal([0, 'COMMERCE_PRODUCT_NOT_FOUND']);
        const ended = await see(shopper);
        expect(kindsOfContent(ended)).to.deep.equal(['NOT_ON_SALE']);
        expect(ended.total.amount).to.equal('0.00');
        expect(await anonymous.refusal(AddToCartDocument, { input: { cartToken: shopper.cartToken, variantId } })).to.include(refused);
    });
    it('shows a product by its slug, in the language of the reader', async () => {
        const { admin, anonymous } = world.acme;
        const product = await newProduct(admin, { name: unique('Teapot') });
        await admin.run(TranslateProductDocument, { input: { id: product.id, language: 'de', name: 'Teekanne' } });
        const slug = unique('teapot').toLowerCase();
        await admin.run(UpdateProductDocument, { input: { id: product.id, slug } });
        expect(await anonymous.refusal(StorefrontProductBySlugDocument, { slug })).to.include({ reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
        await admin.run(PublishProductDocument, { input: { id: product.id } });
        const shown = present((await anonymous.run(StorefrontProductBySlugDocument, { slug, language: 'de-AT' })).storefrontProduct);
        expect(shown).to.deep.include({ id: product.id, slug, name: product.name });
        expect(shown.localized).to.include({ language: 'de', name: 'Teekanne' });
        const { errors } = await anonymous.send('{ storefrontProduct { id } }');
        expect(errors[0]?.extensions.fields?.map(({ reason }) => reason)).to.deep.equal(['ONE_KEY']);
    });
    it('lists what is on sale in the order and by the conditions that are asked for', async () => {
        const { admin, anonymous } = world.acme;
        const tag = unique('tag').toLowerCase();
        const amounts = ['30.00', '10.00', '20.00'];
        for (const amount of amounts) {
            const variants = [{ sku: unique('TAGGED'), title: 'One', price: { amount, currencyCode: 'EUR' } }];
            const { id } = await newProduct(admin, { tags: [tag], variants });
            if (amount !== '20.00')
                await admin.run(PublishProductDocument, { input: { id } });
        }
        const orderBy = { field: 'PRICE', direction: 'ASC' };
        const prices = async (filter) => present((await anonymous.run(StorefrontProductsDocument, { filter, orderBy, first: 10 })).storefrontProducts).nodes.map(({ variants }) => variants[0]?.price?.unitPrice.amount);
        expect(await prices({ tags: [tag] })).to.deep.equal(['10.00', '30.00']);
        expect(await prices({ tags: [tag], minPrice: { amount: '15', currencyCode: 'EUR' } })).to.deep.equal(['30.00']);
    });
    it('counts for its filters what is on sale, and nothing of drafts', async () => {
        const { admin, anonymous } = world.acme;
        const word = 'Quillworthy';
        const attribute = { key: 'sleeve', name: 'Sleeve length', kind: 'NUMBER', unit: 'cm', filterable: true };
        const fabric = { key: 'fabric', name: 'Fabric', kind: 'TEXT', filterable: true };
        const { createProductType } = await admin.run(CreateProductTypeDocument, { input: { name: unique('Shirt'), attributes: [attribute, fabric] } });
        const { id: categoryId } = await newCategory(admin);
        const make = (cloth, sleeve, amount, stockOnHand) => {
            const variants = [{ sku: unique('SHIRT'), title: 'One', price: { amount, currencyCode: 'EUR' }, stockOnHand }];
            const attributes = [
                { key: 'fabric', text: cloth },
                { key: 'sleeve', number: sleeve },
            ];
            return newProduct(admin, { name: `${word} ${cloth}`, productTypeId: present(createProductType).id, categoryId, attributes, variants });
        };
        const made = [
            await make('linen', 20, '15.00', 3),
            await make('wool', 60, '60.00', 0),
            await make('linen', 30, '16.00', 1),
            await make('silk', 90, '99.00', 9),
        ];
        for (const { id } of made.slice(0, 3))
            await admin.run(PublishProductDocument, { input: { id } });
        const listed = async (filter) => present((await anonymous.run(StorefrontSearchDocument, { filter, first: 10 })).storefrontProducts);
        const { totalCount, facets, correctedSearch } = await listed({ search: word });
        expect([totalCount, facets?.inStock, correctedSearch]).to.deep.equal([3, 2, null]);
        expect(facets?.categories.map(({ count, category }) => [category?.id, count])).to.deep.equal([[categoryId, 3]]);
        expect(facets?.attributes).to.deep.equal([
            {
                key: 'fabric',
                name: 'Fabric',
                unit: null,
                min: null,
                max: null,
                values: [
                    { value: 'linen', count: 2 },
                    { value: 'wool', count: 1 },
                ],
            },
            { key: 'sleeve', name: 'Sleeve length', unit: 'cm', min: 20, max: 60, values: [] },
        ]);
        expect(facets?.prices.map(({ count, from, to }) => [from.amount, to.amount, count])).to.deep.equal([
            ['10.00', '20.00', 2],
            ['50.00', '100.00', 1],
        ]);
        for (const { value, count } of facets?.attributes[0]?.values ?? [])
            expect((await listed({ search: word, attributes: [{ key: 'fabric', anyOf: [value] }] })).totalCount).to.equal(count);
        expect((await listed({ search: 'quilworthy' })).correctedSearch).to.equal(word.toLowerCase());
        const statements = (first) => fewestStatements(world, () => anonymous.run(StorefrontSearchDocument, { filter: { search: word }, first }));
        expect(await statements(1)).to.equal(await statements(3));
    });
    it('shows the price of strangers, and whether something can be had', async () => {
        const { admin, anonymous } = world.acme;
        const [some, none] = [await variantOnSale(admin), await variantOnSale(admin, { stockOnHand: 0 })];
        const list = await newPriceList(admin);
        await setPrice(admin, list.id, { variantId: some.id, amount: '8.00' });
        const shown = async (id, currencyCode = 'EUR') => present(present((await anonymous.run(StorefrontProductDocument, { id, currencyCode })).storefrontProduct).variants[0]);
        expect(await shown(some.productId)).to.deep.include({
            available: true,
            price: { unitPrice: { amount: '8.00', currencyCode: 'EUR' }, includesTax: true },
        });
        expect(await shown(none.productId)).to.deep.include({ available: false });
        expect((await shown(some.productId, 'JPY')).price).to.equal(null);
    });
});
//# sourceMappingURL=storefront.test.js.map