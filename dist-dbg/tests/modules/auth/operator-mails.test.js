import { expect } from 'chai';
import { ChangePasswordDocument, CreateOperatorDocument, DeactivateOperatorDocument, RefreshSessionDocument, RemoveTotpDocument, ResetOperatorFactorsDocument, } from '../../../schema/generated/graphql.js';
import { useMailboxes } from '../../support/mails.js';
import { Session, beginSignIn, enrolTotp, signedInAs } from '../../support/sessions.js';
import { useWorld } from '../../support/world.js';
const PASSWORD = 'a-staple-for-otto';
const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
/** What users are told of, tests beside this one show. Here is that operators are told of the same, and nobody else. */
describe('an operator is written to', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    let count = 0;
    const newOperator = async () => {
        count += 1;
        const input = { email: `olga-${count}@serai.test`, displayName: 'Olga', password: PASSWORD };
        const { createOperator } = await world.operator.run(CreateOperatorDocument, { input });
        return { id: createOperator?.id ?? '', email: input.email, client: world.operator, anonymous: world.client({ tenant: null, email: null }) };
    };
    const signIn = async (operator, headers = {}) => {
        const { answer, reason } = await beginSignIn(operator, { password: PASSWORD, headers });
        if (answer?.__typename !== 'SignedIn')
            throw new Error(`not signed in: ${reason}`);
        return new Session(operator.anonymous, answer, headers);
    };
    const subjectsTo = async ({ email }) => (await mails.to(email)).map(({ subject }) => subject);
    const refresh = async (operator, refreshToken) => (await operator.anonymous.send(RefreshSessionDocument, { input: { refreshToken } })).errors[0]?.extensions.reason ?? 'answered';
    it('when a refresh token of theirs comes again and their session ends (threat 66)', async () => {
        const operator = await newOperator();
        const session = await signIn(operator, { 'user-agent': SAFARI });
        expect(await refresh(operator, session.refreshToken)).to.equal('answered');
        world.clock.advance('11s');
        expect(await refresh(operator, session.refreshToken)).to.equal('AUTH_REFRESH_TOKEN_INVALID');
        const [mail, ...more] = await mails.to(operator.email);
        expect(more).to.deep.equal([]);
        expect(mail?.subject).to.equal('We ended a session of yours at Serai');
        expect(mail?.text).to.contain('Hello Olga').and.contain('Safari, iPhone');
        const [entry] = await world.sql((sql) => sql `select details from control.audit_entries where action = 'auth.sessionEnded' order by occurred_at desc limit 1`);
        expect(entry?.['details']).to.deep.include({ holderId: operator.id, reason: 'TOKEN_REUSED' });
    });
    it('when their password changes, with what to do, and not when a session ends as it should', async () => {
        const operator = await newOperator();
        await signIn(operator);
        const session = await signIn(operator);
        await session.run(ChangePasswordDocument, { input: { currentPassword: PASSWORD, newPassword: 'four-words-nobody-guesses' } });
        const [mail, ...more] = await mails.to(operator.email);
        expect(more).to.deep.equal([]);
        expect(mail?.subject).to.equal('Your operator password for Serai was changed');
        expect(mail?.text).to.contain('have another operator deactivate your account');
    });
    it('when they sign in with a device that is new', async () => {
        const operator = await newOperator();
        await signIn(operator);
        await signIn(operator);
        expect(await subjectsTo(operator)).to.deep.equal([]);
        await signIn(operator, { 'user-agent': SAFARI });
        expect(await subjectsTo(operator)).to.deep.equal(['A new sign-in to Serai']);
    });
    it('when a second factor is added, removed or reset', async () => {
        const operator = await newOperator();
        const session = await signIn(operator);
        await enrolTotp(world, session);
        await session.run(RemoveTotpDocument);
        await enrolTotp(world, session);
        const other = await signedInAs({ ...operator, email: 'operator@serai.test' });
        await other.run(ResetOperatorFactorsDocument, { input: { id: operator.id } });
        expect(await subjectsTo(operator)).to.have.members([
            'Your account at Serai has a new second factor',
            'A second factor of your account at Serai was removed',
            'Your account at Serai has a new second factor',
            'Your second factors for Serai were reset',
        ]);
    });
    it('not at all when their account is closed', async () => {
        const operator = await newOperator();
        await enrolTotp(world, await signIn(operator));
        expect(await subjectsTo(operator)).to.have.length(1);
        await world.operator.run(DeactivateOperatorDocument, { input: { id: operator.id } });
        const other = await signedInAs({ ...operator, email: 'operator@serai.test' });
        await other.run(ResetOperatorFactorsDocument, { input: { id: operator.id } });
        expect(await subjectsTo(operator)).to.have.length(1);
    });
});
//# sourceMappingURL=operator-mails.test.js.map