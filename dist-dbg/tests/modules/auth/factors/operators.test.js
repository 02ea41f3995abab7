import { expect } from 'chai';
import { BeginPasskeySignInDocument, BeginStepUpDocument, CreateOperatorDocument, MeDocument, OperatorMfaRequirementDocument, OperatorsDocument, RequireOperatorMfaDocument, ResetOperatorFactorsDocument, SignInWithPasskeyDocument, StepUpDocument, WaiveOperatorMfaDocument, } from '../../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../../src/app.js';
import { DEMO_PASSWORD } from '../../../../src/demo.js';
import { findOperatorByEmail, resetOperatorFactors } from '../../../../src/modules/auth/public.js';
import { Authenticator } from '../../../support/authenticator.js';
import { Session, beginSignIn, complete, enrolTotp, registerPasskey, signedInAs } from '../../../support/sessions.js';
import { totpCode } from '../../../support/totp.js';
import { until, useWorld } from '../../../support/world.js';
/** What holds for users holds for operators, since it is written once: here is what differs, and that it is there. */
describe('second factors of operators', () => {
    const world = useWorld();
    let count = 0;
    const newOperator = async (permissions = null) => {
        count += 1;
        const email = `otto-${count}@serai.test`;
        const input = { email, displayName: 'Otto', password: DEMO_PASSWORD, permissions };
        const { createOperator } = await world.operator.run(CreateOperatorDocument, { input: { ...input, password: 'a-staple-for-otto' } });
        return { id: createOperator?.id ?? '', email, client: world.operator, anonymous: world.client({ tenant: null, email: null }) };
    };
    const password = 'a-staple-for-otto';
    const signedIn = async (account) => {
        const { answer, reason } = await beginSignIn(account, { password });
        if (answer?.__typename !== 'SignedIn')
            throw new Error(`not signed in: ${reason}`);
        return new Session(account.anonymous, answer);
    };
    it('are asked for, taken once, and stand in the token', async () => {
        const account = await newOperator();
        const session = await signedIn(account);
        const { secret, recoveryCodes } = await enrolTotp(world, session);
        expect(session.claims).to.deep.include({ kind: 'operator', acr: 'aal2' });
        const ask = async () => {
            const { answer } = await beginSignIn(account, { password });
            return answer?.__typename === 'MfaRequired' ? answer.ticket : '';
        };
        world.clock.advance('30s');
        const code = totpCode(secret, world.clock.now());
        const again = await complete(account, { ticket: await ask(), totpCode: code });
        expect(typeof again === 'string' ? again : (await again.run(MeDocument)).me?.email).to.equal(account.email);
        expect(await complete(account, { ticket: await ask(), totpCode: code })).to.equal('AUTH_PROOF_WRONG');
        expect(await complete(account, { ticket: await ask(), recoveryCode: recoveryCodes[0] ?? '' })).to.be.an('object');
        const rows = await world.sql((sql) => sql `select action from control.audit_entries where subject_id = ${account.id}`);
        expect(rows.map((row) => row['action'])).to.include.members(['auth.factorAdded', 'auth.secondFactorAsked', 'auth.recoveryCodeUsed']);
    });
    it('can be passkeys, at the address without a tenant', async () => {
        const account = await newOperator();
        const device = new Authenticator({ origin: 'http://localhost' });
        await registerPasskey(await signedIn(account), device);
        const { beginPasskeySignIn } = await account.anonymous.run(BeginPasskeySignInDocument);
        const passkey = device.get(beginPasskeySignIn?.options);
        const input = { ticket: beginPasskeySignIn?.ticket ?? '', passkey };
        const inTenant = await world.acme.anonymous.refusal(SignInWithPasskeyDocument, { input });
        expect(inTenant.reason).to.equal('AUTH_PROOF_WRONG');
        const { signInWithPasskey } = await account.anonymous.run(SignInWithPasskeyDocument, { input });
        expect(signInWithPasskey?.user.email).to.equal(account.email);
    });
    it('or the password make a session fresh again', async () => {
        const account = await newOperator();
        const session = await signedIn(account);
        world.clock.advance('5m');
        const { beginStepUp } = await session.run(BeginStepUpDocument);
        const { stepUp } = await session.run(StepUpDocument, { input: { ticket: beginStepUp?.ticket ?? '', password } });
        const claims = new Session(account.anonymous, { accessToken: stepUp?.accessToken ?? '' }).claims;
        expect(Number(claims['auth_time'])).to.be.greaterThan(Number(session.claims['auth_time']) + 290);
    });
    it('can be required of all, within two seconds', async () => {
        const account = await newOperator();
        const session = await signedIn(account);
        await world.operator.run(RequireOperatorMfaDocument, { input: { graceDays: 0 } });
        await until(async () => (await session.outcome(OperatorsDocument)) === 'SECOND_FACTOR_REQUIRED', 'the session is closed', 5_000);
        expect(await session.outcome(MeDocument)).to.equal('answered');
        await enrolTotp(world, session);
        expect(await session.outcome(OperatorsDocument)).to.equal('answered');
        expect((await session.run(OperatorMfaRequirementDocument)).operatorMfaRequirement?.graceDays).to.equal(0);
        await session.run(WaiveOperatorMfaDocument);
        const other = await signedInAs({ ...account, email: 'operator@serai.test' });
        await until(async () => (await other.outcome(OperatorsDocument)) === 'answered', 'others are let in again', 5_000);
    });
    it('can be reset by those who hold as much, and from the command line', async () => {
        const account = await newOperator();
        const session = await signedIn(account);
        const { secret } = await enrolTotp(world, session);
        const narrow = await newOperator(['operators:read', 'operators:manage']);
        const input = { id: account.id };
        expect(await (await signedIn(narrow)).outcome(ResetOperatorFactorsDocument, { input })).to.equal('AUTH_OPERATOR_BEYOND_OWN');
        const full = await signedInAs({ ...account, email: 'operator@serai.test' });
        await full.run(ResetOperatorFactorsDocument, { input });
        await until(async () => (await session.send(MeDocument)).status === 401, 'their session has ended');
        const next = await signedIn(account);
        expect((await enrolTotp(world, next)).secret).to.not.equal(secret);
        const ctx = createSystemContext(world.app.services, 'cli');
        const operator = await ctx.control.read((db) => findOperatorByEmail(db, account.email));
        if (!operator)
            throw new Error('no operator');
        await resetOperatorFactors(ctx, operator.id);
        expect((await beginSignIn(account, { password })).answer?.__typename).to.equal('SignedIn');
    });
    it('are sealed for them, and nothing of them is in any tenant', async () => {
        const account = await newOperator();
        const { secret } = await enrolTotp(world, await signedIn(account));
        const rows = await world.sql((sql) => sql `select * from control.operator_totp_factors`);
        expect(JSON.stringify(rows)).to.contain(account.id).and.not.contain(secret);
        await expectAsked(account);
    });
    async function expectAsked(account) {
        const { answer } = await beginSignIn(account, { password });
        expect(answer?.__typename).to.equal('MfaRequired');
    }
});
//# sourceMappingURL=operators.test.js.map