/** The requests that Entra ID sends: https://learn.microsoft.com/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups */
import { expect } from 'chai';
import { GroupDocument, UserDocument } from '../../../schema/generated/graphql.js';
import { actionsIn } from '../../support/trail.js';
import { useWorld } from '../../support/world.js';
import { PATCH_OP, newDirectory } from './directory.js';
const CORE = ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'];
const filterOf = (text) => `filter=${encodeURIComponent(text)}`;
describe('Entra ID', () => {
    const world = useWorld();
    let entra;
    before(async () => {
        entra = await newDirectory(world, world.acme.admin);
    });
    it('tests the connection with a user that is not there', async () => {
        const { status, headers, body } = await entra.get(`Users?${filterOf('userName eq "non-existent user"')}`);
        expect(status).to.equal(200);
        expect(headers.get('content-type')).to.equal('application/scim+json; charset=utf-8');
        expect(body).to.deep.equal({
            schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
            totalResults: 0,
            startIndex: 1,
            itemsPerPage: 0,
            Resources: [],
        });
    });
    it('makes a user, finds, changes, disables and enables them, and deletes them at last', async () => {
        const userName = 'Test_User_ab6490ee@testuser.com';
        const made = await entra.send('POST', 'Users', {
            schemas: CORE,
            externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
            userName,
            active: true,
            emails: [{ primary: true, type: 'work', value: userName }],
            meta: { resourceType: 'User' },
            name: { formatted: 'givenName familyName', familyName: 'familyName', givenName: 'givenName' },
            roles: [],
            'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales', manager: { value: 'x' } },
        });
        expect(made.status).to.equal(201);
        const { id } = made.body;
        expect(made.body).to.deep.include({
            schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
            externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
            userName,
            displayName: 'givenName familyName',
            active: true,
            emails: [{ value: userName, type: 'work', primary: true }],
            name: { formatted: 'givenName familyName', givenName: 'givenName', familyName: 'familyName' },
        });
        expect(made.headers.get('location')).to.equal(`${world.url}/scim/v2/Users/${id}`);
        expect((await entra.get(`Users/${id}`)).body).to.deep.equal(made.body);
        expect((await entra.get(`Users?${filterOf(`userName eq "${userName.toLowerCase()}"`)}`)).body.Resources).to.deep.equal([made.body]);
        const changed = await entra.send('PATCH', `Users/${id}`, {
            schemas: [PATCH_OP],
            Operations: [
                { op: 'Replace', path: 'emails[type eq "work"].value', value: 'updatedEmail@microsoft.com' },
                { op: 'Replace', path: 'name.familyName', value: 'updatedFamilyName' },
                { op: 'Add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'Marketing' },
                { op: 'Replace', path: 'userName', value: '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com' },
            ],
        });
        expect(changed.status).to.equal(200);
        expect(changed.body).to.deep.include({ id, userName: '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com' });
        expect(changed.body.emails).to.deep.equal([{ value: 'updatedEmail@microsoft.com', type: 'work', primary: true }]);
        expect(changed.body.name).to.include({ familyName: 'updatedFamilyName', givenName: 'givenName' });
        expect((await world.acme.admin.run(UserDocument, { id })).user).to.include({ email: 'updatedEmail@microsoft.com', status: 'ACTIVE' });
        const active = (value) => entra.patch(`Users/${id}`, { op: 'Replace', path: 'active', value });
        expect((await active('False')).body.active).to.equal(false);
        expect((await world.acme.admin.run(UserDocument, { id })).user).to.include({ status: 'DEACTIVATED' });
        expect((await active('True')).body.active).to.equal(true);
        expect((await active(false)).body.active).to.equal(false);
        expect((await entra.send('DELETE', `Users/${id}`)).status).to.equal(204);
        expect((await entra.get(`Users/${id}`)).status).to.equal(404);
        expect(await entra.ids('Users', 'externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"')).to.deep.equal([]);
        expect(await actionsIn(world, world.acme, id)).to.deep.equal([
            ...['users.userCreated', 'scim.directoryUserUpdated', 'users.userUpdated', 'auth.emailChanged', 'scim.directoryUserUpdated'],
            ...['users.userDeactivated', 'scim.directoryUserUpdated', 'users.userReactivated', 'scim.directoryUserUpdated'],
            ...['users.userDeactivated', 'scim.directoryUserUpdated', 'scim.directoryUserUpdated'],
        ]);
    });
    it('writes paths into the keys of a value, and adds an e-mail address that was not there', async () => {
        const { body } = await entra.send('POST', 'Users', { schemas: CORE, userName: 'kim@contoso.test' });
        const { status, body: changed } = await entra.patch(`Users/${body.id}`, {
            op: 'Replace',
            value: {
                displayName: 'Kim Lee',
                'name.givenName': 'Kim',
                'emails[type eq "work"].value': 'kim.lee@contoso.test',
                'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber': '7',
                nickName: 'K',
                active: 'True',
            },
        });
        expect(status).to.equal(200);
        expect(changed).to.include({ displayName: 'Kim Lee', userName: 'kim@contoso.test', active: true });
        expect([changed.name['givenName'], changed.emails[0]?.['value']]).to.deep.equal(['Kim', 'kim.lee@contoso.test']);
        const added = await entra.patch(`Users/${body.id}`, { op: 'Add', path: 'emails[type eq "home"].value', value: 'kim@home.test' });
        expect(added.body.emails, 'the primary one stays').to.deep.equal([{ value: 'kim.lee@contoso.test', type: 'work', primary: true }]);
    });
    it('takes over somebody whom it did not make, by name', async () => {
        const [id] = await entra.ids('Users', 'userName eq "viewer@acme.test"');
        expect(id).to.match(/^usr_/);
        const { body } = await entra.patch(`Users/${id}`, { op: 'Add', path: 'externalId', value: 'object-1' });
        expect(body).to.include({ externalId: 'object-1', userName: 'viewer@acme.test', active: true });
        expect(await entra.ids('Users', 'externalId eq "object-1"')).to.deep.equal([id]);
    });
    it('makes a group, finds, renames, fills and empties it, and deletes it', async () => {
        const person = (await entra.send('POST', 'Users', { schemas: CORE, userName: 'member@contoso.test' })).body;
        const made = await entra.send('POST', 'Groups', {
            schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group', 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
            externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
            displayName: 'displayName',
            meta: { resourceType: 'Group' },
        });
        expect(made.status).to.equal(201);
        const { id } = made.body;
        expect(made.body).to.deep.include({ displayName: 'displayName', members: [], externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159' });
        const bare = await entra.get(`Groups/${id}?excludedAttributes=members`);
        expect(bare.body).to.not.have.property('members');
        const found = await entra.get(`Groups?excludedAttributes=members&${filterOf('displayName eq "displayName"')}`);
        expect(found.body.Resources).to.deep.equal([bare.body]);
        expect((await entra.patch(`Groups/${id}`, { op: 'Replace', path: 'displayName', value: '1879db59Name' })).body.displayName).to.equal('1879db59Name');
        const members = [{ $ref: null, value: person.id }];
        expect((await entra.patch(`Groups/${id}`, { op: 'Add', path: 'members', value: members })).body.members?.map(({ value }) => value)).to.deep.equal([person.id]);
        expect((await entra.get(`Users/${person.id}`)).body.groups?.map(({ value }) => value)).to.deep.equal([id]);
        expect((await entra.patch(`Groups/${id}`, { op: 'Remove', path: 'members', value: members })).body.members).to.deep.equal([]);
        expect((await entra.send('DELETE', `Groups/${id}`)).status).to.equal(204);
        expect((await entra.get(`Groups/${id}`)).status).to.equal(404);
        expect((await world.acme.admin.refusal(GroupDocument, { id })).reason).to.equal('ACCESS_GROUP_NOT_FOUND');
        expect(await actionsIn(world, world.acme, id)).to.deep.equal([
            ...['access.groupCreated', 'scim.directoryGroupUpdated', 'access.groupUpdated'],
            ...['access.usersAddedToGroup', 'access.usersRemovedFromGroup', 'access.groupDeleted'],
        ]);
    });
});
//# sourceMappingURL=entra.test.js.map