import { expect } from 'chai';
import { BlockCustomerAccountDocument, ChangeCustomerPasswordDocument, ConfirmMyEmailChangeDocument, CustomerMeDocument, MeDocument, RefreshCustomerSessionDocument, RefreshSessionDocument, RequestCustomerPasswordResetDocument, RequestCustomerSignInLinkDocument, RequestMyEmailChangeDocument, ResetCustomerPasswordDocument, SignInCustomerByLinkDocument, SignInDocument, SignOutCustomerDocument, UnblockCustomerAccountDocument, } from '../../../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../../../src/demo.js';
import { schemaOf } from '../../../../../src/kernel/context.js';
import { useMailboxes } from '../../../../support/mails.js';
import { Session } from '../../../../support/sessions.js';
import { until, useWorld } from '../../../../support/world.js';
import { openStorefront } from '../shopper.js';
import { PASSWORD, openAccount, signInAsCustomer } from './account.js';
describe('customers who sign in', () => {
    const world = useWorld({ TRUSTED_PROXIES: '127.0.0.1' });
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    const reasonOf = ({ errors }) => errors[0]?.extensions.reason ?? 'answered';
    const isOver = (session) => until(async () => (await session.outcome(CustomerMeDocument)) === 'ACCESS_TOKEN_INVALID', 'the session has ended');
    const refresh = async (refreshToken) => {
        const { data, errors } = await world.acme.anonymous.send(RefreshCustomerSessionDocument, { input: { refreshToken } });
        return data?.refreshCustomerSession ?? errors[0]?.extensions.reason;
    };
    it('are told in the same words whether the address or the password is wrong, and that is all staff hear too', async () => {
        const { customer } = await openAccount(world.acme, mails);
        for (const input of [
            { email: customer.email, password: 'not-the-right-one' },
            { email: 'nobody@mail.test', password: PASSWORD },
            { email: 'admin@acme.test', password: DEMO_PASSWORD },
        ]) {
            expect((await signInAsCustomer(world.acme, input)).reason).to.equal('AUTH_CREDENTIALS_WRONG');
        }
        const asStaff = await world.acme.anonymous.refusal(SignInDocument, { input: { email: customer.email, password: PASSWORD } });
        expect(asStaff.reason).to.equal('AUTH_CREDENTIALS_WRONG');
    });
    it('cost the same statements whether there is an account or not (threat 69)', async () => {
        const { customer } = await openAccount(world.acme, mails);
        await mails.to(customer.email);
        const statements = [];
        for (const email of [customer.email, 'stranger@mail.test']) {
            const sent = [];
            const stop = world.app.services.database.observe((text) => void sent.push(text));
            await signInAsCustomer(world.acme, { email, password: 'not-the-right-one' });
            stop();
            statements.push(sent.filter((text) => /customer|throttle/.test(text)).join(';\n'));
        }
        expect(statements[0]).to.contain('customer_accounts').and.contain('customer_sessions');
        expect(statements[0]).to.equal(statements[1]);
    });
    it('are throttled as staff are: who guesses is stopped, the customer is not (threat 72)', async () => {
        const { email } = (await openAccount(world.acme, mails)).customer;
        const from = { 'x-forwarded-for': '198.51.100.66' };
        const reasons = [];
        for (let time = 0; time < 14; time += 1)
            reasons.push((await signInAsCustomer(world.acme, { email, password: 'not-the-right-one' }, from)).reason);
        expect(reasons.filter((reason) => reason === 'AUTH_CREDENTIALS_WRONG').length).to.be.within(10, 11);
        expect(reasons.at(-1)).to.equal('TOO_MANY_ATTEMPTS');
        expect((await signInAsCustomer(world.acme, { email }, from)).reason, 'with the right password').to.equal('TOO_MANY_ATTEMPTS');
        expect((await signInAsCustomer(world.acme, { email }, { 'x-forwarded-for': '192.0.2.7' })).reason).to.equal('answered');
        expect((await signInAsCustomer(world.globex, { email }, from)).reason, 'at another shop').to.equal('AUTH_CREDENTIALS_WRONG');
    });
    it('go on with new tokens, once for each: racing tabs get the same, a replay ends the session and is told (threat 66)', async () => {
        const { customer, refreshToken, session } = await openAccount(world.acme, mails);
        const racing = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
        const next = racing.map((answer) => (typeof answer === 'string' ? answer : answer.refreshToken));
        expect(new Set(next).size).to.equal(1);
        const [first] = racing;
        if (!first || typeof first === 'string')
            throw new Error(`not refreshed: ${first}`);
        expect(await new Session(world.acme.anonymous, first).outcome(CustomerMeDocument)).to.equal('answered');
        world.clock.advance('11s');
        expect(await refresh(refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        expect(await refresh(next[0] ?? '')).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        await isOver(session);
        expect((await mails.to(customer.email))[0]?.subject).to.equal('We ended a session of yours at Acme Outdoor');
    });
    it('sign out, and both tokens are good for nothing', async () => {
        const { refreshToken, session } = await openAccount(world.acme, mails);
        expect(await session.run(SignOutCustomerDocument)).to.deep.equal({ signOutCustomer: true });
        expect(await refresh(refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        await isOver(session);
    });
    it('hold tokens that are nothing among staff, and staff hold none that are anything here', async () => {
        const { refreshToken, session } = await openAccount(world.acme, mails);
        expect((await world.acme.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken } })).reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        expect(await session.outcome(MeDocument)).to.equal('USER_REQUIRED');
        expect(session.claims).to.include({ kind: 'customer' }).and.deep.include({ permissions: [] });
        const { signIn } = await world.acme.anonymous.run(SignInDocument, { input: { email: 'member@acme.test', password: DEMO_PASSWORD } });
        if (signIn?.__typename !== 'SignedIn')
            throw new Error('not signed in');
        expect(await refresh(signIn.refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        expect((await world.acme.member.refusal(CustomerMeDocument)).reason).to.equal('COMMERCE_CUSTOMER_REQUIRED');
        expect((await world.acme.anonymous.refusal(CustomerMeDocument)).reason).to.equal('SIGN_IN_REQUIRED');
    });
    describe('by a link', () => {
        const ask = (email) => world.acme.anonymous.run(RequestCustomerSignInLinkDocument, { input: { email } });
        const follow = (token, tenant = world.acme) => tenant.anonymous.send(SignInCustomerByLinkDocument, { input: { token } });
        it('get one that works once, for ten minutes, at their shop alone, and in place of the one before (threat 74)', async () => {
            const { email } = (await openAccount(world.acme, mails, { confirm: { password: null } })).customer;
            await ask(email);
            const first = await mails.tokenTo(email);
            await ask(email);
            const second = await mails.tokenTo(email);
            expect(reasonOf(await follow(first))).to.equal('AUTH_LINK_INVALID');
            expect(reasonOf(await follow(second, world.globex))).to.equal('AUTH_LINK_INVALID');
            const racing = await Promise.all(Array.from({ length: 6 }, () => follow(second)));
            expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(5).fill('AUTH_LINK_INVALID'), 'answered'].sort());
            await mails.tellAgain('commerce.customerSignInLinkRequested');
            expect(reasonOf(await follow(second))).to.equal('AUTH_LINK_INVALID');
            await ask(email);
            const late = await mails.tokenTo(email);
            world.clock.advance('11m');
            expect(reasonOf(await follow(late))).to.equal('AUTH_LINK_INVALID');
        });
        it('are not told whether there is an account (threat 69)', async () => {
            expect(await ask('no-customer@mail.test')).to.deep.equal({ requestCustomerSignInLink: true });
            expect(await mails.to('no-customer@mail.test')).to.deep.equal([]);
        });
    });
    describe('and their passwords', () => {
        const askReset = (email) => world.acme.anonymous.run(RequestCustomerPasswordResetDocument, { input: { email } });
        const reset = (token, newPassword = 'another-four-words-here') => world.acme.anonymous.send(ResetCustomerPasswordDocument, { input: { token, newPassword } });
        it('are reset by a link, which ends every session and works once', async () => {
            const { customer, session } = await openAccount(world.acme, mails);
            await askReset(customer.email);
            const token = await mails.tokenTo(customer.email);
            expect(reasonOf(await reset(token, 'short'))).to.equal('INVALID_INPUT');
            const racing = await Promise.all(Array.from({ length: 4 }, () => reset(token)));
            expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(3).fill('AUTH_LINK_INVALID'), 'answered'].sort());
            await isOver(session);
            expect((await signInAsCustomer(world.acme, { email: customer.email })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
            expect((await signInAsCustomer(world.acme, { email: customer.email, password: 'another-four-words-here' })).reason).to.equal('answered');
            expect((await mails.to(customer.email))[0]?.subject).to.equal('Your password for Acme Outdoor was changed');
            await askReset('nobody-here@mail.test');
            expect(await mails.to('nobody-here@mail.test')).to.deep.equal([]);
        });
        it('are changed with the present one: other sessions end, and links that were asked for before work no more', async () => {
            const { customer, session } = await openAccount(world.acme, mails);
            const other = (await signInAsCustomer(world.acme, { email: customer.email })).customer;
            await askReset(customer.email);
            const token = await mails.tokenTo(customer.email);
            const change = { currentPassword: PASSWORD, newPassword: 'another-four-words-here' };
            expect(await session.outcome(ChangeCustomerPasswordDocument, { input: { ...change, currentPassword: 'wrong' } })).to.equal('COMMERCE_CUSTOMER_PASSWORD_WRONG');
            expect(await session.outcome(ChangeCustomerPasswordDocument, { input: change })).to.equal('answered');
            if (other)
                await isOver(other.session);
            expect(await session.outcome(CustomerMeDocument)).to.equal('answered');
            expect(reasonOf(await reset(token))).to.equal('AUTH_LINK_INVALID');
        });
    });
    describe('and their addresses', () => {
        const confirm = (token, tenant = world.acme) => tenant.anonymous.send(ConfirmMyEmailChangeDocument, { input: { token } });
        it('are changed with the password and a link in the new mailbox, and the old one is told', async () => {
            const { customer, session } = await openAccount(world.acme, mails);
            const newEmail = `new-${customer.email}`;
            const ask = (currentPassword) => session.outcome(RequestMyEmailChangeDocument, { input: { newEmail, currentPassword } });
            expect(await ask('not-the-right-one')).to.equal('COMMERCE_CUSTOMER_PASSWORD_WRONG');
            await world.acme.anonymous.run(RequestCustomerSignInLinkDocument, { input: { email: customer.email } });
            const lying = await mails.tokenTo(customer.email);
            expect(await ask(PASSWORD)).to.equal('answered');
            const token = await mails.tokenTo(newEmail);
            expect((await signInAsCustomer(world.acme, { email: newEmail })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
            expect(reasonOf(await confirm(token, world.globex))).to.equal('AUTH_LINK_INVALID');
            const racing = await Promise.all(Array.from({ length: 4 }, () => confirm(token)));
            expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(3).fill('AUTH_LINK_INVALID'), 'answered'].sort());
            expect((await signInAsCustomer(world.acme, { email: newEmail })).reason).to.equal('answered');
            expect((await signInAsCustomer(world.acme, { email: customer.email })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
            expect((await mails.to(customer.email))[0]?.subject).to.equal('Your e-mail address for Acme Outdoor was changed');
            const late = await world.acme.anonymous.send(SignInCustomerByLinkDocument, { input: { token: lying } });
            expect(reasonOf(late), 'a link in the old mailbox').to.equal('AUTH_LINK_INVALID');
        });
        it('stay as they are when the new one is somebody else’s, which only its mailbox learns (threat 69)', async () => {
            const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
            const input = { newEmail: lee.customer.email, currentPassword: PASSWORD };
            expect(await kim.session.outcome(RequestMyEmailChangeDocument, { input })).to.equal('answered');
            expect(reasonOf(await confirm(await mails.tokenTo(lee.customer.email)))).to.equal('AUTH_LINK_INVALID');
            expect((await signInAsCustomer(world.acme, { email: kim.customer.email })).reason).to.equal('answered');
        });
    });
    it('are kept out by the shop within two seconds, by every way in, until it lets them in again', async () => {
        const { customer, session, refreshToken } = await openAccount(world.acme, mails);
        await world.acme.anonymous.run(RequestCustomerSignInLinkDocument, { input: { email: customer.email } });
        const token = await mails.tokenTo(customer.email);
        const input = { customerId: customer.id };
        expect((await world.globex.admin.refusal(BlockCustomerAccountDocument, { input })).reason).to.equal('COMMERCE_CUSTOMER_ACCOUNT_MISSING');
        expect((await world.acme.viewer.refusal(BlockCustomerAccountDocument, { input })).reason).to.equal('PERMISSION_MISSING');
        const { blockCustomerAccount } = await world.acme.member.run(BlockCustomerAccountDocument, { input });
        expect(blockCustomerAccount?.account?.blockedAt).to.not.equal(null);
        await isOver(session);
        expect(await refresh(refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        expect((await signInAsCustomer(world.acme, { email: customer.email })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
        expect(reasonOf(await world.acme.anonymous.send(SignInCustomerByLinkDocument, { input: { token } }))).to.equal('AUTH_LINK_INVALID');
        await world.acme.anonymous.run(RequestCustomerPasswordResetDocument, { input: { email: customer.email } });
        expect((await mails.to(customer.email)).map(({ subject }) => subject)).to.not.include('A new password for Acme Outdoor');
        await world.acme.member.run(UnblockCustomerAccountDocument, { input });
        expect((await signInAsCustomer(world.acme, { email: customer.email })).reason).to.equal('answered');
    });
    it('are named in the trail as who they are, and no secret of theirs is stored as it is', async () => {
        const { customer, refreshToken } = await openAccount(world.acme, mails);
        const schema = schemaOf(world.acme.tenant.id);
        const entries = await world.sql((sql) => sql `select action, actor_kind, actor_id from ${sql(schema)}.audit_entries where actor_id = ${customer.id} order by action`);
        expect(entries.map((row) => [row['action'], row['actor_kind']])).to.deep.equal([
            ['commerce.customerAccountOpened', 'customer'],
            ['commerce.customerSignedIn', 'customer'],
        ]);
        const changes = await world.sql((sql) => sql `select fields::text as told from ${sql(schema)}.audit_changes`);
        const told = changes.map((row) => String(row['told'])).join('\n');
        expect(told).to.not.contain('argon2').and.not.contain(refreshToken);
    });
});
//# sourceMappingURL=sign-in.test.js.map