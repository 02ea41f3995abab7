import { expect } from 'chai';
import { AuditLogDocument, MeDocument, PlatformAuditLogDocument, RefreshSessionDocument, SignInDocument, SignOutDocument, UserDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { until, useWorld } from '../../support/world.js';
describe('signIn', () => {
    const world = useWorld();
    const credentials = { input: { email: 'admin@acme.test', password: DEMO_PASSWORD } };
    const begin = async () => {
        const { signIn } = await world.acme.anonymous.run(SignInDocument, credentials);
        if (signIn?.__typename !== 'SignedIn')
            throw new Error('not signed in');
        return signIn;
    };
    const meWith = (accessToken) => world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${accessToken}` });
    it('begins a session for the right password, with the roles and permissions of the user', async () => {
        const { user, accessToken } = await begin();
        expect(user).to.deep.include({ email: 'admin@acme.test', roles: ['admin'] });
        expect(user.tenant).to.deep.include({ slug: 'acme', name: 'Acme Outdoor' });
        expect(user.permissions).to.include('products:write');
        const answer = await meWith(accessToken);
        expect(answer.data?.['me']).to.deep.equal(user);
    });
    it('does not mind the case of the e-mail address', async () => {
        const { signIn } = await world.acme.anonymous.run(SignInDocument, { input: { email: 'Admin@ACME.test', password: DEMO_PASSWORD } });
        expect(signIn?.__typename).to.equal('SignedIn');
    });
    it('gives the same answer to a wrong password, an unknown e-mail and a user of another tenant (threat 69)', async () => {
        const wrong = { input: { email: 'admin@acme.test', password: 'not-the-right-one' } };
        const unknown = { input: { email: 'nobody@acme.test', password: DEMO_PASSWORD } };
        const answers = [
            await world.acme.anonymous.send(SignInDocument, wrong),
            await world.acme.anonymous.send(SignInDocument, unknown),
            await world.globex.anonymous.send(SignInDocument, credentials),
        ];
        for (const { status, errors } of answers) {
            expect(status).to.equal(200);
            expect(errors[0]?.extensions).to.include({ code: 'UNAUTHENTICATED', reason: 'AUTH_CREDENTIALS_WRONG' });
            expect(errors[0]?.message).to.equal(answers[0]?.errors[0]?.message);
        }
    });
    it('signs operators in where no tenant is named, and only there', async () => {
        const me = await world.operator.run(MeDocument);
        expect(me.me).to.deep.include({ email: 'operator@serai.test', roles: ['operator'], tenant: null });
        expect(me.me?.permissions).to.include('tenants:onboard').and.not.include('products:write');
        const inTenant = await world.acme.anonymous.refusal(SignInDocument, { input: { email: 'operator@serai.test', password: DEMO_PASSWORD } });
        expect(inTenant.reason).to.equal('AUTH_CREDENTIALS_WRONG');
    });
    it('names the fields that are missing', async () => {
        const refusal = await world.acme.anonymous.refusal(SignInDocument, { input: { email: ' ', password: '' } });
        expect(refusal).to.include({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
        expect(refusal.fields?.map((field) => [field.path, field.reason])).to.deep.equal([
            ['input.email', 'TOO_SHORT'],
            ['input.password', 'TOO_SHORT'],
        ]);
    });
    it('leaves an audit entry and an event in the transaction of the session', async () => {
        await begin();
        expect(await world.acme.eventNames()).to.include('auth.signedIn');
    });
    it('is done by whoever is signed in then, as the trail and their activity tell it, of operators too', async () => {
        const { user } = await begin();
        const filter = { actorId: user.id, actions: ['auth.signedIn'] };
        const { auditLog } = await world.acme.admin.run(AuditLogDocument, { filter, first: 1 });
        expect(auditLog?.nodes[0]).to.deep.include({ action: 'auth.signedIn', address: '127.0.0.1' });
        expect(auditLog?.nodes[0]?.actor).to.deep.include({ kind: 'USER', id: user.id });
        const activity = (await world.acme.admin.run(UserDocument, { id: user.id, first: 5 })).user?.activity;
        expect(activity?.nodes.map(({ action }) => action)).to.include('auth.signedIn');
        const { me } = await world.operator.run(MeDocument);
        const ofOperator = { actorId: me?.id ?? '', actions: ['auth.signedIn'] };
        const { platformAuditLog } = await world.operator.run(PlatformAuditLogDocument, { filter: ofOperator, first: 1 });
        expect(platformAuditLog?.nodes[0]?.actor).to.deep.include({ kind: 'OPERATOR', id: me?.id });
    });
    describe('refreshSession', () => {
        it('gives fresh tokens and takes a refresh token once', async () => {
            const session = await begin();
            const { refreshSession } = await world.acme.anonymous.run(RefreshSessionDocument, { input: { refreshToken: session.refreshToken } });
            expect(refreshSession?.user.email).to.equal('admin@acme.test');
            expect(refreshSession?.refreshToken).to.not.equal(session.refreshToken);
            expect((await meWith(refreshSession?.accessToken ?? '')).errors).to.deep.equal([]);
        });
        it('gives fifty racing refreshes one successor and signs nobody out', async () => {
            const { refreshToken } = await begin();
            const racing = Array.from({ length: 50 }, () => world.acme.anonymous.run(RefreshSessionDocument, { input: { refreshToken } }));
            const successors = new Set((await Promise.all(racing)).map((one) => one.refreshSession?.refreshToken));
            expect(successors.size).to.equal(1);
            const [successor = ''] = [...successors].map(String);
            await world.acme.anonymous.run(RefreshSessionDocument, { input: { refreshToken: successor } });
        });
        it('ends the session when a used token is presented after the grace time (threat 66)', async () => {
            const { refreshToken } = await begin();
            const { refreshSession } = await world.acme.anonymous.run(RefreshSessionDocument, { input: { refreshToken } });
            world.clock.advance('11s');
            const replayed = await world.acme.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken } });
            expect(replayed).to.include({ code: 'UNAUTHENTICATED', reason: 'AUTH_REFRESH_TOKEN_INVALID' });
            const successor = await world.acme.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken: refreshSession?.refreshToken ?? '' } });
            expect(successor.reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
            await until(async () => (await meWith(refreshSession?.accessToken ?? '')).status === 401, 'the access token is refused');
        });
        it('refuses a token of another tenant, and a session that was not refreshed in time', async () => {
            const { refreshToken } = await begin();
            expect((await world.globex.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken } })).reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
            world.clock.advance('31d');
            expect((await world.acme.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken } })).reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        });
    });
    describe('signOut', () => {
        it('ends both tokens of the session within two seconds, and no other session', async () => {
            const [leaving, staying] = [await begin(), await begin()];
            await world.acme.anonymous.send(SignOutDocument, {}, { authorization: `Bearer ${leaving.accessToken}` });
            await until(async () => (await meWith(leaving.accessToken)).status === 401, 'the access token is refused');
            expect((await world.acme.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken: leaving.refreshToken } })).reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
            expect((await meWith(staying.accessToken)).errors).to.deep.equal([]);
        });
        it('is refused to whoever is not signed in', async () => {
            expect((await world.acme.anonymous.refusal(SignOutDocument)).reason).to.equal('SIGN_IN_REQUIRED');
        });
    });
});
//# sourceMappingURL=sign-in.test.js.map