import { expect } from 'chai';
import { collectRules } from '../../src/gateway/schema.js';
import { modules } from '../../src/modules.js';
import { operationOf, roots } from '../support/operations.js';
import { useWorld } from '../support/world.js';
describe('every root field', () => {
    const world = useWorld();
    const rules = collectRules(modules);
    const operatorRules = new Set(modules.flatMap(({ operatorPermissions }) => operatorPermissions.map(({ name }) => `holds(${name})`)));
    for (const root of roots) {
        for (const name of Object.keys(root.getFields())) {
            const rule = rules[root.name]?.[name]?.name ?? '';
            const { text, variables } = operationOf(root, name);
            it(`${root.name}.${name} answers strangers as its rule says (${rule})`, async () => {
                const { errors } = await world.acme.anonymous.send(text, variables);
                const refused = errors.some((error) => error.extensions.reason === 'SIGN_IN_REQUIRED');
                expect(refused).to.equal(!rule.startsWith('anyone'));
            });
            it(`${root.name}.${name} tells nothing but a coded refusal when its input makes no sense`, async () => {
                const asker = operatorRules.has(rule) ? world.operator : world.acme.admin;
                const { errors } = await asker.send(text, variables);
                for (const { extensions, message } of errors) {
                    expect(extensions.code, message).to.not.equal('INTERNAL');
                    expect(message).to.not.match(/select |insert |node_modules|\.js:|at Object/i);
                }
            });
        }
    }
});
//# sourceMappingURL=refusals.test.js.map