/** What provisioning brings about: who may sign in, who has which role, and what it must never do. */
import { expect } from 'chai';
import { DeactivateUserDocument, ErasePersonalDataDocument, InviteUserDocument, MeDocument, ReactivateUserDocument, SignInDocument, UserDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { userId } from '../../../src/modules/access/public.js';
import { updateUserCredentials } from '../../../src/modules/users/public.js';
import { hashPassword } from '../../../src/platform/crypto/password.js';
import { onboardOn } from '../../support/tenants.js';
import { until, useWorld } from '../../support/world.js';
import { assign, newGroup, newRole, newUser, roleIdOf, userIdOf } from '../access/people.js';
import { newKey, programOf } from '../apikeys/programs.js';
import { newDirectory, newPerson, newTeam } from './directory.js';
const USERS = '{ users { totalCount } }';
describe('provisioning', () => {
    const world = useWorld();
    let directory;
    let elsewhere;
    before(async () => {
        directory = await newDirectory(world, world.acme.admin);
        elsewhere = await newDirectory(world, world.globex.admin);
    });
    /** Somebody whom the directory made and who has chosen a password since. */
    const signedUp = async () => {
        const person = await newPerson(directory);
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        await world.acme.ctx.write((tx) => updateUserCredentials(tx.db, userId.parse(person.id), { passwordHash }, world.clock.now()));
        return { ...person, client: world.client({ tenant: 'acme', email: person.userName }) };
    };
    const signIn = async (email) => {
        const { data, errors } = await world.acme.anonymous.send(SignInDocument, { input: { email, password: DEMO_PASSWORD } });
        return data?.['signIn'] ? 'answered' : errors[0]?.extensions.reason;
    };
    const active = (id, value) => directory.patch(`Users/${id}`, { op: 'replace', path: 'active', value });
    it('ends the sessions of whom it deactivates, within two seconds, and nothing but the directory or an administrator lets them in again', async () => {
        const { id, userName, client } = await signedUp();
        const token = await client.token();
        const me = async () => (await world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${token}` })).status;
        expect(await me()).to.equal(200);
        expect((await active(id, false)).status).to.equal(200);
        await until(async () => (await me()) === 401, 'the access token is refused');
        expect(await signIn(userName)).to.equal('AUTH_CREDENTIALS_WRONG');
        const again = await directory.send('POST', 'Users', { userName: userName.toUpperCase(), active: true });
        expect(again.status).to.equal(409);
        expect(again.body).to.include({ status: '409', scimType: 'uniqueness' });
        expect((await world.acme.admin.refusal(InviteUserDocument, { input: { email: userName, roleNames: ['viewer'] } })).reason).to.equal('USERS_EMAIL_TAKEN');
        expect((await world.acme.admin.run(UserDocument, { id })).user?.status).to.equal('DEACTIVATED');
        expect((await active(id, true)).body.active).to.equal(true);
        expect(await signIn(userName)).to.equal('answered');
    });
    it('does not let in again whom an administrator has deactivated, however it asks', async () => {
        const { id, userName } = await signedUp();
        await world.acme.admin.run(DeactivateUserDocument, { input: { id } });
        const refused = await active(id, true);
        expect(refused.status).to.equal(403);
        expect(refused.body).to.include({ reason: 'SCIM_STAYS_DEACTIVATED' });
        expect((await directory.send('PUT', `Users/${id}`, { userName, active: true })).status).to.equal(403);
        expect((await directory.send('POST', 'Users', { userName })).status).to.equal(409);
        expect((await world.acme.admin.run(UserDocument, { id })).user?.status).to.equal('DEACTIVATED');
        await world.acme.admin.run(ReactivateUserDocument, { input: { id } });
        expect((await active(id, false)).body.active, 'now it is the directory').to.equal(false);
        await world.acme.admin.run(ReactivateUserDocument, { input: { id } });
        await world.acme.admin.run(DeactivateUserDocument, { input: { id } });
        expect((await active(id, true)).status, 'and then an administrator again').to.equal(403);
    });
    it('sees nothing of whom it has deleted, and makes them no second time, until an administrator lets them in', async () => {
        const { id, userName } = await newPerson(directory, { externalId: 'gone-1' });
        expect((await directory.send('DELETE', `Users/${id}`)).status).to.equal(204);
        expect((await directory.get(`Users/${id}`)).status).to.equal(404);
        expect((await active(id, true)).status).to.equal(404);
        expect((await directory.send('DELETE', `Users/${id}`)).status).to.equal(404);
        expect(await directory.ids('Users', `userName eq "${userName}"`)).to.deep.equal([]);
        expect((await directory.send('POST', 'Users', { userName })).status).to.equal(409);
        expect((await directory.send('POST', 'Users', { userName: 'other@example.test', externalId: 'gone-1' })).body.scimType).to.equal('uniqueness');
        await world.acme.admin.run(ReactivateUserDocument, { input: { id } });
        expect(await directory.ids('Users', `userName eq "${userName}"`)).to.deep.equal([id]);
    });
    it('forgets what it was told of whom the tenant has erased, and lets them in no more', async () => {
        const { id, userName } = await newPerson(directory, { externalId: 'erased-1', name: { givenName: 'Kim', familyName: 'Lee' } });
        await world.acme.admin.run(ErasePersonalDataDocument, { input: { subjectId: id } });
        expect(await directory.ids('Users', `userName eq "${userName}" or externalId eq "erased-1" or name.givenName eq "Kim"`)).to.deep.equal([]);
        expect((await active(id, true)).body.reason).to.equal('SCIM_STAYS_DEACTIVATED');
    });
    it('gives and takes what the roles of a group give, to people in their sessions', async () => {
        const { id, client } = await signedUp();
        const team = await newTeam(directory);
        const role = await newRole(world.acme.admin, { permissions: ['users:read'] });
        await assign(world.acme.admin, role.id, { groupId: team.id });
        const outcome = async () => (await client.send(USERS)).errors[0]?.extensions.reason ?? 'answered';
        expect(await outcome()).to.equal('PERMISSION_MISSING');
        await directory.patch(`Groups/${team.id}`, { op: 'add', path: 'members', value: [{ value: id }] });
        await until(async () => (await outcome()) === 'answered', 'the right is there');
        await directory.patch(`Groups/${team.id}`, { op: 'remove', path: `members[value eq "${id}"]` });
        await until(async () => (await outcome()) === 'PERMISSION_MISSING', 'the right is gone');
    });
    it('never takes the last administrator away: not by deactivating, deleting, or by a group', async () => {
        const shop = await onboardOn(world, 'lone', {});
        const own = await newDirectory(world, shop.admin);
        const admin = await userIdOf(shop.admin, 'admin@lone.test');
        const refused = { status: 409, reason: 'USERS_LAST_ADMINISTRATOR' };
        const outcome = ({ status, body: { reason } }) => ({ status, reason });
        expect(outcome(await own.patch(`Users/${admin}`, { op: 'replace', path: 'active', value: false }))).to.deep.equal(refused);
        expect(outcome(await own.send('DELETE', `Users/${admin}`))).to.deep.equal(refused);
        const heir = await newPerson(own);
        const team = await newTeam(own, [heir.id]);
        await assign(shop.admin, await roleIdOf(shop.admin, 'Admin'), { groupId: team.id });
        const { body } = await own.patch(`Users/${admin}`, { op: 'replace', path: 'active', value: false });
        expect(body.active, 'there is another one').to.equal(false);
    });
    it('keeps the last administrator in the group that makes them one', async () => {
        const shop = await onboardOn(world, 'grouped', {});
        const own = await newDirectory(world, shop.admin);
        const admin = await userIdOf(shop.admin, 'admin@grouped.test');
        const team = await newTeam(own, [admin]);
        const role = await roleIdOf(shop.admin, 'Admin');
        await assign(shop.admin, role, { groupId: team.id });
        await shop.admin.send(`mutation { unassignRole(input: { roleId: "${role}", userId: "${admin}" }) { grantedAt } }`);
        for (const reply of [
            await own.patch(`Groups/${team.id}`, { op: 'remove', path: `members[value eq "${admin}"]` }),
            await own.send('PUT', `Groups/${team.id}`, { displayName: 'Empty', members: [] }),
            await own.send('DELETE', `Groups/${team.id}`),
        ])
            expect(reply.body.reason).to.equal('USERS_LAST_ADMINISTRATOR');
        expect((await own.get(`Groups/${team.id}`)).body.members).to.have.length(1);
    });
    it('stops with 403 where the plan has no more users, and begins again when there is room', async () => {
        const shop = await onboardOn(world, 'full', { quotas: { users: 2 } });
        const own = await newDirectory(world, shop.admin);
        const first = await newPerson(own);
        const refused = await own.send('POST', 'Users', { userName: 'third@example.test' });
        expect([refused.status, refused.body.reason]).to.deep.equal([403, 'QUOTA_USERS_EXCEEDED']);
        await own.patch(`Users/${first.id}`, { op: 'replace', path: 'active', value: false });
        await until(async () => (await own.send('POST', 'Users', { userName: 'third@example.test' })).status !== 403, 'there is room');
        expect((await own.patch(`Users/${first.id}`, { op: 'replace', path: 'active', value: true })).body.reason).to.equal('QUOTA_USERS_EXCEEDED');
    });
    it('is of one tenant: nothing of another is found, changed, or put into its groups', async () => {
        const [person, team] = [await newPerson(directory, { externalId: 'same' }), await newTeam(directory, [], { externalId: 'same' })];
        const [stranger, strangers] = [await newPerson(elsewhere, { externalId: 'same' }), await newTeam(elsewhere, [], { externalId: 'same' })];
        for (const path of [`Users/${stranger.id}`, `Groups/${strangers.id}`]) {
            for (const reply of [
                await directory.get(path),
                await directory.send('PUT', path, { userName: 'x@example.test', displayName: 'x' }),
                await directory.patch(path, { op: 'replace', value: { displayName: 'x' } }),
                await directory.send('DELETE', path),
            ])
                expect([reply.status, reply.body.reason], path).to.deep.equal([404, 'SCIM_RESOURCE_NOT_FOUND']);
        }
        expect(await directory.ids('Users', 'externalId eq "same"')).to.deep.equal([person.id]);
        expect(await elsewhere.ids('Groups', 'externalId eq "same"')).to.deep.equal([strangers.id]);
        const added = await directory.patch(`Groups/${team.id}`, { op: 'add', path: 'members', value: [{ value: stranger.id }] });
        expect([added.status, added.body.scimType]).to.deep.equal([400, 'invalidValue']);
        expect(await directory.ids('Groups', `members.value eq "${stranger.id}"`)).to.deep.equal([]);
        const all = (await directory.get('Users?count=200')).body.Resources.map(({ id }) => id);
        expect(all).to.include(person.id).and.not.include(stranger.id);
    });
    it('comes in with a key that an administrator made, at the address of its tenant, and with nothing else', async () => {
        const reasonOf = async (secret, tenant = null, path = 'Users') => {
            const headers = { authorization: `Bearer ${secret}`, ...(tenant === null ? {} : { 'x-tenant': tenant }) };
            const response = await fetch(`${world.url}/scim/v2/${path}`, { headers });
            return [response.status, (await response.json()).reason];
        };
        expect(await reasonOf(directory.secret, 'acme')).to.deep.equal([200, undefined]);
        expect(await reasonOf(directory.secret, 'globex')).to.deep.equal([403, 'TENANT_MISMATCH']);
        expect(await reasonOf(await world.acme.admin.token())).to.deep.equal([403, 'SCIM_KEY_REQUIRED']);
        expect(await reasonOf('srk_x')).to.deep.equal([401, 'APIKEYS_KEY_INVALID']);
        const anonymous = await fetch(`${world.url}/scim/v2/Users`, { headers: { 'x-tenant': 'acme' } });
        expect([anonymous.status, anonymous.headers.get('www-authenticate')]).to.deep.equal([401, 'Bearer']);
        const other = await newKey(world, world.acme.admin, ['users:read', 'users:write', 'roles:write']);
        expect(await reasonOf(other.secret)).to.deep.equal([403, 'PERMISSION_MISSING']);
        const clerk = await newUser(world, world.acme);
        const role = await newRole(world.acme.admin, { permissions: ['apikeys:manage', 'identity:scim'] });
        await assign(world.acme.admin, role.id, { userId: clerk.id });
        const made = await newKey(world, clerk.client, ['identity:scim']).catch((error) => error.message);
        expect(made, 'who is no administrator makes no key that could make one').to.contain('ACCESS_BEYOND_OWN');
        expect(await programOf(world, directory).outcome(USERS), 'its permission opens nothing else').to.equal('PERMISSION_MISSING');
    });
    it('changes a group that people made, and people see what it made', async () => {
        const person = await newPerson(directory);
        const group = await newGroup(world.acme.admin);
        const { status, body } = await directory.patch(`Groups/${group.id}`, {
            op: 'add',
            value: { externalId: 'ours', members: [{ value: person.id }] },
        });
        expect([status, body.externalId, body.members?.length]).to.deep.equal([200, 'ours', 1]);
        const { user } = await world.acme.admin.run(UserDocument, { id: person.id });
        expect(user?.email).to.equal(person.userName);
    });
});
//# sourceMappingURL=provisioning.test.js.map