/** Two gateways on one database: what ends on one of them ends on the other, within two seconds. */
import { expect } from 'chai';
import { ChangePasswordDocument, EndUserSessionsDocument, MeDocument, ReactivateTenantDocument, RefreshSessionDocument, SignInDocument, SignOutDocument, SuspendTenantDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword } from '../../../src/platform/crypto/password.js';
import { useMailboxes } from '../../support/mails.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { until, useWorld } from '../../support/world.js';
const newPassword = 'four-words-nobody-guesses';
describe('a session that was revoked on one process', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    let second;
    before(async () => {
        second = await startSecondGateway(world);
    });
    after(() => second.stop());
    let users = 0;
    const begin = async (tenant = 'acme') => {
        users += 1;
        const email = `person-${users}@mail.test`;
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        const { id } = await world[tenant].ctx.write((tx) => createUser(tx, { email, displayName: 'Kim', passwordHash, role: 'member' }));
        const { data } = await world[tenant].anonymous.send(SignInDocument, { input: { email, password: DEMO_PASSWORD } });
        const session = data?.signIn ?? { accessToken: '', refreshToken: '' };
        expect(await statusThere(session.accessToken)).to.equal(200);
        return { id, email, ...session };
    };
    const as = (accessToken) => ({ authorization: `Bearer ${accessToken}` });
    const there = () => second.client({ tenant: null, email: null });
    const statusThere = async (accessToken) => (await there().send(MeDocument, {}, as(accessToken))).status;
    const refreshThere = async (refreshToken, tenant = 'acme') => {
        const { errors } = await second.client({ tenant, email: null }).send(RefreshSessionDocument, { input: { refreshToken } });
        return errors[0]?.extensions.reason ?? 'answered';
    };
    /** Its access token is refused there in time, and its refresh token buys nothing. */
    const isGone = async ({ accessToken, refreshToken }) => {
        await until(async () => (await statusThere(accessToken)) === 401, 'the access token is refused on the other process');
        expect(await refreshThere(refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
    };
    it('by signing out', async () => {
        const session = await begin();
        await world.acme.anonymous.send(SignOutDocument, {}, as(session.accessToken));
        await isGone(session);
    });
    it('by a new password on another device (threat 67)', async () => {
        const session = await begin();
        const { data } = await world.acme.anonymous.send(SignInDocument, {
            input: { email: session.email, password: DEMO_PASSWORD },
        });
        const input = { currentPassword: DEMO_PASSWORD, newPassword };
        await world.acme.anonymous.send(ChangePasswordDocument, { input }, as(data?.signIn.accessToken ?? ''));
        await isGone(session);
        expect(await statusThere(data?.signIn.accessToken ?? '')).to.equal(200);
    });
    it('by an administrator', async () => {
        const session = await begin();
        await world.acme.admin.run(EndUserSessionsDocument, { input: { userId: session.id } });
        await isGone(session);
    });
    it('by a stolen refresh token that comes again, with an audit entry and a mail to the user (threat 66)', async () => {
        const { email, ...session } = await begin();
        const first = await world.acme.anonymous.run(RefreshSessionDocument, { input: { refreshToken: session.refreshToken } });
        const successor = { accessToken: first.refreshSession?.accessToken ?? '', refreshToken: first.refreshSession?.refreshToken ?? '' };
        expect(await statusThere(successor.accessToken)).to.equal(200);
        world.clock.advance('11s');
        expect(await refreshThere(session.refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        await isGone(successor);
        await isGone(session);
        const [entry] = await world.sql((sql) => sql `select details, address from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries
        where action = 'auth.sessionEnded' order by occurred_at desc limit 1`);
        expect(entry?.['details']).to.deep.include({ holderId: session.id, reason: 'TOKEN_REUSED' });
        expect(entry?.['address']).to.equal('127.0.0.1');
        const [mail] = await mails.to(email);
        expect(mail?.subject).to.equal('We ended a session of yours at Acme Outdoor');
    });
    it('by the suspension of the tenant, for good', async () => {
        const session = await begin('globex');
        const tenantId = world.globex.tenant.id;
        await world.operator.run(SuspendTenantDocument, { input: { tenantId, reason: 'for the test' } });
        await until(async () => (await statusThere(session.accessToken)) === 403, 'the tenant is closed on the other process');
        await world.operator.run(ReactivateTenantDocument, { input: { tenantId } });
        await until(async () => (await statusThere(session.accessToken)) === 401, 'the tenant is open and the session is not');
        expect(await refreshThere(session.refreshToken, 'globex')).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        const again = await second
            .client({ tenant: 'globex', email: null })
            .run(SignInDocument, { input: { email: session.email, password: DEMO_PASSWORD } });
        expect(again.signIn?.__typename === 'SignedIn' && (await statusThere(again.signIn.accessToken))).to.equal(200);
    });
});
//# sourceMappingURL=revocation.test.js.map