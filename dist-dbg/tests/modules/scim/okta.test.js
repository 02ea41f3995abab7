/** The requests that Okta sends: https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20/ */
import { expect } from 'chai';
import { UserDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { GROUP, PATCH_OP, USER, newDirectory } from './directory.js';
describe('Okta', () => {
    const world = useWorld();
    let okta;
    before(async () => {
        okta = await newDirectory(world, world.acme.admin);
    });
    const query = (text) => `filter=${encodeURIComponent(text)}&startIndex=1&count=100`;
    it('looks for a user, makes them, pushes their profile, deactivates and reactivates them', async () => {
        expect((await okta.get(`Users?${query('userName eq "test.user@okta.local"')}`)).body.totalResults).to.equal(0);
        const profile = {
            schemas: [USER],
            userName: 'test.user@okta.local',
            name: { givenName: 'Test', familyName: 'User' },
            emails: [{ primary: true, value: 'test.user@okta.local', type: 'work' }],
            displayName: 'Test User',
            locale: 'en-US',
            externalId: '00ujl29u0le5T6Aj10h7',
            groups: [],
            password: '1mz050nq',
            active: true,
        };
        const { status, body: made } = await okta.send('POST', 'Users', profile);
        expect(status).to.equal(201);
        expect(made).to.not.have.property('password');
        expect((await okta.get(`Users/${made.id}`)).body).to.deep.equal(made);
        const pushed = await okta.send('PUT', `Users/${made.id}`, {
            ...profile,
            id: made.id,
            name: { givenName: 'Another', middleName: 'Excited', familyName: 'User' },
            displayName: 'Another User',
            preferredLanguage: 'de_CH',
            meta: { resourceType: 'User' },
        });
        expect(pushed.status).to.equal(200);
        expect(pushed.body).to.include({ id: made.id, displayName: 'Another User', preferredLanguage: 'de-CH', externalId: '00ujl29u0le5T6Aj10h7' });
        expect(pushed.body.name).to.deep.equal({ formatted: 'Another User', givenName: 'Another', familyName: 'User' });
        const bare = await okta.send('PUT', `Users/${made.id}`, { schemas: [USER], userName: 'test.user@okta.local' });
        expect(bare.body, 'what a PUT leaves out is taken away').to.not.have.any.keys('preferredLanguage', 'externalId');
        expect(bare.body).to.deep.include({ displayName: 'test.user@okta.local', name: { formatted: 'test.user@okta.local' }, active: true });
        const off = await okta.send('PATCH', `Users/${made.id}`, { schemas: [PATCH_OP], Operations: [{ op: 'replace', value: { active: false } }] });
        expect([off.status, off.body.active]).to.deep.equal([200, false]);
        expect((await world.acme.admin.run(UserDocument, { id: made.id })).user).to.include({ status: 'DEACTIVATED' });
        const on = await okta.patch(`Users/${made.id}`, { op: 'replace', value: { active: true } });
        expect([on.status, on.body.active]).to.deep.equal([200, true]);
    });
    it('pushes a group: its name, its members one by one, and all of them', async () => {
        const people = await Promise.all(['one', 'two', 'three'].map(async (name) => (await okta.send('POST', 'Users', { schemas: [USER], userName: `${name}@okta.local` })).body.id));
        const [one = '', two = '', three = ''] = people;
        expect((await okta.get('Groups?startIndex=1&count=100')).status).to.equal(200);
        const { status, body: made } = await okta.send('POST', 'Groups', { schemas: [GROUP], displayName: 'Test SCIMv2', members: [] });
        expect(status).to.equal(201);
        const membersOf = async (reply) => (await reply).body.members?.map(({ value }) => value).sort();
        const renamed = await okta.patch(`Groups/${made.id}`, { op: 'replace', value: { id: made.id, displayName: 'Test SCIMv2 again' } });
        expect(renamed.body).to.deep.include({ displayName: 'Test SCIMv2 again', members: [] });
        expect(await membersOf(okta.patch(`Groups/${made.id}`, { op: 'add', path: 'members', value: [{ value: one, display: 'one' }, { value: two }] }))).to.deep.equal([one, two].sort());
        expect(await membersOf(okta.patch(`Groups/${made.id}`, { op: 'remove', path: `members[value eq "${one}"]` }, { op: 'add', path: 'members', value: [{ value: three, display: 'three' }] }))).to.deep.equal([two, three].sort());
        const put = { schemas: [GROUP], id: made.id, displayName: 'Test SCIMv2', members: [{ value: one, display: 'one' }, { value: three }] };
        expect(await membersOf(okta.send('PUT', `Groups/${made.id}`, put))).to.deep.equal([one, three].sort());
        expect(await membersOf(okta.patch(`Groups/${made.id}`, { op: 'replace', path: 'members', value: [{ value: two }] }))).to.deep.equal([two]);
        expect(await membersOf(okta.patch(`Groups/${made.id}`, { op: 'remove', path: 'members' }))).to.deep.equal([]);
        expect((await okta.send('DELETE', `Groups/${made.id}`)).status).to.equal(204);
    });
});
//# sourceMappingURL=okta.test.js.map