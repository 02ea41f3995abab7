import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { AcceptInvitationDocument, BeginPasskeySignInDocument, DeactivateUserDocument, DisableSsoConnectionDocument, InviteUserDocument, MeDocument, RefreshSessionDocument, RequestPasswordResetDocument, RequireSsoDocument, ResetPasswordDocument, SignInWithPasskeyDocument, SsoOptionsDocument, UpdateOidcConnectionDocument, WaiveSsoDocument, } from '../../../../schema/generated/graphql.js';
import { Authenticator } from '../../../support/authenticator.js';
import { useMailboxes } from '../../../support/mails.js';
import { accountOf, askedAfterPassword, beginSignIn, complete, enrolTotp, registerPasskey, signedIn, signedInAs, signedInWithTotp, } from '../../../support/sessions.js';
import { totpCode } from '../../../support/totp.js';
import { actionsIn } from '../../../support/trail.js';
import { until } from '../../../support/world.js';
import { newUser } from '../../access/people.js';
import { connectOpenId, person, signedInThrough, useSsoWorld } from './company.js';
const REQUIRED = 'SSO_REQUIRED';
describe('single sign-on that is required', () => {
    const world = useSsoWorld();
    const mailboxes = useMailboxes(world);
    let company;
    let adminId;
    before(async () => {
        company = await connectOpenId(world, world.acme);
        adminId = (await world.acme.admin.run(MeDocument)).me?.id ?? '';
        world.provider.person = person('kim', company);
    });
    const require = (ids = [adminId]) => world.acme.admin.run(RequireSsoDocument, { input: { breakGlassUserIds: ids } });
    const refusalOf = async (ids) => (await world.acme.admin.refusal(RequireSsoDocument, { input: { breakGlassUserIds: ids } })).reason;
    afterEach(async () => void (await world.acme.admin.send(WaiveSsoDocument)));
    it('needs a connection that somebody came through as it is, and an administrator with a password who is exempt', async () => {
        await world.acme.admin.run(UpdateOidcConnectionDocument, { input: { id: company.connectionId, name: 'Changed' } });
        expect(await refusalOf([adminId])).to.equal('AUTH_SSO_UNPROVED');
        const session = await signedInThrough(world, company);
        const { me } = await session.run(MeDocument);
        expect(await refusalOf([adminId, me?.id ?? '']), 'somebody without a password').to.equal('AUTH_SSO_BREAK_GLASS_UNFIT');
        expect(await refusalOf([(await newUser(world, world.acme)).id]), 'no administrator').to.equal('AUTH_SSO_BREAK_GLASS_UNFIT');
        const { id } = await newUser(world, world.globex, 'admin');
        expect(await refusalOf([adminId, id]), 'of another tenant').to.equal('USERS_USER_NOT_FOUND');
        const { requireSso } = await require();
        expect(requireSso?.breakGlass.map((user) => user.id)).to.deep.equal([adminId]);
        expect((await world.acme.anonymous.run(SsoOptionsDocument)).ssoOptions?.isRequired).to.equal(true);
        expect((await world.globex.anonymous.run(SsoOptionsDocument)).ssoOptions?.isRequired).to.equal(false);
    });
    it('refuses passwords in one way, whoever asks and whether they are right, but for who may break the glass', async () => {
        await signedInThrough(world, company);
        await require();
        const viewer = { client: world.acme.viewer, anonymous: world.acme.anonymous, email: 'viewer@acme.test' };
        const admin = { ...viewer, email: (await world.acme.admin.run(MeDocument)).me?.email ?? '' };
        expect((await beginSignIn(viewer)).reason, 'the right password').to.equal(REQUIRED);
        expect((await beginSignIn(viewer, { password: 'not-the-right-one' })).reason).to.equal(REQUIRED);
        expect((await beginSignIn({ ...viewer, email: 'nobody@acme.test' })).reason).to.equal(REQUIRED);
        expect((await beginSignIn(admin, { password: 'not-the-right-one' })).reason).to.equal(REQUIRED);
        expect((await beginSignIn(admin)).answer?.__typename).to.equal('SignedIn');
        expect((await actionsIn(world, world.acme)).filter((name) => name === 'auth.ssoGlassBroken')).to.have.length(1);
        expect((await beginSignIn({ ...viewer, anonymous: world.globex.anonymous, email: 'viewer@globex.test' })).answer?.__typename).to.equal('SignedIn');
        expect(await signedInThrough(world, company)).to.have.property('accessToken');
    });
    it('ends sessions that began in another way, within two seconds, with their refresh tokens and half-done sign-ins', async () => {
        await signedInThrough(world, company);
        const { client } = await newUser(world, world.acme);
        const account = await accountOf(world, client);
        const session = await signedInAs(account);
        const { secret } = await enrolTotp(world, session);
        const other = await signedInWithTotp(world, account, secret);
        const { ticket } = await askedAfterPassword(account);
        const through = await signedInThrough(world, company);
        await require();
        await until(async () => (await other.outcome(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'the session has ended', 2_500);
        const refreshed = await account.anonymous.send('mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { accessToken } }', {
            t: other.refreshToken,
        });
        expect(refreshed.errors[0]?.extensions.reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        world.clock.advance('30s');
        expect(await complete(account, { ticket, totpCode: totpCode(secret, world.clock.now()) })).to.equal('AUTH_PROOF_WRONG');
        expect(await through.outcome(MeDocument), 'through the provider').to.equal('answered');
        expect((await world.acme.admin.run(MeDocument)).me?.id, 'who may break the glass').to.equal(adminId);
    });
    it('refuses to go on with a session that began beside the moment from which it is required', async () => {
        const session = await signedIn(world, world.acme.viewer);
        // As it is when a sign-in that saw no requirement is committed after it.
        await world.acme.ctx.write((tx) => tx.db.execute(sql `insert into sso_requirements (id, required_at, break_glass) values (1, now(), '{}')`));
        const input = { refreshToken: session.refreshToken };
        expect((await world.acme.anonymous.refusal(RefreshSessionDocument, { input })).reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
    });
    it('refuses passkeys, links of invitations and new passwords as well', async () => {
        await signedInThrough(world, company);
        const email = 'invited@acme.test';
        await world.acme.admin.run(InviteUserDocument, { input: { email, displayName: 'Ina', roleNames: ['viewer'] } });
        const account = await accountOf(world, (await newUser(world, world.acme)).client);
        const device = new Authenticator();
        await registerPasskey(await signedInAs(account), device);
        await account.anonymous.run(RequestPasswordResetDocument, { input: { email: account.email } });
        const links = { reset: await mailboxes.tokenTo(account.email), invitation: await mailboxes.tokenTo(email) };
        await require();
        const { beginPasskeySignIn } = await account.anonymous.run(BeginPasskeySignInDocument);
        const passkey = device.get(beginPasskeySignIn?.options);
        const input = { ticket: beginPasskeySignIn?.ticket ?? '', passkey };
        expect((await account.anonymous.refusal(SignInWithPasskeyDocument, { input })).reason).to.equal(REQUIRED);
        const reset = { token: links.reset, newPassword: 'a password that nobody had before' };
        expect((await account.anonymous.refusal(ResetPasswordDocument, { input: reset })).reason).to.equal(REQUIRED);
        const accept = { token: links.invitation, password: 'another password that nobody had' };
        expect((await account.anonymous.refusal(AcceptInvitationDocument, { input: accept })).reason).to.equal(REQUIRED);
    });
    it('keeps a way in: the last connection, and the last who may break the glass, cannot be taken away', async () => {
        await signedInThrough(world, company);
        const { id, client } = await newUser(world, world.acme, 'admin');
        await require([id]);
        const enabled = await world.acme.ctx.read((db) => db.execute(sql `select id from sso_connections where enabled_at is not null`));
        expect(enabled).to.have.length(1);
        const refusal = await client.refusal(DisableSsoConnectionDocument, { input: { id: company.connectionId } });
        expect(refusal.reason).to.equal('AUTH_SSO_LAST_CONNECTION');
        const through = await client.refusal(DeactivateUserDocument, { input: { id } });
        expect(through.reason).to.equal('AUTH_SSO_LAST_BREAK_GLASS');
        await client.run(WaiveSsoDocument);
        expect((await beginSignIn({ client, anonymous: world.acme.anonymous, email: 'viewer@acme.test' })).answer?.__typename).to.equal('SignedIn');
    });
});
//# sourceMappingURL=requirement.test.js.map