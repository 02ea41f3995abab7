import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import { BeginSsoDocument } from '../../../../schema/generated/graphql.js';
import { HostileProvider } from '../../../support/sso/hostile-provider.js';
import { FrontEnd, connectOpenId, isReturn, person, refusalsOf, useSsoWorld, windowOf } from './company.js';
const ANSWER_REFUSED = 'AUTH_SSO_ANSWER_REFUSED';
const FLOW_INVALID = 'AUTH_SSO_FLOW_INVALID';
describe('threat 75: a sign-in through an OpenID provider is refused', () => {
    const world = useSsoWorld({ TRUSTED_PROXIES: '127.0.0.1' });
    const hostile = new HostileProvider();
    const honest = { idToken: hostile.idToken, wayBack: hostile.wayBack, metadata: hostile.metadata };
    let company;
    let real;
    before(async () => {
        await hostile.start();
        company = await connectOpenId(world, world.acme, { issuer: hostile.issuer });
        real = await connectOpenId(world, world.acme);
        hostile.claims = { email: `kim@${company.domain}`, email_verified: true };
        world.provider.person = person('kim', real);
    });
    beforeEach(() => Object.assign(hostile, honest));
    after(() => hostile.stop());
    const outcome = async () => {
        const session = await windowOf(world, company).signIn(company.connectionId);
        return typeof session === 'string' ? session : 'signed in';
    };
    /** Goes to the provider and comes to the callback, which is not opened. */
    const toCallback = async (front, { connectionId, callbackUrl }) => front.until(await front.begin(connectionId), ({ href }) => href.startsWith(callbackUrl));
    const errorOf = (url) => url.searchParams.get('error');
    it('never when everything is as it should be', async () => expect(await outcome()).to.equal('signed in'));
    const tokens = {
        'by none (alg none)': (claims, self) => self.unsigned(claims),
        'with the public key (HS256)': (claims, self) => self.signWithPublicKey(claims),
        'by another key': (claims, self) => self.sign(claims, { key: generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey }),
        'by another key of the same name in the header': (claims, self) => {
            const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
            return self.sign(claims, { key: privateKey, header: { jwk: publicKey.export({ format: 'jwk' }) } });
        },
        'and then changed': (claims, self) => {
            const [header, , signature] = self.sign(claims).split('.');
            return `${header}.${Buffer.from(JSON.stringify({ ...claims, email: `admin@${company.domain}` })).toString('base64url')}.${signature}`;
        },
        'for another client': (claims, self) => self.sign({ ...claims, aud: 'another-client' }),
        'for us and others, on behalf of another': (claims, self) => self.sign({ ...claims, aud: [claims['aud'], 'another'], azp: 'another' }),
        'with the name of another issuer': (claims, self) => self.sign({ ...claims, iss: 'https://login.example.com' }),
        'with another nonce': (claims, self) => self.sign({ ...claims, nonce: 'another' }),
        'without a nonce': ({ nonce: _nonce, ...claims }, self) => self.sign(claims),
        'long ago': (claims, self) => self.sign({ ...claims, exp: Math.floor(Date.now() / 1_000) - 120 }),
        'without an end': ({ exp: _exp, ...claims }, self) => self.sign(claims),
        'about nobody': ({ sub: _sub, ...claims }, self) => self.sign(claims),
        'with a critical header': (claims, self) => self.sign(claims, { header: { crit: ['x'], x: true } }),
    };
    for (const [how, idToken] of Object.entries(tokens)) {
        it(`whose token was signed ${how}`, async () => {
            hostile.idToken = idToken;
            expect(await outcome()).to.equal(ANSWER_REFUSED);
        });
    }
    it('that another issuer claims, or that does not say whose it is (mix-up, RFC 9207)', async () => {
        hostile.wayBack = () => ({ iss: world.provider.issuer });
        expect(await outcome()).to.equal(ANSWER_REFUSED);
        hostile.wayBack = () => ({});
        expect(await outcome()).to.equal(ANSWER_REFUSED);
        expect(hostile.tokenRequests.some((form) => form.get('code') !== 'a-code')).to.equal(false);
    });
    it('at the callback of another connection (mix-up)', async () => {
        const front = windowOf(world, company);
        const at = await toCallback(front, real);
        const moved = at.href.replace(real.connectionId, company.connectionId);
        const sent = hostile.tokenRequests.length;
        expect(errorOf(await front.back(moved))).to.equal(FLOW_INVALID);
        expect(hostile.tokenRequests.length, 'the code did not go to the other provider').to.equal(sent);
    });
    it('in another browser than the one that began', async () => {
        const at = await toCallback(windowOf(world, real), real);
        expect(errorOf(await windowOf(world, real).back(at.href))).to.equal(FLOW_INVALID);
    });
    it('with another state, without one, and a second time', async () => {
        const front = windowOf(world, real);
        const at = await toCallback(front, real);
        const other = new URL(at);
        other.searchParams.set('state', 'x'.repeat(43));
        expect(errorOf(await front.back(other.href))).to.equal(FLOW_INVALID);
        other.searchParams.delete('state');
        expect(errorOf(await front.back(other.href)), 'begun by the provider').to.equal(FLOW_INVALID);
        expect((await front.back(at.href)).searchParams.get('code')).to.be.a('string');
        expect(errorOf(await front.back(at.href)), 'replayed').to.equal(FLOW_INVALID);
    });
    it('but once, of many that race with one answer or one ticket', async () => {
        const front = windowOf(world, company);
        const at = await toCallback(front, company);
        const answers = await Promise.all([1, 2, 3, 4].map(() => front.back(at.href)));
        expect(answers.filter((url) => url.searchParams.has('code'))).to.have.length(1);
        const url = await windowOf(world, company).begin(company.connectionId);
        const windows = await Promise.all([1, 2, 3, 4].map(() => windowOf(world, company).browser.request(url)));
        expect(windows.map(({ status }) => status).sort()).to.deep.equal([303, 400, 400, 400]);
    });
    it('with the code of another sign-in', async () => {
        const [mine, theirs] = [windowOf(world, real), windowOf(world, real)];
        const [at, other] = [await toCallback(mine, real), await toCallback(theirs, real)];
        at.searchParams.set('code', other.searchParams.get('code') ?? '');
        expect(errorOf(await mine.back(at.href))).to.equal(ANSWER_REFUSED);
        expect((await refusalsOf(world, real)).at(-1)).to.contain('OAUTH_RESPONSE_BODY_ERROR');
    });
    it('when the provider says so', async () => {
        const front = windowOf(world, real);
        const at = await toCallback(front, real);
        at.searchParams.delete('code');
        at.searchParams.set('error', 'access_denied');
        at.searchParams.set('error_description', '<script>');
        const back = await front.back(at.href);
        expect(errorOf(back)).to.equal('AUTH_SSO_PROVIDER_SAID_NO');
        expect(back.href).to.not.contain('script');
        expect((await refusalsOf(world, real)).at(-1)).to.equal('PROVIDER_SAID: access_denied');
    });
    it('after ten minutes', async () => {
        const front = windowOf(world, real);
        const at = await toCallback(front, real);
        const begun = await front.begin(real.connectionId);
        world.clock.advance('11m');
        expect(errorOf(await front.back(at.href))).to.equal(FLOW_INVALID);
        expect((await front.browser.request(begun)).status).to.equal(400);
    });
    it('whose ticket was used by another window', async () => {
        const url = await windowOf(world, real).begin(real.connectionId);
        const [one, other] = [windowOf(world, real), windowOf(world, real)];
        expect((await one.browser.request(url)).status).to.equal(303);
        const again = await other.browser.request(url);
        expect([again.status, again.headers.get('location'), await again.text()].join(' ')).to.match(/^400 .*AUTH_SSO_FLOW_INVALID/s);
    });
    it('whose code is shown by another front-end, twice, or late; and the code is used up by it', async () => {
        const front = windowOf(world, real);
        const codeOf = async () => (await front.back(await front.begin(real.connectionId))).searchParams.get('code') ?? '';
        const stolen = await codeOf();
        expect(await front.finish(stolen, 'x'.repeat(43)), 'by whoever read the address').to.equal(FLOW_INVALID);
        expect(await front.finish(stolen)).to.equal(FLOW_INVALID);
        const code = await codeOf();
        const racing = await Promise.all([1, 2, 3, 4].map(() => front.finish(code)));
        expect(racing.filter((answer) => typeof answer !== 'string')).to.have.length(1);
        const late = await codeOf();
        world.clock.advance('61s');
        expect(await front.finish(late)).to.equal(FLOW_INVALID);
        const { data, errors } = await world.globex.anonymous.send('mutation { finishSso(input: { code: "x", codeVerifier: "y" }) { __typename } }');
        expect([data?.['finishSso'] ?? null, errors[0]?.extensions.reason]).to.deep.equal([null, 'INVALID_INPUT']);
    });
    it('in another tenant than the one that began', async () => {
        const front = windowOf(world, real);
        const code = (await front.back(await front.begin(real.connectionId))).searchParams.get('code') ?? '';
        const elsewhere = new FrontEnd(world, world.globex.anonymous);
        expect(await elsewhere.finish(code, front.verifier)).to.equal(FLOW_INVALID);
        expect(await front.finish(code)).to.have.property('accessToken');
    });
    it('while its provider names endpoints that may not be called', async () => {
        hostile.metadata = (document) => ({ ...document, token_endpoint: 'http://169.254.169.254/latest' });
        const { issuer } = hostile;
        const rebound = await connectOpenId(world, world.acme, { issuer }).catch((error) => error.message);
        expect(rebound).to.contain('AUTH_SSO_CONNECTION_FAULTY');
    });
    it('unless its cookie is of this host alone, unreadable for scripts and sent over TLS', async () => {
        const front = new FrontEnd(world, world.acme.anonymous, { 'x-forwarded-proto': 'https' });
        const at = await front.back(await front.begin(real.connectionId));
        expect(isReturn(at)).to.equal(true);
        expect(front.browser.setCookies[0]).to.match(/^__Host-serai-sso=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/);
        expect(await front.finish(at.searchParams.get('code') ?? '')).to.have.property('accessToken');
    });
    it('and nothing that travels is kept but as a digest', async () => {
        const front = windowOf(world, real);
        const url = await front.begin(real.connectionId);
        const at = await front.until(url, ({ href }) => href.startsWith(real.callbackUrl));
        const code = (await front.back(at.href)).searchParams.get('code') ?? '';
        const travelled = [new URL(url).searchParams.get('ticket'), at.searchParams.get('state'), at.searchParams.get('code'), code, front.verifier];
        const rows = await world.sql((sql) => sql.unsafe(`select sso_flows::text as row from "${schemaOfAcme()}".sso_flows`));
        for (const text of travelled)
            expect(JSON.stringify(rows)).to.not.contain(text);
        expect(at.href + code).to.not.match(/eyJ/);
    });
    it('and beginning needs a challenge of the right size, and one way to name the provider', async () => {
        const refusal = await world.acme.anonymous.refusal(BeginSsoDocument, { input: { codeChallenge: 'short' } });
        expect(refusal.fields?.map(({ path }) => path)).to.include('input.codeChallenge');
        const both = { connectionId: real.connectionId, email: 'kim@acme.test', codeChallenge: 'x'.repeat(43) };
        expect((await world.acme.anonymous.refusal(BeginSsoDocument, { input: both })).fields?.[0]?.reason).to.equal('EXACTLY_ONE');
        const byAddress = { email: `anybody@${real.domain.toUpperCase()}`, codeChallenge: 'x'.repeat(43) };
        expect((await world.acme.anonymous.run(BeginSsoDocument, { input: byAddress })).beginSso?.url).to.contain('/start?ticket=');
    });
    const schemaOfAcme = () => `t_${world.acme.tenant.id.slice(4)}`;
});
//# sourceMappingURL=oidc-attacks.test.js.map