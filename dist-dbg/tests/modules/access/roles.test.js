import { expect } from 'chai';
import { CreateRoleDocument, DeleteRoleDocument, PermissionsDocument, RoleDocument, RolesDocument, UpdateRoleDocument, } from '../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../support/world.js';
import { problemsOf, readBackward, readForward } from '../commerce/catalogue.js';
import { UNKNOWN, assign, newGroup, newRole, newUser, roleIdOf, unique } from './people.js';
describe('a role', () => {
    const world = useWorld();
    describe('createRole', () => {
        it('makes a role of permissions and of other roles, in this tenant alone', async () => {
            const { admin } = world.acme;
            const viewer = await roleIdOf(admin, 'Viewer');
            const name = unique('Buyer');
            const role = await newRole(admin, { name, description: 'Buys.', permissions: ['products:write', 'products:write'], includes: [viewer] });
            expect(role).to.deep.include({ name, description: 'Buys.', systemKey: null, permissions: ['products:write'], version: 1 });
            expect(role.includes.map((one) => one.name)).to.deep.equal(['Viewer']);
            expect(role.effectivePermissions).to.include.members(['customers:read', 'products:read', 'products:write', 'users:read']);
            expect(role.effectivePermissions).to.not.include('customers:write');
            expect((await world.acme.eventNames()).filter((one) => one.startsWith('access.'))).to.deep.equal(['access.roleCreated']);
            expect(await world.globex.admin.refusal(RoleDocument, { id: role.id })).to.include({ code: 'NOT_FOUND', reason: 'ACCESS_ROLE_NOT_FOUND' });
            await newRole(world.globex.admin, { name });
        });
        it('refuses a name that is taken regardless of case, that of a system role too', async () => {
            const { name } = await newRole(world.acme.admin);
            for (const taken of [name.toUpperCase(), 'ADMIN']) {
                const refusal = await world.acme.admin.refusal(CreateRoleDocument, { input: { name: taken } });
                expect(refusal).to.include({ code: 'CONFLICT', reason: 'ACCESS_ROLE_NAME_TAKEN' });
                expect(problemsOf(refusal)).to.deep.equal(['input.name ACCESS_ROLE_NAME_TAKEN']);
            }
        });
        it('names every wrong field at once, operators’ permissions among them', async () => {
            const input = { name: ' ', description: 'x'.repeat(501), permissions: ['products:read', 'tenants:read', 'no:such'], includes: ['usr_1'] };
            const refusal = await world.acme.admin.refusal(CreateRoleDocument, { input });
            expect(problemsOf(refusal)).to.have.members([
                'input.name TOO_SHORT',
                'input.description TOO_LONG',
                'input.permissions.1 UNKNOWN_PERMISSION',
                'input.permissions.2 UNKNOWN_PERMISSION',
                'input.includes.0 NOT_AN_ID',
            ]);
        });
        it('refuses to include a role of another tenant as one that is not there, and makes nothing', async () => {
            const foreign = await newRole(world.globex.admin);
            const viewer = await roleIdOf(world.acme.admin, 'Viewer');
            for (const id of [foreign.id, UNKNOWN.role]) {
                const name = unique('Half');
                const refusal = await world.acme.admin.refusal(CreateRoleDocument, { input: { name, includes: [viewer, id] } });
                expect(refusal).to.include({ code: 'NOT_FOUND', reason: 'ACCESS_ROLE_NOT_FOUND' });
                expect(problemsOf(refusal)).to.deep.equal(['input.includes.1 ACCESS_ROLE_NOT_FOUND']);
                expect((await world.acme.admin.run(RolesDocument, { filter: { search: name } })).roles?.totalCount).to.equal(0);
            }
        });
    });
    describe('updateRole', () => {
        it('changes what is given and replaces lists', async () => {
            const { admin } = world.acme;
            const { id, name } = await newRole(admin, { permissions: ['products:read', 'customers:read'] });
            const changed = await admin.run(UpdateRoleDocument, { input: { id, ifVersion: 1, permissions: ['products:read'], description: 'Less.' } });
            expect(changed.updateRole).to.deep.include({ name, description: 'Less.', permissions: ['products:read'], version: 2 });
            const emptied = await admin.run(UpdateRoleDocument, { input: { id, permissions: [], name: unique('Renamed') } });
            expect(emptied.updateRole).to.deep.include({ permissions: [], effectivePermissions: [], version: 3 });
        });
        it('refuses a stale version, a taken name, a system role and a role of another tenant', async () => {
            const { admin } = world.acme;
            const { id } = await newRole(admin);
            const stale = await admin.refusal(UpdateRoleDocument, { input: { id, ifVersion: 2, name: 'x' } });
            expect(stale).to.include({ code: 'CONFLICT', reason: 'ACCESS_VERSION_STALE' });
            expect(problemsOf(stale)).to.deep.equal(['input.ifVersion ACCESS_VERSION_STALE']);
            expect((await admin.refusal(UpdateRoleDocument, { input: { id, name: 'manager' } })).reason).to.equal('ACCESS_ROLE_NAME_TAKEN');
            const viewer = await roleIdOf(admin, 'Viewer');
            expect((await admin.refusal(UpdateRoleDocument, { input: { id: viewer, permissions: [] } })).reason).to.equal('ACCESS_SYSTEM_ROLE_FIXED');
            expect((await world.globex.admin.refusal(UpdateRoleDocument, { input: { id, name: 'x' } })).code).to.equal('NOT_FOUND');
        });
    });
    describe('deleteRole', () => {
        it('refuses a role that is given to somebody or included, unless asked, and then takes it away', async () => {
            const { admin } = world.acme;
            const { id, name } = await newRole(admin, { permissions: ['products:read'] });
            const [user, group] = [await newUser(world, world.acme), await newGroup(admin)];
            await assign(admin, id, { userId: user.id });
            await assign(admin, id, { groupId: group.id });
            const above = await newRole(admin, { includes: [id] });
            const refusal = await admin.refusal(DeleteRoleDocument, { input: { id } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'ACCESS_ROLE_IN_USE' });
            expect(refusal.message).to.contain('1 users and 1 groups, and included by 1 roles');
            const { deleteRole } = await admin.run(DeleteRoleDocument, { input: { id, evenIfUsed: true } });
            expect(deleteRole?.name).to.equal(name);
            expect((await admin.refusal(RoleDocument, { id })).reason).to.equal('ACCESS_ROLE_NOT_FOUND');
            expect((await admin.run(RoleDocument, { id: above.id })).role).to.deep.include({ includes: [], effectivePermissions: [] });
        });
        it('deletes one that nobody has, or had until it expired, without being asked twice', async () => {
            const { admin } = world.acme;
            const [unused, expired] = [await newRole(admin), await newRole(admin)];
            const user = await newUser(world, world.acme);
            await assign(admin, expired.id, { userId: user.id }, new Date(world.clock.now().getTime() + 60_000));
            await admin.run(DeleteRoleDocument, { input: { id: unused.id } });
            expect((await admin.refusal(DeleteRoleDocument, { input: { id: expired.id } })).reason).to.equal('ACCESS_ROLE_IN_USE');
            world.clock.advance('61s');
            await admin.run(DeleteRoleDocument, { input: { id: expired.id } });
            expect((await admin.refusal(DeleteRoleDocument, { input: { id: await roleIdOf(admin, 'Member') } })).reason).to.equal('ACCESS_SYSTEM_ROLE_FIXED');
        });
    });
    it('is not for members, and managers may look only', async () => {
        for (const [client, refused] of [
            [world.acme.member, ['roles', 'createRole']],
            [world.acme.manager, ['createRole']],
        ]) {
            const read = await client.send('{ roles { totalCount } }');
            expect(read.errors.length > 0).to.equal(refused.includes('roles'));
            expect(await client.refusal(CreateRoleDocument, { input: { name: 'x' } })).to.include({ code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' });
        }
    });
});
describe('roles', () => {
    const world = useWorld();
    it('are read by name without gap or repetition, forward and backward', async () => {
        const { admin } = world.acme;
        for (let made = 0; made < 5; made += 1)
            await newRole(admin, { name: `${made % 2 ? 'z' : 'Z'}ulu ${made}` });
        const forward = await readForward(4, async (page) => (await admin.run(RolesDocument, page)).roles);
        const names = forward.flat().map(({ name }) => name);
        expect(names).to.deep.equal(['Admin', 'Manager', 'Member', 'Stock keeper', 'Viewer', 'Zulu 0', 'zulu 1', 'Zulu 2', 'zulu 3', 'Zulu 4']);
        const backward = await readBackward(4, async (page) => (await admin.run(RolesDocument, page)).roles);
        expect(backward.flat()).to.deep.equal(forward.flat());
    });
    it('are found by words and by what they permit, by whatever way', async () => {
        const { admin } = world.acme;
        const find = async (filter) => (await admin.run(RolesDocument, { filter, first: 100 })).roles?.nodes.map(({ name }) => name);
        const above = await newRole(admin, { name: 'Above keepers', includes: [await roleIdOf(admin, 'Stock keeper')] });
        expect(await find({ search: 'stock' })).to.deep.equal(['Stock keeper']);
        expect(await find({ permission: 'products:write' })).to.deep.equal([above.name, 'Admin', 'Manager', 'Member', 'Stock keeper']);
        expect(await find({ permission: 'roles:write' })).to.deep.equal(['Admin']);
    });
    it('cost the same statements however many there are (property 27)', async () => {
        const { admin } = world.acme;
        await admin.token();
        const few = await fewestStatements(world, () => admin.run(RolesDocument, { first: 2 }));
        expect(await fewestStatements(world, () => admin.run(RolesDocument, { first: 100 }))).to.equal(few);
    });
    it('give permissions that the tenant’s modules declare', async () => {
        const { permissions } = await world.acme.admin.run(PermissionsDocument);
        expect(permissions?.find((one) => one.name === 'products:write')).to.deep.include({
            module: 'commerce',
            isEnabled: true,
            systemRoles: ['admin', 'manager', 'member'],
        });
        expect(permissions?.some((one) => one.name.startsWith('tenants:'))).to.equal(false);
    });
});
//# sourceMappingURL=roles.test.js.map