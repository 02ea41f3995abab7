import { expect } from 'chai';
import { MeDocument, ReactivateTenantDocument, RemoveSsoDomainDocument, SignInDocument, SsoDomainsDocument, SuspendTenantDocument, TenantErasureDocument, TerminateTenantDocument, } from '../../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../../src/app.js';
import { recheckSsoDomains } from '../../../../src/modules/auth/sso/domains/recheck.js';
import { eraseTerminatedTenants } from '../../../../src/modules/tenancy/public.js';
import { ADMIN_PASSWORD, createSecondDatabase, onboardOn, register } from '../../../support/servers.js';
import { until } from '../../../support/world.js';
import { FrontEnd, addDomain, connectOpenId, person, signedInThrough, uniqueDomain, useSsoWorld, windowOf } from './company.js';
describe('signing in through a provider, and the state and place of the tenant', function () {
    this.timeout(60_000);
    const world = useSsoWorld({ TRUSTED_PROXIES: '127.0.0.1' });
    let second;
    before(async () => {
        second = await createSecondDatabase();
    });
    after(() => second.drop());
    const ctx = () => createSystemContext(world.app.services, 'test');
    // The clock may have been moved on past the end of tokens.
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const homeOn = async (serverId, slug) => {
        const { id } = await onboardOn(world, serverId, slug);
        const tenant = await world.app.directory.findBySlug(slug);
        if (tenant?.id !== id)
            throw new Error('no tenant');
        const anonymous = world.client({ tenant: slug, email: null });
        const email = `admin@${slug}.test`;
        const admin = Object.assign(world.client({ tenant: slug, email }), {
            async token() {
                const { signIn } = await anonymous.run(SignInDocument, { input: { email, password: ADMIN_PASSWORD } });
                return signIn?.__typename === 'SignedIn' ? signIn.accessToken : '';
            },
        });
        return { tenant, anonymous, admin };
    };
    it('is closed while the tenant is suspended, at every step', async () => {
        const company = await connectOpenId(world, world.globex);
        world.provider.person = person('kim', company);
        const front = windowOf(world, company);
        const begun = await front.begin(company.connectionId);
        const at = await front.until(await front.begin(company.connectionId), ({ href }) => href.startsWith(company.callbackUrl));
        await operator().run(SuspendTenantDocument, { input: { tenantId: world.globex.tenant.id, reason: 'unpaid' } });
        try {
            await until(async () => (await front.browser.request(begun)).status === 404, 'the way to the provider is closed', 5_000);
            expect((await front.browser.request(at.href)).status, 'the way back').to.equal(404);
        }
        finally {
            await operator().run(ReactivateTenantDocument, { input: { tenantId: world.globex.tenant.id } });
        }
        await until(async () => (await windowOf(world, company).browser.request(company.callbackUrl)).status === 303, 'it is open again', 5_000);
        expect((await signedInThrough(world, company)).accessToken).to.be.a('string');
    });
    it('is nothing that the address of another tenant answers', async () => {
        const company = await connectOpenId(world, world.acme);
        const url = await windowOf(world, company).begin(company.connectionId);
        const statusAt = async (host) => {
            const front = new FrontEnd(world, world.acme.anonymous, { 'x-forwarded-host': host });
            return (await front.browser.request(url)).status;
        };
        expect(await statusAt('globex.localhost')).to.equal(404);
        expect(await statusAt('acme.localhost')).to.equal(303);
    });
    it('works for a tenant on another server: domains, connections, people', async () => {
        const server = await register(world, second);
        const home = await homeOn(server.id, 'elsewhere');
        const company = await connectOpenId(world, home);
        world.provider.person = person('kim', company);
        const { me } = await (await signedInThrough(world, company)).run(MeDocument);
        expect(me).to.deep.include({ email: `kim@${company.domain}`, roles: ['viewer'] });
        const free = uniqueDomain();
        await addDomain(world, home.admin, free);
        await home.admin.run(RemoveSsoDomainDocument, { input: { domain: free } });
        const trail = await second.sql((sql) => sql `select action from ${sql(`t_${home.tenant.id.slice(4)}`)}.audit_entries where action like 'auth.ssoDomain%'`);
        expect(trail.map((row) => String(row['action'])).sort()).to.deep.equal([
            ...['auth.ssoDomainAdded', 'auth.ssoDomainAdded', 'auth.ssoDomainRemoved', 'auth.ssoDomainVerified', 'auth.ssoDomainVerified'],
        ]);
        const { ssoDomains } = await home.admin.run(SsoDomainsDocument);
        world.names.publishes(ssoDomains?.[0]?.recordName ?? '');
        for (const days of ['25h', '4d']) {
            world.clock.advance(days);
            await recheckSsoDomains(ctx(), new AbortController().signal);
        }
        expect((await home.admin.run(SsoDomainsDocument)).ssoDomains?.[0]?.verifiedAt).to.equal(null);
    });
    it('leaves no domain behind when the tenant is erased, so that somebody else can prove it', async () => {
        const home = await homeOn(null, 'gone-soon');
        const { domain } = await connectOpenId(world, home);
        const tenantId = home.tenant.id;
        await operator().run(TerminateTenantDocument, { input: { tenantId, confirmSlug: 'gone-soon', reason: 'over' } });
        world.clock.advance('31d');
        await eraseTerminatedTenants(ctx(), async () => { });
        const { tenantErasure } = await operator().run(TenantErasureDocument, { tenantId });
        expect(new Set(Object.values(tenantErasure?.remains ?? { none: 1 }))).to.deep.equal(new Set([0]));
        await addDomain(world, world.acme.admin, domain);
        const { ssoDomains } = await world.acme.admin.run(SsoDomainsDocument);
        expect(ssoDomains?.find((one) => one.domain === domain)?.verifiedAt).to.be.a('string');
    });
});
//# sourceMappingURL=tenants.test.js.map