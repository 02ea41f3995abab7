import { expect } from 'chai';
import { OnboardTenantDocument, SignInDocument, TenantDocument, TenantOnboardingDocument, TenantOnboardingsDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { completeOnboardings } from '../../../src/modules/tenancy/public.js';
import { useMailboxes } from '../../support/mails.js';
import { useWorld } from '../../support/world.js';
const adminPassword = 'a-staple-for-everyone';
describe('onboarding in bursts', () => {
    const world = useWorld({ ONBOARDING_CONCURRENCY: '1', ONBOARDING_WAITING: '1', ONBOARDING_QUEUE: '6' });
    const mails = useMailboxes(world);
    const input = (slug, more = {}) => ({
        input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword, modules: [], plan: 'starter', ...more },
    });
    const onboard = (slug, more = {}) => world.operator.send(OnboardTenantDocument, input(slug, more));
    const complete = () => completeOnboardings(createSystemContext(world.app.services, 'test'));
    const onboardingOf = async (tenantId) => (await world.operator.run(TenantOnboardingDocument, { tenantId })).tenantOnboarding;
    /** As many as a process takes and one more, so that the last one waits. */
    const burst = async (name, amount, more = {}) => {
        await world.operator.token();
        const answers = await Promise.all(Array.from({ length: amount }, (_, index) => onboard(`${name}-${index}x`, more)));
        return answers.map(({ data, errors }) => ({ tenant: data?.onboardTenant ?? null, refusal: errors[0]?.extensions }));
    };
    const signIn = async (slug) => {
        const { signIn: session } = await world
            .client({ tenant: slug, email: null })
            .run(SignInDocument, { input: { email: `admin@${slug}.test`, password: adminPassword } });
        return session?.__typename;
    };
    it('answers PENDING beyond what a process does at a time, and the worker creates the rest', async () => {
        const answers = await burst('burst', 7);
        const pending = answers.filter(({ tenant }) => tenant?.status === 'PENDING');
        expect(answers.filter(({ tenant }) => tenant?.status === 'ACTIVE').length).to.be.at.least(1);
        expect(pending.length).to.be.within(1, 6);
        expect(answers.filter(({ refusal }) => refusal !== undefined)).to.deep.equal([]);
        const [first] = pending;
        const id = first?.tenant?.id ?? '';
        expect(await onboardingOf(id)).to.include({ tenantId: id, slug: first?.tenant?.slug, status: 'PENDING', failure: null });
        expect((await world.operator.run(TenantDocument, { id })).tenant).to.include({ id, status: 'PENDING' });
        const all = await world.operator.send(`{ tenant(id: "${id}") { plan { key } versions { behind } usage { quotas { used } } flags { enabled } settings { value } events(first: 5) { nodes { name } } } }`);
        expect(all.errors).to.deep.equal([]);
        expect(all.data?.tenant).to.deep.include({ plan: { key: 'starter' }, versions: { behind: 0 } });
        const list = (await world.operator.run(TenantOnboardingsDocument, { first: 100 })).tenantOnboardings;
        expect([list?.totalCount, list?.nodes.map((node) => node.tenantId).includes(id)]).to.deep.equal([pending.length, true]);
        expect(await world.app.directory.findBySlug(first?.tenant?.slug ?? '')).to.equal(null);
        expect(await complete()).to.equal(pending.length);
        expect(await onboardingOf(id)).to.include({ tenantId: id, status: 'ONBOARDED' });
        expect((await world.operator.run(TenantDocument, { id })).tenant).to.include({ id, status: 'ACTIVE' });
        world.app.directory.forget();
        expect(await signIn(first?.tenant?.slug ?? '')).to.equal('SignedIn');
        expect(await complete()).to.equal(0);
    });
    it('refuses more than the installation keeps waiting, and says when to try again', async () => {
        const answers = await burst('flood', 16);
        const refused = answers.filter(({ refusal }) => refusal !== undefined);
        expect(refused.length).to.be.at.least(4);
        for (const { refusal } of refused)
            expect(refusal).to.include({ code: 'RATE_LIMITED', reason: 'TENANCY_ONBOARDING_BUSY', retryAfterMs: 10_000 });
        await complete();
        const slugs = await world.sql((sql) => sql `select slug from control.tenants where slug like 'flood-%'`);
        expect(slugs.length).to.equal(answers.length - refused.length);
    });
    it('is done once, however many workers look at the same moment', async () => {
        const answers = await burst('raced', 6);
        const pending = answers.filter(({ tenant }) => tenant?.status === 'PENDING').length;
        const created = await Promise.all([complete(), complete(), complete()]);
        expect(created.reduce((sum, one) => sum + one, 0)).to.equal(pending);
        const rows = await world.sql((sql) => sql `select slug from control.tenants where slug like 'raced-%'`);
        expect(rows.length).to.equal(6);
    });
    it('promises a slug once, and says in the end that it was taken by then', async () => {
        const answers = await burst('promised', 5);
        const waiting = answers.find(({ tenant }) => tenant?.status === 'PENDING')?.tenant;
        await burst('filler', 3);
        const again = await Promise.all([onboard('fillers'), onboard('fillest'), onboard(waiting?.slug ?? ''), onboard(waiting?.slug ?? '')]);
        expect(again.some(({ errors }) => errors[0]?.extensions.reason === 'TENANCY_SLUG_TAKEN')).to.equal(true);
        // Whoever is created first has the slug.
        await world.sql((sql) => sql `update control.tenants set slug = 'promised-by-now' where slug = ${waiting?.slug ?? ''}`);
        await world.sql((sql) => sql `update control.tenants set slug = ${waiting?.slug ?? ''} where slug = 'globex' and not exists (select from control.tenants where slug = ${waiting?.slug ?? ''})`);
        await complete();
        expect(await onboardingOf(waiting?.id ?? '')).to.include({ status: 'FAILED', failure: 'TENANCY_SLUG_TAKEN' });
        const [row] = await world.sql((sql) => sql `select admin_password_hash from control.onboarding_requests where slug = ${waiting?.slug ?? ''} and failed_at is not null`);
        expect(row?.['admin_password_hash']).to.equal(null);
        await world.sql((sql) => sql `update control.tenants set slug = 'globex' where slug = ${waiting?.slug ?? ''}`);
    });
    it('invites the administrator of a tenant that waited as well', async () => {
        const answers = await burst('invited', 4, { adminPassword: undefined });
        const waiting = answers.find(({ tenant }) => tenant?.status === 'PENDING')?.tenant;
        expect(await mails.to(`admin@${waiting?.slug}.test`)).to.deep.equal([]);
        await complete();
        expect((await mails.to(`admin@${waiting?.slug}.test`)).map((mail) => mail.subject)).to.deep.equal([`Your invitation to ${waiting?.slug}`]);
    });
    it('is tried again when it failed for a reason that may pass', async () => {
        const answers = await burst('retried', 4);
        const waiting = answers.find(({ tenant }) => tenant?.status === 'PENDING')?.tenant;
        await world.sql((sql) => sql `alter table control.tenants rename to tenants_away`);
        expect(await complete()).to.equal(0);
        await world.sql((sql) => sql `alter table control.tenants_away rename to tenants`);
        expect(await complete()).to.equal(0);
        expect(await onboardingOf(waiting?.id ?? '')).to.include({ status: 'PENDING' });
        world.clock.advance('1m');
        expect(await complete()).to.be.at.least(1);
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        expect((await operator.run(TenantOnboardingDocument, { tenantId: waiting?.id ?? '' })).tenantOnboarding).to.include({ status: 'ONBOARDED' });
    });
    it('is seen by operators alone', async () => {
        const tenantId = world.acme.tenant.id;
        expect((await world.acme.admin.refusal(TenantOnboardingDocument, { tenantId })).reason).to.equal('PERMISSION_MISSING');
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        expect((await operator.refusal(TenantOnboardingDocument, { tenantId: 'ten_01h455vb4pex5vsknk084sn02q' })).reason).to.equal('TENANT_NOT_FOUND');
    });
});
//# sourceMappingURL=onboarding-queue.test.js.map