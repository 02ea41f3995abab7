import { expect } from 'chai';
import { CategoryPageDocument, CreateTypedProductDocument, ProductPageDocument, SearchProductsDocument, TranslateCategoryDocument, TranslateProductDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, newCategory, newProduct, problemsOf, unique } from '../catalogue.js';
describe('a translation', () => {
    const world = useWorld();
    const shirt = async () => {
        const options = [{ name: 'Colour', value: 'Red' }];
        const { createProduct } = await world.acme.admin.run(CreateTypedProductDocument, {
            input: {
                name: unique('Shirt'),
                description: 'Of linen.',
                options: ['Colour'],
                variants: [{ sku: unique('SH'), price: euros('10.00'), options }],
            },
        });
        return { id: createProduct?.id ?? '', slug: createProduct?.slug ?? '', name: createProduct?.name ?? '' };
    };
    const read = async (slug, headers, language) => {
        const { data } = await world.acme.viewer.send(ProductPageDocument, { slug, language }, headers);
        if (!data)
            throw new Error('no product was answered');
        return data.product;
    };
    it('is read in the language that is asked for, or that the reader prefers, and else in its own', async () => {
        const { id, slug, name } = await shirt();
        const terms = [
            { term: 'Colour', text: 'Farbe' },
            { term: 'Red', text: 'Rot' },
        ];
        await world.acme.admin.run(TranslateProductDocument, { input: { id, language: 'de', name: 'Leinenhemd', terms } });
        await world.acme.admin.run(TranslateProductDocument, { input: { id, language: 'pt-BR', name: 'Camisa', description: 'De linho.' } });
        const seen = async (headers, language) => {
            const { localized } = await read(slug, headers, language);
            return [localized.language, localized.name, localized.description];
        };
        expect(await seen({}, 'de')).to.deep.equal(['de', 'Leinenhemd', 'Of linen.']);
        expect(await seen({}, 'de-AT')).to.deep.equal(['de', 'Leinenhemd', 'Of linen.']);
        expect(await seen({ 'accept-language': 'fr-CH, pt;q=0.8, de;q=0.5' })).to.deep.equal(['pt-BR', 'Camisa', 'De linho.']);
        expect(await seen({ 'accept-language': 'fr, en;q=0.9, de;q=0.8' })).to.deep.equal(['en', name, 'Of linen.']);
        expect(await seen({ 'accept-language': 'de' }, 'pt-BR')).to.deep.equal(['pt-BR', 'Camisa', 'De linho.']);
        expect(await seen({ 'accept-language': 'ja, *;q=0.1' })).to.deep.equal(['en', name, 'Of linen.']);
        expect((await read(slug, {}, 'de')).variants[0]?.options).to.deep.equal([{ name: 'Farbe', value: 'Rot' }]);
        expect((await read(slug, { 'accept-language': 'de' })).variants[0]?.options).to.deep.equal([{ name: 'Colour', value: 'Red' }]);
        const { products } = await world.acme.viewer.run(SearchProductsDocument, { filter: { search: 'leinenhemden' } });
        expect(products?.nodes.map((node) => node.id)).to.deep.equal([id]);
    });
    it('is replaced as a whole, and taken away when nothing is given', async () => {
        const { admin } = world.acme;
        const { id } = await shirt();
        const translate = async (input) => (await admin.run(TranslateProductDocument, { input: { id, ...input } })).translateProduct;
        await translate({ language: 'fr', name: 'Chemise', seoTitle: 'Une chemise' });
        const again = await translate({ language: 'fr', description: 'De lin.', ifVersion: 2 });
        expect(again?.translations).to.deep.equal([
            { language: 'fr', name: null, description: 'De lin.', seoTitle: null, seoDescription: null, terms: [] },
        ]);
        expect((await translate({ language: 'fr' }))?.translations).to.deep.equal([]);
        const refuse = async (input) => problemsOf(await admin.refusal(TranslateProductDocument, { input: { id, ...input } }));
        expect(await refuse({ language: 'en', name: 'Shirt' })).to.deep.equal(['input.language OWN_LANGUAGE']);
        expect(await refuse({ language: 'German' })).to.deep.equal(['input.language MALFORMED']);
        const foreign = await newProduct(world.globex.admin);
        const stolen = await admin.refusal(TranslateProductDocument, { input: { id: foreign.id, language: 'fr', name: 'Vol' } });
        expect(stolen).to.include({ reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
    });
    it('of a category shows in its pages', async () => {
        const { admin } = world.acme;
        const { id, slug } = await newCategory(admin);
        await admin.run(TranslateCategoryDocument, { input: { id, language: 'es', name: 'Tiendas' } });
        const { category } = await admin.run(CategoryPageDocument, { slug, language: 'es' });
        expect(category?.localized).to.include({ language: 'es', name: 'Tiendas' });
        const foreign = await newCategory(world.globex.admin);
        expect(await admin.refusal(TranslateCategoryDocument, { input: { id: foreign.id, language: 'es', name: 'x' } })).to.include({
            code: 'NOT_FOUND',
        });
    });
});
//# sourceMappingURL=translations.test.js.map