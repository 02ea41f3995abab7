import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { buildSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { projectRoot } from '../../../src/platform/config/config.js';
import { useWorld } from '../../support/world.js';
const schema = buildSchema(readFileSync(path.join(projectRoot(), 'schema/schema.graphql'), 'utf8'));
/** Each field that can be asked without arguments, with all leaves of what hangs below it, one level deep. */
function fieldsOf(type, depth = 1) {
    return Object.values(type.getFields()).flatMap((field) => {
        const below = getNamedType(field.type);
        if (field.args.some(isRequiredArgument))
            return [];
        if (isLeafType(below))
            return [field.name];
        if (!isObjectType(below) || depth < 0)
            return [];
        const inner = below.name.endsWith('Connection') ? getNamedType(below.getFields()['nodes']?.type) : below;
        const selected = isObjectType(inner) ? fieldsOf(inner, depth - 1) : [];
        return selected.length === 0
            ? []
            : [inner === below ? `${field.name} { ${selected.join(' ')} }` : `${field.name} { nodes { ${selected.join(' ')} } }`];
    });
}
describe('a field that is selected', () => {
    const world = useWorld();
    const read = async (list, selection) => {
        const { data, errors } = await world.acme.admin.send(`{ ${list}(first: 30) { nodes { ${selection} } } }`);
        expect(errors, selection).to.deep.equal([]);
        return data?.[list]?.nodes ?? [];
    };
    for (const [list, name] of [
        ['products', 'Product'],
        ['categories', 'Category'],
        ['customers', 'Customer'],
    ]) {
        it(`alone is answered as among all others: ${name}`, async () => {
            const fields = fieldsOf(schema.getType(name), 2);
            const whole = await read(list, fields.join(' '));
            expect(whole).to.have.length.greaterThan(3);
            for (const field of fields) {
                const key = field.split(' ', 1)[0] ?? '';
                expect(await read(list, field), field).to.deep.equal(whole.map((row) => ({ [key]: row[key] })));
            }
        });
    }
    const childrenWith = async (selection) => {
        const { data } = await world.acme.admin.send(`{ categories { nodes { children { nodes { ${selection} } } } } }`);
        return data?.categories.nodes.flatMap(({ children }) => children.nodes) ?? [];
    };
    it('has the same rows when it comes along and when it is loaded, behind a cursor or under two aliases', async () => {
        const along = await childrenWith('products(first: 5) { nodes { name } pageInfo { endCursor } }');
        const loaded = await childrenWith('a: products(first: 5) { nodes { name } pageInfo { endCursor } } b: products(first: 2) { nodes { name } }');
        expect(along.length).to.be.greaterThan(3);
        expect(loaded.map(({ a }) => a)).to.deep.equal(along.map(({ products }) => products));
        expect(loaded.map(({ b }) => b?.nodes)).to.deep.equal(along.map(({ products }) => products?.nodes.slice(0, 2)));
        const [cut] = await childrenWith('products(first: 2) { nodes { name } pageInfo { endCursor } }');
        const [rest] = await childrenWith(`products(first: 3, after: "${cut?.['products']?.pageInfo.endCursor}") { nodes { name } }`);
        expect([...(cut?.['products']?.nodes ?? []), ...(rest?.['products']?.nodes ?? [])]).to.deep.equal(along[0]?.['products']?.nodes);
    });
    it('is refused as ever when its page is too large', async () => {
        const { errors } = await world.acme.admin.send('{ categories(first: 2) { nodes { products(first: 101) { nodes { name } } } } }');
        expect(errors[0]?.extensions.fields?.[0]?.reason).to.equal('TOO_LARGE');
    });
});
//# sourceMappingURL=selections.test.js.map