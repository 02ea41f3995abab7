import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { buildSchema, getNamedType, isNonNullType } from 'graphql';
import { projectRoot } from '../../src/platform/config/config.js';
import { useWorld } from '../support/world.js';
const schema = buildSchema(readFileSync(path.join(projectRoot(), 'schema', 'schema.graphql'), 'utf8'));
/** Every list of the schema's root that can be asked for without naming anything. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => String(field.type).endsWith('Connection') && !field.args.some((arg) => isNonNullType(arg.type)))
    .map((field) => field.name);
/** What tells the rows of a list apart: their id, or else whatever they have. */
function identityOf(list) {
    const connection = getNamedType(schema.getQueryType()?.getFields()[list]?.type);
    const edge = getNamedType(connection.getFields()['edges']?.type);
    const node = getNamedType(edge.getFields()['node']?.type);
    return node.getFields()['id'] ? 'id' : 'id: __typename';
}
const ask = (list) => `query ($first: Int, $after: String) { ${list}(first: $first, after: $after) { edges { cursor node { ${identityOf(list)} } } } }`;
describe('a cursor', () => {
    const world = useWorld();
    const pageOf = async (who, list, variables = {}) => {
        const answer = await who.send(ask(list), variables);
        return { ...answer, ids: answer.data?.[list]?.edges.map(({ node }) => node.id) ?? [], edges: answer.data?.[list]?.edges ?? [] };
    };
    it('has lists to be tried on', () => expect(lists).to.include.members(['products', 'categories', 'customers']));
    for (const list of lists) {
        it(`of another tenant's ${list} never leads to its rows (threat 20)`, async () => {
            const [own, other] = await Promise.all([pageOf(world.acme.admin, list, { first: 100 }), pageOf(world.globex.admin, list, { first: 100 })]);
            const foreign = new Set(other.ids.filter((id) => !own.ids.includes(id)));
            for (const { cursor } of other.edges.slice(0, 5)) {
                const { ids, errors } = await pageOf(world.acme.admin, list, { first: 100, after: cursor });
                expect(ids.filter((id) => foreign.has(id))).to.deep.equal([]);
                for (const { extensions } of errors)
                    expect(extensions.code).to.equal('BAD_USER_INPUT');
            }
        });
        it(`of ${list} that was tampered with is refused by name (threat 20)`, async () => {
            const asker = (await pageOf(world.acme.admin, list)).errors.length > 0 ? world.operator : world.acme.admin;
            const { edges } = await pageOf(asker, list);
            const cursor = edges[0]?.cursor ?? '';
            const forged = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
            const tampered = [`${cursor.slice(0, -4)}!!!!`, '', 'x', forged([]), forged({ id: 1 }), forged(['NO_SUCH_ORDER', 'x']), 'A'.repeat(20_000)];
            for (const after of tampered) {
                const { errors } = await pageOf(asker, list, { after });
                expect(errors[0]?.extensions.code, `${after.slice(0, 40)}: ${errors[0]?.message}`).to.equal('BAD_USER_INPUT');
            }
        });
    }
});
//# sourceMappingURL=cursors.test.js.map