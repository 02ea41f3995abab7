import { expect } from 'chai';
import { CreateProductTypeDocument, CreateTypedProductDocument, DeleteProductTypeDocument, ProductTypeDocument, ProductTypesDocument, UpdateProductDetailsDocument, UpdateProductTypeDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, newProduct, problemsOf, unique } from '../catalogue.js';
describe('a product type', () => {
    const world = useWorld();
    const shoeType = async (client) => {
        const { createProductType } = await client.run(CreateProductTypeDocument, {
            input: {
                name: unique('Shoe'),
                options: ['Size', 'Colour'],
                attributes: [
                    { key: 'material', name: 'Material', kind: 'CHOICE', choices: ['Leather', 'Mesh'], required: true, filterable: true },
                    { key: 'weight', name: 'Weight', kind: 'NUMBER', unit: 'g' },
                    { key: 'vegan', name: 'Vegan', kind: 'BOOLEAN' },
                    { key: 'since', name: 'Sold since', kind: 'DATE' },
                    { key: 'uses', name: 'For', kind: 'CHOICES', choices: ['Road', 'Trail', 'Track'] },
                    { key: 'remark', name: 'Remark', kind: 'TEXT' },
                ],
            },
        });
        if (!createProductType)
            throw new Error('no product type was created');
        return createProductType;
    };
    const size = (value, colour = 'Red') => [
        { name: 'Size', value },
        { name: 'Colour', value: colour },
    ];
    const variant = (value, colour = 'Red') => ({ sku: unique('SHOE'), price: euros('99.00'), options: size(value, colour) });
    it('gives its products options, and attributes that are stored and shown as what they are', async () => {
        const { admin } = world.acme;
        const type = await shoeType(admin);
        const { createProduct } = await admin.run(CreateTypedProductDocument, {
            input: {
                name: 'Comet Über',
                productTypeId: type.id,
                attributes: [
                    { key: 'uses', choices: ['Trail', 'Road'] },
                    { key: 'weight', number: 240.5 },
                    { key: 'vegan', boolean: false },
                    { key: 'since', date: '2026-03-01' },
                    { key: 'material', choices: ['Mesh'] },
                ],
                variants: [variant('42'), variant('43')],
            },
        });
        expect(createProduct).to.deep.include({ slug: 'comet-uber', optionNames: ['Size', 'Colour'], productType: { id: type.id, name: type.name } });
        const shown = createProduct?.attributes.map(({ key, unit, text, number, boolean, date, chosen }) => [
            key,
            unit ?? text ?? number ?? boolean ?? date ?? chosen,
        ]);
        expect(shown).to.deep.equal([
            ['material', ['Mesh']],
            ['weight', 'g'],
            ['vegan', false],
            ['since', '2026-03-01'],
            ['uses', ['Trail', 'Road']],
        ]);
        expect(createProduct?.attributes[1]?.number).to.equal(240.5);
        expect(createProduct?.variants.map(({ title, options }) => [title, options])).to.deep.equal([
            ['42, Red', size('42')],
            ['43, Red', size('43')],
        ]);
        expect(await world.acme.eventNames()).to.include('commerce.productTypeCreated');
    });
    it('refuses values that it does not know, each by name', async () => {
        const { admin } = world.acme;
        const { id } = await shoeType(admin);
        const refuse = async (attributes) => {
            const input = { name: 'Wrong', productTypeId: id, attributes, variants: [variant('42')] };
            return problemsOf(await admin.refusal(CreateTypedProductDocument, { input }));
        };
        const material = { key: 'material', choices: ['Mesh'] };
        expect(await refuse([])).to.deep.equal(['input.attributes REQUIRED']);
        expect(await refuse([{ key: 'material', choices: ['Steel'] }])).to.deep.equal(['input.attributes.0.choices NOT_A_CHOICE']);
        expect(await refuse([material, { key: 'weight', text: '240' }, { key: 'colour', text: 'red' }])).to.deep.equal([
            'input.attributes.1 WRONG_KIND',
            'input.attributes.2.key UNKNOWN_ATTRIBUTE',
        ]);
        expect(await refuse([material, { key: 'weight', number: 1, text: 'x' }, material, { key: 'since', date: '2026-02-30' }])).to.have.members([
            'input.attributes.1 ONE_VALUE',
            'input.attributes.2.key DUPLICATE',
            'input.attributes.3.date MALFORMED',
        ]);
    });
    it('needs of each variant a value of every option, and no two of the same', async () => {
        const { admin } = world.acme;
        const { id } = await shoeType(admin);
        const refuse = async (variants) => {
            const input = { name: 'Twins', productTypeId: id, attributes: [{ key: 'material', choices: ['Mesh'] }], variants };
            return problemsOf(await admin.refusal(CreateTypedProductDocument, { input }));
        };
        expect(await refuse([variant('42'), variant('42', 'RED')])).to.deep.equal(['input.variants.1.options DUPLICATE']);
        expect(await refuse([
            {
                ...variant('42'),
                options: [
                    { name: 'Size', value: '42' },
                    { name: 'Width', value: 'wide' },
                ],
            },
        ])).to.deep.equal(['input.variants.0.options.1.name UNKNOWN_OPTION', 'input.variants.0.options REQUIRED']);
    });
    it('keeps what a product has a value of, and lets the rest go', async () => {
        const { admin } = world.acme;
        const type = await shoeType(admin);
        const input = { name: 'Keeper', productTypeId: type.id, attributes: [{ key: 'material', choices: ['Mesh'] }], variants: [variant('42')] };
        await admin.run(CreateTypedProductDocument, { input });
        const attributes = type.attributes.map((one) => ({ ...one }));
        const change = (wanted) => admin.refusal(UpdateProductTypeDocument, { input: { id: type.id, attributes: wanted } });
        for (const wanted of [
            attributes.slice(1),
            attributes.map((one) => (one.key === 'material' ? { ...one, kind: 'CHOICES' } : one)),
            attributes.map((one) => (one.key === 'material' ? { ...one, choices: ['Leather'] } : one)),
        ]) {
            expect(await change(wanted)).to.include({ code: 'CONFLICT', reason: 'COMMERCE_ATTRIBUTE_IN_USE' });
        }
        const fewer = attributes.slice(0, 1).map((one) => ({ ...one, choices: ['Mesh', 'Cork'] }));
        const { updateProductType } = await admin.run(UpdateProductTypeDocument, { input: { id: type.id, ifVersion: 1, attributes: fewer } });
        expect(updateProductType).to.deep.include({ version: 2 });
        expect(await admin.refusal(DeleteProductTypeDocument, { input: { id: type.id } })).to.include({ reason: 'COMMERCE_PRODUCT_TYPE_IN_USE' });
        const unused = await shoeType(admin);
        await admin.run(DeleteProductTypeDocument, { input: { id: unused.id } });
        expect(await admin.refusal(ProductTypeDocument, { id: unused.id })).to.include({ code: 'NOT_FOUND' });
    });
    it('asks for its required attributes when a product comes to it later', async () => {
        const { admin } = world.acme;
        const [type, plain] = [await shoeType(admin), await newProduct(admin)];
        const refusal = await admin.refusal(UpdateProductDetailsDocument, { input: { id: plain.id, productTypeId: type.id } });
        expect(problemsOf(refusal)).to.deep.equal(['input.attributes REQUIRED']);
        const attributes = [{ key: 'material', choices: ['Leather'] }];
        const { updateProduct } = await admin.run(UpdateProductDetailsDocument, { input: { id: plain.id, productTypeId: type.id, attributes } });
        expect(updateProduct?.attributes.map(({ key, chosen }) => [key, chosen])).to.deep.equal([['material', ['Leather']]]);
        const cleared = await admin.run(UpdateProductDetailsDocument, { input: { id: plain.id, productTypeId: null } });
        expect(cleared.updateProduct).to.deep.include({ productType: null, attributes: [] });
    });
    it("is its tenant's own: name, id and list", async () => {
        const foreign = await shoeType(world.globex.admin);
        expect(await world.acme.admin.refusal(ProductTypeDocument, { id: foreign.id })).to.include({ reason: 'COMMERCE_PRODUCT_TYPE_NOT_FOUND' });
        const { productTypes } = await world.acme.admin.run(ProductTypesDocument, { first: 100 });
        expect(productTypes?.nodes.map(({ id }) => id)).to.not.include(foreign.id);
        await world.acme.admin.run(CreateProductTypeDocument, { input: { name: foreign.name } });
        const again = await world.acme.admin.refusal(CreateProductTypeDocument, { input: { name: foreign.name.toUpperCase() } });
        expect(again).to.include({ reason: 'COMMERCE_PRODUCT_TYPE_NAME_TAKEN' });
        const input = { name: 'Astray', productTypeId: foreign.id, variants: [{ sku: unique('SKU'), title: 'One', price: euros('1.00') }] };
        expect(await world.acme.admin.refusal(CreateTypedProductDocument, { input })).to.include({ code: 'NOT_FOUND' });
        expect(await world.acme.viewer.refusal(CreateProductTypeDocument, { input: { name: 'No' } })).to.include({ reason: 'PERMISSION_MISSING' });
    });
});
//# sourceMappingURL=product-types.test.js.map