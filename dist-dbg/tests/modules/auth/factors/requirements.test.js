import { expect } from 'chai';
import { BeginPasskeyRegistrationDocument, ExplainAccessDocument, FactorsDocument, MeDocument, MfaRequirementsDocument, RefreshSessionDocument, RemoveTotpDocument, RequireMfaDocument, SessionsDocument, UsersDocument, WaiveMfaDocument, } from '../../../../schema/generated/graphql.js';
import { startSecondGateway } from '../../../support/second-gateway.js';
import { Session, accountOf, enrolTotp, signedIn, signedInAs, signedInWithTotp } from '../../../support/sessions.js';
import { until, useWorld } from '../../../support/world.js';
import { assign, newGroup, newRole, newUser } from '../../access/people.js';
const REQUIRED = 'SECOND_FACTOR_REQUIRED';
/** Open to every signed-in user, and to nobody who must add a factor first. */
const OPEN = SessionsDocument;
describe('a required second factor', () => {
    const world = useWorld();
    const require = (graceDays, roleId) => world.acme.admin.run(RequireMfaDocument, { input: { graceDays, ...(roleId ? { roleId } : {}) } });
    const waive = (roleId) => world.acme.admin.run(WaiveMfaDocument, { input: roleId ? { roleId } : {} });
    const settles = (session, outcome) => until(async () => (await session.outcome(OPEN)) === outcome, `the session is answered with ${outcome}`, 5_000);
    /** The administrator has one, so that they are let do the rest; their tokens end with the days that pass. */
    let secret = '';
    const signAdministratorIn = async () => {
        const account = { client: world.acme.admin, anonymous: world.acme.anonymous, email: 'admin@acme.test' };
        const { accessToken } = await signedInWithTotp(world, account, secret);
        Object.assign(world.acme.admin, { token: async () => accessToken });
    };
    before(async () => {
        ({ secret } = await enrolTotp(world, await signedIn(world, world.acme.admin)));
    });
    beforeEach(signAdministratorIn);
    afterEach(async () => {
        await world.acme.admin.send(WaiveMfaDocument, { input: {} });
    });
    it('closes everything but adding one, within two seconds on every process, for sessions that there are', async () => {
        const { client } = await newUser(world, world.acme, 'manager');
        const session = await signedIn(world, client);
        const second = await startSecondGateway(world);
        const there = new Session(second.client({ tenant: 'acme', email: null }), session);
        expect(await session.outcome(OPEN)).to.equal('answered');
        await require(0);
        await settles(session, REQUIRED);
        await settles(there, REQUIRED);
        expect(await session.outcome(UsersDocument), 'what needs a permission').to.equal(REQUIRED);
        expect(await session.outcome(MeDocument)).to.equal('answered');
        expect((await session.run(FactorsDocument)).factors?.requiredFrom).to.be.a('string');
        await enrolTotp(world, session);
        expect(await session.outcome(OPEN)).to.equal('answered');
        expect(await session.outcome(UsersDocument)).to.equal('answered');
        await second.stop();
    });
    it('is told by explainAccess to those who may inspect people: what somebody holds is closed until they add one', async () => {
        const { id, client } = await newUser(world, world.acme);
        const explain = async (as) => (await as.run(ExplainAccessDocument, { userId: id, permission: 'products:read' })).explainAccess;
        expect(await explain(world.acme.admin)).to.deep.include({ isAllowed: true, secondFactorDueFrom: null });
        const { requireMfa } = await require(3);
        const due = new Date(Date.parse(requireMfa?.requiredAt ?? '') + 3 * 86_400_000).toISOString();
        expect(await explain(world.acme.admin)).to.deep.include({ isAllowed: true, reason: 'GRANTED', secondFactorDueFrom: due });
        const reader = await newUser(world, world.acme);
        const role = await newRole(world.acme.admin, { permissions: ['roles:read'] });
        await assign(world.acme.admin, role.id, { userId: reader.id });
        expect(await explain(await signedIn(world, reader.client)), 'who may not inspect people').to.deep.include({ secondFactorDueFrom: null });
        await enrolTotp(world, await signedIn(world, client));
        expect(await explain(world.acme.admin)).to.deep.include({ secondFactorDueFrom: null });
    });
    it('can be a passkey just as well', async () => {
        const { client } = await newUser(world, world.acme);
        await require(0);
        const session = await signedIn(world, client);
        await settles(session, REQUIRED);
        expect(await session.outcome(BeginPasskeyRegistrationDocument)).to.equal('answered');
    });
    it('of a user with a password alone lets them sign in, and do nothing else', async () => {
        const { client } = await newUser(world, world.acme);
        await require(0);
        const session = await signedIn(world, client);
        await settles(session, REQUIRED);
        expect(session.claims).to.deep.include({ acr: 'aal1', amr: ['pwd'] });
        const { data } = await world.acme.anonymous.send(RefreshSessionDocument, {
            input: { refreshToken: session.refreshToken },
        });
        const next = new Session(world.acme.anonymous, data?.refreshSession ?? { accessToken: '' });
        expect(await next.outcome(OPEN), 'a refreshed token').to.equal(REQUIRED);
        await waive();
        await settles(next, 'answered');
    });
    it('leaves time: nothing is closed before the grace is over, and then without a new token', async () => {
        const { client } = await newUser(world, world.acme);
        await require(1);
        world.clock.advance('23h');
        const account = await accountOf(world, client);
        const early = await signedInAs(account);
        expect(await early.outcome(OPEN)).to.equal('answered');
        world.clock.advance('55m');
        const session = await signedInAs(account);
        expect(await session.outcome(OPEN)).to.equal('answered');
        world.clock.advance('6m');
        expect(await session.outcome(OPEN), 'the same token, a day later').to.equal(REQUIRED);
        const newcomer = await newUser(world, world.acme);
        expect(await (await signedIn(world, newcomer.client)).outcome(OPEN), 'whose account is younger').to.equal('answered');
    });
    it('counts from when it was first required, however often it is said again', async () => {
        const { client } = await newUser(world, world.acme);
        const first = await require(2);
        world.clock.advance('1d');
        await signAdministratorIn();
        const again = await require(1);
        expect(again.requireMfa?.requiredAt).to.equal(first.requireMfa?.requiredAt);
        const session = await signedIn(world, client);
        await settles(session, REQUIRED);
    });
    it('of a role is one of all who hold it, directly, by a group or by a role that includes it, and of nobody else', async () => {
        const role = await newRole(world.acme.admin, { permissions: ['products:read'] });
        const wider = await newRole(world.acme.admin, { includes: [role.id] });
        const [direct, inGroup, byWider, without] = await Promise.all([1, 2, 3, 4].map(() => newUser(world, world.acme)));
        if (!direct || !inGroup || !byWider || !without)
            throw new Error('four users');
        await assign(world.acme.admin, role.id, { userId: direct.id });
        await assign(world.acme.admin, role.id, { groupId: (await newGroup(world.acme.admin, [inGroup.id])).id });
        await assign(world.acme.admin, wider.id, { userId: byWider.id });
        await require(0, role.id);
        for (const { client } of [direct, inGroup, byWider])
            await settles(await signedIn(world, client), REQUIRED);
        const free = await signedIn(world, without.client);
        expect(await free.outcome(OPEN)).to.equal('answered');
        const { mfaRequirements } = await world.acme.admin.run(MfaRequirementsDocument);
        expect(mfaRequirements?.map((one) => [one.role?.id, one.graceDays])).to.deep.equal([[role.id, 0]]);
        await assign(world.acme.admin, role.id, { userId: without.id });
        await settles(free, REQUIRED);
        await waive(role.id);
        await settles(free, 'answered');
    });
    it('ends with its role', async () => {
        const role = await newRole(world.acme.admin);
        await require(0, role.id);
        const { errors } = await world.acme.admin.send('mutation ($input: DeleteRoleInput!) { deleteRole(input: $input) { id } }', {
            input: { id: role.id },
        });
        expect(errors).to.deep.equal([]);
        expect((await world.acme.admin.run(MfaRequirementsDocument)).mfaRequirements).to.deep.equal([]);
        expect(await world.acme.eventNames()).to.include.members(['auth.mfaRequired', 'auth.mfaWaived']);
    });
    it('keeps the last one: it can be replaced and not removed', async () => {
        const { client } = await newUser(world, world.acme);
        const session = await signedIn(world, client);
        const account = await accountOf(world, client);
        const { secret: own } = await enrolTotp(world, session);
        await require(0);
        const again = await signedInWithTotp(world, account, own);
        await until(async () => (await again.outcome(RemoveTotpDocument)) === 'AUTH_LAST_FACTOR', 'the last one is kept');
        expect(await again.outcome(OPEN)).to.equal('answered');
    });
    it('is a matter of the tenant that requires it', async () => {
        await require(0);
        const { client } = await newUser(world, world.globex);
        expect(await (await signedIn(world, client)).outcome(OPEN)).to.equal('answered');
        expect((await world.globex.admin.run(MfaRequirementsDocument)).mfaRequirements).to.deep.equal([]);
    });
    it('is refused for roles that there are not, and for a grace that is none', async () => {
        const unknown = { input: { graceDays: 0, roleId: 'rol_01h455vb4pex5vsknk084sn02q' } };
        expect((await world.acme.admin.refusal(RequireMfaDocument, unknown)).reason).to.equal('ACCESS_ROLE_NOT_FOUND');
        expect((await world.acme.admin.refusal(RequireMfaDocument, { input: { graceDays: 91 } })).fields?.[0]?.path).to.equal('input.graceDays');
        expect((await world.acme.admin.refusal(WaiveMfaDocument, { input: {} })).reason).to.equal('AUTH_MFA_NOT_REQUIRED');
        expect((await world.acme.manager.refusal(RequireMfaDocument, { input: { graceDays: 0 } })).reason).to.equal('PERMISSION_MISSING');
    });
});
//# sourceMappingURL=requirements.test.js.map