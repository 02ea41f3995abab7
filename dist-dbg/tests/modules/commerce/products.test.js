import { expect } from 'chai';
import { ArchiveProductDocument, CreateProductDocument, ProductDocument, ProductsDocument, PublishProductDocument, UpdateProductDocument, } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { euros, newCategory, newProduct, problemsOf, unique } from './catalogue.js';
describe('a product', () => {
    const world = useWorld();
    describe('createProduct', () => {
        it('makes a draft with its variants in their order', async () => {
            const { admin } = world.acme;
            const category = await newCategory(admin);
            const skus = [unique('TENT'), unique('TENT')];
            const { createProduct } = await admin.run(CreateProductDocument, {
                input: {
                    name: '  Glacier Tent ',
                    description: 'For cold nights.\nWith a porch.',
                    categoryId: category.id,
                    variants: skus.map((sku, index) => ({ sku, title: `${index + 2} persons`, price: euros('249.9'), stockOnHand: index })),
                },
            });
            expect(createProduct).to.deep.include({
                name: 'Glacier Tent',
                status: 'DRAFT',
                version: 1,
                publishedAt: null,
                category: { id: category.id, name: category.name },
            });
            expect(createProduct?.variants.map(({ sku, position, price, stock }) => ({ sku, position, price, stockOnHand: stock?.onHand }))).to.deep.equal([
                { sku: skus[0], position: 0, price: { amount: '249.90', currencyCode: 'EUR' }, stockOnHand: 0 },
                { sku: skus[1], position: 1, price: { amount: '249.90', currencyCode: 'EUR' }, stockOnHand: 1 },
            ]);
            const { product } = await admin.run(ProductDocument, { id: createProduct?.id ?? '' });
            expect(product).to.include({ name: 'Glacier Tent', description: 'For cold nights.\nWith a porch.' });
            const ofCommerce = (await world.acme.eventNames()).filter((event) => event.startsWith('commerce.'));
            expect(ofCommerce.slice(-2)).to.deep.equal(['commerce.categoryCreated', 'commerce.productCreated']);
        });
        it('names every wrong field at once', async () => {
            const refusal = await world.acme.admin.refusal(CreateProductDocument, {
                input: {
                    name: ' ',
                    description: 'rings a \u0007 bell',
                    categoryId: 'prd_01h455vb4pex5vsknk084sn02q',
                    variants: [
                        { sku: 'TWICE', title: 'One', price: euros('-1.00'), stockOnHand: -1 },
                        { sku: 'twice', title: 'x'.repeat(121), price: { amount: '1.005', currencyCode: 'EUR' }, stockOnHand: 0 },
                        { sku: 'half \ud800', title: 'Three', price: { amount: 'ten', currencyCode: 'XXZ' }, stockOnHand: 0 },
                    ],
                },
            });
            expect(refusal).to.include({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
            expect(problemsOf(refusal)).to.have.members([
                'input.name TOO_SHORT',
                'input.description CONTROL_CHARACTER',
                'input.categoryId NOT_AN_ID',
                'input.variants.0.price.amount MUST_NOT_BE_NEGATIVE',
                'input.variants.0.stockOnHand TOO_SMALL',
                'input.variants.1.title TOO_LONG',
                'input.variants.1.price.amount TOO_PRECISE',
                'input.variants.2.sku MALFORMED',
                'input.variants.2.price.amount MALFORMED',
                'input.variants.2.price.currencyCode UNKNOWN_CURRENCY',
            ]);
        });
        it('refuses one SKU for two variants, regardless of case', async () => {
            const variants = ['SAME', 'same'].map((sku) => ({ sku, title: 'One', price: euros('1.00') }));
            const refusal = await world.acme.admin.refusal(CreateProductDocument, { input: { name: 'Twins', variants } });
            expect(problemsOf(refusal)).to.deep.equal(['input.variants.1.sku DUPLICATE']);
        });
        it('wants at least one variant and at most a hundred', async () => {
            const refuse = async (variants) => problemsOf(await world.acme.admin.refusal(CreateProductDocument, { input: { name: 'Many', variants } }));
            expect(await refuse([])).to.deep.equal(['input.variants TOO_SHORT']);
            const many = Array.from({ length: 101 }, () => ({ sku: unique('MANY'), title: 'One', price: euros('1.00') }));
            expect(await refuse(many)).to.deep.equal(['input.variants TOO_LONG']);
            const most = await newProduct(world.acme.admin, { variants: many.slice(0, 100) });
            expect(most.variants.map((variant) => variant.sku)).to.deep.equal(many.slice(0, 100).map((variant) => variant.sku));
        });
        it('refuses a SKU already taken in this tenant, names each, and stores nothing', async () => {
            const { acme, globex } = world;
            const sku = unique('TAKEN');
            const variants = [
                { sku: unique('FREE'), title: 'One', price: euros('1.00') },
                { sku, title: 'Two', price: euros('1.00') },
            ];
            await newProduct(acme.admin, { variants: [{ sku, title: 'One', price: euros('1.00') }] });
            const refusal = await acme.admin.refusal(CreateProductDocument, { input: { name: 'Never stored', variants } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_SKU_TAKEN' });
            expect(refusal.message).to.contain(sku);
            expect(problemsOf(refusal)).to.deep.equal(['input.variants.1.sku COMMERCE_SKU_TAKEN']);
            const { products } = await acme.admin.run(ProductsDocument, { filter: { search: 'Never stored' } });
            expect(products?.totalCount).to.equal(0);
            await newProduct(globex.admin, { variants });
        });
        it('lets one of two requests win that race for the same SKUs in opposite orders', async () => {
            const race = async () => {
                const variants = Array.from({ length: 20 }, () => ({ sku: unique('RACE'), title: 'One', price: euros('1.00') }));
                const create = (wanted) => world.acme.admin.send(CreateProductDocument, { input: { name: 'Racer', variants: wanted } });
                const answers = await Promise.all([create(variants), create(variants.toReversed())]);
                return answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason));
            };
            expect((await Promise.all(Array.from({ length: 20 }, race))).flat()).to.deep.equal(Array(20).fill('COMMERCE_SKU_TAKEN'));
        });
        it('refuses a category of another tenant as unknown', async () => {
            const foreign = await newCategory(world.globex.admin);
            const input = { name: 'Astray', categoryId: foreign.id, variants: [{ sku: unique('SKU'), title: 'One', price: euros('1.00') }] };
            expect(await world.acme.admin.refusal(CreateProductDocument, { input })).to.include({
                code: 'NOT_FOUND',
                reason: 'COMMERCE_CATEGORY_NOT_FOUND',
            });
        });
        it('is not for viewers and not for the anonymous', async () => {
            const input = { name: 'No', variants: [] };
            expect(await world.acme.viewer.refusal(CreateProductDocument, { input })).to.include({ code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' });
            expect(await world.acme.anonymous.refusal(CreateProductDocument, { input })).to.include({ code: 'UNAUTHENTICATED' });
            await newProduct(world.acme.member);
        });
    });
    describe('product', () => {
        it("is not found under another tenant's id, nor under one that nothing has", async () => {
            const { id } = await newProduct(world.globex.admin);
            for (const unknown of [id, 'prd_01h455vb4pex5vsknk084sn02q']) {
                expect(await world.acme.admin.refusal(ProductDocument, { id: unknown })).to.include({
                    code: 'NOT_FOUND',
                    reason: 'COMMERCE_PRODUCT_NOT_FOUND',
                });
            }
        });
        it('refuses an id of another kind, naming the argument', async () => {
            const refusal = await world.acme.admin.refusal(ProductDocument, { id: 'cus_01h455vb4pex5vsknk084sn02q' });
            expect(refusal).to.include({ code: 'BAD_USER_INPUT' });
            expect(problemsOf(refusal)).to.deep.equal(['id NOT_AN_ID']);
            expect(refusal.message).to.equal('id: must be an id that begins with prd_');
        });
    });
    describe('updateProduct', () => {
        it('changes what is given, leaves the rest, and counts the version on', async () => {
            const { admin } = world.acme;
            const category = await newCategory(admin);
            const product = await newProduct(admin, { description: 'Before', categoryId: category.id });
            const { updateProduct: renamed } = await admin.run(UpdateProductDocument, {
                input: { id: product.id, name: 'Renamed', ifVersion: 1, description: null },
            });
            expect(renamed).to.deep.include({ name: 'Renamed', version: 2, category: { id: category.id, name: category.name } });
            const { updateProduct: loose } = await admin.run(UpdateProductDocument, { input: { id: product.id, categoryId: null } });
            expect(loose).to.deep.include({ name: 'Renamed', version: 3, category: null });
            expect((await admin.run(ProductDocument, { id: product.id })).product?.description).to.equal('Before');
            expect(await world.acme.eventNames()).to.include('commerce.productUpdated');
        });
        it('refuses a stale version, tells the present one, and changes nothing', async () => {
            const { admin } = world.acme;
            const product = await newProduct(admin);
            await admin.run(UpdateProductDocument, { input: { id: product.id, ifVersion: 1, name: 'First' } });
            const refusal = await admin.refusal(UpdateProductDocument, { input: { id: product.id, ifVersion: 1, name: 'Second' } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_VERSION_STALE', message: 'It was changed meanwhile: its version is now 2.' });
            expect((await admin.run(ProductDocument, { id: product.id })).product).to.include({ name: 'First', version: 2 });
        });
        it('lets one of twenty racing changes of a version win', async () => {
            const { admin } = world.acme;
            const { id } = await newProduct(admin);
            const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => admin.send(UpdateProductDocument, { input: { id, ifVersion: 1, name: `Racer ${index}` } })));
            expect(answers.filter(({ errors }) => errors.length === 0)).to.have.length(1);
            expect(new Set(answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason)))).to.deep.equal(new Set(['COMMERCE_VERSION_STALE']));
        });
        it("does not find another tenant's product, and leaves it as it is", async () => {
            const product = await newProduct(world.globex.admin);
            expect(await world.acme.admin.refusal(UpdateProductDocument, { input: { id: product.id, name: 'Stolen' } })).to.include({
                reason: 'COMMERCE_PRODUCT_NOT_FOUND',
            });
            expect((await world.globex.admin.run(ProductDocument, { id: product.id })).product?.name).to.equal(product.name);
        });
    });
    describe('publishProduct and archiveProduct', () => {
        it('move a product forward, once each', async () => {
            const { admin } = world.acme;
            const input = { id: (await newProduct(admin)).id };
            const { publishProduct: published } = await admin.run(PublishProductDocument, { input });
            expect(published).to.include({ status: 'PUBLISHED', version: 2 });
            expect((await admin.run(PublishProductDocument, { input })).publishProduct).to.deep.equal(published);
            const { archiveProduct: archived } = await admin.run(ArchiveProductDocument, { input });
            expect(archived).to.include({ status: 'ARCHIVED', version: 3, publishedAt: published?.publishedAt });
            expect((await admin.run(ArchiveProductDocument, { input })).archiveProduct).to.deep.equal(archived);
            const names = await world.acme.eventNames();
            expect(names.filter((name) => name === 'commerce.productPublished' || name === 'commerce.productArchived')).to.deep.equal([
                'commerce.productPublished',
                'commerce.productArchived',
            ]);
        });
        it('refuse to publish what is archived', async () => {
            const { admin } = world.acme;
            const input = { id: (await newProduct(admin)).id };
            await admin.run(ArchiveProductDocument, { input });
            expect(await admin.refusal(PublishProductDocument, { input })).to.include({ code: 'CONFLICT', reason: 'COMMERCE_PRODUCT_ARCHIVED' });
        });
    });
});
//# sourceMappingURL=products.test.js.map