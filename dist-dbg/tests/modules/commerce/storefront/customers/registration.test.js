import { expect } from 'chai';
import { ChooseSettingDocument, ConfirmCustomerDocument, CustomerMeDocument, CustomerSignInPolicyDocument, CustomerWithAccountDocument, CustomersDocument, RegisterCustomerDocument, } from '../../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../../support/mails.js';
import { until, useWorld } from '../../../../support/world.js';
import { problemsOf } from '../../catalogue.js';
import { choose, newCustomer, present } from '../../pricing/pricing.js';
import { openStorefront } from '../shopper.js';
import { PASSWORD, newcomer, openAccount, signInAsCustomer } from './account.js';
describe('an account at the shop', () => {
    const world = useWorld({ TRUSTED_PROXIES: '127.0.0.1' });
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    const register = (input) => world.acme.anonymous.run(RegisterCustomerDocument, { input: newcomer(input) });
    const confirm = (token, more = {}) => world.acme.anonymous.send(ConfirmCustomerDocument, { input: { token, password: PASSWORD, ...more } });
    const reasonOf = ({ errors }) => errors[0]?.extensions.reason ?? 'answered';
    it('is opened by the link of a mail, with the password that is chosen there', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        const { email } = customer;
        expect(customer).to.include({ displayName: 'Kim Park', phone: null, version: 1 });
        expect((await session.run(CustomerMeDocument)).customerMe).to.include({ id: customer.id, email });
        expect((await signInAsCustomer(world.acme, { email: email.toUpperCase() })).reason).to.equal('answered');
        const seen = present((await world.acme.viewer.run(CustomerWithAccountDocument, { id: customer.id })).customer);
        expect(seen.account).to.include({ hasPassword: true, blockedAt: null });
        const [mail] = await mails.to(email);
        expect([mail?.subject, mail?.language]).to.deep.equal(['Open your account at Acme Outdoor', 'en']);
    });
    it('is of one tenant alone', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        expect((await signInAsCustomer(world.globex, { email: customer.email })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
        const elsewhere = await world.globex.anonymous.send(CustomerMeDocument, {}, { authorization: `Bearer ${session.accessToken}` });
        expect(elsewhere.errors[0]?.extensions.reason).to.equal('TENANT_MISMATCH');
        await world.acme.anonymous.run(RegisterCustomerDocument, { input: newcomer({ email: 'two-shops@mail.test' }) });
        const token = await mails.tokenTo('two-shops@mail.test');
        const theirs = await world.globex.anonymous.send(ConfirmCustomerDocument, { input: { token, password: PASSWORD } });
        expect(reasonOf(theirs)).to.equal('AUTH_LINK_INVALID');
        expect(reasonOf(await confirm(token))).to.equal('answered');
    });
    it('is that of the customer whom the shop knows by the address already', async () => {
        const id = await newCustomer(world.acme.admin);
        const { email } = present((await world.acme.admin.run(CustomerWithAccountDocument, { id })).customer);
        const opened = await openAccount(world.acme, mails, { email: email.toUpperCase(), displayName: 'Another' });
        expect(opened.customer).to.include({ id, email, displayName: 'Buyer' });
        const { customers } = await world.acme.admin.run(CustomersDocument, { filter: { search: email } });
        expect(customers?.nodes).to.have.length(1);
    });
    it('answers the same to everybody: who has one is told by mail, without a link (threat 69)', async () => {
        const { customer } = await openAccount(world.acme, mails);
        expect(await register({ email: customer.email })).to.deep.equal({ registerCustomer: true });
        const [mail] = await mails.to(customer.email);
        expect(mail?.subject).to.equal('You have an account at Acme Outdoor already');
        expect(mail?.text).to.not.contain('token=');
    });
    it('sends the same statements whether there is one or not (threat 69)', async () => {
        const { customer } = await openAccount(world.acme, mails);
        const statements = [];
        for (const email of [customer.email, 'nobody-at-all@mail.test']) {
            const sent = [];
            const stop = world.app.services.database.observe((text) => void sent.push(text));
            await register({ email });
            stop();
            statements.push(sent.filter((text) => text.includes('customer_registrations') || text.includes('"customers"')).join(';\n'));
            await mails.to(email);
        }
        expect(statements[0]).to.contain('insert into "customer_registrations"').and.not.contain('"customers"');
        expect(statements[0]).to.equal(statements[1]);
    });
    it('has a link that works once, for a day, and not once another one of the address was followed (threat 74)', async () => {
        await register({ email: 'late@mail.test' });
        const late = await mails.tokenTo('late@mail.test');
        await register({ email: 'racing@mail.test' });
        const first = await mails.tokenTo('racing@mail.test');
        await register({ email: 'racing@mail.test' });
        const second = await mails.tokenTo('racing@mail.test');
        const racing = await Promise.all(Array.from({ length: 6 }, () => confirm(second)));
        expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(5).fill('AUTH_LINK_INVALID'), 'answered'].sort());
        expect(reasonOf(await confirm(first))).to.equal('AUTH_LINK_INVALID');
        expect(reasonOf(await confirm('no-such-token'))).to.equal('AUTH_LINK_INVALID');
        world.clock.advance('25h');
        expect(reasonOf(await confirm(late))).to.equal('AUTH_LINK_INVALID');
    });
    it('leaves the link as it is when the password is none', async () => {
        await register({ email: 'choosy@mail.test' });
        const token = await mails.tokenTo('choosy@mail.test');
        for (const [password, reason] of [
            ['too-short', 'TOO_SHORT'],
            ['choosy@mail.test', 'TOO_COMMON'],
            ['aaaaaaaaaaaa', 'TOO_SIMPLE'],
        ]) {
            const { errors } = await confirm(token, { password });
            expect(errors[0]?.extensions.fields?.map(({ path, reason: why }) => [path, why])).to.deep.equal([['input.password', reason]]);
        }
        expect(reasonOf(await confirm(token))).to.equal('answered');
    });
    it('asks for passwords as long as the shop says', async () => {
        const { globex } = world;
        expect((await globex.anonymous.run(CustomerSignInPolicyDocument)).customerSignInPolicy).to.deep.equal({ passwordLengthMin: 10 });
        await choose(globex.admin, 'commerce.customerPasswordLengthMin', '40');
        await until(async () => (await globex.anonymous.run(CustomerSignInPolicyDocument)).customerSignInPolicy?.passwordLengthMin === 40, 'the shop asks for longer ones');
        const input = newcomer();
        await globex.anonymous.run(RegisterCustomerDocument, { input });
        const token = await mails.tokenTo(input.email);
        expect(problemsOf(await globex.anonymous.refusal(ConfirmCustomerDocument, { input: { token, password: PASSWORD } }))).to.deep.equal([
            'input.password TOO_SHORT',
        ]);
        const without = await globex.anonymous.run(ConfirmCustomerDocument, { input: { token } });
        const id = present(without.confirmCustomer).customer.id;
        expect((await globex.admin.run(CustomerWithAccountDocument, { id })).customer?.account?.hasPassword).to.equal(false);
        expect((await signInAsCustomer(globex, { email: input.email })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
    });
    it('is opened on the pages of the shop, where the shop says where they are', async () => {
        const textTo = async (email) => (await mails.to(email))[0]?.text ?? '';
        await register({ email: 'before@mail.test' });
        expect(await textTo('before@mail.test')).to.contain('/account/shop/confirm-account?token=');
        for (const value of [
            'http://shop.example.com',
            'https://shop.example.com/',
            'https://shop.example.com/?a=b',
            'https://kim:x@shop.example.com',
            'shop',
        ]) {
            expect((await world.acme.admin.refusal(ChooseSettingDocument, { input: { key: 'commerce.shopUrl', value } })).code).to.equal('BAD_USER_INPUT');
        }
        await choose(world.acme.admin, 'commerce.shopUrl', 'https://shop.example.com/konto');
        let asked = 0;
        await until(async () => {
            asked += 1;
            const input = newcomer({ email: `after-${asked}@mail.test` });
            // From an address of its own, so that nobody is throttled.
            await world.acme.anonymous.send(RegisterCustomerDocument, { input }, { 'x-forwarded-for': `192.0.2.${asked}` });
            return (await textTo(`after-${asked}@mail.test`)).includes('https://shop.example.com/konto/confirm-account?token=');
        }, 'mails lead to the shop');
        const token = await mails.tokenTo(`after-${asked}@mail.test`);
        expect(reasonOf(await confirm(token))).to.equal('answered');
    });
    it('names everything that is wrong with the form at once', async () => {
        const input = { email: 'none', displayName: ' ', acceptsMarketing: true };
        expect(problemsOf(await world.acme.anonymous.refusal(RegisterCustomerDocument, { input }))).to.deep.equal([
            'input.email MALFORMED',
            'input.displayName TOO_SHORT',
            'input.consentText MISSING',
        ]);
    });
    it('fills no mailbox, and stops who asks for many', async () => {
        const input = newcomer();
        for (let time = 0; time < 5; time += 1)
            await world.acme.anonymous.run(RegisterCustomerDocument, { input });
        expect(await mails.to(input.email)).to.have.length(3);
        const reasons = [];
        for (let time = 0; time < 22; time += 1) {
            reasons.push(reasonOf(await world.acme.anonymous.send(RegisterCustomerDocument, { input: newcomer() })));
        }
        expect(reasons).to.include('TOO_MANY_ATTEMPTS');
        expect(reasons.indexOf('TOO_MANY_ATTEMPTS')).to.be.lessThan(21);
    });
    it('is nothing that is asked for or signed in to while the storefront is closed', async () => {
        const { customer, session } = await openAccount(world.globex, mails, { confirm: { password: 'a-password-of-more-than-forty-characters!' } });
        await choose(world.globex.admin, 'commerce.storefrontOpen', 'false');
        const isClosed = async () => (await session.outcome(CustomerMeDocument)) === 'COMMERCE_STOREFRONT_CLOSED';
        await until(isClosed, 'the storefront is closed');
        expect((await signInAsCustomer(world.globex, { email: customer.email })).reason).to.equal('SIGN_IN_REQUIRED');
        expect((await world.globex.anonymous.refusal(RegisterCustomerDocument, { input: newcomer() })).reason).to.equal('SIGN_IN_REQUIRED');
    });
});
//# sourceMappingURL=registration.test.js.map