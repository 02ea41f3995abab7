/** A company with both: its directory says who its people are (SCIM), its provider says that it is them (OpenID Connect). */
import { expect } from 'chai';
import { MeDocument, RefreshSessionDocument, UsersDocument } from '../../../schema/generated/graphql.js';
import { useMailboxes } from '../../support/mails.js';
import { until } from '../../support/world.js';
import { assign, newRole } from '../access/people.js';
import { connectOpenId, person, refusalsOf, signedInThrough, useSsoWorld, windowOf } from '../auth/sso/company.js';
import { newDirectory, newPerson, newTeam } from './directory.js';
const PERSON_REFUSED = 'AUTH_SSO_PERSON_REFUSED';
describe('somebody whom a directory keeps and a provider vouches for', () => {
    const world = useSsoWorld();
    const mails = useMailboxes(world);
    let company;
    let directory;
    before(async () => {
        company = await connectOpenId(world, world.acme);
        directory = await newDirectory(world, world.acme.admin);
    });
    const addressOf = (name) => `${name}@${company.domain}`;
    const activate = (id, active) => directory.patch(`Users/${id}`, { op: 'replace', path: 'active', value: active });
    const move = (id, email) => directory.patch(`Users/${id}`, { op: 'replace', value: { userName: email, 'emails[type eq "work"].value': email } });
    const meOf = async () => (await (await signedInThrough(world, company)).run(MeDocument)).me;
    const outcome = async () => {
        const session = await windowOf(world, company).signIn(company.connectionId);
        return typeof session === 'string' ? session : 'signed in';
    };
    const usersOf = async (search) => (await world.acme.admin.run(UsersDocument, { filter: { search }, first: 10 })).users?.nodes.map(({ id }) => id);
    it('is one user: the one of the directory comes in through the provider, with the roles of both', async () => {
        const { id } = await newPerson(directory, { userName: addressOf('kim'), displayName: 'Kim of the directory' });
        const team = await newTeam(directory, [id]);
        const role = await newRole(world.acme.admin, { permissions: ['users:read'] });
        await assign(world.acme.admin, role.id, { groupId: team.id });
        world.provider.person = person('kim', company);
        for (const visit of ['the first time', 'the next time']) {
            const me = await meOf();
            expect(me, visit).to.deep.include({ id, displayName: 'Kim of the directory', email: addressOf('kim') });
            expect(me?.roles, visit).to.have.members([role.name, 'viewer']);
        }
        expect(await usersOf(addressOf('kim'))).to.deep.equal([id]);
        expect((await world.globex.admin.run(UsersDocument, { filter: { search: 'kim' } })).users?.nodes).to.deep.equal([]);
    });
    it('is found by the directory where the provider was first, and is no second user either', async () => {
        world.provider.person = person('lee', company);
        const me = await meOf();
        const [id = ''] = await directory.ids('Users', `userName eq "${addressOf('lee')}"`);
        expect(id).to.equal(me?.id);
        const again = await directory.send('POST', 'Users', { userName: addressOf('lee') });
        expect([again.status, again.body.scimType]).to.deep.equal([409, 'uniqueness']);
        const { status } = await directory.send('PUT', `Users/${id}`, {
            userName: addressOf('lee'),
            externalId: 'lee-1',
            displayName: 'Lee',
            active: true,
        });
        expect(status).to.equal(200);
        expect(await meOf()).to.deep.include({ id, displayName: 'Lee', roles: ['viewer'] });
        expect(await usersOf(addressOf('lee'))).to.deep.equal([id]);
    });
    it('is out within two seconds when the directory deactivates them, and the provider lets nobody in until it takes that back', async () => {
        const { id } = await newPerson(directory, { userName: addressOf('mia') });
        world.provider.person = person('mia', company);
        const session = await signedInThrough(world, company);
        expect((await activate(id, false)).body.active).to.equal(false);
        await until(async () => (await session.outcome(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'the session has ended (property 24)', 2_500);
        const { errors } = await world.acme.anonymous.send(RefreshSessionDocument, { input: { refreshToken: session.refreshToken } });
        expect(errors[0]?.extensions.reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        expect(await outcome()).to.equal(PERSON_REFUSED);
        world.provider.person = { ...person('mia', company), sub: 'another-mia-at-the-provider' };
        expect(await outcome(), 'as somebody new with the same address').to.equal(PERSON_REFUSED);
        expect((await refusalsOf(world, company)).slice(-2)).to.deep.equal(['ACCOUNT_CLOSED', 'ADDRESS_OF_ANOTHER_PERSON']);
        expect(await usersOf(addressOf('mia'))).to.deep.equal([id]);
        await activate(id, true);
        world.provider.person = person('mia', company);
        expect((await meOf())?.id).to.equal(id);
    });
    it('does not come back as a new user through the provider when the directory deletes them, whether they ever came or not', async () => {
        for (const name of ['noa', 'never-came']) {
            const { id } = await newPerson(directory, { userName: addressOf(name) });
            world.provider.person = person(name, company);
            if (name === 'noa')
                expect(await outcome()).to.equal('signed in');
            expect((await directory.send('DELETE', `Users/${id}`)).status).to.equal(204);
            expect(await outcome(), name).to.equal(PERSON_REFUSED);
            expect(await usersOf(addressOf(name))).to.deep.equal([id]);
        }
        expect((await refusalsOf(world, company)).slice(-2)).to.deep.equal(['ACCOUNT_CLOSED', 'ACCOUNT_CLOSED']);
    });
    it('stays who they are when their address changes, and whoever gets the old one does not become them', async () => {
        const { id } = await newPerson(directory, { userName: addressOf('ola') });
        world.provider.person = person('ola', company);
        expect((await meOf())?.id).to.equal(id);
        expect((await move(id, addressOf('ola.married'))).body.emails[0]?.['value']).to.equal(addressOf('ola.married'));
        expect(await meOf(), 'the provider says the old address still').to.deep.include({ id, email: addressOf('ola.married') });
        world.provider.person = person('ola', company, { email: addressOf('ola.married') });
        expect((await meOf())?.id, 'and then the new one').to.equal(id);
        world.provider.person = { ...person('ola', company), sub: 'another-ola-at-the-provider' };
        const other = await meOf();
        expect(other?.id, 'a colleague who was given the old address').to.not.equal(id);
        expect(other?.email).to.equal(addressOf('ola'));
        const [mail] = await mails.to(addressOf('ola'));
        expect(mail?.subject, 'to the old address').to.equal('Your e-mail address for Acme Outdoor was changed');
        expect(mail?.text).to.contain(addressOf('ola.married'));
    });
    it('is found by the address of today when it changed before they first came', async () => {
        const { id } = await newPerson(directory, { userName: addressOf('pat') });
        await move(id, addressOf('pat.new'));
        world.provider.person = person('pat', company, { email: addressOf('pat.new') });
        expect((await meOf())?.id).to.equal(id);
    });
});
//# sourceMappingURL=sso.test.js.map