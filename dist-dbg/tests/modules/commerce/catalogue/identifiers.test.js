import { expect } from 'chai';
import { AddVariantDocument, CreateProductDocument, CreateTypedProductDocument, ProductPageDocument, UpdateProductDetailsDocument, UpdateVariantDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { useWorld } from '../../../support/world.js';
import { euros, newProduct, problemsOf, unique } from '../catalogue.js';
describe('what names a product', () => {
    const world = useWorld();
    const one = (more) => [{ sku: unique('SKU'), title: 'One', price: euros('1.00'), ...more }];
    it('is a slug, made of its name, that no other product has', async () => {
        const { admin } = world.acme;
        const [first, second] = [
            await newProduct(admin, { name: 'Größtes Zelt (2 Personen)' }),
            await newProduct(admin, { name: 'Größtes Zelt (2 Personen)' }),
        ];
        const { product } = await admin.run(ProductPageDocument, { slug: 'grosstes-zelt-2-personen' });
        expect(product?.id).to.equal(first.id);
        const taken = await admin.refusal(UpdateProductDetailsDocument, { input: { id: second.id, slug: 'grosstes-zelt-2-personen' } });
        expect(problemsOf(taken)).to.deep.equal(['input.slug COMMERCE_SLUG_TAKEN']);
        const input = { name: 'x', slug: 'grosstes-zelt-2-personen', variants: one({}) };
        expect(await admin.refusal(CreateProductDocument, { input })).to.include({ reason: 'COMMERCE_SLUG_TAKEN' });
        await world.globex.admin.run(CreateProductDocument, { input });
        expect(await admin.refusal(ProductPageDocument, { slug: 'nothing' })).to.include({ code: 'NOT_FOUND' });
        const both = await admin.send('query ($id: ID) { product(id: $id, slug: "x") { id } }', { id: first.id });
        expect(both.errors[0]?.extensions.fields?.[0]?.reason).to.equal('ONE_KEY');
    });
    it('is a barcode with the right check digit, once in the tenant however it is written', async () => {
        const { admin } = world.acme;
        const create = (barcode) => admin.send(CreateProductDocument, { input: { name: 'Coded', variants: one({ barcode }) } });
        for (const barcode of ['96385074', '036000291452', '4006381333931', '10614141000415', 'SHELF 7']) {
            expect((await create(barcode)).errors, barcode).to.deep.equal([]);
        }
        for (const barcode of ['96385075', '036000291453', '4006381333932', '10614141000416']) {
            expect((await create(barcode)).errors[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`), barcode).to.deep.equal(['input.variants.0.barcode WRONG_CHECK_DIGIT']);
        }
        // The same article: an UPC is an EAN that begins with a zero.
        expect((await create('0036000291452')).errors[0]?.extensions.reason).to.equal('COMMERCE_BARCODE_TAKEN');
        await world.globex.admin.run(CreateProductDocument, { input: { name: 'Coded', variants: one({ barcode: '036000291452' }) } });
    });
    it('is an id of another system, once in each source', async () => {
        const { admin } = world.acme;
        const externalIds = [
            { source: 'erp', id: '1' },
            { source: 'pim', id: '1' },
        ];
        const { createProduct } = await admin.run(CreateTypedProductDocument, { input: { name: 'Known', externalIds, variants: one({ externalIds }) } });
        expect(createProduct?.externalIds).to.deep.equal(externalIds);
        expect(createProduct?.variants[0]?.externalIds).to.deep.equal(externalIds);
        const again = await admin.refusal(CreateProductDocument, {
            input: { name: 'Other', externalIds: [{ source: 'pim', id: '1' }], variants: one({}) },
        });
        expect(again).to.include({ code: 'CONFLICT', reason: 'COMMERCE_EXTERNAL_ID_TAKEN' });
        expect(problemsOf(again)).to.deep.equal(['input.externalIds.0.id COMMERCE_EXTERNAL_ID_TAKEN']);
        const { updateProduct } = await admin.run(UpdateProductDetailsDocument, {
            input: { id: createProduct?.id ?? '', externalIds: [{ source: 'erp', id: '2' }] },
        });
        expect(updateProduct?.externalIds).to.deep.equal([{ source: 'erp', id: '2' }]);
        await world.globex.admin.run(CreateProductDocument, { input: { name: 'Known', externalIds, variants: one({}) } });
    });
    it('is, for a variant, its combination of options: one of two racing requests has it', async () => {
        const { admin } = world.acme;
        const options = (value) => [{ name: 'Size', value }];
        const { createProduct } = await admin.run(CreateTypedProductDocument, {
            input: { name: 'Sized', options: ['Size'], variants: [{ sku: unique('S'), price: euros('1.00'), options: options('S') }] },
        });
        const productId = createProduct?.id ?? '';
        const add = () => admin.send(AddVariantDocument, { input: { productId, sku: unique('M'), price: euros('1.00'), options: options('M') } });
        const answers = await Promise.all([add(), add(), add()]);
        expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason))).to.deep.equal(Array(2).fill('COMMERCE_OPTIONS_TAKEN'));
        const small = createProduct?.variants[0]?.id ?? '';
        expect(await admin.refusal(UpdateVariantDocument, { input: { id: small, options: options('m') } })).to.include({
            reason: 'COMMERCE_OPTIONS_TAKEN',
        });
        const { updateVariant } = await admin.run(UpdateVariantDocument, { input: { id: small, options: options('XL') } });
        expect(updateVariant?.title).to.equal('XL');
        // The database itself keeps it, whoever writes.
        const direct = world.sql((sql) => sql.unsafe(`update ${schemaOf(world.acme.tenant.id)}.variants set options = '{"Size": "m"}' where product_id in (select product_id from ${schemaOf(world.acme.tenant.id)}.variants where sku = '${updateVariant?.sku}')`));
        expect(await direct.then(() => null, (error) => error.message)).to.contain('variants_options');
    });
    it('keeps pictures in their order, and takes only addresses of the web', async () => {
        const { admin } = world.acme;
        const { id } = await newProduct(admin);
        const images = [
            { url: 'https://cdn.example.com/2.jpg', alt: 'Behind' },
            { url: 'https://cdn.example.com/1.jpg', alt: '' },
        ];
        expect((await admin.run(UpdateProductDetailsDocument, { input: { id, images } })).updateProduct?.images).to.deep.equal(images);
        const refusal = await admin.refusal(UpdateProductDetailsDocument, {
            input: {
                id,
                seoTitle: 'x'.repeat(121),
                images: [{ url: 'javascript:alert(1)' }, { url: 'https://a.example/' }, { url: 'https://a.example/' }],
            },
        });
        expect(problemsOf(refusal)).to.have.members(['input.seoTitle TOO_LONG', 'input.images.0.url MALFORMED', 'input.images.2.url DUPLICATE']);
    });
});
//# sourceMappingURL=identifiers.test.js.map