import { expect } from 'chai';
import { CategoriesDocument, CategoryPageDocument, DeleteCategoryDocument, MoveCategoryDocument } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { useWorld } from '../../../support/world.js';
import { newCategory, problemsOf } from '../catalogue.js';
describe('moveCategory', () => {
    const world = useWorld();
    const childrenOf = async (parentId) => (await world.acme.admin.run(CategoriesDocument, { parentId, first: 100 })).categories?.nodes ?? [];
    const family = async (count) => {
        const parent = await newCategory(world.acme.admin);
        const children = [];
        for (let child = 0; child < count; child += 1)
            children.push((await newCategory(world.acme.admin, parent.id)).id);
        return { parent, children };
    };
    const move = (input) => world.acme.admin.run(MoveCategoryDocument, { input });
    it('puts a category behind a sibling, first, last or at a position, and numbers all from 0', async () => {
        const { parent, children } = await family(4);
        const [a = '', b = '', c = '', d = ''] = children;
        const order = async () => (await childrenOf(parent.id)).map(({ id, position }) => [id, position]);
        await move({ id: a, parentId: parent.id, afterId: c });
        expect(await order()).to.deep.equal([b, c, a, d].map((id, position) => [id, position]));
        await move({ id: d, parentId: parent.id, afterId: null });
        expect(await order()).to.deep.equal([d, b, c, a].map((id, position) => [id, position]));
        await move({ id: b, parentId: parent.id, position: 2 });
        expect(await order()).to.deep.equal([d, c, b, a].map((id, position) => [id, position]));
        await move({ id: d, parentId: parent.id });
        expect(await order()).to.deep.equal([c, b, a, d].map((id, position) => [id, position]));
        await world.acme.admin.run(DeleteCategoryDocument, { input: { id: b } });
        expect(await order()).to.deep.equal([c, a, d].map((id, position) => [id, position]));
        expect(await world.acme.eventNames()).to.include('commerce.categoryUpdated');
    });
    it('takes what is below along, as breadcrumbs show', async () => {
        const [{ parent, children }, other] = [await family(2), await newCategory(world.acme.admin)];
        const [child = '', sibling = ''] = children;
        const leaf = await newCategory(world.acme.admin, child);
        const { moveCategory } = await move({ id: child, parentId: other.id });
        expect(moveCategory).to.deep.include({ depth: 1, position: 0, version: 2, parent: { id: other.id } });
        const { category } = await world.acme.admin.run(CategoryPageDocument, { slug: leaf.slug });
        expect([category?.depth, category?.ancestors.map(({ id }) => id)]).to.deep.equal([2, [other.id, child]]);
        expect((await childrenOf(parent.id)).map(({ id, position }) => [id, position])).to.deep.equal([[sibling, 0]]);
    });
    it('refuses what would be no tree, and what is not there', async () => {
        const { admin } = world.acme;
        const { parent, children } = await family(1);
        const [child = ''] = children;
        const foreign = await newCategory(world.globex.admin);
        const refuse = (input) => admin.refusal(MoveCategoryDocument, { input });
        expect(await refuse({ id: parent.id, parentId: child })).to.include({ reason: 'COMMERCE_CATEGORY_UNDER_ITSELF' });
        expect(await refuse({ id: parent.id, parentId: parent.id })).to.include({ reason: 'COMMERCE_CATEGORY_UNDER_ITSELF' });
        expect(await refuse({ id: child, parentId: foreign.id })).to.include({ code: 'NOT_FOUND' });
        expect(await refuse({ id: child, parentId: null, afterId: foreign.id })).to.include({ code: 'NOT_FOUND' });
        expect(problemsOf(await refuse({ id: child, parentId: null, afterId: child }))).to.deep.equal(['input.afterId NOT_A_SIBLING']);
        expect(problemsOf(await refuse({ id: child, afterId: null, position: 1 }))).to.deep.equal(['input.position CONTRADICTION']);
        expect(await refuse({ id: child, ifVersion: 7 })).to.include({ reason: 'COMMERCE_VERSION_STALE' });
        let lowest = await newCategory(admin);
        const top = lowest.id;
        for (let level = 2; level <= 20; level += 1)
            lowest = await newCategory(admin, lowest.id);
        expect(await refuse({ id: parent.id, parentId: lowest.id })).to.include({ reason: 'COMMERCE_CATEGORY_TOO_DEEP' });
        expect(await refuse({ id: top, parentId: parent.id })).to.include({ reason: 'COMMERCE_CATEGORY_TOO_DEEP' });
    });
    it('keeps a tree and places without gaps when many hands drag at once', async function () {
        this.timeout(60_000);
        const { parent, children } = await family(6);
        const spots = [parent.id, ...children];
        const moves = Array.from({ length: 60 }, (_, turn) => ({
            id: children[(turn * 5 + 1) % children.length] ?? '',
            parentId: spots[(turn * 3) % spots.length] ?? '',
            position: turn % 4,
        }));
        const answers = await Promise.all(moves.map((input) => world.acme.admin.send(MoveCategoryDocument, { input })));
        const reasons = new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason)));
        expect([...reasons].filter((reason) => reason !== 'COMMERCE_CATEGORY_UNDER_ITSELF')).to.deep.equal([]);
        const schema = schemaOf(world.acme.tenant.id);
        const [found] = await world.sql((sql) => sql.unsafe(`with recursive reached(id) as (select id from ${schema}.categories where parent_id is null
          union all select c.id from ${schema}.categories c join reached r on c.parent_id = r.id)
        select (select count(*) from ${schema}.categories)::int as all, (select count(*) from reached)::int as reached,
          (select count(*) from (select position - row_number() over (partition by parent_id order by position) as gap from ${schema}.categories) g where gap <> -1)::int as gaps`));
        expect(found?.['reached']).to.equal(found?.['all']);
        expect(found?.['gaps']).to.equal(0);
    });
});
//# sourceMappingURL=category-moves.test.js.map