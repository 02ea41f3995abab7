import { expect } from 'chai';
import { AssignRoleDocument, GroupDocument, UnassignRoleDocument, UserDocument, UsersDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { problemsOf } from '../commerce/catalogue.js';
import { UNKNOWN, assign, newGroup, newRole, newUser, roleIdOf } from './people.js';
const SEES_ROLES = '{ roles { totalCount } }';
const HOUR_MS = 3_600_000;
describe('assignRole', () => {
    const world = useWorld();
    const inAnHour = () => new Date(world.clock.now().getTime() + HOUR_MS);
    it('gives a role to a user, for good or for a time, and answers both ends of it', async () => {
        const { admin } = world.acme;
        const [user, role] = [await newUser(world, world.acme), await newRole(admin)];
        const expiresAt = inAnHour();
        const { assignRole } = await assign(admin, role.id, { userId: user.id }, expiresAt);
        expect(assignRole).to.deep.include({ role: { id: role.id, name: role.name }, group: null, expiresAt: expiresAt.toISOString() });
        expect(assignRole?.user?.id).to.equal(user.id);
        expect((await assign(admin, role.id, { userId: user.id })).assignRole?.expiresAt).to.equal(null);
        const rolesOf = async () => (await admin.send('query ($id: ID!) { user(id: $id) { roles { role { name } expiresAt } } }', { id: user.id })).data?.user.roles;
        expect(await rolesOf()).to.deep.equal([
            { role: { name: role.name }, expiresAt: null },
            { role: { name: 'Viewer' }, expiresAt: null },
        ]);
        const { unassignRole } = await admin.run(UnassignRoleDocument, { input: { roleId: role.id, userId: user.id } });
        expect(unassignRole?.role.id).to.equal(role.id);
        expect(await rolesOf()).to.have.length(1);
        expect((await world.acme.eventNames()).filter((one) => one.startsWith('access.role'))).to.deep.equal([
            'access.roleCreated',
            'access.roleAssigned',
            'access.roleAssigned',
            'access.roleUnassigned',
        ]);
    });
    it('gives a role to a group, and so to its members', async () => {
        const { admin } = world.acme;
        const [user, role] = [await newUser(world, world.acme), await newRole(admin)];
        const group = await newGroup(admin, [user.id]);
        const { assignRole } = await assign(admin, role.id, { groupId: group.id });
        expect(assignRole).to.deep.include({ user: null, group: { id: group.id, name: group.name } });
        expect((await admin.run(GroupDocument, { id: group.id })).group?.roles).to.deep.equal([
            { role: { id: role.id, name: role.name }, expiresAt: null },
        ]);
        const found = await admin.run(UsersDocument, { filter: { roleId: role.id } });
        expect(found.users?.nodes.map(({ id }) => id)).to.deep.equal([user.id]);
        expect(found.users?.nodes[0]?.roles?.[0]).to.deep.include({ group: { id: group.id, name: group.name } });
    });
    it('lets a role end by itself at its time, without a job and without a sign-in', async () => {
        const { admin } = world.acme;
        const [user, role] = [await newUser(world, world.acme), await newRole(admin, { permissions: ['roles:read'] })];
        await assign(admin, role.id, { userId: user.id }, new Date(world.clock.now().getTime() + 120_000));
        expect((await user.client.send(SEES_ROLES)).errors).to.deep.equal([]);
        world.clock.advance('121s');
        // The same token as before: its ten minutes are not over.
        expect((await user.client.send(SEES_ROLES)).errors[0]?.extensions.reason).to.equal('PERMISSION_MISSING');
        expect((await admin.run(UsersDocument, { filter: { roleId: role.id } })).users?.nodes).to.deep.equal([]);
        await assign(admin, role.id, { userId: user.id });
        const { user: found } = await admin.run(UserDocument, { id: user.id });
        expect(found?.id).to.equal(user.id);
    });
    it('names what is wrong with the holder and the end', async () => {
        const { admin } = world.acme;
        const roleId = await roleIdOf(admin, 'Viewer');
        const problems = async (input) => problemsOf(await admin.refusal(AssignRoleDocument, { input: { roleId, ...input } }));
        const both = { userId: UNKNOWN.user, groupId: UNKNOWN.group };
        expect(await problems({})).to.deep.equal(['input CONTRADICTION']);
        expect(await problems(both)).to.deep.equal(['input CONTRADICTION']);
        expect(await problems({ userId: UNKNOWN.group })).to.deep.equal(['input.userId NOT_AN_ID']);
        expect(await problems({ userId: UNKNOWN.user, expiresAt: '2020-01-01T00:00:00Z' })).to.deep.equal(['input.expiresAt IN_THE_PAST']);
        expect(await problems({ userId: UNKNOWN.user, expiresAt: '2999-01-01T00:00:00Z' })).to.deep.equal(['input.expiresAt TOO_LATE']);
        expect(problemsOf(await admin.refusal(UnassignRoleDocument, { input: { roleId, ...both } }))).to.deep.equal(['input CONTRADICTION']);
    });
    it('finds no role, user or group of another tenant', async () => {
        const { admin } = world.acme;
        const [role, user, group] = [await newRole(admin), await newUser(world, world.acme), await newGroup(admin)];
        const [foreignRole, foreignUser, foreignGroup] = [
            await newRole(world.globex.admin),
            await newUser(world, world.globex),
            await newGroup(world.globex.admin),
        ];
        const reason = async (input) => {
            const { code, reason } = await admin.refusal(AssignRoleDocument, { input });
            return `${code} ${reason}`;
        };
        for (const id of [foreignRole.id, UNKNOWN.role])
            expect(await reason({ roleId: id, userId: user.id })).to.equal('NOT_FOUND ACCESS_ROLE_NOT_FOUND');
        for (const id of [foreignUser.id, UNKNOWN.user])
            expect(await reason({ roleId: role.id, userId: id })).to.equal('NOT_FOUND ACCESS_USER_NOT_FOUND');
        for (const id of [foreignGroup.id, UNKNOWN.group]) {
            expect(await reason({ roleId: role.id, groupId: id })).to.equal('NOT_FOUND ACCESS_GROUP_NOT_FOUND');
        }
        for (const holder of [{ userId: user.id }, { groupId: group.id }, { userId: foreignUser.id }]) {
            expect(await admin.refusal(UnassignRoleDocument, { input: { roleId: role.id, ...holder } })).to.include({
                code: 'NOT_FOUND',
                reason: 'ACCESS_ASSIGNMENT_NOT_FOUND',
            });
        }
    });
    it('gives one user no more than fifty roles', async () => {
        const { admin } = world.acme;
        const user = await newUser(world, world.acme);
        for (let given = 1; given < 50; given += 1)
            await assign(admin, (await newRole(admin)).id, { userId: user.id });
        const surplus = await newRole(admin);
        const refusal = await admin.refusal(AssignRoleDocument, { input: { roleId: surplus.id, userId: user.id } });
        expect(refusal).to.include({ code: 'CONFLICT', reason: 'ACCESS_TOO_MANY' });
    });
});
//# sourceMappingURL=assignments.test.js.map