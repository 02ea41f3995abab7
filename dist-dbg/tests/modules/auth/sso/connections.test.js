import { expect } from 'chai';
import { AssignRoleDocument, CreateOidcConnectionDocument, CreateRoleDocument, DeleteSsoConnectionDocument, DisableSsoConnectionDocument, EnableSsoConnectionDocument, SsoConnectionsDocument, SsoOptionsDocument, TestSsoConnectionDocument, UpdateOidcConnectionDocument, } from '../../../../schema/generated/graphql.js';
import { CLIENT_SECRET } from '../../../support/sso/openid-provider.js';
import { useWorld } from '../../../support/world.js';
import { newUser, unique } from '../../access/people.js';
import { connectOpenId, person, roleNamed, signedInThrough, uniqueDomain, useSsoWorld, windowOf } from './company.js';
const oidc = { name: 'Login', issuer: 'https://login.example.com', clientId: 'serai', clientSecret: CLIENT_SECRET };
describe('connections to providers', () => {
    const world = useSsoWorld();
    it('are off until they pass their test, and say what is wrong', async () => {
        const { admin, anonymous } = world.acme;
        const { createOidcConnection } = await admin.run(CreateOidcConnectionDocument, {
            input: { ...oidc, issuer: 'http://127.0.0.1:9', emailDomains: [uniqueDomain()] },
        });
        const input = { id: createOidcConnection?.id ?? '' };
        expect(createOidcConnection?.enabledAt).to.equal(null);
        const { testSsoConnection } = await admin.run(TestSsoConnectionDocument, { input });
        expect(testSsoConnection?.problems.join(' ')).to.match(/could not be fetched: CONNECTION_FAILED.* is not proved/);
        expect((await admin.refusal(EnableSsoConnectionDocument, { input })).reason).to.equal('AUTH_SSO_CONNECTION_FAULTY');
        expect((await anonymous.run(SsoOptionsDocument)).ssoOptions?.connections.map(({ id }) => id)).to.not.include(input.id);
    });
    it('are offered to everyone while they are on, and to nobody when they are off', async () => {
        const company = await connectOpenId(world, world.acme);
        const offered = async () => (await world.acme.anonymous.run(SsoOptionsDocument)).ssoOptions?.connections.map(({ id }) => id);
        expect(await offered()).to.include(company.connectionId);
        const url = await windowOf(world, company).begin(company.connectionId);
        const front = windowOf(world, company);
        world.provider.person = person('kim', company);
        const at = await front.until(await front.begin(company.connectionId), ({ href }) => href.startsWith(company.callbackUrl));
        await world.acme.admin.run(DisableSsoConnectionDocument, { input: { id: company.connectionId } });
        expect(await offered()).to.not.include(company.connectionId);
        expect((await windowOf(world, company).browser.request(url)).status, 'one that was begun before').to.equal(400);
        expect((await front.back(at.href)).searchParams.get('error'), 'one that is on the way back').to.equal('AUTH_SSO_FLOW_INVALID');
        await world.acme.admin.run(DeleteSsoConnectionDocument, { input: { id: company.connectionId } });
        expect((await world.acme.admin.refusal(EnableSsoConnectionDocument, { input: { id: company.connectionId } })).code).to.equal('NOT_FOUND');
    });
    it('never show or store their secret as it is, nor send it to another issuer', async () => {
        const company = await connectOpenId(world, world.acme);
        const { data } = await world.acme.admin.send(SsoConnectionsDocument);
        expect(JSON.stringify(data)).to.not.contain(CLIENT_SECRET);
        const schema = `t_${world.acme.tenant.id.slice(4)}`;
        const stored = await world.sql((sql) => sql.unsafe(`select sso_connections::text as row from "${schema}".sso_connections`));
        const told = await world.sql((sql) => sql `select payload::text as row from platform.outbox where tenant_id = ${world.acme.tenant.id}`);
        const trail = await world.sql((sql) => sql.unsafe(`select audit_entries::text as row from "${schema}".audit_entries`));
        for (const rows of [stored, told, trail])
            expect(JSON.stringify(rows)).to.not.contain(CLIENT_SECRET);
        const input = { id: company.connectionId, issuer: 'https://elsewhere.example.com' };
        const refusal = await world.acme.admin.refusal(UpdateOidcConnectionDocument, { input });
        expect(refusal.fields?.[0]).to.include({ path: 'input.clientSecret', reason: 'REQUIRED' });
    });
    it('keep what is not changed, count their versions, and must be proved anew after a change', async () => {
        const company = await connectOpenId(world, world.acme);
        const { admin } = world.acme;
        const find = async () => (await admin.run(SsoConnectionsDocument)).ssoConnections?.find(({ id }) => id === company.connectionId);
        world.provider.person = person('kim', company);
        await signedInThrough(world, company);
        const before = await find();
        expect(before?.provedAt).to.be.a('string');
        const input = { id: company.connectionId, ifVersion: before?.version ?? 0, name: 'Another name' };
        await admin.run(UpdateOidcConnectionDocument, { input });
        const after = await find();
        expect(after).to.deep.include({ name: 'Another name', provedAt: null, version: (before?.version ?? 0) + 1 });
        expect(after).to.deep.include({
            oidc: before?.oidc,
            emailDomains: before?.emailDomains,
            roleMappings: before?.roleMappings,
            enabledAt: before?.enabledAt,
        });
        expect((await admin.refusal(UpdateOidcConnectionDocument, { input })).reason).to.equal('AUTH_SSO_VERSION_STALE');
    });
    it('give no role that whoever sets them up does not hold', async () => {
        const { admin } = world.acme;
        const { createRole } = await admin.run(CreateRoleDocument, { input: { name: unique('Role'), permissions: ['sso:manage'] } });
        const { id, client } = await newUser(world, world.acme);
        await admin.run(AssignRoleDocument, { input: { roleId: createRole?.id ?? '', userId: id } });
        const roleMappings = [{ value: 'it', roleId: await roleNamed(admin, 'admin') }];
        const refusal = await client.refusal(CreateOidcConnectionDocument, { input: { ...oidc, roleMappings } });
        expect(refusal.reason).to.equal('ACCESS_BEYOND_OWN');
        const { createOidcConnection } = await client.run(CreateOidcConnectionDocument, { input: oidc });
        const input = { id: createOidcConnection?.id ?? '', roleMappings };
        expect((await client.refusal(UpdateOidcConnectionDocument, { input })).reason).to.equal('ACCESS_BEYOND_OWN');
        await admin.run(UpdateOidcConnectionDocument, { input });
        const taken = { id: input.id, issuer: 'https://mine.example.com', clientSecret: 'mine' };
        expect((await client.refusal(UpdateOidcConnectionDocument, { input: taken })).reason, 'by pointing it elsewhere').to.equal('ACCESS_BEYOND_OWN');
    });
    it('share no domain with each other, so that each address has one provider', async () => {
        const { domain } = await connectOpenId(world, world.acme);
        const refusal = await world.acme.admin.refusal(CreateOidcConnectionDocument, { input: { ...oidc, emailDomains: ['free.example', domain] } });
        expect(refusal.fields?.[0]).to.include({ path: 'input.emailDomains.1', reason: 'TAKEN' });
    });
    it('belong to one tenant, and to holders of sso:manage', async () => {
        const { connectionId } = await connectOpenId(world, world.acme);
        const { ssoConnections } = await world.globex.admin.run(SsoConnectionsDocument);
        expect(ssoConnections?.map(({ id }) => id)).to.not.include(connectionId);
        expect((await world.globex.admin.refusal(DeleteSsoConnectionDocument, { input: { id: connectionId } })).code).to.equal('NOT_FOUND');
        expect((await world.acme.manager.refusal(SsoConnectionsDocument)).reason).to.equal('PERMISSION_MISSING');
        expect((await world.acme.anonymous.refusal(SsoConnectionsDocument)).reason).to.equal('SIGN_IN_REQUIRED');
    });
    it('name every wrong field at once', async () => {
        const refusal = await world.acme.admin.refusal(CreateOidcConnectionDocument, {
            input: { name: '', issuer: 'nowhere', clientId: '', clientSecret: '', emailDomains: ['gmail.com'], scopes: ['a b'] },
        });
        const paths = refusal.fields?.map(({ path }) => path);
        expect(paths).to.include.members([
            'input.name',
            'input.issuer',
            'input.clientId',
            'input.clientSecret',
            'input.emailDomains.0',
            'input.scopes.0',
        ]);
    });
});
describe('threat 101: a connection', () => {
    const world = useWorld();
    for (const issuer of [
        'http://127.0.0.1:8080',
        'http://169.254.169.254/latest',
        'http://[::1]/',
        'http://2130706433/',
        'https://10.0.0.1/',
        'ftp://x.example.com',
        'https://user:pw@login.example.com',
        'https://login.example.com:22',
    ]) {
        it(`never leads to ${issuer}`, async () => {
            const refusal = await world.acme.admin.refusal(CreateOidcConnectionDocument, { input: { ...oidc, issuer } });
            expect(refusal.fields?.[0]).to.include({ path: 'input.issuer', reason: 'URL_FORBIDDEN' });
        });
    }
});
//# sourceMappingURL=connections.test.js.map