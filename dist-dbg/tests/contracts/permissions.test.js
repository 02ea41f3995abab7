import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/platform/config/config.js';
import { newUser, roleIdOf, unassign } from '../modules/access/people.js';
import { operationOf, roots } from '../support/operations.js';
import { useWorld } from '../support/world.js';
/** The table of docs/permissions.md that tells who may ask for what: root field to the columns that are let through. */
function readTable() {
    const lines = readFileSync(path.join(projectRoot(), 'docs', 'permissions.md'), 'utf8').split('\n');
    const begin = lines.findIndex((line) => line.startsWith('| field |'));
    const cells = (line) => line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    const [, ...columns] = cells(lines[begin] ?? '');
    const rows = lines.slice(begin + 2).filter((line) => line.startsWith('| `'));
    const letIn = rows.map((line) => {
        const [field = '', ...marks] = cells(line);
        return [field.replaceAll('`', ''), columns.filter((_, index) => marks[index] === 'yes')];
    });
    return { columns, letIn: new Map(letIn) };
}
const REFUSED = new Set([
    ...['SIGN_IN_REQUIRED', 'PERMISSION_MISSING', 'MODULE_NOT_ENABLED', 'USER_REQUIRED', 'COMMERCE_CUSTOMER_REQUIRED', 'COMMERCE_STOREFRONT_CLOSED'],
]);
describe('who may ask for what (threat 55)', function () {
    this.timeout(60_000);
    const world = useWorld();
    const { columns, letIn } = readTable();
    const people = new Map();
    before(async () => {
        const { acme, operator } = world;
        const roleless = await newUser(world, acme);
        await unassign(acme.admin, await roleIdOf(acme.admin, 'Viewer'), { userId: roleless.id });
        const { anonymous, viewer, member, manager, admin } = acme;
        for (const [column, client] of Object.entries({ anonymous, 'no role': roleless.client, viewer, member, manager, admin, operator })) {
            people.set(column, client);
        }
    });
    it('is written down for every root field and every role', () => {
        const fields = roots.flatMap((root) => Object.keys(root.getFields()).map((name) => `${root.name}.${name}`));
        expect([...letIn.keys()].filter((field) => /^(Query|Mutation|Subscription)\./.test(field))).to.have.members(fields);
        expect(columns).to.have.members([...people.keys()]);
    });
    for (const column of columns) {
        it(`is as it is written down, asked by ${column}`, async () => {
            const client = people.get(column);
            if (!client)
                throw new Error(`nobody asks as ${column}`);
            for (const root of roots) {
                for (const name of Object.keys(root.getFields())) {
                    const field = `${root.name}.${name}`;
                    const { text, variables } = operationOf(root, name);
                    const { errors } = await client.send(text, variables);
                    const refused = errors.some((error) => REFUSED.has(error.extensions.reason));
                    expect(!refused, `${field} asked by ${column}`).to.equal(letIn.get(field)?.includes(column));
                }
            }
        });
    }
});
//# sourceMappingURL=permissions.test.js.map