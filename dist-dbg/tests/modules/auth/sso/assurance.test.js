import { inflateRawSync } from 'node:zlib';
import { expect } from 'chai';
import { BeginStepUpDocument, RefreshSessionDocument, RequireMfaDocument, SessionsDocument } from '../../../../schema/generated/graphql.js';
import { Session } from '../../../support/sessions.js';
import { HostileProvider } from '../../../support/sso/hostile-provider.js';
import { until } from '../../../support/world.js';
import { connectOpenId, person, roleNamed, signedInThrough, useSsoWorld, windowOf } from './company.js';
import { connectSaml, finished, post, samlSignIn, samlWindow, toProvider } from './saml-company.js';
/** Asks for a fresh proof, and is refused to whoever has one. */
const REMOVE_NOTHING = { toString: () => 'mutation { removeTotp }' };
const FRESH = 'AUTH_TOTP_NOT_FOUND';
const STALE = 'STEP_UP_REQUIRED';
describe('how sure a session through a provider is (property 25)', () => {
    const world = useSsoWorld();
    const hostile = new HostileProvider();
    const { idToken } = hostile;
    let careless;
    let saml;
    before(async () => {
        await hostile.start();
        careless = await connectOpenId(world, world.acme, { issuer: hostile.issuer });
        hostile.claims = { email: `kim@${careless.domain}`, email_verified: true };
        saml = await connectSaml(world, world.acme);
        saml.provider.person = { nameId: `kim@${saml.domain}` };
    });
    beforeEach(() => Object.assign(hostile, { idToken }));
    after(() => hostile.stop());
    const secondsAgo = (seconds) => Math.floor(Date.now() / 1_000) - seconds;
    const looksAt = (seconds) => {
        hostile.idToken = (claims, self) => self.sign({ ...claims, auth_time: secondsAgo(seconds) });
    };
    const refreshed = async ({ refreshToken }) => {
        const { data } = await world.acme.anonymous.send(RefreshSessionDocument, { input: { refreshToken } });
        return new Session(world.acme.anonymous, data?.refreshSession ?? { accessToken: '' });
    };
    const samlSession = async (...given) => {
        const session = await samlSignIn(world, saml, ...given);
        if (typeof session === 'string')
            throw new Error(session);
        return session;
    };
    it('satisfies a required second factor where the provider has asked for two, and not otherwise', async () => {
        const company = await connectOpenId(world, world.globex, { mfaValues: ['mfa'] });
        world.provider.person = { ...person('kim', company), amr: ['pwd', 'mfa'] };
        const strong = await signedInThrough(world, company);
        world.provider.person = { ...person('lee', company), amr: ['pwd'] };
        const weak = await signedInThrough(world, company);
        const roleId = await roleNamed(world.globex.admin, 'viewer');
        await world.globex.admin.run(RequireMfaDocument, { input: { graceDays: 0, roleId } });
        await until(async () => (await weak.outcome(SessionsDocument)) === 'SECOND_FACTOR_REQUIRED', 'the session is closed', 5_000);
        expect(await strong.outcome(SessionsDocument)).to.equal('answered');
    });
    it('is as fresh as the look that the provider had at the person', async () => {
        looksAt(0);
        expect(await (await signedInThrough(world, careless)).outcome(REMOVE_NOTHING)).to.equal(FRESH);
        looksAt(3_600);
        expect(await (await signedInThrough(world, careless)).outcome(REMOVE_NOTHING), 'an hour ago').to.equal(STALE);
        const hourAgo = new Date(world.clock.now().getTime() - 3_600_000).toISOString();
        const beforeSigning = (xml) => xml.replace(/AuthnInstant="[^"]*"/, `AuthnInstant="${hourAgo}"`);
        expect(await (await samlSession({ beforeSigning })).outcome(REMOVE_NOTHING), 'by SAML').to.equal(STALE);
        expect(await (await samlSession()).outcome(REMOVE_NOTHING)).to.equal(FRESH);
    });
    it('is refused where a new look was asked for and the provider had none', async () => {
        const outcome = async () => {
            const front = windowOf(world, careless);
            const at = await front.back(await front.begin(careless.connectionId, true));
            return at.searchParams.get('error') ?? 'signed in';
        };
        looksAt(0);
        expect(await outcome()).to.equal('signed in');
        looksAt(3_600);
        expect(await outcome(), 'an hour ago').to.equal('AUTH_SSO_ANSWER_REFUSED');
        hostile.idToken = idToken;
        expect(await outcome(), 'without saying when').to.equal('AUTH_SSO_ANSWER_REFUSED');
    });
    it('grows stale like any other, and who has no password is sent to the provider for a new one', async () => {
        const session = await samlSession();
        world.clock.advance('16m');
        const stale = await refreshed(session);
        expect(await stale.outcome(REMOVE_NOTHING)).to.equal(STALE);
        expect((await stale.run(BeginStepUpDocument)).beginStepUp?.methods).to.deep.equal(['SSO']);
        const front = samlWindow(world, saml);
        const at = await toProvider(front, saml, { isFresh: true });
        const request = inflateRawSync(Buffer.from(at.searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
        expect(request).to.contain('ForceAuthn="true"');
        const fresh = await finished(front, saml, await post(front, saml, await saml.provider.answer(at, saml.service)));
        expect(typeof fresh === 'string' ? fresh : await fresh.outcome(REMOVE_NOTHING)).to.equal(FRESH);
    });
});
//# sourceMappingURL=assurance.test.js.map