import { expect } from 'chai';
import { AddVariantDocument, ProductDocument, UpdateVariantDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { euros, newProduct, problemsOf, unique } from './catalogue.js';
describe('a variant', () => {
    const world = useWorld();
    describe('addVariant', () => {
        const variant = (productId, sku) => ({ input: { productId, sku, title: 'More', price: euros('12.00'), stockOnHand: 3 } });
        it('puts the new variant behind the others', async () => {
            const { admin } = world.acme;
            const product = await newProduct(admin);
            const { addVariant } = await admin.run(AddVariantDocument, variant(product.id, unique('MORE')));
            expect(addVariant).to.deep.include({ position: 1, version: 1, product: { id: product.id } });
            expect(addVariant?.stock).to.deep.include({ onHand: 3, reserved: 0, available: 3, incoming: 0 });
            expect((await admin.run(ProductDocument, { id: product.id })).product?.variants.map(({ id }) => id)).to.deep.equal([
                product.variants[0]?.id,
                addVariant?.id,
            ]);
            expect(await world.acme.eventNames()).to.include('commerce.variantAdded');
        });
        it('refuses the hundred and first, even when it races with the hundredth', async () => {
            const { admin } = world.acme;
            const variants = Array.from({ length: 99 }, () => ({ sku: unique('FULL'), title: 'One', price: euros('1.00') }));
            const { id } = await newProduct(admin, { variants });
            const answers = await Promise.all(Array.from({ length: 5 }, () => admin.send(AddVariantDocument, variant(id, unique('MORE')))));
            expect(answers.filter(({ errors }) => errors.length === 0)).to.have.length(1);
            expect(new Set(answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason)))).to.deep.equal(new Set(['COMMERCE_TOO_MANY_VARIANTS']));
        });
        it('refuses a SKU already taken, and a product that is not there', async () => {
            const { admin } = world.acme;
            const product = await newProduct(admin);
            const taken = product.variants[0]?.sku.toLowerCase() ?? '';
            const refusal = await admin.refusal(AddVariantDocument, variant(product.id, taken));
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_SKU_TAKEN' });
            expect(problemsOf(refusal)).to.deep.equal([`input.sku ${refusal.reason}`]);
            const foreign = await newProduct(world.globex.admin);
            expect(await admin.refusal(AddVariantDocument, variant(foreign.id, unique('MORE')))).to.include({ reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
        });
    });
    describe('updateVariant', () => {
        const created = async () => {
            const [variant] = (await newProduct(world.acme.admin)).variants;
            if (!variant)
                throw new Error('a product has a variant');
            return variant;
        };
        it('changes what is given and leaves the rest', async () => {
            const { admin } = world.acme;
            const { id, sku } = await created();
            const { updateVariant } = await admin.run(UpdateVariantDocument, {
                input: { id, price: { amount: '1250', currencyCode: 'JPY' } },
            });
            expect(updateVariant).to.deep.include({ sku, title: 'One', price: { amount: '1250', currencyCode: 'JPY' }, version: 2 });
            expect(await world.acme.eventNames()).to.include('commerce.variantUpdated');
        });
        it('lets a variant keep its own SKU in another case, and refuses that of another', async () => {
            const { admin } = world.acme;
            const [one, other] = [await created(), await created()];
            const { updateVariant } = await admin.run(UpdateVariantDocument, { input: { id: one.id, sku: one.sku.toLowerCase() } });
            expect(updateVariant?.sku).to.equal(one.sku.toLowerCase());
            const refusal = await admin.refusal(UpdateVariantDocument, { input: { id: one.id, sku: other.sku } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_SKU_TAKEN' });
            expect(problemsOf(refusal)).to.deep.equal([`input.sku ${refusal.reason}`]);
        });
        it('refuses a stale version, and a variant of another tenant', async () => {
            const { id } = await created();
            expect(await world.acme.admin.refusal(UpdateVariantDocument, { input: { id, ifVersion: 7, title: 'Late' } })).to.include({
                reason: 'COMMERCE_VERSION_STALE',
            });
            expect(await world.globex.admin.refusal(UpdateVariantDocument, { input: { id, title: 'Stolen' } })).to.include({
                code: 'NOT_FOUND',
                reason: 'COMMERCE_VARIANT_NOT_FOUND',
            });
        });
    });
});
//# sourceMappingURL=variants.test.js.map