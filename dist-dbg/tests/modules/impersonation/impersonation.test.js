import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { AllowOperatorAccessDocument, AuditLogDocument, CreateCustomerDocument, EndImpersonationDocument, ImpersonateTenantUserDocument, ImpersonationsDocument, MeDocument, OperatorAccessDocument, PlatformAuditLogDocument, RenewImpersonationDocument, SetAuditRetentionDocument, SignOutDocument, WithdrawOperatorAccessDocument, } from '../../../schema/generated/graphql.js';
import { until, useWorld } from '../../support/world.js';
describe('impersonation by an operator (threat 23)', () => {
    const world = useWorld();
    const userOf = async (of, who = 'manager') => (await of[who].run(MeDocument)).me?.id ?? '';
    const allow = (of, hours = 1) => of.admin.run(AllowOperatorAccessDocument, { input: { hours } });
    const withdraw = (of) => of.admin.run(WithdrawOperatorAccessDocument);
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const inputFor = async (of, who = 'manager', minutes = 30) => ({
        input: { tenantId: of.tenant.id, userId: await userOf(of, who), reason: 'Ticket 4711', minutes },
    });
    const impersonate = async (of, who = 'manager', minutes = 30) => {
        const { impersonateTenantUser } = await operator().run(ImpersonateTenantUserDocument, await inputFor(of, who, minutes));
        if (!impersonateTenantUser)
            throw new Error('not impersonated');
        return impersonateTenantUser;
    };
    const as = (token) => ({
        send: (document, variables = {}) => world.client({ tenant: null, email: null }).send(document, variables, { authorization: `Bearer ${token}` }),
    });
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    it('needs the consent of the tenant, which ends by itself', async () => {
        const refused = async () => (await operator().refusal(ImpersonateTenantUserDocument, await inputFor(world.globex))).reason;
        expect(await refused()).to.equal('IMPERSONATION_NOT_ALLOWED');
        await allow(world.acme);
        expect(await refused()).to.equal('IMPERSONATION_NOT_ALLOWED');
        await allow(world.globex, 2);
        expect((await world.globex.admin.run(OperatorAccessDocument)).operatorAccess?.allowedUntil).to.be.a('string');
        const { expiresAt } = await impersonate(world.globex);
        expect(new Date(expiresAt).getTime() - world.clock.now().getTime()).to.be.within(29 * 60_000, 30 * 60_000);
        world.clock.advance('3h');
        expect(await refused()).to.equal('IMPERSONATION_NOT_ALLOWED');
        const globex = world.client({ tenant: 'globex', email: 'admin@globex.test' });
        expect((await globex.run(OperatorAccessDocument)).operatorAccess).to.deep.equal({ allowedUntil: null });
        const { fields } = await globex.refusal(AllowOperatorAccessDocument, { input: { hours: 721 } });
        expect(fields?.map((field) => field.path)).to.deep.equal(['input.hours']);
    });
    it('gives no operator the way into a tenant with a token of their own', async () => {
        const token = await operator().token();
        const answer = await world.client({ tenant: 'acme', email: null }).send(MeDocument, {}, { authorization: `Bearer ${token}` });
        expect([answer.status, reasonOf(answer)]).to.deep.equal([403, 'TENANT_MISMATCH']);
    });
    it('does as the user does, with both identities in the token and on every row, in both trails', async () => {
        await allow(world.acme);
        const { accessToken, impersonationId } = await impersonate(world.acme);
        const operatorId = (await operator().run(MeDocument)).me?.id ?? '';
        const user = await userOf(world.acme);
        const claims = jwt.decode(accessToken, { json: true });
        expect(claims).to.deep.include({ sub: user, act: { sub: operatorId }, tid: world.acme.tenant.id });
        const { data } = await as(accessToken).send(CreateCustomerDocument, { input: { email: 'by-operator@mail.test', displayName: 'Kim' } });
        const objectId = data.createCustomer.id;
        const [entry] = (await world.acme.admin.run(AuditLogDocument, { filter: { objectId } })).auditLog?.nodes ?? [];
        expect(entry).to.deep.include({
            actor: { kind: 'USER', id: user, name: 'Mona Manager' },
            impersonator: { id: operatorId, name: 'Olga Operator' },
        });
        const byOperator = (await world.acme.admin.run(AuditLogDocument, { filter: { actorId: operatorId } })).auditLog?.nodes ?? [];
        expect(byOperator.map((one) => one.action)).to.deep.equal(['commerce.customerCreated', 'impersonation.started']);
        expect(byOperator[1]?.facts).to.deep.include({ name: 'reason', value: 'Ticket 4711' });
        const { platformAuditLog } = await operator().run(PlatformAuditLogDocument, { filter: { actions: ['impersonation.started'] }, first: 1 });
        expect(platformAuditLog?.nodes[0]?.facts).to.deep.include({ name: 'tenantId', value: world.acme.tenant.id });
        const { impersonations } = await world.acme.admin.run(ImpersonationsDocument, { first: 1 });
        expect(impersonations?.nodes[0]).to.deep.include({
            id: impersonationId,
            reason: 'Ticket 4711',
            endedAt: null,
            operator: { id: operatorId, name: 'Olga Operator' },
            user: { id: user, name: 'Mona Manager' },
        });
        expect((await world.globex.admin.refusal(ImpersonationsDocument, { first: 101 })).code).to.equal('BAD_USER_INPUT');
    });
    it('cannot do what only the person may: consents, settings, sessions', async () => {
        await allow(world.acme);
        const { accessToken } = await impersonate(world.acme, 'admin');
        const { send } = as(accessToken);
        expect(reasonOf(await send(AllowOperatorAccessDocument, { input: { hours: 720 } }))).to.equal('IMPERSONATION_FORBIDS');
        expect(reasonOf(await send(WithdrawOperatorAccessDocument))).to.equal('IMPERSONATION_FORBIDS');
        expect(reasonOf(await send(SetAuditRetentionDocument, { input: { days: 90 } }))).to.equal('IMPERSONATION_FORBIDS');
        expect(reasonOf(await send(MeDocument))).to.equal('answered');
        expect(reasonOf(await send(SignOutDocument))).to.equal('answered');
        await until(async () => reasonOf(await send(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'signing out ends it');
    });
    it('ends at once with the consent, and cannot be renewed', async () => {
        await allow(world.acme);
        const { accessToken, impersonationId } = await impersonate(world.acme);
        const input = { tenantId: world.acme.tenant.id, impersonationId };
        const renewed = await operator().run(RenewImpersonationDocument, { input });
        const { send } = as(renewed.renewImpersonation?.accessToken ?? '');
        expect(reasonOf(await send(MeDocument))).to.equal('answered');
        const began = Date.now();
        await withdraw(world.acme);
        await until(async () => reasonOf(await send(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'the token is refused');
        expect(Date.now() - began).to.be.lessThan(2_000);
        expect(reasonOf(await as(accessToken).send(MeDocument))).to.equal('ACCESS_TOKEN_INVALID');
        expect((await operator().refusal(RenewImpersonationDocument, { input })).reason).to.equal('IMPERSONATION_OVER');
    });
    it('is at most an hour, says why, and is over when its time is', async () => {
        await allow(world.acme, 48);
        const wrong = { ...(await inputFor(world.acme)).input, minutes: 61, reason: ' ' };
        const { fields } = await operator().refusal(ImpersonateTenantUserDocument, { input: wrong });
        expect(fields?.map((field) => field.path).sort()).to.deep.equal(['input.minutes', 'input.reason']);
        const { impersonationId, accessTokenExpiresAt } = await impersonate(world.acme, 'manager', 5);
        expect(new Date(accessTokenExpiresAt).getTime() - world.clock.now().getTime()).to.be.at.most(5 * 60_000);
        world.clock.advance('6m');
        const input = { tenantId: world.acme.tenant.id, impersonationId };
        expect((await operator().refusal(RenewImpersonationDocument, { input })).reason).to.equal('IMPERSONATION_OVER');
    });
    it('is ended by its operator, and refused for users who are not there', async () => {
        const acme = world.client({ tenant: 'acme', email: 'admin@acme.test' });
        await acme.run(AllowOperatorAccessDocument, { input: { hours: 1 } });
        const { accessToken, impersonationId } = await impersonate(world.acme);
        await operator().run(EndImpersonationDocument, { input: { tenantId: world.acme.tenant.id, impersonationId } });
        await until(async () => reasonOf(await as(accessToken).send(MeDocument)) === 'ACCESS_TOKEN_INVALID', 'the token is refused');
        const stranger = { ...(await inputFor(world.acme)).input, userId: await userOf(world.globex) };
        expect((await operator().refusal(ImpersonateTenantUserDocument, { input: stranger })).reason).to.equal('IMPERSONATION_USER_NOT_FOUND');
        expect(await acme.refusal(ImpersonateTenantUserDocument, { input: stranger })).to.include({ reason: 'PERMISSION_MISSING' });
    });
});
//# sourceMappingURL=impersonation.test.js.map