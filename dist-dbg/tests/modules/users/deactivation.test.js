import { expect } from 'chai';
import { DeactivateUserDocument, MeDocument, ReactivateUserDocument, RefreshSessionDocument, SignInDocument, UsersDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { Client } from '../../support/client.js';
import { startGatewayProcess } from '../../support/gateway-process.js';
import { until, useWorld } from '../../support/world.js';
import { UNKNOWN, newUser } from '../access/people.js';
const ROUNDS = 10;
describe('deactivateUser', function () {
    this.timeout(60_000);
    const world = useWorld();
    let second;
    before(async () => {
        second = await startGatewayProcess(world.databaseUrl);
    });
    after(() => second.stop());
    const emailOf = async (client) => (await client.run(MeDocument)).me?.email ?? '';
    const signIn = (email, password = DEMO_PASSWORD) => world.acme.anonymous.send(SignInDocument, { input: { email, password } });
    const meAt = async (url, token) => (await new Client({ url, tenant: 'acme', email: null }).send(MeDocument, {}, { authorization: `Bearer ${token}` })).status;
    it('ends the sessions of the user on every process within two seconds, and of nobody else (property 24)', async () => {
        const { admin } = world.acme;
        const [leaving, staying] = [await newUser(world, world.acme), await newUser(world, world.acme)];
        const [token, other] = [await leaving.client.token(), await staying.client.token()];
        const { data } = await signIn(await emailOf(leaving.client));
        const refreshToken = data?.signIn.refreshToken ?? '';
        expect([await meAt(world.url, token), await meAt(second.url, token)]).to.deep.equal([200, 200]);
        const { deactivateUser } = await admin.run(DeactivateUserDocument, { input: { id: leaving.id } });
        expect(deactivateUser?.status).to.equal('DEACTIVATED');
        const isOut = async (url) => (await meAt(url, token)) === 401;
        await until(async () => (await isOut(world.url)) && (await isOut(second.url)), 'both processes refuse the token');
        expect((await world.acme.anonymous.refusal(RefreshSessionDocument, { input: { refreshToken } })).reason).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        expect([await meAt(world.url, other), await meAt(second.url, other)]).to.deep.equal([200, 200]);
        const told = await world.acme.eventNames();
        expect(told).to.include('users.userDeactivated');
        expect(told.filter((name) => name === 'auth.sessionEnded')).to.have.length(2);
        const list = await admin.run(UsersDocument, { filter: { status: 'DEACTIVATED' } });
        expect(list.users?.nodes.map(({ id }) => id)).to.deep.equal([leaving.id]);
    });
    it('lets the user sign in no more, with the answer of a wrong password, until reactivateUser', async () => {
        const { admin } = world.acme;
        const user = await newUser(world, world.acme);
        const email = await emailOf(user.client);
        await admin.run(DeactivateUserDocument, { input: { id: user.id } });
        const { deactivateUser } = await admin.run(DeactivateUserDocument, { input: { id: user.id } });
        expect(deactivateUser?.status).to.equal('DEACTIVATED');
        const [right, wrong] = [await signIn(email), await signIn(email, 'not-the-right-password')];
        const comparable = ({ status, errors, data }) => ({
            ...{ status, data },
            errors: errors.map(({ message, extensions: { code, reason } }) => ({ message, code, reason })),
        });
        expect(comparable(right)).to.deep.equal(comparable(wrong));
        expect(right.errors[0]?.extensions.reason).to.equal('AUTH_CREDENTIALS_WRONG');
        const { reactivateUser } = await admin.run(ReactivateUserDocument, { input: { id: user.id } });
        expect(reactivateUser).to.include({ status: 'ACTIVE', deactivatedAt: null });
        const again = await signIn(email);
        expect(again.errors).to.deep.equal([]);
    });
    it('leaves no session behind that began at the same moment', async () => {
        const { admin } = world.acme;
        for (let round = 0; round < ROUNDS; round += 1) {
            const user = await newUser(world, world.acme);
            const email = await emailOf(user.client);
            const racing = [0, 1, 2, 3].map(() => signIn(email));
            await Promise.all([...racing, admin.run(DeactivateUserDocument, { input: { id: user.id } })]);
            const schema = `t_${world.acme.tenant.id.slice(4)}`;
            const open = await world.sql((sql) => sql.unsafe(`select count(*)::int as open from ${schema}.sessions where ended_at is null and holder_id = '${user.id}'`));
            expect(open[0]?.['open']).to.equal(0);
        }
    });
    it('finds nobody of another tenant, and is for those who may', async () => {
        const foreign = await newUser(world, world.globex);
        for (const id of [foreign.id, UNKNOWN.user]) {
            const { admin } = world.acme;
            const refusals = [
                await admin.refusal(DeactivateUserDocument, { input: { id } }),
                await admin.refusal(ReactivateUserDocument, { input: { id } }),
            ];
            for (const refusal of refusals)
                expect(refusal).to.include({ code: 'NOT_FOUND', reason: 'USERS_USER_NOT_FOUND' });
        }
        expect((await world.globex.manager.refusal(DeactivateUserDocument, { input: { id: foreign.id } })).reason).to.equal('PERMISSION_MISSING');
        expect((await foreign.client.run(MeDocument)).me?.id).to.equal(foreign.id);
    });
});
//# sourceMappingURL=deactivation.test.js.map