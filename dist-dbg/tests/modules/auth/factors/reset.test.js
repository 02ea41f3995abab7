import { expect } from 'chai';
import { FactorsDocument, ResetUserFactorsDocument, SecondFactorsOfUsersDocument } from '../../../../schema/generated/graphql.js';
import { Authenticator } from '../../../support/authenticator.js';
import { useMailboxes } from '../../../support/mails.js';
import { accountOf, askedAfterPassword, beginSignIn, complete, enrolTotp, registerPasskey, signedIn, signedInAs } from '../../../support/sessions.js';
import { totpCode } from '../../../support/totp.js';
import { until, useWorld } from '../../../support/world.js';
import { assign, newRole, newUser } from '../../access/people.js';
describe('resetUserFactors', () => {
    const world = useWorld();
    const mailboxes = useMailboxes(world);
    const reset = (userId) => ({ input: { userId } });
    const withFactors = async () => {
        const user = await newUser(world, world.acme);
        // Before the second factor ends the client's own session.
        const account = await accountOf(world, user.client);
        const session = await signedInAs(account);
        const enrolled = await enrolTotp(world, session);
        await registerPasskey(session, new Authenticator());
        return { ...user, session, ...enrolled, account };
    };
    it('lets a user in who has lost everything, ends their sessions, and tells them and the trail', async () => {
        const user = await withFactors();
        const waiting = await askedAfterPassword(user.account);
        await world.acme.admin.run(ResetUserFactorsDocument, reset(user.id));
        await until(async () => (await user.session.send(FactorsDocument)).status === 401, 'the session has ended');
        world.clock.advance('30s');
        const old = { ticket: waiting.ticket, totpCode: totpCode(user.secret, world.clock.now()) };
        expect(await complete(user.account, old), 'a sign-in that was under way').to.equal('AUTH_PROOF_WRONG');
        expect((await beginSignIn(user.account)).answer?.__typename).to.equal('SignedIn');
        expect((await mailboxes.to(user.account.email))[0]?.subject).to.equal('Your second factors for Acme Outdoor were reset');
        const [row] = await world.sql((sql) => sql `select actor_kind, actor_id, details from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries
        where action = 'auth.factorsReset' and subject_id = ${user.id}`);
        expect(row).to.deep.include({ actor_kind: 'user', details: { holderId: user.id, passkeys: 1, totp: true } });
        expect(String(row?.['actor_id'])).to.match(/^usr_/).and.not.equal(user.id);
    });
    it('is for administrators alone, and never for somebody who holds more', async () => {
        const user = await withFactors();
        expect((await world.acme.manager.refusal(ResetUserFactorsDocument, reset(user.id))).reason).to.equal('PERMISSION_MISSING');
        const helpdesk = await newUser(world, world.acme);
        const role = await newRole(world.acme.admin, { permissions: ['mfa:manage', 'users:read'] });
        await assign(world.acme.admin, role.id, { userId: helpdesk.id });
        const { users } = await world.acme.admin.run(SecondFactorsOfUsersDocument, { first: 100 });
        const administrator = users?.nodes.find((one) => one.displayName === 'Ada Acme')?.id ?? '';
        const session = await signedIn(world, helpdesk.client);
        expect(await session.outcome(ResetUserFactorsDocument, reset(administrator))).to.equal('ACCESS_BEYOND_OWN');
    });
    it('does not know users of another tenant', async () => {
        const user = await withFactors();
        expect((await world.globex.admin.refusal(ResetUserFactorsDocument, reset(user.id))).reason).to.equal('USERS_USER_NOT_FOUND');
        expect((await beginSignIn(user.account)).answer?.__typename).to.equal('MfaRequired');
    });
    it('is told by nobody but those who may inspect people who has which factors', async () => {
        const user = await withFactors();
        const seen = async (client) => {
            const { users } = await client.run(SecondFactorsOfUsersDocument, { first: 100 });
            return new Map(users?.nodes.map((one) => [one.id, one.secondFactors]));
        };
        const byAdmin = await seen(world.acme.admin);
        expect(byAdmin.get(user.id)).to.deep.equal(['PASSKEY', 'TOTP']);
        expect([...byAdmin.values()]).to.deep.include([]);
        expect((await seen(world.acme.viewer)).get(user.id)).to.equal(null);
    });
    it('writes to people when a factor is added or removed', async () => {
        const { account, session } = await withFactors();
        expect((await mailboxes.to(account.email)).map((mail) => mail.subject)).to.include('Your account at Acme Outdoor has a new second factor');
        await session.outcome({ toString: () => 'mutation { removeTotp }' });
        expect((await mailboxes.to(account.email))[0]?.subject).to.equal('A second factor of your account at Acme Outdoor was removed');
    });
});
//# sourceMappingURL=reset.test.js.map