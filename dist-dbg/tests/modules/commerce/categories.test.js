import { expect } from 'chai';
import { CategoriesDocument, CategoryDocument, CategoryTreeDocument, CreateCategoryDocument, DeleteCategoryDocument, UpdateCategoryDocument, } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { newCategory, newProduct, problemsOf, readForward, unique } from './catalogue.js';
describe('a category', () => {
    const world = useWorld();
    describe('createCategory', () => {
        it('puts it last among its siblings, or where it is told', async () => {
            const { admin } = world.acme;
            const parent = await newCategory(admin);
            const [first, second] = [await newCategory(admin, parent.id), await newCategory(admin, parent.id)];
            expect([first.position, second.position]).to.deep.equal([0, 1]);
            const slug = unique('front');
            const { createCategory } = await admin.run(CreateCategoryDocument, { input: { name: 'Front', slug, parentId: parent.id, position: 0 } });
            const { categories } = await admin.run(CategoriesDocument, { parentId: parent.id });
            expect(categories?.nodes.map(({ id }) => id)).to.deep.equal([createCategory?.id, first.id, second.id]);
            expect(categories?.nodes.map(({ position }) => position)).to.deep.equal([0, 1, 2]);
            expect(await world.acme.eventNames()).to.include('commerce.categoryCreated');
        });
        it('refuses a slug already taken in this tenant, and only there', async () => {
            const input = { name: 'Snow', slug: unique('snow') };
            await world.acme.admin.run(CreateCategoryDocument, { input });
            const refusal = await world.acme.admin.refusal(CreateCategoryDocument, { input });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_SLUG_TAKEN' });
            expect(problemsOf(refusal)).to.deep.equal([`input.slug ${refusal.reason}`]);
            await world.globex.admin.run(CreateCategoryDocument, { input });
        });
        it('names every wrong field at once', async () => {
            const refusal = await world.acme.admin.refusal(CreateCategoryDocument, {
                input: { name: 'a\nb', slug: 'Not a slug', parentId: 'usr_1', position: -1 },
            });
            expect(problemsOf(refusal)).to.have.members([
                'input.name CONTROL_CHARACTER',
                'input.slug MALFORMED',
                'input.parentId NOT_AN_ID',
                'input.position TOO_SMALL',
            ]);
        });
        it('is not for viewers', async () => {
            const input = { name: 'Snow', slug: unique('snow') };
            expect(await world.acme.viewer.refusal(CreateCategoryDocument, { input })).to.include({ code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' });
        });
    });
    describe('updateCategory', () => {
        it('renames, moves and makes a root', async () => {
            const { admin } = world.acme;
            const [parent, child] = [await newCategory(admin), await newCategory(admin)];
            const moved = await admin.run(UpdateCategoryDocument, { input: { id: child.id, ifVersion: 1, name: 'Moved', parentId: parent.id } });
            expect(moved.updateCategory).to.deep.include({ name: 'Moved', slug: child.slug, version: 2, parent: { id: parent.id } });
            const renamed = await admin.run(UpdateCategoryDocument, { input: { id: child.id, name: 'Renamed' } });
            expect(renamed.updateCategory).to.deep.include({ name: 'Renamed', parent: { id: parent.id } });
            const root = await admin.run(UpdateCategoryDocument, { input: { id: child.id, parentId: null } });
            expect(root.updateCategory).to.deep.include({ name: 'Renamed', version: 4, parent: null });
        });
        it('refuses to move a category below itself or a descendant', async () => {
            const { admin } = world.acme;
            const root = await newCategory(admin);
            const child = await newCategory(admin, root.id);
            const grandchild = await newCategory(admin, child.id);
            for (const parentId of [root.id, child.id, grandchild.id]) {
                const refusal = await admin.refusal(UpdateCategoryDocument, { input: { id: root.id, parentId } });
                expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_CATEGORY_UNDER_ITSELF' });
            }
        });
        it('never closes a circle, even when two moves race', async () => {
            const { admin } = world.acme;
            const [one, other] = [await newCategory(admin), await newCategory(admin)];
            const answers = await Promise.all([
                admin.send(UpdateCategoryDocument, { input: { id: one.id, parentId: other.id } }),
                admin.send(UpdateCategoryDocument, { input: { id: other.id, parentId: one.id } }),
            ]);
            expect(answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason))).to.deep.equal(['COMMERCE_CATEGORY_UNDER_ITSELF']);
        });
        it('refuses a taken slug, a stale version, and what belongs to another tenant', async () => {
            const { admin } = world.acme;
            const [one, other, foreign] = [await newCategory(admin), await newCategory(admin), await newCategory(world.globex.admin)];
            expect(await admin.refusal(UpdateCategoryDocument, { input: { id: one.id, slug: other.slug } })).to.include({ reason: 'COMMERCE_SLUG_TAKEN' });
            expect(await admin.refusal(UpdateCategoryDocument, { input: { id: one.id, ifVersion: 9 } })).to.include({ reason: 'COMMERCE_VERSION_STALE' });
            expect(await admin.refusal(UpdateCategoryDocument, { input: { id: foreign.id, name: 'x' } })).to.include({
                reason: 'COMMERCE_CATEGORY_NOT_FOUND',
            });
            expect(await admin.refusal(UpdateCategoryDocument, { input: { id: one.id, parentId: foreign.id } })).to.include({
                reason: 'COMMERCE_CATEGORY_NOT_FOUND',
            });
        });
    });
    describe('deleteCategory', () => {
        it('deletes an empty one and refuses while anything is in it', async () => {
            const { admin } = world.acme;
            const [parent, shelf] = [await newCategory(admin), await newCategory(admin)];
            const child = await newCategory(admin, parent.id);
            await newProduct(admin, { categoryId: shelf.id });
            for (const { id } of [parent, shelf]) {
                expect(await admin.refusal(DeleteCategoryDocument, { input: { id } })).to.include({
                    code: 'CONFLICT',
                    reason: 'COMMERCE_CATEGORY_NOT_EMPTY',
                });
            }
            expect((await admin.run(DeleteCategoryDocument, { input: { id: child.id } })).deleteCategory?.id).to.equal(child.id);
            expect(await admin.refusal(CategoryDocument, { id: child.id })).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_CATEGORY_NOT_FOUND' });
            await admin.run(DeleteCategoryDocument, { input: { id: parent.id } });
            expect(await world.acme.eventNames()).to.include('commerce.categoryDeleted');
        });
        it("does not reach another tenant's", async () => {
            const foreign = await newCategory(world.globex.admin);
            expect(await world.acme.admin.refusal(DeleteCategoryDocument, { input: { id: foreign.id } })).to.include({
                reason: 'COMMERCE_CATEGORY_NOT_FOUND',
            });
            expect((await world.globex.admin.run(CategoryDocument, { id: foreign.id })).category?.id).to.equal(foreign.id);
        });
    });
});
describe('categories', () => {
    const world = useWorld();
    it('list the roots, and the children of one, by position', async () => {
        const { categories: roots } = await world.acme.viewer.run(CategoriesDocument);
        expect(roots?.nodes.map(({ name }) => name)).to.deep.equal(['Camping', 'Climbing', 'Running', 'Cycling']);
        const { categories: children } = await world.acme.viewer.run(CategoriesDocument, { parentId: roots?.nodes[1]?.id ?? '' });
        expect(children?.nodes.map(({ name }) => name)).to.deep.equal(['Ropes', 'Harnesses']);
    });
    it('are read without gap or repetition, forward and backward', async () => {
        const read = async (page) => (await world.globex.viewer.run(CategoriesDocument, page)).categories;
        const all = (await read({}))?.nodes.map(({ id }) => id);
        const first = await read({ first: 3 });
        const second = await read({ first: 3, after: first?.pageInfo.endCursor });
        expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ id }) => id)).to.deep.equal(all);
        const last = await read({ last: 3 });
        const before = await read({ last: 3, before: last?.pageInfo.startCursor });
        expect([...(before?.nodes ?? []), ...(last?.nodes ?? [])].map(({ id }) => id)).to.deep.equal(all);
    });
    it('with children and products of each cost one statement, however many there are', async () => {
        const tree = async () => (await world.acme.viewer.run(CategoryTreeDocument, { first: 100 })).categories;
        const nodes = (await tree())?.nodes;
        expect(nodes?.flatMap((root) => root.children.nodes).map((child) => child.products.nodes.length)).to.deep.equal(Array(8).fill(3));
        const before = await world.countStatements(tree);
        for (let more = 0; more < 5; more += 1) {
            const child = await newCategory(world.acme.admin, (await newCategory(world.acme.admin)).id);
            await newProduct(world.acme.admin, { categoryId: child.id });
        }
        expect((await tree())?.nodes).to.have.length(9);
        expect([before, await world.countStatements(tree)]).to.deep.equal([1, 1]);
    });
    it('page through the products of each, in one statement with all above and below, and count them in another', async () => {
        const { admin } = world.globex;
        const { categories } = await admin.run(CategoriesDocument);
        const { categories: children } = await admin.run(CategoriesDocument, { parentId: categories?.nodes[0]?.id ?? '' });
        const id = children?.nodes[0]?.id ?? '';
        const pages = await readForward(15, async ({ first, after }) => (await admin.run(CategoryDocument, { id, first, after })).category?.products);
        const names = pages.flat().map(({ name }) => name);
        expect((await admin.run(CategoryDocument, { id })).category?.products.totalCount).to.equal(40);
        expect(names).to.have.length(40);
        expect(new Set(names).size).to.equal(40);
        expect(names).to.deep.equal([...names].sort());
        const counts = '{ categories { nodes { children { nodes { products(first: 1) { totalCount nodes { variants { id product { id } } } } } } } } }';
        expect(await world.countStatements(() => admin.send(counts))).to.equal(2);
    });
    it('give each alias its own page, still in one statement', async () => {
        const document = '{ categories { nodes { a: children(first: 1) { nodes { name } } b: children(first: 2) { nodes { name } } } } }';
        const { data } = await world.globex.viewer.send(document);
        expect(data?.categories.nodes.map(({ a, b }) => [a.nodes.length, b.nodes.length])).to.deep.equal(Array(4).fill([1, 2]));
        expect(await world.countStatements(() => world.globex.viewer.send(document))).to.equal(2);
    });
});
//# sourceMappingURL=categories.test.js.map