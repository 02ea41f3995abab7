import { expect } from 'chai';
import { collectRules } from '../../../src/gateway/schema.js';
import { findCatalogued } from '../../../src/modules/access/public.js';
import { modules } from '../../../src/modules.js';
import { operationOf, roots } from '../../support/operations.js';
import { useWorld } from '../../support/world.js';
import { newKey, programOf } from './programs.js';
describe('what needs a person', () => {
    const world = useWorld();
    it('is refused to an API key that holds every permission, and nothing else is', async () => {
        const permissions = modules.flatMap((module) => module.permissions.map(({ name }) => name)).filter((name) => findCatalogued(name));
        const program = programOf(world, await newKey(world, world.acme.admin, permissions));
        const rules = collectRules(modules);
        const ofPersons = [];
        for (const root of roots) {
            for (const field of Object.keys(root.getFields())) {
                const { text, variables } = operationOf(root, field);
                const rule = rules[root.name]?.[field];
                const isOfOperators = modules.some(({ operatorPermissions }) => operatorPermissions.some(({ name }) => rule?.name === `holds(${name})`));
                const isPersonal = /^(signedIn|enrolling|asUser)$| by a person( when \w+ is enabled)?$/.test(rule?.name ?? '');
                const expected = isOfOperators ? 'PERMISSION_MISSING' : isPersonal || rule?.isSensitive ? 'PERSON_REQUIRED' : 'let through';
                const reason = await program.outcome({ toString: () => text }, variables);
                expect(reason, `${root.name}.${field}`).to.not.equal('INTERNAL');
                const seen = ['PERSON_REQUIRED', 'PERMISSION_MISSING', 'SIGN_IN_REQUIRED'].includes(reason) ? reason : 'let through';
                expect(seen, `${root.name}.${field}: ${reason}`).to.equal(expected);
                if (seen === 'PERSON_REQUIRED')
                    ofPersons.push(field);
            }
        }
        expect(ofPersons).to.include.members(['me', 'changePassword', 'signOut', 'stepUp', 'createApiKey', 'createRole', 'assignRole', 'updateProfile']);
    });
});
//# sourceMappingURL=persons.test.js.map