import { expect } from 'chai';
import { BeginPasskeyRegistrationDocument, BeginStepUpDocument, InviteUserDocument, MeDocument, RefreshSessionDocument, SignInWithPasskeyDocument, StepUpDocument, } from '../../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../../src/demo.js';
import { collectRules } from '../../../../src/gateway/schema.js';
import { modules } from '../../../../src/modules.js';
import { Authenticator } from '../../../support/authenticator.js';
import { operationOf, roots } from '../../../support/operations.js';
import { Session, accountOf, askedAfterPassword, complete, enrolTotp, registerPasskey, signedIn, signedInAs, } from '../../../support/sessions.js';
import { totpCode } from '../../../support/totp.js';
import { until, useWorld } from '../../../support/world.js';
import { newUser } from '../../access/people.js';
const REQUIRED = 'STEP_UP_REQUIRED';
const WRONG = 'AUTH_PROOF_WRONG';
/** Asks for a fresh proof, and is refused to whoever has one. */
const REMOVE_NOTHING = { toString: () => 'mutation { removeTotp }' };
const FRESH = 'AUTH_TOTP_NOT_FOUND';
/** What is sensitive, written down once more: who adds to it or takes from it should mean it. */
const SENSITIVE = [
    ...['changePassword', 'requestEmailChange'],
    ...['beginTotpEnrolment', 'beginPasskeyRegistration', 'removeTotp', 'removePasskey', 'regenerateRecoveryCodes'],
    ...['resetUserFactors', 'waiveMfa', 'resetOperatorFactors', 'waiveOperatorMfa'],
    ...[
        'createOidcConnection',
        'createSamlConnection',
        'updateOidcConnection',
        'updateSamlConnection',
        'enableSsoConnection',
        'requireSso',
        'waiveSso',
    ],
    ...['createRole', 'updateRole', 'deleteRole', 'assignRole', 'unassignRole', 'addUsersToGroup'],
    ...['createApiKey', 'rotateApiKey'],
    ...['createOperator', 'updateOperator', 'inviteAdministrator'],
    ...['terminateTenant', 'reprovisionTenant', 'deleteTenantSnapshot', 'restoreTenant', 'swapTenantRestore', 'undoTenantRestore'],
    ...['issueTenantCredential', 'rotateTenantCredential', 'revealTenantCredential'],
    ...['impersonateTenantUser', 'allowOperatorAccess', 'erasePersonalData', 'setAuditRetention'],
    ...['createWebhookSource', 'updateWebhookSource', 'rotateWebhookSourceSecret'],
    'configurePaymentProvider',
];
describe('a step-up', () => {
    const world = useWorld();
    /** The client goes on with new tokens, as it does every few minutes. */
    const refreshed = async ({ refreshToken }) => {
        const { data } = await world.acme.anonymous.send(RefreshSessionDocument, { input: { refreshToken } });
        return new Session(world.acme.anonymous, data?.refreshSession ?? { accessToken: '' });
    };
    /** Fifteen minutes pass, and a second. */
    const grow = (session) => {
        world.clock.advance('901s');
        return refreshed(session);
    };
    const begin = async (session) => {
        const { beginStepUp } = await session.run(BeginStepUpDocument);
        if (!beginStepUp)
            throw new Error('nothing was asked');
        return beginStepUp;
    };
    /** `answered`, or why not; the session goes on with its new token. */
    const stepUp = async (session, input) => {
        const { data, errors } = await session.send(StepUpDocument, { input });
        if (data?.stepUp)
            session.accessToken = data.stepUp.accessToken;
        return errors[0]?.extensions.reason ?? 'answered';
    };
    it('is asked for when the last proof is more than fifteen minutes old, and a refreshed token is no proof', async () => {
        const session = await signedIn(world, (await newUser(world, world.acme)).client);
        expect(await session.outcome(REMOVE_NOTHING)).to.equal(FRESH);
        const grown = await grow(session);
        expect(await grown.outcome(MeDocument)).to.equal('answered');
        expect(await grown.outcome(REMOVE_NOTHING)).to.equal(REQUIRED);
        expect(Number(grown.claims['iat']) - Number(grown.claims['auth_time'])).to.be.greaterThan(900);
    });
    it('is the password for an account without a second factor, for this session alone', async () => {
        const { client } = await newUser(world, world.acme);
        const account = await accountOf(world, client);
        const [here, there] = [await signedInAs(account), await signedInAs(account)];
        const [grown, other] = [await grow(here), await refreshed(there)];
        const question = await begin(grown);
        expect(question).to.deep.include({ methods: ['PASSWORD'], passkeyOptions: null });
        expect(await stepUp(grown, { ticket: question.ticket, password: 'not-the-right-one' })).to.equal(WRONG);
        expect(await stepUp(other, { ticket: question.ticket, password: DEMO_PASSWORD }), 'by another session').to.equal(WRONG);
        expect(await stepUp(grown, { ticket: question.ticket, password: DEMO_PASSWORD })).to.equal('answered');
        expect(await grown.outcome(REMOVE_NOTHING)).to.equal(FRESH);
        expect(await other.outcome(REMOVE_NOTHING)).to.equal(REQUIRED);
        expect(await stepUp(grown, { ticket: question.ticket, password: DEMO_PASSWORD }), 'the ticket again').to.equal(WRONG);
        expect(await world.acme.eventNames()).to.include.members(['auth.stepUpBegun', 'auth.proofRefused', 'auth.steppedUp']);
    });
    it('stays with the session when it is refreshed, and ends after fifteen minutes', async () => {
        const session = await signedIn(world, (await newUser(world, world.acme)).client);
        world.clock.advance('9m');
        const question = await begin(session);
        expect(await stepUp(session, { ticket: question.ticket, password: DEMO_PASSWORD })).to.equal('answered');
        world.clock.advance('8m');
        const later = await refreshed(session);
        expect(await later.outcome(REMOVE_NOTHING), 'seventeen minutes after signing in').to.equal(FRESH);
        world.clock.advance('8m');
        expect(await later.outcome(REMOVE_NOTHING)).to.equal(REQUIRED);
    });
    it('is a second factor for an account that has one; the password is not enough', async () => {
        const { client } = await newUser(world, world.acme);
        const first = await signedIn(world, client);
        const { secret, recoveryCodes } = await enrolTotp(world, first);
        const device = new Authenticator();
        await registerPasskey(first, device);
        const grown = await grow(first);
        const question = await begin(grown);
        expect(question.methods).to.deep.equal(['TOTP', 'PASSKEY', 'RECOVERY_CODE']);
        expect(await stepUp(grown, { ticket: question.ticket, password: DEMO_PASSWORD })).to.equal(WRONG);
        expect(await stepUp(grown, { ticket: question.ticket, totpCode: totpCode(secret, world.clock.now()) })).to.equal('answered');
        expect(grown.claims).to.deep.include({ acr: 'aal2' });
        const byPasskey = await begin(grown);
        expect(await stepUp(grown, { ticket: byPasskey.ticket, passkey: device.get(byPasskey.passkeyOptions) })).to.equal('answered');
        const byPaper = await begin(grown);
        expect(await stepUp(grown, { ticket: byPaper.ticket, recoveryCode: recoveryCodes[0] ?? '' })).to.equal('answered');
    });
    it('takes no ticket of a sign-in, and no sign-in takes its ticket', async () => {
        const { client } = await newUser(world, world.acme);
        const account = await accountOf(world, client);
        const session = await signedInAs(account);
        const { secret } = await enrolTotp(world, session);
        world.clock.advance('30s');
        const { ticket } = await askedAfterPassword(account);
        const code = totpCode(secret, world.clock.now());
        expect(await stepUp(session, { ticket, totpCode: code })).to.equal(WRONG);
        const question = await begin(session);
        expect(await complete(account, { ticket: question.ticket, totpCode: code })).to.equal(WRONG);
        const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
        expect(await stepUp(session, { ticket: beginPasskeyRegistration?.ticket ?? '', totpCode: code }), 'that of a registration').to.equal(WRONG);
        expect(await session.outcome(SignInWithPasskeyDocument, { input: { ticket: question.ticket, passkey: {} } })).to.equal('INVALID_INPUT');
    });
    it('throttles who tries out the password on a device that was left unlocked', async () => {
        const session = await signedIn(world, (await newUser(world, world.acme)).client);
        const outcomes = [];
        for (let guess = 0; guess < 12; guess += 1) {
            const { ticket } = await begin(session);
            outcomes.push(await stepUp(session, { ticket, password: `guess-number-${guess}` }));
        }
        expect(outcomes).to.deep.equal([...Array(10).fill(WRONG), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    });
    it('is asked for by exactly what is written down, of users and of operators', async () => {
        const rules = collectRules(modules);
        const marked = Object.values(rules).flatMap((fields) => Object.entries(fields).flatMap(([field, { isSensitive }]) => (isSensitive ? [field] : [])));
        expect(marked).to.have.members(SENSITIVE);
        const administrator = await signedIn(world, world.acme.admin);
        const operator = await signedIn(world, world.operator);
        const stale = (session, anonymous) => {
            const { sub, sid, tid = null, ...claims } = session.claims;
            const assurance = { methods: ['pwd'], authenticatedAt: new Date(world.clock.now().getTime() - 901_000) };
            const { accessToken } = world.app.tokens.issueAccess({
                ...claims,
                subjectId: sub,
                sessionId: sid,
                tenantId: tid,
                assurance,
            });
            return new Session(anonymous, { accessToken });
        };
        const askers = [stale(administrator, world.acme.anonymous), stale(operator, world.client({ tenant: null, email: null }))];
        for (const root of roots) {
            for (const field of Object.keys(root.getFields()).filter((name) => name !== 'signOut')) {
                const { text, variables } = operationOf(root, field);
                const reasons = await Promise.all(askers.map((asker) => asker.outcome({ toString: () => text }, variables)));
                expect(reasons.includes(REQUIRED), `${root.name}.${field}: ${reasons.join(', ')}`).to.equal(SENSITIVE.includes(field));
            }
        }
    });
    it('is asked for when somebody is invited to be an administrator, by whichever role, and not for others', async () => {
        const session = await signedIn(world, world.acme.admin);
        const grown = await grow(session);
        const invite = (email, roleNames) => grown.outcome(InviteUserDocument, { input: { email, roleNames } });
        expect(await invite('kim@mail.test', ['viewer'])).to.equal('answered');
        expect(await invite('kai@mail.test', ['admin'])).to.equal(REQUIRED);
        expect(await invite('kai@mail.test', ['Admin'])).to.equal(REQUIRED);
    });
    it('costs no statement: what was proved stands in the token', async () => {
        const session = await signedIn(world, (await newUser(world, world.acme)).client);
        const grown = await grow(session);
        await grown.outcome(REMOVE_NOTHING);
        let statements = 1;
        await until(async () => {
            statements = await world.countStatements(() => grown.outcome(REMOVE_NOTHING));
            return statements === 0;
        }, 'a refusal without a statement');
        expect(statements).to.equal(0);
    });
});
//# sourceMappingURL=step-up.test.js.map