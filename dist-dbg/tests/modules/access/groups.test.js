import { expect } from 'chai';
import { AddUsersToGroupDocument, CreateGroupDocument, DeleteGroupDocument, GroupDocument, GroupsDocument, RemoveUsersFromGroupDocument, UpdateGroupDocument, } from '../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../support/world.js';
import { problemsOf, readBackward, readForward } from '../commerce/catalogue.js';
import { UNKNOWN, assign, newGroup, newRole, newUser, outcomeOf, unique } from './people.js';
describe('a group', () => {
    const world = useWorld();
    it('is created, changed and deleted in its tenant alone', async () => {
        const { admin } = world.acme;
        const name = unique('Night shift');
        const { createGroup } = await admin.run(CreateGroupDocument, { input: { name, description: 'From ten to six.' } });
        const id = createGroup?.id ?? '';
        expect(createGroup).to.deep.include({ name, description: 'From ten to six.', memberCount: 0, roles: [], version: 1 });
        expect((await admin.refusal(CreateGroupDocument, { input: { name: name.toUpperCase() } })).reason).to.equal('ACCESS_GROUP_NAME_TAKEN');
        await world.globex.admin.run(CreateGroupDocument, { input: { name } });
        expect((await world.globex.admin.refusal(GroupDocument, { id })).reason).to.equal('ACCESS_GROUP_NOT_FOUND');
        const { updateGroup } = await admin.run(UpdateGroupDocument, { input: { id, ifVersion: 1, description: '' } });
        expect(updateGroup).to.include({ name, description: '', version: 2 });
        expect((await admin.refusal(UpdateGroupDocument, { input: { id, ifVersion: 1, name: 'x' } })).reason).to.equal('ACCESS_VERSION_STALE');
        expect((await world.globex.admin.refusal(UpdateGroupDocument, { input: { id, name: 'x' } })).code).to.equal('NOT_FOUND');
        await admin.run(DeleteGroupDocument, { input: { id } });
        expect((await admin.refusal(GroupDocument, { id })).code).to.equal('NOT_FOUND');
        const told = (await world.acme.eventNames()).filter((one) => one.startsWith('access.group'));
        expect(told).to.deep.equal(['access.groupCreated', 'access.groupUpdated', 'access.groupDeleted']);
    });
    it('has members, who have its roles from their next token on', async () => {
        const { admin } = world.acme;
        const people = [await newUser(world, world.acme), await newUser(world, world.acme)];
        const group = await newGroup(admin);
        const { id: roleId } = await newRole(admin, { permissions: ['roles:read'] });
        await assign(admin, roleId, { groupId: group.id });
        const userIds = people.map(({ id }) => id);
        const input = { groupId: group.id, userIds };
        expect((await admin.run(AddUsersToGroupDocument, { input })).addUsersToGroup?.memberCount).to.equal(2);
        expect((await admin.run(AddUsersToGroupDocument, { input })).addUsersToGroup?.memberCount).to.equal(2);
        for (const { client } of people)
            expect(await outcomeOf(client, '{ roles { totalCount } }')).to.equal('answered');
        const { removeUsersFromGroup } = await admin.run(RemoveUsersFromGroupDocument, { input: { ...input, userIds: userIds.slice(0, 1) } });
        expect(removeUsersFromGroup?.memberCount).to.equal(1);
        const again = await admin.refusal(RemoveUsersFromGroupDocument, { input });
        expect(again).to.include({ code: 'NOT_FOUND', reason: 'ACCESS_MEMBER_NOT_FOUND' });
        expect(problemsOf(again)).to.deep.equal(['input.userIds.0 ACCESS_MEMBER_NOT_FOUND']);
        expect((await admin.run(GroupDocument, { id: group.id })).group?.memberCount).to.equal(1);
    });
    it('refuses a user of another tenant as one that is not there, and then takes nobody', async () => {
        const { admin } = world.acme;
        const [own, foreign] = [await newUser(world, world.acme), await newUser(world, world.globex)];
        const group = await newGroup(admin);
        for (const id of [foreign.id, UNKNOWN.user]) {
            const refusal = await admin.refusal(AddUsersToGroupDocument, { input: { groupId: group.id, userIds: [own.id, id] } });
            expect(refusal).to.include({ code: 'NOT_FOUND', reason: 'ACCESS_USER_NOT_FOUND' });
            expect(problemsOf(refusal)).to.deep.equal(['input.userIds.1 ACCESS_USER_NOT_FOUND']);
        }
        expect((await admin.run(GroupDocument, { id: group.id })).group?.memberCount).to.equal(0);
    });
    it('is deleted with members only when that is asked for', async () => {
        const { admin } = world.acme;
        const group = await newGroup(admin, [(await newUser(world, world.acme)).id]);
        expect(await admin.refusal(DeleteGroupDocument, { input: { id: group.id } })).to.include({ code: 'CONFLICT', reason: 'ACCESS_GROUP_IN_USE' });
        await admin.run(DeleteGroupDocument, { input: { id: group.id, evenIfUsed: true } });
    });
    it('names its members by name, a page at a time, and costs the same statements for many groups', async () => {
        const { admin } = world.acme;
        const people = [];
        for (let made = 0; made < 5; made += 1)
            people.push(await newUser(world, world.acme));
        const group = await newGroup(admin, people.map(({ id }) => id));
        const pages = await readForward(2, async (page) => (await admin.run(GroupDocument, { id: group.id, ...page })).group?.members);
        expect(pages.map((page) => page.length)).to.deep.equal([2, 2, 1]);
        expect(new Set(pages.flat().map(({ id }) => id))).to.deep.equal(new Set(people.map(({ id }) => id)));
        for (let made = 0; made < 4; made += 1)
            await newGroup(admin, [people[made]?.id ?? '']);
        const list = (first) => admin.send(`{ groups(first: ${first}) { nodes { memberCount roles { role { name } } members(first: 3) { nodes { displayName } } } } }`);
        const few = await fewestStatements(world, () => list(2));
        expect(await fewestStatements(world, () => list(100))).to.equal(few);
    });
});
describe('groups', () => {
    const world = useWorld();
    it('are read by name, and found by words and roles', async () => {
        const { admin } = world.acme;
        const made = [];
        for (const name of ['Accounting', 'backoffice', 'Canteen']) {
            made.push((await admin.run(CreateGroupDocument, { input: { name } })).createGroup);
        }
        const forward = await readForward(3, async (page) => (await admin.run(GroupsDocument, page)).groups);
        expect(forward.flat().map(({ name }) => name)).to.deep.equal(['Accounting', 'backoffice', 'Canteen', 'Warehouse']);
        const backward = await readBackward(3, async (page) => (await admin.run(GroupsDocument, page)).groups);
        expect(backward.flat()).to.deep.equal(forward.flat());
        const find = async (filter) => (await admin.run(GroupsDocument, { filter })).groups?.nodes.map(({ name }) => name);
        expect(await find({ search: 'cant' })).to.deep.equal(['Canteen']);
        const role = await newRole(admin);
        await assign(admin, role.id, { groupId: made[1]?.id ?? '' });
        expect(await find({ roleId: role.id })).to.deep.equal(['backoffice']);
    });
});
//# sourceMappingURL=groups.test.js.map