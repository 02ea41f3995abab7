import { expect } from 'chai';
import { DeactivateUserDocument, MeDocument, UpdateOidcConnectionDocument, UserDocument } from '../../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../../src/demo.js';
import { createUser } from '../../../../src/modules/users/public.js';
import { hashPassword } from '../../../../src/platform/crypto/password.js';
import { useMailboxes } from '../../../support/mails.js';
import { askedAfterPassword, complete, enrolTotp, signedInAs } from '../../../support/sessions.js';
import { totpCode } from '../../../support/totp.js';
import { until } from '../../../support/world.js';
import { connectOpenId, person, refusalsOf, roleNamed, signedInThrough, useSsoWorld, windowOf } from './company.js';
const PERSON_REFUSED = 'AUTH_SSO_PERSON_REFUSED';
describe('signing in through an OpenID provider', () => {
    const world = useSsoWorld();
    const mailboxes = useMailboxes(world);
    const outcomeOf = async (company) => {
        const session = await windowOf(world, company).signIn(company.connectionId);
        return typeof session === 'string' ? session : 'signed in';
    };
    const rolesOf = async (company) => (await (await signedInThrough(world, company)).run(MeDocument)).me?.roles;
    /** A user of acme of before, with a password. */
    const colleague = async ({ domain }, role = 'viewer') => {
        const email = `lee@${domain}`;
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        const user = await world.acme.ctx.write((tx) => createUser(tx, { email, displayName: 'Lee', passwordHash, role }));
        return { id: user.id, email, client: world.client({ tenant: 'acme', email }) };
    };
    it('makes a user with the roles of the mapping and no more, and knows them the next time by who they are at the provider', async () => {
        const company = await connectOpenId(world, world.acme);
        world.provider.person = person('kim', company);
        const session = await signedInThrough(world, company);
        const { me } = await session.run(MeDocument);
        expect(me).to.deep.include({ email: `kim@${company.domain}`, displayName: `kim of ${company.domain}`, roles: ['viewer'] });
        expect(me?.emailVerifiedAt).to.be.a('string');
        expect(session.claims).to.deep.include({ amr: ['sso'], acr: 'aal1' });
        world.provider.person = person('kim', company, { email: 'another@elsewhere.example' });
        expect((await (await signedInThrough(world, company)).run(MeDocument)).me?.id).to.equal(me?.id);
        const { data } = await world.globex.admin.send(UserDocument, { id: me?.id });
        expect(data?.user ?? null, 'in the other tenant').to.equal(null);
    });
    it('gives and takes the roles of groups at each sign-in, and leaves those alone that were given by hand', async () => {
        const [manager, member] = [await roleNamed(world.acme.admin, 'manager'), await roleNamed(world.acme.admin, 'member')];
        const roleMappings = [
            { value: 'leads', roleId: manager },
            { value: 'staff', roleId: member },
        ];
        const company = await connectOpenId(world, world.acme, { roleMappings });
        const lee = await colleague(company);
        world.provider.person = person('lee', company, { groups: ['leads', 'staff', 'others'] });
        expect(await rolesOf(company)).to.have.members(['manager', 'member', 'viewer']);
        world.provider.person = person('lee', company, { groups: ['staff'] });
        expect(await rolesOf(company)).to.have.members(['member', 'viewer']);
        world.provider.person = person('lee', company, { groups: [] });
        expect(await rolesOf(company)).to.deep.equal(['viewer']);
        expect((await lee.client.run(MeDocument)).me?.id, 'the password is still theirs').to.equal(lee.id);
    });
    it('tells a user by mail that their account was linked, once', async () => {
        const company = await connectOpenId(world, world.acme);
        const { email } = await colleague(company);
        world.provider.person = person('lee', company);
        await signedInThrough(world, company);
        await signedInThrough(world, company);
        const subjects = (await mailboxes.to(email)).map(({ subject }) => subject);
        expect(subjects.filter((subject) => subject.includes('through your company'))).to.have.length(1);
    });
    it('never takes the role of the last administrator away', async () => {
        const company = await connectOpenId(world, world.globex, {
            roleMappings: [{ value: 'it', roleId: await roleNamed(world.globex.admin, 'admin') }],
        });
        world.provider.person = person('ada', company, { groups: ['it'] });
        const ada = await signedInThrough(world, company);
        const { me } = await world.globex.admin.run(MeDocument);
        await ada.run(DeactivateUserDocument, { input: { id: me?.id ?? '' } });
        world.provider.person = person('ada', company, { groups: [] });
        expect(await rolesOf(company)).to.deep.equal(['admin']);
    });
    it('refuses whom the mapping has no role for, who is no user yet where none are made, and whose account is closed', async () => {
        const company = await connectOpenId(world, world.acme, {
            roleMappings: [{ value: 'staff', roleId: await roleNamed(world.acme.admin, 'member') }],
        });
        world.provider.person = person('stranger', company, { groups: ['visitors'] });
        expect(await outcomeOf(company)).to.equal(PERSON_REFUSED);
        world.provider.person = person('kim', company, { groups: ['staff'] });
        const { me } = await (await signedInThrough(world, company)).run(MeDocument);
        await world.acme.admin.run(DeactivateUserDocument, { input: { id: me?.id ?? '' } });
        expect(await outcomeOf(company)).to.equal(PERSON_REFUSED);
        await world.acme.admin.run(UpdateOidcConnectionDocument, { input: { id: company.connectionId, createsUsers: false } });
        world.provider.person = person('noa', company, { groups: ['staff'] });
        expect(await outcomeOf(company)).to.equal(PERSON_REFUSED);
        expect(await refusalsOf(world, company)).to.deep.equal(['NO_ROLE', 'ACCOUNT_CLOSED', 'NO_SUCH_USER']);
    });
    it('lets nobody in whose account is closed: who never came before, who is half way, and whoever is in', async () => {
        const company = await connectOpenId(world, world.acme);
        const lee = await colleague(company);
        const close = (id) => world.acme.admin.run(DeactivateUserDocument, { input: { id } });
        await close(lee.id);
        world.provider.person = person('lee', company);
        expect(await outcomeOf(company)).to.equal(PERSON_REFUSED);
        expect((await refusalsOf(world, company)).at(-1)).to.equal('ACCOUNT_CLOSED');
        world.provider.person = person('kim', company);
        const session = await signedInThrough(world, company);
        const front = windowOf(world, company);
        const at = await front.back(await front.begin(company.connectionId));
        await close((await session.run(MeDocument)).me?.id ?? '');
        expect(await front.finish(at.searchParams.get('code') ?? '')).to.equal('AUTH_SSO_FLOW_INVALID');
        await until(async () => (await session.outcome(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'the session has ended (property 24)', 2_500);
    });
    it('takes nobody over by an address that is not verified, of another domain, or of a domain that is not proved', async () => {
        const company = await connectOpenId(world, world.acme);
        await colleague(company, 'admin');
        const tries = [{ email_verified: false }, { email_verified: undefined }, { email: 'admin@acme.test' }, { email: `lee@sub.${company.domain}` }];
        for (const claims of tries) {
            world.provider.person = person('lee', company, claims);
            expect(await outcomeOf(company), JSON.stringify(claims)).to.equal(PERSON_REFUSED);
        }
        await world.sql((sql) => sql `update control.sso_domains set verified_at = null where domain = ${company.domain}`);
        world.provider.person = person('lee', company);
        expect(await outcomeOf(company)).to.equal(PERSON_REFUSED);
        expect((await refusalsOf(world, company)).slice(-5)).to.deep.equal([
            ...['EMAIL_MISSING_OR_UNVERIFIED', 'EMAIL_MISSING_OR_UNVERIFIED'],
            ...['EMAIL_OF_ANOTHER_DOMAIN', 'EMAIL_OF_ANOTHER_DOMAIN', 'DOMAIN_UNPROVED'],
        ]);
    });
    it('does not give the account of one person to another who has the address now', async () => {
        const company = await connectOpenId(world, world.acme);
        world.provider.person = person('kim', company);
        await signedInThrough(world, company);
        world.provider.person = { ...person('kim', company), sub: 'somebody-new-at-the-provider' };
        expect(await outcomeOf(company)).to.equal(PERSON_REFUSED);
        expect((await refusalsOf(world, company)).at(-1)).to.equal('ADDRESS_OF_ANOTHER_PERSON');
    });
    it('counts two factors at the provider only in the words that the connection names', async () => {
        const company = await connectOpenId(world, world.acme, { mfaValues: ['hwk', 'gold'] });
        const levelOf = async (more) => {
            world.provider.person = { ...person('kim', company), ...more };
            return (await signedInThrough(world, company)).claims['acr'];
        };
        expect(await levelOf({})).to.equal('aal1');
        expect(await levelOf({ amr: ['pwd', 'mfa'] }), 'a word that the connection does not name').to.equal('aal1');
        expect(await levelOf({ amr: ['pwd', 'hwk'] })).to.equal('aal2');
        world.provider.person = person('kim', company, { amr: ['hwk'], acr: 'gold' });
        expect((await signedInThrough(world, company)).claims['acr'], 'said by userinfo, which is not signed').to.equal('aal1');
    });
    it('asks for the second factor that somebody has here, unless the provider vouches for two', async () => {
        const company = await connectOpenId(world, world.acme, { mfaValues: ['mfa'] });
        const lee = await colleague(company);
        const account = { ...lee, anonymous: world.acme.anonymous };
        const { secret } = await enrolTotp(world, await signedInAs(account));
        expect((await askedAfterPassword(account)).methods).to.include('TOTP');
        world.provider.person = person('lee', company);
        const front = windowOf(world, company);
        const at = await front.back(await front.begin(company.connectionId));
        const answer = await front.finish(at.searchParams.get('code') ?? '');
        if (typeof answer === 'string')
            throw new Error(answer);
        expect(answer.__typename).to.equal('MfaRequired');
        world.clock.advance('30s');
        const session = await complete(account, { ticket: answer.ticket ?? '', totpCode: totpCode(secret, world.clock.now()) });
        expect(typeof session === 'string' ? session : session.claims).to.deep.include({ amr: ['sso', 'otp', 'mfa'], acr: 'aal2' });
        world.provider.person = { ...person('lee', company), amr: ['mfa'] };
        expect((await signedInThrough(world, company)).claims['acr']).to.equal('aal2');
    });
    it('asks the provider to look at the person anew where that is wanted', async () => {
        const company = await connectOpenId(world, world.acme);
        world.provider.person = person('kim', company);
        const front = windowOf(world, company);
        await front.back(await front.begin(company.connectionId));
        const at = await front.back(await front.begin(company.connectionId, true));
        expect(Object.fromEntries(world.provider.requests.at(-1) ?? [])).to.include({ prompt: 'login', max_age: '0' });
        expect(await front.finish(at.searchParams.get('code') ?? '')).to.have.property('accessToken');
    });
    it('ends here by signing out, and nobody is signed out at the provider by it', async () => {
        const company = await connectOpenId(world, world.acme);
        world.provider.person = person('kim', company);
        const session = await signedInThrough(world, company);
        expect(await session.outcome({ toString: () => 'mutation { signOut }' })).to.equal('answered');
        await until(async () => (await session.outcome(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'the session has ended');
        expect((await signedInThrough(world, company)).accessToken).to.be.a('string');
    });
    it('has a tenant for each connection: another tenant cannot begin with it', async () => {
        const company = await connectOpenId(world, world.acme);
        const outcome = await windowOf(world, { tenant: world.globex })
            .begin(company.connectionId)
            .catch((error) => error.message);
        expect(outcome).to.contain('AUTH_SSO_UNAVAILABLE');
    });
});
//# sourceMappingURL=oidc.test.js.map