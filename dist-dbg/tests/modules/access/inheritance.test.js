import { expect } from 'chai';
import { RoleDocument, UpdateRoleDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { problemsOf } from '../commerce/catalogue.js';
import { newRole, roleIdOf } from './people.js';
const ROUNDS = 12;
describe('a role that includes roles', () => {
    const world = useWorld();
    it('may what they may, however far below', async () => {
        const { admin } = world.acme;
        const bottom = await newRole(admin, { permissions: ['customers:write'] });
        const middle = await newRole(admin, { permissions: ['products:write'], includes: [bottom.id] });
        const top = await newRole(admin, { includes: [middle.id, bottom.id] });
        expect(top).to.deep.include({ permissions: [], effectivePermissions: ['customers:write', 'products:write'] });
        await admin.run(UpdateRoleDocument, { input: { id: bottom.id, permissions: ['customers:read'] } });
        expect((await admin.run(RoleDocument, { id: top.id })).role?.effectivePermissions).to.deep.equal(['customers:read', 'products:write']);
    });
    it('cannot include itself, nor a role that includes it by whatever way', async () => {
        const { admin } = world.acme;
        const bottom = await newRole(admin);
        const middle = await newRole(admin, { includes: [bottom.id] });
        const top = await newRole(admin, { includes: [middle.id] });
        for (const included of [bottom, middle, top]) {
            const refusal = await admin.refusal(UpdateRoleDocument, { input: { id: bottom.id, includes: [included.id] } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'ACCESS_ROLE_IN_CIRCLE' });
            expect(problemsOf(refusal)).to.deep.equal(['input.includes ACCESS_ROLE_IN_CIRCLE']);
        }
        expect((await admin.run(RoleDocument, { id: bottom.id })).role?.includes).to.deep.equal([]);
    });
    it('is never closed to a circle by two changes at once', async () => {
        const { admin } = world.acme;
        for (let round = 0; round < ROUNDS; round += 1) {
            const [one, other, third] = [await newRole(admin), await newRole(admin), await newRole(admin)];
            const answers = await Promise.all([
                admin.send(UpdateRoleDocument, { input: { id: one.id, includes: [other.id] } }),
                admin.send(UpdateRoleDocument, { input: { id: other.id, includes: [third.id] } }),
                admin.send(UpdateRoleDocument, { input: { id: third.id, includes: [one.id] } }),
            ]);
            const reasons = answers.flatMap(({ errors }) => errors.map((error) => error.extensions.reason));
            expect(reasons).to.deep.equal(['ACCESS_ROLE_IN_CIRCLE']);
        }
    });
    it('can include a system role, and then has what modules declare for that', async () => {
        const { admin } = world.acme;
        const role = await newRole(admin, { includes: [await roleIdOf(admin, 'Admin')] });
        expect(role.effectivePermissions).to.include.members(['roles:write', 'products:write', 'users:write']);
    });
});
//# sourceMappingURL=inheritance.test.js.map