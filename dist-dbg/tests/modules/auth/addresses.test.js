import { expect } from 'chai';
import { ConfirmEmailChangeDocument, MeDocument, RequestEmailChangeDocument, RequestEmailVerificationDocument, RequestPasswordResetDocument, ResetPasswordDocument, SignInDocument, VerifyEmailDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword } from '../../../src/platform/crypto/password.js';
import { useMailboxes } from '../../support/mails.js';
import { useWorld } from '../../support/world.js';
describe('e-mail addresses', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    let users = 0;
    const addUser = async (tenant = 'acme') => {
        users += 1;
        const email = `person-${users}@mail.test`;
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        await world[tenant].ctx.write((tx) => createUser(tx, { email, displayName: 'Kim', passwordHash, role: 'member' }));
        return { email, client: world.client({ tenant, email }) };
    };
    const confirm = (token, tenant = 'acme') => world[tenant].anonymous.send(ConfirmEmailChangeDocument, { input: { token } });
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    const ask = (newEmail, currentPassword = DEMO_PASSWORD) => ({ input: { newEmail, currentPassword } });
    it('are proved by a link, once', async () => {
        const { email, client } = await addUser();
        expect((await client.run(MeDocument)).me?.emailVerifiedAt).to.equal(null);
        await client.run(RequestEmailVerificationDocument);
        const token = await mails.tokenTo(email);
        expect((await world.globex.anonymous.refusal(VerifyEmailDocument, { input: { token } })).reason).to.equal('AUTH_LINK_INVALID');
        await world.acme.anonymous.run(VerifyEmailDocument, { input: { token } });
        expect((await client.run(MeDocument)).me?.emailVerifiedAt).to.not.equal(null);
        expect((await world.acme.anonymous.refusal(VerifyEmailDocument, { input: { token } })).reason).to.equal('AUTH_LINK_INVALID');
        expect((await client.refusal(RequestEmailVerificationDocument)).reason).to.equal('AUTH_EMAIL_ALREADY_VERIFIED');
    });
    it('change when the new mailbox confirms it; the old one is told, and its reset links stop working', async () => {
        const { email, client } = await addUser();
        const newEmail = `new-${email}`;
        expect((await client.refusal(RequestEmailChangeDocument, ask(newEmail, 'not-the-right-one'))).reason).to.equal('AUTH_CURRENT_PASSWORD_WRONG');
        expect((await client.refusal(RequestEmailChangeDocument, ask(email.toUpperCase()))).reason).to.equal('AUTH_EMAIL_UNCHANGED');
        await world.acme.anonymous.run(RequestPasswordResetDocument, { input: { email } });
        const resetToken = await mails.tokenTo(email);
        await client.run(RequestEmailChangeDocument, ask(newEmail));
        const token = await mails.tokenTo(newEmail);
        const before = await world.acme.anonymous.run(SignInDocument, { input: { email, password: DEMO_PASSWORD } });
        expect(before.signIn?.__typename).to.equal('SignedIn');
        expect(reasonOf(await confirm(token, 'globex'))).to.equal('AUTH_LINK_INVALID');
        const racing = await Promise.all(Array.from({ length: 5 }, () => confirm(token)));
        expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(4).fill('AUTH_LINK_INVALID'), 'answered'].sort());
        expect((await world.acme.anonymous.refusal(SignInDocument, { input: { email, password: DEMO_PASSWORD } })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
        const after = await world.acme.anonymous.run(SignInDocument, { input: { email: newEmail, password: DEMO_PASSWORD } });
        expect(after.signIn?.__typename === 'SignedIn' && after.signIn.user.emailVerifiedAt).to.be.a('string');
        expect((await mails.to(email))[0]?.text).to.contain(`with ${newEmail}`);
        const stale = await world.acme.anonymous.refusal(ResetPasswordDocument, {
            input: { token: resetToken, newPassword: 'four-words-nobody-guesses' },
        });
        expect(stale.reason).to.equal('AUTH_LINK_INVALID');
    });
    it('tell only their own mailbox that they belong to somebody already (threat 69)', async () => {
        const [taken, asking] = [await addUser(), await addUser()];
        const free = await asking.client.send(RequestEmailChangeDocument, ask('free@mail.test'));
        const used = await asking.client.send(RequestEmailChangeDocument, ask(taken.email));
        expect([used.status, used.data, used.errors]).to.deep.equal([free.status, free.data, free.errors]);
        expect(reasonOf(await confirm(await mails.tokenTo(taken.email)))).to.equal('USERS_EMAIL_TAKEN');
    });
    it('may be the same in two tenants', async () => {
        const { email } = await addUser('globex');
        const { client } = await addUser();
        await client.run(RequestEmailChangeDocument, ask(email));
        expect(reasonOf(await confirm(await mails.tokenTo(email)))).to.equal('answered');
    });
});
//# sourceMappingURL=addresses.test.js.map