import { expect } from 'chai';
import { ChangePasswordDocument, DeactivateUserDocument } from '../../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../../src/demo.js';
import { askedAfterPassword, complete } from '../../../support/sessions.js';
import { useWorld } from '../../../support/world.js';
import { codeNow, withTotp } from './enrolled.js';
const WRONG = 'AUTH_PROOF_WRONG';
describe('the ticket of a sign-in', () => {
    const world = useWorld();
    it('gives a ticket five tries, and an account five in a row (threat 73)', async () => {
        const { account, secret } = await withTotp(world);
        world.clock.advance('1m');
        const { ticket } = await askedAfterPassword(account);
        const outcomes = [];
        const wrong = codeNow(world, secret) === '111111' ? '111112' : '111111';
        for (let guess = 0; guess < 5; guess += 1)
            outcomes.push(String(await complete(account, { ticket, totpCode: wrong })));
        expect(outcomes).to.deep.equal(Array(5).fill(WRONG));
        expect(await complete(account, { ticket, totpCode: codeNow(world, secret) }), 'the right one on the used-up ticket').to.equal(WRONG);
        const next = await askedAfterPassword(account);
        expect(await complete(account, { ticket: next.ticket, totpCode: codeNow(world, secret) }), 'on a new ticket').to.equal('TOO_MANY_ATTEMPTS');
        world.clock.advance('15m');
        const later = await askedAfterPassword(account);
        expect(await complete(account, { ticket: later.ticket, totpCode: codeNow(world, secret) }), 'a quarter of an hour later').to.not.be.a('string');
    });
    it('counts racing guesses each, so that many at once gain nothing (threat 73)', async () => {
        const { id, account, secret } = await withTotp(world);
        world.clock.advance('1m');
        const { ticket } = await askedAfterPassword(account);
        const guesses = Array.from({ length: 30 }, (_, index) => String(300_000 + index)).filter((code) => code !== codeNow(world, secret));
        const outcomes = await Promise.all(guesses.map((totpCode) => complete(account, { ticket, totpCode })));
        expect(outcomes.filter((one) => one !== WRONG && one !== 'TOO_MANY_ATTEMPTS')).to.deep.equal([]);
        const refused = await world.sql((sql) => sql `select id from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries where action = 'auth.proofRefused' and subject_id = ${id}`);
        expect(refused, 'those that were compared').to.have.length(5);
    });
    it('answers a ticket of another tenant, device or purpose, an old one, a used one and none in one way', async () => {
        const { account, secret, session } = await withTotp(world);
        const asked = async () => (await askedAfterPassword(account)).ticket;
        const messages = new Set();
        const outcome = async (ticket, tenant = world.acme, headers = {}) => {
            world.clock.advance('30s');
            const document = 'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { accessToken } }';
            const { errors, status } = await tenant.anonymous.send(document, { input: { ticket, totpCode: codeNow(world, secret) } }, headers);
            messages.add(`${status} ${errors[0]?.message}`);
            return errors[0]?.extensions.reason ?? 'answered';
        };
        const used = await asked();
        expect(await outcome(used)).to.equal('answered');
        messages.clear();
        expect(await outcome(used), 'used').to.equal(WRONG);
        expect(await outcome(await asked(), world.globex), 'of another tenant').to.equal(WRONG);
        expect(await outcome(await asked(), world.acme, { 'user-agent': 'another device' }), 'of another device').to.equal(WRONG);
        const { data } = await session.send({ toString: () => 'mutation { beginStepUp { ticket } }' });
        expect(await outcome(data?.beginStepUp.ticket ?? ''), 'of another purpose').to.equal(WRONG);
        expect(await outcome('x'.repeat(43)), 'of nobody').to.equal(WRONG);
        const old = await asked();
        world.clock.advance('5m');
        expect(await outcome(old), 'old').to.equal(WRONG);
        expect(messages.size).to.equal(1);
    });
    it('does not complete a sign-in whose password was changed, or whose user was deactivated, meanwhile', async () => {
        const changed = await withTotp(world);
        const { ticket } = await askedAfterPassword(changed.account);
        await changed.session.run(ChangePasswordDocument, { input: { currentPassword: DEMO_PASSWORD, newPassword: 'four-words-nobody-guesses' } });
        world.clock.advance('30s');
        expect(await complete(changed.account, { ticket, totpCode: codeNow(world, changed.secret) })).to.equal(WRONG);
        const gone = await withTotp(world);
        const asked = await askedAfterPassword(gone.account);
        await world.acme.admin.run(DeactivateUserDocument, { input: { id: gone.id } });
        world.clock.advance('30s');
        expect(await complete(gone.account, { ticket: asked.ticket, totpCode: codeNow(world, gone.secret) })).to.equal(WRONG);
    });
    it('takes exactly one proof, and six digits however they are spaced', async () => {
        const { account, secret } = await withTotp(world);
        const { ticket } = await askedAfterPassword(account);
        expect(await complete(account, { ticket })).to.equal('INVALID_INPUT');
        expect(await complete(account, { ticket, totpCode: codeNow(world, secret), recoveryCode: 'x' })).to.equal('INVALID_INPUT');
        expect(await complete(account, { ticket, totpCode: '12345' })).to.equal('INVALID_INPUT');
        world.clock.advance('30s');
        const code = codeNow(world, secret);
        expect(await complete(account, { ticket, totpCode: `${code.slice(0, 3)} ${code.slice(3)}` })).to.be.an('object');
    });
});
//# sourceMappingURL=tickets.test.js.map