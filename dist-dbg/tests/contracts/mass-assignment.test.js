import { expect } from 'chai';
import { getNamedType, isInputObjectType } from 'graphql';
import { collectRules } from '../../src/gateway/schema.js';
import { modules } from '../../src/modules.js';
import { operationOf, roots, schema } from '../support/operations.js';
import { useWorld } from '../support/world.js';
/** What rows have and only the server may write. */
const SERVERS = /^(tenantId|realm|createdAt|updatedAt|createdBy|grantedAt|version|rightsVersion|passwordHash|digest|isAdmin|isOwn|admin|permissions|roles|systemKey|deletedAt|deactivatedAt|disabledAt|suspendedAt|terminatesAt|endedAt|holderId|sessionId|balance)$/;
/** To give rights is what these are for; nobody gives what they do not hold (tests/modules/access/beyond-own.test.ts, tests/modules/inbound/handling.test.ts). */
const GIVING = new Set([
    'CreateRoleInput.permissions',
    'UpdateRoleInput.permissions',
    'CreateOperatorInput.permissions',
    'UpdateOperatorInput.permissions',
    'CreateApiKeyInput.permissions',
    'CreateWebhookSourceInput.permissions',
    'UpdateWebhookSourceInput.permissions',
]);
/** The input types of mutations that need a permission of operators. They work on tenants, so their inputs name one. */
function operatorInputs() {
    const rules = new Set(modules.flatMap((module) => module.operatorPermissions.map((permission) => `holds(${permission.name})`)));
    const ruleOf = (field) => collectRules(modules)['Mutation']?.[field]?.name ?? '';
    return Object.values(schema.getMutationType()?.getFields() ?? {})
        .filter((field) => rules.has(ruleOf(field.name)))
        .flatMap((field) => field.args.map((arg) => getNamedType(arg.type).name));
}
describe('an input (threat 57)', () => {
    const world = useWorld();
    it('has no field for what only the server decides', () => {
        const named = new Set([...GIVING, ...operatorInputs().map((type) => `${type}.tenantId`)]);
        const inputs = Object.values(schema.getTypeMap())
            .filter(isInputObjectType)
            .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
        expect(inputs.filter((name) => SERVERS.test(name.split('.')[1] ?? '') && !named.has(name))).to.deep.equal([]);
        expect(inputs).to.include.members([...GIVING]);
    });
    it('refuses every key that it does not declare, before anything is done', async () => {
        for (const root of roots) {
            for (const field of Object.values(root.getFields())) {
                for (const arg of field.args) {
                    const type = getNamedType(arg.type);
                    if (!isInputObjectType(type))
                        continue;
                    const { text, variables } = operationOf(root, field.name, arg.name);
                    for (const key of ['isAdmin', 'tenantId', 'passwordHash', 'constructor'].filter((one) => !(one in type.getFields()))) {
                        const given = { ...variables, [arg.name]: { ...variables[arg.name], [key]: true } };
                        const { status, data, errors } = await world.acme.admin.send(text, given);
                        // What is wrong with a subscription is told as events are.
                        const refused = [root.name === 'Subscription' ? 200 : 400, null, 'BAD_USER_INPUT'];
                        expect([status, data, errors[0]?.extensions.code], `${field.name}(${arg.name}: { ${key} })`).to.deep.equal(refused);
                    }
                }
            }
        }
    });
});
//# sourceMappingURL=mass-assignment.test.js.map