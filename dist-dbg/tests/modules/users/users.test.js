import { expect } from 'chai';
import { UpdateUserDocument, UserDocument, UsersDocument } from '../../../schema/generated/graphql.js';
import { fewestStatements, useWorld } from '../../support/world.js';
import { UNKNOWN, assign, newGroup, newRole, newUser, userIdOf } from '../access/people.js';
import { problemsOf, readBackward, readForward } from '../commerce/catalogue.js';
const PRIVATE = '{ users(first: 100) { nodes { displayName email language activity { nodes { id } } settings { key } roles { grantedAt } groups { id } } } }';
describe('users', () => {
    const world = useWorld();
    const names = async (client, variables) => (await client.run(UsersDocument, { first: 100, ...variables })).users?.nodes.map(({ displayName }) => displayName);
    it('are read by name and by age without gap or repetition, forward and backward, those of this tenant alone', async () => {
        const { admin } = world.acme;
        const everybody = ['Ada Acme', 'Mel Member', 'Mona Manager', 'Vic Viewer', 'Wanda Warehouse'];
        const forward = await readForward(2, async (page) => (await admin.run(UsersDocument, page)).users);
        expect(forward.flat().map(({ displayName }) => displayName)).to.deep.equal(everybody);
        const backward = await readBackward(2, async (page) => (await admin.run(UsersDocument, page)).users);
        expect(backward.flat()).to.deep.equal(forward.flat());
        const orderBy = { field: 'CREATED_AT', direction: 'DESC' };
        const newest = await readForward(2, async (page) => (await admin.run(UsersDocument, { ...page, orderBy })).users);
        expect(newest.flat()).to.have.length(everybody.length);
        expect(newest.flat()[0]?.displayName).to.equal('Wanda Warehouse');
        expect((await admin.run(UsersDocument, { first: 1 })).users?.totalCount).to.equal(everybody.length);
    });
    it('are found by words, status, role and group', async () => {
        const { admin } = world.acme;
        expect(await names(admin, { filter: { search: 'mona man' } })).to.deep.equal(['Mona Manager']);
        expect(await names(admin, { filter: { search: 'warehouse@acme.test' } })).to.deep.equal(['Wanda Warehouse']);
        expect(await names(admin, { filter: { status: 'DEACTIVATED' } })).to.deep.equal([]);
        const below = await newRole(admin);
        const above = await newRole(admin, { includes: [below.id] });
        const group = await newGroup(admin, [await userIdOf(admin, 'viewer@acme.test')]);
        await assign(admin, above.id, { groupId: group.id });
        await assign(admin, below.id, { userId: await userIdOf(admin, 'member@acme.test') });
        expect(await names(admin, { filter: { roleId: below.id } })).to.deep.equal(['Mel Member', 'Vic Viewer']);
        expect(await names(admin, { filter: { roleId: above.id } })).to.deep.equal(['Vic Viewer']);
        expect(await names(admin, { filter: { groupId: group.id } })).to.deep.equal(['Vic Viewer']);
        expect(await names(admin, { filter: { groupId: group.id, search: 'mel' } })).to.deep.equal([]);
        const foreign = await newGroup(world.globex.admin);
        expect(await names(admin, { filter: { groupId: foreign.id } })).to.deep.equal([]);
    });
    it('tell those without the permission nothing but names of others, by field, search or filter', async () => {
        const seenBy = async (client) => new Map((await client.send(PRIVATE)).data?.users.nodes.map((node) => [node.displayName, node]));
        const others = { email: null, language: null, activity: null, settings: null, roles: null, groups: null };
        const seenByViewer = await seenBy(world.acme.viewer);
        expect(seenByViewer.get('Mel Member')).to.deep.equal({ displayName: 'Mel Member', ...others });
        expect(seenByViewer.get('Vic Viewer')).to.deep.include({ email: 'viewer@acme.test', settings: [] });
        expect(seenByViewer.get('Vic Viewer')?.roles).to.be.an('array');
        const seenByManager = await seenBy(world.acme.manager);
        expect(seenByManager.get('Mel Member')).to.deep.include({ email: 'member@acme.test', settings: null });
        expect(seenByManager.get('Mel Member')?.roles).to.be.an('array');
        expect(await names(world.acme.viewer, { filter: { search: 'mel' } })).to.deep.equal(['Mel Member']);
        expect(await names(world.acme.viewer, { filter: { search: 'acme.test' } })).to.deep.equal([]);
        const group = await newGroup(world.acme.admin);
        expect((await world.acme.viewer.refusal(UsersDocument, { filter: { groupId: group.id } })).reason).to.equal('PERMISSION_MISSING');
    });
    it('tell it by no other path either: edges, members, holders, two aliases of one field (threat 55)', async () => {
        const { admin } = world.acme;
        const { id, client } = await newUser(world, world.acme);
        const role = await newRole(admin, { permissions: ['roles:read', 'users:read'] });
        const other = await newUser(world, world.acme, 'member');
        await assign(admin, role.id, { userId: id });
        const group = await newGroup(admin, [id, other.id]);
        const { data, errors } = await client.send(`query ($id: ID!, $other: ID!, $group: ID!) { users(first: 100) { edges { node { id email } } } group(id: $group) { members { nodes { id email } } }
        mine: user(id: $id) { email } theirs: user(id: $other) { email } again: user(id: $id) { email } }`, { id, other: other.id, group: group.id });
        expect(errors).to.deep.equal([]);
        const people = [...(data?.users.edges.map(({ node }) => node) ?? []), ...(data?.group.members.nodes ?? [])];
        expect(people.filter((one) => one.email !== null).map((one) => one.id)).to.deep.equal([id, id]);
        expect(people.map((one) => one.id)).to.include(other.id);
        expect([data?.mine.email, data?.theirs.email, data?.again.email].map((email) => email === null)).to.deep.equal([false, true, false]);
    });
    it('cost the same statements however many there are, with roles, groups and activity (property 27)', async () => {
        const { admin } = world.acme;
        const list = (first) => admin.send(`{ users(first: ${first}) { nodes { email roles { role { name includes { name } effectivePermissions } group { name } }
        groups { name memberCount } activity(first: 3) { nodes { action } } } } }`);
        const few = await fewestStatements(world, () => list(5));
        for (let made = 0; made < 12; made += 1)
            await newUser(world, world.acme, 'member');
        expect(await fewestStatements(world, () => list(100))).to.equal(few);
    });
    describe('user', () => {
        it('is found in this tenant alone', async () => {
            const foreign = await userIdOf(world.globex.admin, 'member@globex.test');
            for (const id of [foreign, UNKNOWN.user]) {
                expect(await world.acme.admin.refusal(UserDocument, { id })).to.include({ code: 'NOT_FOUND', reason: 'USERS_USER_NOT_FOUND' });
            }
        });
        it('tells what the user did lately, the newest first and a page at a time', async () => {
            const { admin, member } = world.acme;
            await member.send('mutation { updateProfile(input: { displayName: "Mel M." }) { id } }');
            await member.send('mutation { updateProfile(input: { displayName: "Mel Member" }) { id } }');
            const id = await userIdOf(admin, 'member@acme.test');
            const pages = await readForward(1, async (page) => (await admin.run(UserDocument, { id, ...page })).user?.activity);
            const done = pages.flat();
            expect(done.slice(0, 2).map(({ action }) => action)).to.deep.equal(['users.userUpdated', 'users.userUpdated']);
            expect(done[0]).to.include({ subjectId: id });
            expect(done[0]?.id).to.match(/^evt_/);
            expect(new Set(done.map((one) => one.id)).size).to.equal(done.length);
            const times = done.map(({ occurredAt }) => Date.parse(occurredAt));
            expect(times).to.deep.equal(times.toSorted((one, other) => other - one));
        });
    });
    describe('updateUser', () => {
        it('changes what is given; an explicit null removes', async () => {
            const { admin } = world.acme;
            const { id } = await newUser(world, world.acme);
            const input = { id, ifVersion: 1, displayName: 'Kim', language: 'DE-ch', timeZone: 'europe/berlin' };
            const { updateUser } = await admin.run(UpdateUserDocument, { input });
            expect(updateUser).to.include({ displayName: 'Kim', language: 'de-CH', timeZone: 'Europe/Berlin', version: 2 });
            const removed = await admin.run(UpdateUserDocument, { input: { id, timeZone: null, displayName: null } });
            expect(removed.updateUser).to.include({ displayName: 'Kim', language: 'de-CH', timeZone: null, version: 3 });
            expect((await admin.run(UpdateUserDocument, { input: { id, displayName: 'Kim' } })).updateUser?.version).to.equal(3);
            expect((await world.acme.eventNames()).filter((name) => name === 'users.userUpdated').length).to.be.at.least(2);
        });
        it('refuses a stale version, wrong fields, a user of another tenant, and whoever may not', async () => {
            const { id } = await newUser(world, world.acme);
            const { admin } = world.acme;
            const stale = await admin.refusal(UpdateUserDocument, { input: { id, ifVersion: 2, displayName: 'x' } });
            expect(stale).to.include({ code: 'CONFLICT', reason: 'USERS_VERSION_STALE' });
            const wrong = await admin.refusal(UpdateUserDocument, { input: { id, displayName: ' ', language: 'en_US', timeZone: '+01:00' } });
            expect(problemsOf(wrong)).to.have.members(['input.displayName TOO_SHORT', 'input.language NOT_A_LANGUAGE', 'input.timeZone NOT_A_TIME_ZONE']);
            expect((await world.globex.admin.refusal(UpdateUserDocument, { input: { id, displayName: 'x' } })).code).to.equal('NOT_FOUND');
            expect((await world.acme.manager.refusal(UpdateUserDocument, { input: { id, displayName: 'x' } })).reason).to.equal('PERMISSION_MISSING');
        });
    });
});
//# sourceMappingURL=users.test.js.map