import { expect } from 'chai';
import { AddToCollectionDocument, CollectionDocument, CollectionPageDocument, CollectionsDocument, CreateCollectionDocument, CreateTypedProductDocument, DeleteCollectionDocument, RemoveFromCollectionDocument, SearchProductsDocument, TranslateCollectionDocument, UpdateCollectionDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, newCategory, newProduct, problemsOf, readForward, unique } from '../catalogue.js';
describe('a collection', () => {
    const world = useWorld();
    const create = async (more) => {
        const slug = unique('collection');
        const { createCollection } = await world.acme.admin.run(CreateCollectionDocument, { input: { name: slug, slug, ...more } });
        if (!createCollection)
            throw new Error('no collection was created');
        return createCollection;
    };
    const namesIn = async (collectionId, filter = {}) => {
        const read = async (page) => (await world.acme.admin.run(SearchProductsDocument, { filter: { ...filter, collectionId }, ...page })).products;
        return (await readForward(2, read)).flat().map(({ localized }) => localized.name);
    };
    it('is put together by hand, in the order of the hand', async () => {
        const { admin } = world.acme;
        const { id } = await create({});
        const made = await Promise.all(['Ochre', 'Umber', 'Azure', 'Violet'].map((name) => newProduct(admin, { name: unique(name) })));
        const [a, b, c, d] = made.map((product) => product.id);
        const names = new Map(made.map((product) => [product.id, product.name]));
        const order = async () => (await namesIn(id)).map((name) => [...names].find(([, one]) => one === name)?.[0]);
        await admin.run(AddToCollectionDocument, { input: { id, productIds: [c, a] } });
        await admin.run(AddToCollectionDocument, { input: { id, productIds: [b, d], position: 1 } });
        expect(await order()).to.deep.equal([c, b, d, a]);
        const { addToCollection } = await admin.run(AddToCollectionDocument, { input: { id, productIds: [a, b], position: 0 } });
        expect(addToCollection?.version).to.equal(4);
        expect(await order()).to.deep.equal([a, b, c, d]);
        await admin.run(RemoveFromCollectionDocument, { input: { id, productIds: [b] } });
        expect(await order()).to.deep.equal([a, c, d]);
        expect(await world.acme.eventNames()).to.include('commerce.collectionUpdated');
    });
    it('follows a rule, whatever comes and goes', async () => {
        const { admin } = world.acme;
        const category = await newCategory(admin);
        const below = await newCategory(admin, category.id);
        const product = async (name, amount, more) => {
            const variants = [{ sku: unique('SKU'), title: 'One', price: euros(amount), stockOnHand: 1 }];
            await admin.run(CreateTypedProductDocument, { input: { name, categoryId: below.id, variants, ...more } });
        };
        await product('cheap', '5.00', {});
        await product('cheap and old', '6.00', { tags: ['Outlet'] });
        await product('dear', '500.00', {});
        const under = { maxPrice: euros('50.00') };
        const all = await create({ order: 'PRICE_DESCENDING', rule: { match: 'ALL', conditions: [{ categoryId: category.id }, under] } });
        expect(await namesIn(all.id)).to.deep.equal(['cheap and old', 'cheap']);
        const conditions = [{ categoryId: category.id }, under, { tag: 'OUTLET', negated: true }];
        await admin.run(UpdateCollectionDocument, { input: { id: all.id, ifVersion: 1, rule: { match: 'ALL', conditions } } });
        expect(await namesIn(all.id)).to.deep.equal(['cheap']);
        await product('new and cheap', '7.00', {});
        expect(await namesIn(all.id)).to.deep.equal(['new and cheap', 'cheap']);
        expect(await namesIn(all.id, { search: 'new' })).to.deep.equal(['new and cheap']);
        const any = await create({ rule: { match: 'ANY', conditions: [{ tag: 'outlet' }, { categoryId: category.id, minPrice: euros('400.00') }] } });
        expect(await namesIn(any.id)).to.deep.equal(['cheap and old', 'dear']);
        expect(await admin.refusal(AddToCollectionDocument, { input: { id: any.id, productIds: [(await newProduct(admin)).id] } })).to.include({
            reason: 'COMMERCE_COLLECTION_BY_RULE',
        });
    });
    it('is refused where it contradicts itself or names what is not there', async () => {
        const { admin } = world.acme;
        const refuse = async (input) => problemsOf(await admin.refusal(CreateCollectionDocument, { input: { name: 'x', slug: unique('x'), ...input } }));
        expect(await refuse({ order: 'MANUAL', rule: { match: 'ALL', conditions: [{ tag: 'a' }] } })).to.deep.equal(['input.order CONTRADICTION']);
        expect(await refuse({ rule: { match: 'ALL', conditions: [{ negated: true }, { inStock: false }] } })).to.have.members([
            'input.rule.conditions.0 REQUIRED',
            'input.rule.conditions.1.inStock MUST_BE_TRUE',
        ]);
        const { id, slug } = await create({});
        expect(await admin.refusal(CreateCollectionDocument, { input: { name: 'x', slug } })).to.include({ reason: 'COMMERCE_SLUG_TAKEN' });
        const foreign = await newProduct(world.globex.admin);
        expect(await admin.refusal(AddToCollectionDocument, { input: { id, productIds: [foreign.id] } })).to.include({
            reason: 'COMMERCE_PRODUCT_NOT_FOUND',
        });
        expect(problemsOf(await admin.refusal(SearchProductsDocument, { orderBy: { field: 'COLLECTION' } }))).to.deep.equal([
            'orderBy.field NO_MANUAL_ORDER',
        ]);
    });
    it('is translated, found by its slug, listed and deleted, in its own tenant alone', async () => {
        const { admin } = world.acme;
        const { id, slug } = await create({});
        await admin.run(TranslateCollectionDocument, { input: { id, language: 'de', name: 'Lieblinge' } });
        const { collection } = await admin.run(CollectionPageDocument, { slug, language: 'de' });
        expect(collection?.localized.name).to.equal('Lieblinge');
        expect((await admin.run(CollectionsDocument, { first: 100 })).collections?.nodes.map((one) => one.id)).to.include(id);
        const { globex } = world;
        expect((await globex.admin.run(CollectionsDocument, { first: 100 })).collections?.nodes.map((one) => one.id)).to.not.include(id);
        for (const document of [DeleteCollectionDocument, TranslateCollectionDocument]) {
            const input = { id, ...(document === TranslateCollectionDocument ? { language: 'de' } : {}) };
            expect(await globex.admin.refusal(document, { input })).to.include({
                reason: 'COMMERCE_COLLECTION_NOT_FOUND',
            });
        }
        await admin.run(DeleteCollectionDocument, { input: { id } });
        expect(await admin.refusal(CollectionDocument, { id })).to.include({ code: 'NOT_FOUND' });
        expect(await world.acme.viewer.refusal(CreateCollectionDocument, { input: { name: 'No', slug: 'no' } })).to.include({
            reason: 'PERMISSION_MISSING',
        });
    });
});
//# sourceMappingURL=collections.test.js.map