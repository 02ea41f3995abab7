import { expect } from 'chai';
import { AddUsersToGroupDocument, AssignRoleDocument, CreateRoleDocument, DeactivateUserDocument, DeleteGroupDocument, DeleteRoleDocument, ReactivateUserDocument, RemoveUsersFromGroupDocument, UnassignRoleDocument, UpdateRoleDocument, } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { assign, newGroup, newRole, newUser, roleIdOf, unassign, unique, userIdOf } from './people.js';
/** What an officer may: administer roles and people, and read products. */
const OWN = ['roles:read', 'roles:write', 'users:read', 'users:inspect', 'users:write', 'products:read'];
const BEYOND = 'ACCESS_BEYOND_OWN';
describe('nobody gives or takes what they do not hold', () => {
    const world = useWorld();
    let admin;
    let officer;
    let office;
    const reasonOf = async (...[document, variables]) => {
        const { errors } = await officer.client.send(document, variables);
        return errors[0]?.extensions.reason ?? 'done';
    };
    before(async () => {
        admin = world.acme.admin;
        office = await newRole(admin, { permissions: OWN });
        officer = await newUser(world, world.acme);
        await assign(admin, office.id, { userId: officer.id });
        await unassign(admin, await roleIdOf(admin, 'Viewer'), { userId: officer.id });
    });
    it('not by a new role: of permissions, of roles that have them, or of administrators', async () => {
        const input = { name: 'Too much' };
        expect(await reasonOf(CreateRoleDocument, { input: { ...input, permissions: ['products:read', 'products:write'] } })).to.equal(BEYOND);
        const between = await newRole(admin, { includes: [await roleIdOf(admin, 'Manager')] });
        expect(await reasonOf(CreateRoleDocument, { input: { ...input, includes: [between.id] } })).to.equal(BEYOND);
        expect(await reasonOf(CreateRoleDocument, { input: { ...input, includes: [await roleIdOf(admin, 'Admin')] } })).to.equal(BEYOND);
        expect(await reasonOf(CreateRoleDocument, { input: { name: 'Just right', permissions: ['products:read', 'users:read'] } })).to.equal('done');
        const { message } = await officer.client.refusal(CreateRoleDocument, { input: { ...input, permissions: ['products:write', 'customers:write'] } });
        expect(message).to.contain('customers:write, products:write');
    });
    it('not by widening a role, their own among them, nor one that it includes', async () => {
        expect(await reasonOf(UpdateRoleDocument, { input: { id: office.id, permissions: [...OWN, 'products:write'] } })).to.equal(BEYOND);
        const manager = await roleIdOf(admin, 'Manager');
        expect(await reasonOf(UpdateRoleDocument, { input: { id: office.id, includes: [manager] } })).to.equal(BEYOND);
        const below = await newRole(admin, { permissions: ['products:read'] });
        await newRole(admin, { includes: [below.id] });
        expect(await reasonOf(UpdateRoleDocument, { input: { id: below.id, permissions: ['products:read', 'customers:read'] } })).to.equal(BEYOND);
        expect(await reasonOf(UpdateRoleDocument, { input: { id: below.id, permissions: ['products:read', 'users:read'] } })).to.equal('done');
    });
    it('not by narrowing or deleting a role that gives more', async () => {
        const role = await newRole(admin, { permissions: ['products:read', 'products:write'] });
        await assign(admin, role.id, { userId: (await newUser(world, world.acme)).id });
        expect(await reasonOf(UpdateRoleDocument, { input: { id: role.id, permissions: [] } })).to.equal(BEYOND);
        expect(await reasonOf(UpdateRoleDocument, { input: { id: role.id, permissions: ['products:write'] } })).to.equal('done');
        expect(await reasonOf(DeleteRoleDocument, { input: { id: role.id, evenIfUsed: true } })).to.equal(BEYOND);
    });
    it('not by giving a role to themselves, to others or to groups, nor by taking one', async () => {
        const [administrator, member] = [await roleIdOf(admin, 'Admin'), await roleIdOf(admin, 'Member')];
        const other = await newUser(world, world.acme, 'member');
        const group = await newGroup(admin);
        for (const roleId of [administrator, member]) {
            expect(await reasonOf(AssignRoleDocument, { input: { roleId, userId: officer.id } })).to.equal(BEYOND);
            expect(await reasonOf(AssignRoleDocument, { input: { roleId, groupId: group.id } })).to.equal(BEYOND);
        }
        expect(await reasonOf(UnassignRoleDocument, { input: { roleId: member, userId: other.id } })).to.equal(BEYOND);
        const ending = new Date(Date.now() + 3_600_000).toISOString();
        expect(await reasonOf(AssignRoleDocument, { input: { roleId: member, userId: other.id, expiresAt: ending } })).to.equal(BEYOND);
        expect(await reasonOf(AssignRoleDocument, { input: { roleId: office.id, userId: other.id } })).to.equal('done');
        expect(await reasonOf(UnassignRoleDocument, { input: { roleId: office.id, userId: other.id } })).to.equal('done');
    });
    it('not by putting somebody into a group that gives more, nor by taking them out or deleting it', async () => {
        const [inside, outside] = [await newUser(world, world.acme), await newUser(world, world.acme)];
        const strong = await newGroup(admin, [inside.id]);
        await assign(admin, await newRole(admin, { includes: [await roleIdOf(admin, 'Member')] }).then((role) => role.id), { groupId: strong.id });
        expect(await reasonOf(AddUsersToGroupDocument, { input: { groupId: strong.id, userIds: [officer.id] } })).to.equal(BEYOND);
        expect(await reasonOf(AddUsersToGroupDocument, { input: { groupId: strong.id, userIds: [outside.id] } })).to.equal(BEYOND);
        expect(await reasonOf(RemoveUsersFromGroupDocument, { input: { groupId: strong.id, userIds: [inside.id] } })).to.equal(BEYOND);
        expect(await reasonOf(DeleteGroupDocument, { input: { id: strong.id, evenIfUsed: true } })).to.equal(BEYOND);
        const weak = await newGroup(admin);
        await assign(admin, office.id, { groupId: weak.id });
        expect(await reasonOf(AddUsersToGroupDocument, { input: { groupId: weak.id, userIds: [outside.id] } })).to.equal('done');
    });
    it('not by deactivating somebody who holds more, nor by letting them in again', async () => {
        const administrator = await userIdOf(admin, 'admin@acme.test');
        expect(await reasonOf(DeactivateUserDocument, { input: { id: administrator } })).to.equal(BEYOND);
        const gone = await newUser(world, world.acme, 'admin');
        await admin.run(DeactivateUserDocument, { input: { id: gone.id } });
        expect(await reasonOf(ReactivateUserDocument, { input: { id: gone.id } })).to.equal(BEYOND);
        const equal = await newUser(world, world.acme);
        await unassign(admin, await roleIdOf(admin, 'Viewer'), { userId: equal.id });
        expect(await reasonOf(DeactivateUserDocument, { input: { id: equal.id } })).to.equal('done');
    });
    it('not with a permission of a module that the tenant does not have today', async () => {
        await world.sql((sql) => sql `update control.tenants set modules = '{}' where slug = 'acme'`);
        world.app.directory.forget();
        expect(await reasonOf(CreateRoleDocument, { input: { name: 'For later', permissions: ['products:write'] } })).to.equal(BEYOND);
        expect(await reasonOf(UpdateRoleDocument, { input: { id: office.id, permissions: [...OWN, 'products:write'] } })).to.equal(BEYOND);
        await newRole(admin, { permissions: ['products:write'] });
        await world.sql((sql) => sql `update control.tenants set modules = '{commerce}' where slug = 'acme'`);
        world.app.directory.forget();
    });
    it('not with what their token still says and they have lost a moment ago', async () => {
        const other = await newUser(world, world.acme);
        await officer.client.token();
        await unassign(admin, office.id, { userId: officer.id });
        const { errors } = await officer.client.send(AssignRoleDocument, { input: { roleId: office.id, userId: other.id } });
        expect(errors[0]?.extensions.code).to.equal('FORBIDDEN');
        await assign(admin, office.id, { userId: officer.id });
    });
    it('not with a token that carries less than its user holds', async () => {
        const [administrator, stamp] = [
            await userIdOf(admin, 'admin@acme.test'),
            { version: Date.now() * 2, modules: 'commerce inventory', until: null },
        ];
        const { accessToken } = world.app.tokens.issueAccess({
            kind: 'user',
            subjectId: administrator,
            sessionId: 'ses_01h455vb4pex5vsknk084sn02q',
            tenantId: world.acme.tenant.id,
            permissions: ['roles:read', 'roles:write'],
            rights: stamp,
            assurance: { methods: ['pwd'], authenticatedAt: world.clock.now() },
        });
        const create = async (permissions) => {
            const input = { name: unique('By a narrow token'), permissions };
            const { errors } = await world.acme.anonymous.send(CreateRoleDocument, { input }, { authorization: `Bearer ${accessToken}` });
            return errors[0]?.extensions.reason ?? 'done';
        };
        expect(await create(['products:write'])).to.equal(BEYOND);
        expect(await create(['roles:read'])).to.equal('done');
    });
});
//# sourceMappingURL=beyond-own.test.js.map