import { expect } from 'chai';
import { ConfirmSignUpDocument, MeDocument, SignInDocument, SignUpDocument, TenantsDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { forgetExpiredSignUps } from '../../../src/modules/auth/public.js';
import { completeOnboardings } from '../../../src/modules/tenancy/public.js';
import { useMailboxes } from '../../support/mails.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { useWorld } from '../../support/world.js';
const password = 'four-words-nobody-guesses';
describe('signing up', () => {
    const world = useWorld({ SIGN_UP: 'on', SIGN_UPS_PER_MINUTE: '50', TRUSTED_PROXIES: '127.0.0.1' });
    const mails = useMailboxes(world);
    let addresses = 0;
    const platform = () => world.client({ tenant: null, email: null });
    /** Each from an address of its own, unless the test is about addresses. */
    const signUp = (slug, more = {}, from) => {
        addresses += 1;
        return platform().send(SignUpDocument, { input: { companyName: `The ${slug} company`, slug, email: `founder@${slug}.test`, ...more } }, { 'x-forwarded-for': from ?? `203.0.113.${addresses}` });
    };
    const confirm = (token, more = {}) => platform().send(ConfirmSignUpDocument, { input: { token, password, ...more } });
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    it('makes nothing until the link of the mail is followed, and then a tenant whose administrator is signed in', async () => {
        expect((await signUp('hooli', { language: 'FR' })).data).to.deep.equal({ signUp: true });
        const slugs = async () => (await world.operator.run(TenantsDocument, { filter: { search: 'hooli' } })).tenants?.nodes.map((node) => node.slug);
        expect(await slugs()).to.deep.equal([]);
        const [mail] = await mails.to('founder@hooli.test');
        expect(mail).to.include({ subject: 'Confirmez votre inscription', language: 'fr' });
        const { data } = await confirm(await mails.tokenTo('founder@hooli.test'));
        expect(data?.confirmSignUp?.tenant).to.deep.include({ slug: 'hooli', name: 'The hooli company' });
        const session = data?.confirmSignUp?.session;
        expect(session?.user).to.deep.include({ email: 'founder@hooli.test', roles: ['admin'] });
        expect(session?.user.tenant).to.deep.include({ slug: 'hooli' });
        expect(session?.user.emailVerifiedAt).to.be.a('string');
        const me = await platform().send(MeDocument, {}, { authorization: `Bearer ${session?.accessToken}` });
        expect(me.errors).to.deep.equal([]);
        expect(await slugs()).to.deep.equal(['hooli']);
        const again = await world.client({ tenant: 'hooli', email: null }).run(SignInDocument, { input: { email: 'founder@hooli.test', password } });
        expect(again.signIn?.__typename).to.equal('SignedIn');
    });
    it('works once, also for ten who follow the link at the same moment (threat 74)', async () => {
        await signUp('racing-co');
        const token = await mails.tokenTo('founder@racing-co.test');
        const racing = await Promise.all(Array.from({ length: 10 }, () => confirm(token)));
        expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(9).fill('AUTH_LINK_INVALID'), 'answered'].sort());
        expect(reasonOf(await confirm('x'))).to.equal('AUTH_LINK_INVALID');
    });
    it('says when the link is followed that a slug is taken, and takes another one', async () => {
        await signUp('acme', { email: 'second@acme.test' });
        const token = await mails.tokenTo('second@acme.test');
        expect(reasonOf(await confirm(token))).to.equal('TENANCY_SLUG_TAKEN');
        const { data } = await confirm(token, { slug: 'acme-two' });
        expect(data?.confirmSignUp?.tenant.slug).to.equal('acme-two');
    });
    it('answers alike for an address that signed up before, that has a tenant already, and that is new (threat 69)', async () => {
        await signUp('known-one', { email: 'known@mail.test' });
        const answers = [];
        for (const email of ['known@mail.test', 'admin@acme.test', 'new@mail.test']) {
            const { status, data, errors } = await signUp('known-two', { email });
            answers.push({ status, data, errors });
        }
        for (const answer of answers)
            expect(answer).to.deep.equal({ status: 200, data: { signUp: true }, errors: [] });
    });
    it('writes nothing into the mailboxes of strangers but what we wrote ourselves', async () => {
        await signUp('spammer', { companyName: 'Win a car at http://evil.example', displayName: 'Click http://evil.example', email: 'victim@mail.test' });
        const [mail] = await mails.to('victim@mail.test');
        expect(`${mail?.subject} ${mail?.text} ${mail?.html} ${mail?.to.name}`).to.not.contain('evil');
    });
    it('fills no mailbox: one address is written to three times in a day', async () => {
        for (let index = 0; index < 5; index += 1)
            expect((await signUp(`often-${index}x`, { email: 'often@mail.test' })).data).to.deep.equal({ signUp: true });
        expect((await mails.to('often@mail.test')).length).to.equal(3);
    });
    it('is refused to one network address after five in an hour, and to all together beyond so many in a minute (threat 30)', async () => {
        const one = [];
        for (let index = 0; index < 7; index += 1)
            one.push(reasonOf(await signUp(`same-${index}x`, {}, '198.51.100.1')));
        expect(one).to.deep.equal([...Array(5).fill('answered'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
        world.clock.advance('10m');
        const flood = await Promise.all(Array.from({ length: 80 }, (_, index) => signUp(`flood-${index}x`, {}, `198.51.101.${index}`)));
        const refused = flood.filter((answer) => reasonOf(answer) === 'TOO_MANY_ATTEMPTS');
        expect(refused.length).to.be.within(25, 30);
        expect(refused[0]?.errors[0]?.extensions).to.have.property('retryAfterMs');
        const reads = await world.acme.admin.run(MeDocument);
        expect(reads.me?.email).to.equal('admin@acme.test');
        world.clock.advance('10m');
    });
    it('names all fields that are wrong, and what is wrong with the password', async () => {
        const refusal = await platform().refusal(SignUpDocument, { input: { companyName: ' ', slug: 'admin', email: 'nobody' } });
        expect(refusal.fields?.map((field) => field.path)).to.deep.equal(['input.companyName', 'input.slug', 'input.email']);
        await signUp('weak-co');
        const token = await mails.tokenTo('founder@weak-co.test');
        for (const weak of ['short', 'The weak-co company', 'founder@weak-co.test']) {
            const { errors } = await confirm(token, { password: weak });
            expect(errors[0]?.extensions.fields?.[0]?.path, weak).to.equal('input.password');
        }
    });
    it('is forgotten a day later, with everything that was asked for', async () => {
        await signUp('too-late');
        const token = await mails.tokenTo('founder@too-late.test');
        world.clock.advance('25h');
        expect(reasonOf(await confirm(token))).to.equal('AUTH_LINK_INVALID');
        await forgetExpiredSignUps(createSystemContext(world.app.services, 'test'));
        const rows = await world.sql((sql) => sql `select 1 from control.sign_ups union all select 1 from control.audit_entries where details::text like '%@too-late.test%'`);
        expect(rows).to.have.length(0);
    });
    it('waits for the worker when many do it at once, with the address proved already', async () => {
        const busy = await startSecondGateway(world, {
            SIGN_UP: 'on',
            ONBOARDING_CONCURRENCY: '1',
            ONBOARDING_WAITING: '0',
            TRUSTED_PROXIES: '127.0.0.1',
        });
        const there = busy.client({ tenant: null, email: null });
        const tokens = [];
        for (const index of [1, 2, 3, 4]) {
            await signUp(`crowd-${index}x`);
            tokens.push(await mails.tokenTo(`founder@crowd-${index}x.test`));
        }
        const answers = await Promise.all(tokens.map((token) => there.send(ConfirmSignUpDocument, { input: { token, password } })));
        const waiting = answers.find(({ data }) => data?.confirmSignUp?.session === null)?.data?.confirmSignUp?.tenant;
        expect(waiting?.slug).to.match(/^crowd-/);
        await completeOnboardings(createSystemContext(world.app.services, 'test'));
        const { signIn } = await world
            .client({ tenant: waiting?.slug ?? '', email: null })
            .run(SignInDocument, { input: { email: `founder@${waiting?.slug}.test`, password } });
        expect(signIn?.__typename === 'SignedIn' && signIn.user.emailVerifiedAt).to.be.a('string');
        await busy.stop();
    });
});
describe('signing up where it is not offered', () => {
    const world = useWorld();
    it('is refused', async () => {
        const refusal = await world
            .client({ tenant: null, email: null })
            .refusal(SignUpDocument, { input: { companyName: 'Hooli', slug: 'hooli', email: 'gavin@hooli.test' } });
        expect(refusal).to.include({ code: 'FORBIDDEN', reason: 'AUTH_SIGN_UP_CLOSED' });
    });
});
//# sourceMappingURL=sign-up.test.js.map