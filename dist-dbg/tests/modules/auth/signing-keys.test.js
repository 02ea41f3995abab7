import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { MeDocument, RefreshSessionDocument, SignInDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { listSigningKeys, replaceSigningKeys, rotateSigningKeys, tendSigningKeys } from '../../../src/modules/auth/public.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { until, useWorld } from '../../support/world.js';
describe('signing keys', () => {
    const world = useWorld();
    let second;
    before(async () => {
        second = await startSecondGateway(world);
    });
    after(() => second.stop());
    const ctx = () => createSystemContext(world.app.services, 'test');
    const tend = () => tendSigningKeys(ctx(), { secret: world.app.secret, everyDays: 90, accessTokenSeconds: 600 });
    const signIn = async (url = 'first') => {
        const client = (url === 'first' ? world : second).client({ tenant: 'acme', email: null });
        const { signIn: session } = await client.run(SignInDocument, { input: { email: 'admin@acme.test', password: DEMO_PASSWORD } });
        if (session?.__typename !== 'SignedIn')
            throw new Error('not signed in');
        return session;
    };
    const kidOf = (token) => jwt.decode(token, { complete: true })?.header.kid ?? '';
    const statusOf = async (where, token) => (await fetch(`${where.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: MeDocument.toString() }),
    })).status;
    const published = async (where) => (await (await fetch(`${where.url}/.well-known/jwks.json`)).json()).keys.map((key) => key.kid);
    it('are rotated without a sign-out: the next one is published everywhere before it signs, and the old one goes on verifying', async () => {
        const before = await signIn();
        const { kid, signsFrom } = await rotateSigningKeys(ctx(), world.app.secret);
        expect(kid).to.not.equal(kidOf(before.accessToken));
        expect(signsFrom.getTime() - world.clock.now().getTime()).to.be.greaterThan(2 * 300_000 - 5_000);
        for (const where of [world, second])
            await until(async () => (await published(where)).includes(kid), 'the key is published');
        expect(kidOf((await signIn()).accessToken)).to.equal(kidOf(before.accessToken));
        expect((await rotateSigningKeys(ctx(), world.app.secret)).kid, 'a second rotation finds the first').to.equal(kid);
        world.clock.advance('9m');
        const last = await signIn();
        world.clock.advance('1m');
        const next = await signIn('second');
        expect([kidOf(last.accessToken), kidOf(next.accessToken)]).to.deep.equal([kidOf(before.accessToken), kid]);
        for (const where of [world, second])
            for (const { accessToken } of [last, next])
                expect(await statusOf(where, accessToken)).to.equal(200);
        const anonymous = world.client({ tenant: 'acme', email: null });
        const refreshed = await anonymous.run(RefreshSessionDocument, { input: { refreshToken: before.refreshToken } });
        expect(await statusOf(second, refreshed.refreshSession?.accessToken ?? '')).to.equal(200);
    });
    it('retire when no token of theirs is good any more, and stay published for what else they signed', async () => {
        const old = await signIn();
        const oldKid = kidOf(old.accessToken);
        await rotateSigningKeys(ctx(), world.app.secret);
        world.clock.advance('11m');
        await tend();
        expect((await listSigningKeys(ctx())).find((key) => key.kid === oldKid)?.retiredAt).to.equal(null);
        world.clock.advance('20m');
        await tend();
        expect((await listSigningKeys(ctx())).find((key) => key.kid === oldKid)?.retiredAt).to.be.a('date');
        expect(await published(second)).to.include(oldKid);
        const actions = await world.sql((sql) => sql `select action from control.audit_entries where action like 'auth.signingKey%' order by occurred_at, id`);
        expect(actions.map((row) => row['action'])).to.include.members(['auth.signingKeyMade', 'auth.signingKeysRetired']);
    });
    it('are made by schedule, by one of the workers that look at the same moment', async () => {
        const before = (await listSigningKeys(ctx())).length;
        await tend();
        expect((await listSigningKeys(ctx())).length).to.equal(before);
        world.clock.advance('91d');
        await Promise.all([tend(), tend(), tend()]);
        expect((await listSigningKeys(ctx())).length).to.equal(before + 1);
    });
    it('can be replaced at once when one was stolen: nothing that it signed is good, and sessions go on', async () => {
        const { accessToken, refreshToken } = await signIn();
        const { kid } = await replaceSigningKeys(ctx(), world.app.secret);
        for (const where of [world, second])
            await until(async () => (await statusOf(where, accessToken)) === 401, 'the old token is refused');
        expect(await published(world)).to.deep.equal([kid]);
        const anonymous = second.client({ tenant: 'acme', email: null });
        const { refreshSession } = await anonymous.run(RefreshSessionDocument, { input: { refreshToken } });
        expect(kidOf(refreshSession?.accessToken ?? '')).to.equal(kid);
        expect(await statusOf(world, refreshSession?.accessToken ?? '')).to.equal(200);
    });
});
//# sourceMappingURL=signing-keys.test.js.map