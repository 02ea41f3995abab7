import { expect } from 'chai';
import { FactorsDocument, RegenerateRecoveryCodesDocument } from '../../../../schema/generated/graphql.js';
import { accountOf, askedAfterPassword, complete, enrolTotp, signedIn } from '../../../support/sessions.js';
import { useWorld } from '../../../support/world.js';
import { newUser } from '../../access/people.js';
const WRONG = 'AUTH_PROOF_WRONG';
describe('recovery codes', () => {
    const world = useWorld();
    const enrolled = async () => {
        const { id, client } = await newUser(world, world.acme);
        const session = await signedIn(world, client);
        return { id, session, account: await accountOf(world, client), ...(await enrolTotp(world, session)) };
    };
    const code = (codes, index) => codes[index] ?? '';
    it('stand for the app, each once and however they are typed', async () => {
        const { account, session, recoveryCodes } = await enrolled();
        const first = await askedAfterPassword(account);
        expect(await complete(account, { ticket: first.ticket, recoveryCode: code(recoveryCodes, 0) })).to.be.an('object');
        const second = await askedAfterPassword(account);
        expect(await complete(account, { ticket: second.ticket, recoveryCode: code(recoveryCodes, 0) }), 'again').to.equal(WRONG);
        const typed = code(recoveryCodes, 1).toUpperCase().replaceAll('-', ' ');
        expect(await complete(account, { ticket: second.ticket, recoveryCode: typed })).to.be.an('object');
        expect((await session.run(FactorsDocument)).factors?.recoveryCodesLeft).to.equal(8);
        expect(await world.acme.eventNames()).to.include('auth.recoveryCodeUsed');
    });
    it('are spent by exactly one of racing calls (threat 74)', async () => {
        const { account, recoveryCodes } = await enrolled();
        const tickets = await Promise.all(Array.from({ length: 6 }, () => askedAfterPassword(account)));
        const racing = tickets.map(({ ticket }) => complete(account, { ticket, recoveryCode: code(recoveryCodes, 3) }));
        const outcomes = await Promise.all(racing);
        expect(outcomes.filter((one) => typeof one !== 'string')).to.have.length(1);
        expect(outcomes.filter((one) => one === WRONG)).to.have.length(5);
    });
    it('have eighty random bits, and the database keeps none of them', async () => {
        const { id, recoveryCodes } = await enrolled();
        expect(new Set(recoveryCodes).size).to.equal(10);
        for (const one of recoveryCodes)
            expect(one).to.match(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
        const rows = await world.sql((sql) => sql `select * from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.recovery_codes where holder_id = ${id}`);
        expect(rows).to.have.length(10);
        const text = JSON.stringify(rows);
        for (const one of recoveryCodes)
            expect(text).to.not.contain(one).and.not.contain(one.replaceAll('-', ''));
    });
    it('are replaced by new ones, and those before are good no more', async () => {
        const { account, session, recoveryCodes } = await enrolled();
        const { regenerateRecoveryCodes } = await session.run(RegenerateRecoveryCodesDocument);
        expect(regenerateRecoveryCodes).to.have.length(10);
        const { ticket } = await askedAfterPassword(account);
        expect(await complete(account, { ticket, recoveryCode: code(recoveryCodes, 0) })).to.equal(WRONG);
        expect(await complete(account, { ticket, recoveryCode: code(regenerateRecoveryCodes ?? [], 0) })).to.be.an('object');
    });
    it('of somebody else are good for nothing, and there are none without a second factor', async () => {
        const [mine, other] = [await enrolled(), await enrolled()];
        const { ticket } = await askedAfterPassword(mine.account);
        expect(await complete(mine.account, { ticket, recoveryCode: code(other.recoveryCodes, 0) })).to.equal(WRONG);
        const { client } = await newUser(world, world.acme);
        expect(await (await signedIn(world, client)).outcome(RegenerateRecoveryCodesDocument)).to.equal('AUTH_NO_SECOND_FACTOR');
    });
    it('still work when six digits are not taken any more', async () => {
        const { account, recoveryCodes } = await enrolled();
        const { ticket } = await askedAfterPassword(account);
        for (let guess = 0; guess < 5; guess += 1)
            await complete(account, { ticket, totpCode: `00000${guess}` });
        const next = await askedAfterPassword(account);
        expect(await complete(account, { ticket: next.ticket, totpCode: '000009' })).to.equal('TOO_MANY_ATTEMPTS');
        expect(await complete(account, { ticket: next.ticket, recoveryCode: code(recoveryCodes, 0) })).to.be.an('object');
    });
});
//# sourceMappingURL=recovery-codes.test.js.map