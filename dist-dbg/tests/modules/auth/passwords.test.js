import { hash } from '@node-rs/argon2';
import { expect } from 'chai';
import { ChangePasswordDocument, ChooseSettingDocument, MeDocument, RequestPasswordResetDocument, ResetPasswordDocument, SignInDocument, SignInPolicyDocument, UpdateProfileDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { createOperator } from '../../../src/modules/auth/public.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword, isHashOutdated } from '../../../src/platform/crypto/password.js';
import { useMailboxes } from '../../support/mails.js';
import { until, useWorld } from '../../support/world.js';
const newPassword = 'four-words-nobody-guesses';
describe('passwords', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    let users = 0;
    const addUser = async (tenant = 'acme', passwordHash = null) => {
        users += 1;
        const email = `user-${users}@mail.test`;
        const stored = passwordHash ?? (await hashPassword(DEMO_PASSWORD));
        const { id } = await world[tenant].ctx.write((tx) => createUser(tx, { email, displayName: 'Kim', passwordHash: stored, role: 'member' }));
        return { id, email };
    };
    const signIn = async (email, password = DEMO_PASSWORD, tenant = 'acme') => {
        const { data, errors } = await world[tenant].anonymous.send(SignInDocument, {
            input: { email, password },
        });
        return { session: data?.signIn ?? null, reason: errors[0]?.extensions.reason ?? 'answered' };
    };
    const as = (accessToken = '') => ({ authorization: `Bearer ${accessToken}` });
    const isOpen = async (accessToken = '') => (await world.acme.anonymous.send(MeDocument, {}, as(accessToken))).status === 200;
    const change = (accessToken, input) => world.acme.anonymous.send(ChangePasswordDocument, { input }, as(accessToken));
    const reset = (token, more = {}) => world.acme.anonymous.send(ResetPasswordDocument, { input: { token, newPassword, ...more } });
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    const askReset = (email) => world.acme.anonymous.send(RequestPasswordResetDocument, { input: { email } });
    describe('changePassword', () => {
        it('needs the present one, ends the other sessions and keeps this one, and tells the user (threat 67)', async () => {
            const { email } = await addUser();
            const [here, there] = [(await signIn(email)).session, (await signIn(email)).session];
            const wrong = await change(here?.accessToken ?? '', { currentPassword: 'not-the-right-one', newPassword });
            expect(wrong.errors[0]?.extensions).to.include({ code: 'FORBIDDEN', reason: 'AUTH_CURRENT_PASSWORD_WRONG' });
            expect(reasonOf(await change(here?.accessToken ?? '', { currentPassword: DEMO_PASSWORD, newPassword }))).to.equal('answered');
            await until(async () => !(await isOpen(there?.accessToken)), 'the other session is closed');
            expect(await isOpen(here?.accessToken)).to.equal(true);
            expect((await signIn(email)).reason).to.equal('AUTH_CREDENTIALS_WRONG');
            expect((await signIn(email, newPassword)).reason).to.equal('answered');
            expect((await mails.to(email)).map((mail) => mail.subject)).to.deep.equal(['Your password for Acme Outdoor was changed']);
        });
        it('tells users in their own language where we write it, else in that of the tenant', async () => {
            const tell = async (language) => {
                const { email } = await addUser();
                const { session } = await signIn(email);
                await world.acme.anonymous.send(UpdateProfileDocument, { input: { language } }, as(session?.accessToken));
                await change(session?.accessToken ?? '', { currentPassword: DEMO_PASSWORD, newPassword });
                return (await mails.to(email))[0];
            };
            const french = await tell('fr-CA');
            expect(french?.subject).to.equal('Votre mot de passe pour Acme Outdoor a été modifié');
            expect(french?.text).to.match(/modifié le \d+ \p{L}+ \d{4} à \d\d:\d\d UTC/u);
            expect((await tell('pt-BR'))?.subject).to.equal('Your password for Acme Outdoor was changed');
        });
        it('works for operators too', async () => {
            const ctx = createSystemContext(world.app.services, 'test');
            await createOperator(ctx, { email: 'second@serai.test', displayName: 'Second', password: DEMO_PASSWORD });
            const operator = world.client({ tenant: null, email: 'second@serai.test' });
            await operator.run(ChangePasswordDocument, { input: { currentPassword: DEMO_PASSWORD, newPassword } });
            expect((await operator.run(MeDocument)).me?.email).to.equal('second@serai.test');
            const anonymous = world.client({ tenant: null, email: null });
            const again = await anonymous.run(SignInDocument, { input: { email: 'second@serai.test', password: newPassword } });
            expect(again.signIn?.__typename).to.equal('SignedIn');
        });
        it('stops who tries out the present one', async () => {
            const { email } = await addUser();
            const { session } = await signIn(email);
            const attempts = [];
            for (let tried = 0; tried < 12; tried += 1)
                attempts.push(reasonOf(await change(session?.accessToken ?? '', { currentPassword: `guess-${tried}`, newPassword })));
            expect(attempts.slice(0, 10)).to.deep.equal(Array(10).fill('AUTH_CURRENT_PASSWORD_WRONG'));
            expect(attempts.slice(10)).to.deep.equal(Array(2).fill('TOO_MANY_ATTEMPTS'));
        });
    });
    describe('requestPasswordReset', () => {
        it('writes to who has an account, whatever the case of the address, and to nobody else (threat 69)', async () => {
            const { email } = await addUser();
            for (const asked of [email, 'nobody@mail.test', email.toUpperCase()])
                expect(reasonOf(await askReset(asked))).to.equal('answered');
            expect(await mails.to('nobody@mail.test')).to.deep.equal([]);
            expect((await mails.to(email)).length).to.equal(2);
        });
        it('writes nothing to a deactivated user, nor more than three times within the hour', async () => {
            const { email, id } = await addUser();
            for (let asked = 0; asked < 6; asked += 1)
                expect(reasonOf(await askReset(email))).to.equal('answered');
            expect((await mails.to(email)).length).to.equal(3);
            const closed = await addUser();
            await world.sql((sql) => sql `update ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.users set deactivated_at = now() where email = ${closed.email}`);
            await askReset(closed.email);
            expect(await mails.to(closed.email)).to.deep.equal([]);
            expect(id).to.match(/^usr_/);
        });
    });
    describe('resetPassword', () => {
        it('sets the new password once, ends all sessions, and proves the address (threats 67 and 74)', async () => {
            const { email } = await addUser();
            const { session } = await signIn(email);
            await askReset(email);
            const token = await mails.tokenTo(email);
            const racing = await Promise.all(Array.from({ length: 8 }, () => reset(token)));
            expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(7).fill('AUTH_LINK_INVALID'), 'answered'].sort());
            await until(async () => !(await isOpen(session?.accessToken)), 'the session is closed');
            expect((await signIn(email)).reason).to.equal('AUTH_CREDENTIALS_WRONG');
            const again = await signIn(email, newPassword);
            const me = await world.acme.anonymous.send(MeDocument, {}, as(again.session?.accessToken));
            expect(me.data?.me.emailVerifiedAt).to.not.equal(null);
            expect((await mails.to(email))[0]?.subject).to.equal('Your password for Acme Outdoor was changed');
        });
        it('takes no link that is half an hour old, of another tenant, for another purpose, or asked for before the password was changed', async () => {
            const { email } = await addUser();
            await askReset(email);
            const token = await mails.tokenTo(email);
            const elsewhere = await world.globex.anonymous.refusal(ResetPasswordDocument, { input: { token, newPassword } });
            expect(elsewhere.reason).to.equal('AUTH_LINK_INVALID');
            const { session } = await signIn(email);
            await change(session?.accessToken ?? '', { currentPassword: DEMO_PASSWORD, newPassword: 'another-four-words-here' });
            expect(reasonOf(await reset(token))).to.equal('AUTH_LINK_INVALID');
            await askReset(email);
            const second = await mails.tokenTo(email);
            world.clock.advance('31m');
            expect(reasonOf(await reset(second))).to.equal('AUTH_LINK_INVALID');
        });
        it('makes an earlier link stop working, and none work again when its event is told again', async () => {
            const { email } = await addUser();
            await askReset(email);
            const first = await mails.tokenTo(email);
            await askReset(email);
            const second = await mails.tokenTo(email);
            expect(reasonOf(await reset(first))).to.equal('AUTH_LINK_INVALID');
            expect(reasonOf(await reset(second))).to.equal('answered');
            await mails.tellAgain('auth.passwordResetRequested');
            expect(reasonOf(await reset(first))).to.equal('AUTH_LINK_INVALID');
            expect(reasonOf(await reset(second))).to.equal('AUTH_LINK_INVALID');
        });
    });
    describe('the sign-in policy', () => {
        it('raises the minimum for one tenant alone, and never lowers it', async () => {
            expect((await world.acme.anonymous.run(SignInPolicyDocument)).signInPolicy).to.deep.equal({ passwordLengthMin: 15 });
            const choose = (value) => ({ input: { key: 'auth.passwordLengthMin', value } });
            expect((await world.globex.admin.refusal(ChooseSettingDocument, choose('8'))).code).to.equal('BAD_USER_INPUT');
            expect((await world.globex.manager.refusal(ChooseSettingDocument, choose('30'))).reason).to.equal('PERMISSION_MISSING');
            await world.globex.admin.run(ChooseSettingDocument, choose('30'));
            await until(async () => (await world.globex.anonymous.run(SignInPolicyDocument)).signInPolicy?.passwordLengthMin === 30, 'the tenant asks for longer ones');
            const theirs = await addUser('globex');
            const session = (await signIn(theirs.email, DEMO_PASSWORD, 'globex')).session;
            const { errors } = await world.globex.anonymous.send(ChangePasswordDocument, { input: { currentPassword: DEMO_PASSWORD, newPassword } }, as(session?.accessToken));
            expect(errors[0]?.extensions.fields).to.deep.equal([
                { path: 'input.newPassword', reason: 'TOO_SHORT', message: 'must have at least 30 characters; a sentence is easy to remember' },
            ]);
            const ours = await addUser();
            const here = (await signIn(ours.email)).session;
            expect(reasonOf(await change(here?.accessToken ?? '', { currentPassword: DEMO_PASSWORD, newPassword }))).to.equal('answered');
        });
    });
    describe('their hashes (threat 71)', () => {
        it('are Argon2id with at least 19 MiB, two passes and one lane', async () => {
            const [, memory, time, lanes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(await hashPassword(newPassword)) ?? [];
            expect([Number(memory) >= 19_456, Number(time) >= 2, Number(lanes) >= 1]).to.deep.equal([true, true, true]);
        });
        it('are made anew when somebody signs in whose hash is weaker than that', async () => {
            const { email } = await addUser('acme', await hash(DEMO_PASSWORD, { memoryCost: 4_096, timeCost: 1, parallelism: 1 }));
            const stored = async () => {
                const [row] = await world.sql((sql) => sql `select password_hash from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.users where email = ${email}`);
                return String(row?.['password_hash']);
            };
            expect(isHashOutdated(await stored())).to.equal(true);
            expect((await signIn(email, 'not-the-right-one')).reason).to.equal('AUTH_CREDENTIALS_WRONG');
            expect(isHashOutdated(await stored())).to.equal(true);
            expect((await signIn(email)).reason).to.equal('answered');
            expect(isHashOutdated(await stored())).to.equal(false);
            expect((await signIn(email)).reason).to.equal('answered');
        });
    });
});
//# sourceMappingURL=passwords.test.js.map