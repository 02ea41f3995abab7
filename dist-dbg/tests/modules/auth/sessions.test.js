import { expect } from 'chai';
import { ChooseSettingDocument, EndOtherSessionsDocument, EndSessionDocument, EndUserSessionsDocument, MeDocument, SessionsDocument, SignInDocument, UserSessionsDocument, } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword } from '../../../src/platform/crypto/password.js';
import { useMailboxes } from '../../support/mails.js';
import { actionsIn } from '../../support/trail.js';
import { until, useWorld } from '../../support/world.js';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0';
const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
describe('sessions', () => {
    const world = useWorld({ TRUSTED_PROXIES: '127.0.0.1' });
    const mails = useMailboxes(world);
    let users = 0;
    const addUser = async (tenant = 'acme') => {
        users += 1;
        const email = `person-${users}@mail.test`;
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        const { id } = await world[tenant].ctx.write((tx) => createUser(tx, { email, displayName: 'Kim', passwordHash, role: 'member' }));
        return { id, email, tenant };
    };
    const signIn = async ({ email, tenant }, headers = {}) => {
        const { data } = await world[tenant].anonymous.send(SignInDocument, { input: { email, password: DEMO_PASSWORD } }, { 'user-agent': FIREFOX, ...headers });
        return data?.signIn.accessToken ?? '';
    };
    const as = (accessToken) => ({ authorization: `Bearer ${accessToken}` });
    const sessionsOf = async (token, variables = {}) => (await world.client({ tenant: null, email: null }).send(SessionsDocument, variables, as(token))).data?.sessions;
    const isOpen = async (token) => (await world.client({ tenant: null, email: null }).send(MeDocument, {}, as(token))).status === 200;
    const closed = (token) => until(async () => !(await isOpen(token)), 'the session is closed');
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    it('are listed with their device, address and times, and the one that asks is marked', async () => {
        const user = await addUser();
        const phone = await signIn(user, { 'user-agent': SAFARI, 'x-forwarded-for': '203.0.113.7' });
        world.clock.advance('2m');
        const desk = await signIn(user, { 'x-forwarded-for': '198.51.100.9' });
        const curl = await signIn(user, { 'user-agent': 'curl/8.5.0' });
        const sessions = await sessionsOf(desk, { first: 10 });
        expect(sessions?.totalCount).to.equal(3);
        expect(sessions?.nodes.map(({ device, address, isCurrent }) => [device, address, isCurrent])).to.deep.equal([
            ['curl', '127.0.0.1', false],
            ['Firefox, Windows', '198.51.100.9', true],
            ['Safari, iPhone', '203.0.113.7', false],
        ]);
        const [, , first] = sessions?.nodes ?? [];
        expect(new Date(String(first?.expiresAt)).getTime() - new Date(String(first?.createdAt)).getTime()).to.equal(30 * 86_400_000);
        const page = await sessionsOf(curl, { first: 2, after: null });
        const rest = await sessionsOf(curl, { first: 2, after: page?.pageInfo.endCursor });
        expect(rest?.nodes.map((node) => node.device)).to.deep.equal(['Safari, iPhone']);
        expect(await sessionsOf(phone, { first: 1 })).to.have.nested.property('pageInfo.hasNextPage', true);
    });
    it('are listed for operators as well', async () => {
        const { sessions } = await world.operator.run(SessionsDocument, { first: 5 });
        expect(sessions?.nodes.filter((node) => node.isCurrent)).to.have.length(1);
    });
    it('end one by one, or all but the one that asks', async () => {
        const user = await addUser();
        const [here, there, elsewhere] = [await signIn(user), await signIn(user), await signIn(user)];
        const ids = (await sessionsOf(there))?.nodes ?? [];
        const id = ids.find((node) => node.isCurrent)?.id ?? '';
        const send = (document, variables, token) => world.acme.anonymous.send(document, variables, as(token));
        expect(reasonOf(await send(EndSessionDocument, { input: { id } }, here))).to.equal('answered');
        await closed(there);
        expect(reasonOf(await send(EndSessionDocument, { input: { id } }, here))).to.equal('AUTH_SESSION_NOT_FOUND');
        const { data } = await send(EndOtherSessionsDocument, {}, here);
        expect(data).to.deep.equal({ endOtherSessions: 1 });
        await closed(elsewhere);
        expect(await isOpen(here)).to.equal(true);
        expect((await sessionsOf(here))?.totalCount).to.equal(1);
    });
    it("are nobody else's to see or end, in the same tenant or another", async () => {
        const [mine, theirs, abroad] = [await addUser(), await addUser(), await addUser('globex')];
        const token = await signIn(mine);
        for (const other of [theirs, abroad]) {
            const victim = await signIn(other);
            const id = (await sessionsOf(victim))?.nodes[0]?.id ?? '';
            expect(reasonOf(await world.acme.anonymous.send(EndSessionDocument, { input: { id } }, as(token)))).to.equal('AUTH_SESSION_NOT_FOUND');
            expect(await isOpen(victim)).to.equal(true);
        }
        expect((await world.acme.member.refusal(EndUserSessionsDocument, { input: { userId: theirs.id } })).reason).to.equal('PERMISSION_MISSING');
        expect((await world.acme.member.refusal(UserSessionsDocument, { userId: theirs.id })).reason).to.equal('PERMISSION_MISSING');
        expect((await world.acme.admin.refusal(EndUserSessionsDocument, { input: { userId: abroad.id } })).code).to.equal('NOT_FOUND');
    });
    it('of a user are seen and ended by administrators', async () => {
        const user = await addUser();
        const tokens = [await signIn(user), await signIn(user)];
        const { userSessions } = await world.acme.admin.run(UserSessionsDocument, { userId: user.id, first: 10 });
        expect(userSessions?.nodes.map((node) => [node.device, node.isCurrent])).to.deep.equal(Array(2).fill(['Firefox, Windows', false]));
        const { endUserSessions } = await world.acme.admin.run(EndUserSessionsDocument, { input: { userId: user.id } });
        expect(endUserSessions).to.equal(2);
        for (const token of tokens)
            await closed(token);
        expect(await actionsIn(world, world.acme)).to.include('auth.sessionEnded');
    });
    it('are at most a hundred: the one that was quiet for longest makes room', async () => {
        const user = await addUser();
        const schema = `t_${world.acme.tenant.id.slice(4)}`;
        const first = await signIn(user);
        await world.sql((sql) => sql `insert into ${sql(schema)}.sessions (id, holder_id, created_at, last_seen_at, expires_at)
        select gen_random_uuid(), ${user.id}, now(), now() + interval '1 hour', now() + interval '60 days' from generate_series(1, 99)`);
        expect(await isOpen(first)).to.equal(true);
        world.clock.advance('1m');
        const last = await signIn(user);
        await closed(first);
        expect((await sessionsOf(last))?.totalCount).to.equal(100);
    });
    it('are forgotten some time after their end', async () => {
        const user = await addUser();
        await signIn(user);
        world.clock.advance('200d');
        await signIn(user);
        const rows = await world.sql((sql) => sql `select 1 from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.sessions where holder_id = ${user.id}`);
        expect(rows).to.have.length(1);
    });
    it('are told of by mail when they begin on a new device, unless the tenant does not want that', async () => {
        const user = await addUser();
        await signIn(user);
        await signIn(user);
        expect(await mails.to(user.email)).to.deep.equal([]);
        await signIn(user, { 'user-agent': SAFARI, 'x-forwarded-for': '203.0.113.7' });
        const [mail] = await mails.to(user.email);
        expect(mail?.subject).to.equal('A new sign-in to Acme Outdoor');
        expect(mail?.text).to.contain('with Safari, iPhone, from 203.0.113.7');
        const other = await addUser('globex');
        await world.globex.admin.run(ChooseSettingDocument, { input: { key: 'auth.newDeviceMails', value: 'false' } });
        await signIn(other);
        await signIn(other, { 'user-agent': SAFARI });
        expect(await mails.to(other.email)).to.deep.equal([]);
    });
});
//# sourceMappingURL=sessions.test.js.map