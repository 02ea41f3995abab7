import { expect } from 'chai';
import { BeginTotpEnrolmentDocument, ConfirmTotpEnrolmentDocument, FactorsDocument, MeDocument, RemoveTotpDocument, } from '../../../../schema/generated/graphql.js';
import { matchingStep } from '../../../../src/modules/auth/factors/totp/codes.js';
import { startSecondGateway } from '../../../support/second-gateway.js';
import { Session, accountOf, askedAfterPassword, beginSignIn, complete, enrolTotp, signedIn, signedInWithTotp, } from '../../../support/sessions.js';
import { STEP_MS, toBase32, totpCode } from '../../../support/totp.js';
import { until, useWorld } from '../../../support/world.js';
import { newUser } from '../../access/people.js';
import { codeNow, withTotp } from './enrolled.js';
const WRONG = 'AUTH_PROOF_WRONG';
describe('a code of an authenticator app', () => {
    const secret = toBase32(Buffer.from('12345678901234567890'));
    it('is that of RFC 6238, appendix B (threat 73)', () => {
        const vectors = [
            [59, '94287082'],
            [1_111_111_109, '07081804'],
            [1_111_111_111, '14050471'],
            [1_234_567_890, '89005924'],
            [2_000_000_000, '69279037'],
            [20_000_000_000, '65353130'],
        ];
        for (const [seconds, code] of vectors) {
            const at = new Date(seconds * 1_000);
            expect(totpCode(secret, at, 8), 'the app of the tests').to.equal(code);
            expect(matchingStep(secret, code.slice(2), at), 'the product').to.equal(Math.floor(seconds / 30));
        }
    });
    it('is good one step before and after its time, for clocks that differ, and no further (threat 73)', () => {
        const now = new Date('2026-11-21T12:00:15Z');
        const at = (steps) => matchingStep(secret, totpCode(secret, new Date(now.getTime() + steps * STEP_MS)), now);
        const step = Math.floor(now.getTime() / STEP_MS);
        expect([-3, -2, -1, 0, 1, 2, 3].map(at)).to.deep.equal([null, null, step - 1, step, step + 1, null, null]);
    });
});
describe('an authenticator app', () => {
    const world = useWorld();
    const refreshStatus = async (session) => (await session.send(MeDocument)).status;
    it('is added by its first code, with ten recovery codes, and asked for from then on', async () => {
        const { account, session, secret, recoveryCodes } = await withTotp(world);
        expect(recoveryCodes).to.have.length(10);
        expect(session.claims).to.deep.include({ acr: 'aal2', amr: ['pwd', 'otp', 'mfa'] });
        const { answer } = await beginSignIn(account);
        expect(answer?.__typename === 'MfaRequired' && answer.methods).to.deep.equal(['TOTP', 'RECOVERY_CODE']);
        const again = await signedInWithTotp(world, account, secret);
        expect((await again.run(MeDocument)).me?.email).to.equal(account.email);
        expect(again.claims).to.deep.include({ acr: 'aal2', amr: ['pwd', 'otp', 'mfa'] });
        const { factors } = await again.run(FactorsDocument);
        expect(factors).to.deep.include({ passkeys: [], recoveryCodesLeft: 10, requiredFrom: null });
        expect(await world.acme.eventNames()).to.include.members([
            'auth.enrolmentBegun',
            'auth.factorAdded',
            'auth.recoveryCodesMade',
            'auth.secondFactorAsked',
        ]);
    });
    it('has an address for a QR code that names tenant and account', async () => {
        const { client } = await newUser(world, world.acme);
        const session = await signedIn(world, client);
        const { beginTotpEnrolment } = await session.run(BeginTotpEnrolmentDocument);
        const uri = new URL(beginTotpEnrolment?.uri ?? '');
        expect([uri.protocol, uri.host]).to.deep.equal(['otpauth:', 'totp']);
        expect(decodeURIComponent(uri.pathname)).to.match(/^\/Acme Outdoor:user-\d+@acme\.test$/);
        expect(uri.searchParams.get('secret')).to.equal(beginTotpEnrolment?.secret);
        expect(uri.searchParams.get('issuer')).to.equal('Acme Outdoor');
    });
    it('does not count before its first code, and that within ten minutes', async () => {
        const { client } = await newUser(world, world.acme);
        const session = await signedIn(world, client);
        expect(await session.outcome(ConfirmTotpEnrolmentDocument, { input: { code: '123456' } })).to.equal('AUTH_TOTP_NOT_PENDING');
        const { beginTotpEnrolment } = await session.run(BeginTotpEnrolmentDocument);
        const secret = beginTotpEnrolment?.secret ?? '';
        const wrong = codeNow(world, secret) === '000000' ? '000001' : '000000';
        expect(await session.outcome(ConfirmTotpEnrolmentDocument, { input: { code: wrong } })).to.equal(WRONG);
        expect((await beginSignIn(await accountOf(world, client))).answer?.__typename).to.equal('SignedIn');
        world.clock.advance('10m');
        world.clock.advance('1s');
        expect(await session.outcome(ConfirmTotpEnrolmentDocument, { input: { code: codeNow(world, secret) } })).to.be.oneOf([
            'AUTH_TOTP_NOT_PENDING',
            'ACCESS_TOKEN_INVALID',
        ]);
    });
    it('ends the sessions that began without it, and not the one that added it', async () => {
        const { client } = await newUser(world, world.acme);
        const [here, there] = [await signedIn(world, client), await signedIn(world, client)];
        await enrolTotp(world, here);
        await until(async () => (await refreshStatus(there)) === 401, 'the other session has ended');
        expect(await refreshStatus(here)).to.equal(200);
    });
    it('leaves no session that began with a password alone, however sign-ins race with it', async () => {
        for (let round = 0; round < 4; round += 1) {
            const { client } = await newUser(world, world.acme);
            const account = await accountOf(world, client);
            const session = await signedIn(world, client);
            const [enrolled, ...others] = await Promise.all([enrolTotp(world, session), ...Array.from({ length: 6 }, () => beginSignIn(account))]);
            expect(enrolled.recoveryCodes).to.have.length(10);
            const weak = others.flatMap(({ answer }) => (answer?.__typename === 'SignedIn' ? [new Session(account.anonymous, answer)] : []));
            for (const one of weak)
                await until(async () => (await refreshStatus(one)) === 401, 'a session of before has ended');
        }
    });
    it('takes each code once, also when twenty calls on two processes race with it (threat 73)', async () => {
        const { account, secret } = await withTotp(world);
        const second = await startSecondGateway(world);
        const elsewhere = { ...account, anonymous: second.client({ tenant: 'acme', email: null }) };
        world.clock.advance('30s');
        const totpCode = codeNow(world, secret);
        const tickets = await Promise.all(Array.from({ length: 4 }, (_, index) => askedAfterPassword(index % 2 === 0 ? account : elsewhere)));
        const racing = Array.from({ length: 4 }, (_, index) => complete(index % 2 === 0 ? elsewhere : account, { ticket: tickets[index]?.ticket ?? '', totpCode }));
        const outcomes = await Promise.all(racing);
        expect(outcomes.filter((one) => typeof one !== 'string')).to.have.length(1);
        expect(new Set(outcomes.filter((one) => typeof one === 'string'))).to.deep.equal(new Set([WRONG]));
        const later = await askedAfterPassword(account);
        expect(await complete(account, { ticket: later.ticket, totpCode }), 'again, a little later').to.equal(WRONG);
        await second.stop();
    });
    it('takes no code that is older than the last one', async () => {
        const { account, secret } = await withTotp(world);
        world.clock.advance('1m');
        const { ticket } = await askedAfterPassword(account);
        expect(await complete(account, { ticket, totpCode: codeNow(world, secret, 1) })).to.not.be.a('string');
        const next = await askedAfterPassword(account);
        expect(await complete(account, { ticket: next.ticket, totpCode: codeNow(world, secret) })).to.equal(WRONG);
    });
    it('can take the place of the one before, which is good until then', async () => {
        const { account, session, secret } = await withTotp(world);
        const { beginTotpEnrolment } = await session.run(BeginTotpEnrolmentDocument);
        expect(await signedInWithTotp(world, account, secret)).to.be.an('object');
        const next = beginTotpEnrolment?.secret ?? '';
        const { confirmTotpEnrolment } = await session.run(ConfirmTotpEnrolmentDocument, { input: { code: codeNow(world, next) } });
        expect(confirmTotpEnrolment?.recoveryCodes, 'those that there are stay').to.equal(null);
        expect(await signedInWithTotp(world, account, next)).to.be.an('object');
        world.clock.advance('30s');
        const { ticket } = await askedAfterPassword(account);
        expect(await complete(account, { ticket, totpCode: codeNow(world, secret) })).to.equal(WRONG);
    });
    it('can be removed, and the password is enough again', async () => {
        const { account, session } = await withTotp(world);
        await session.run(RemoveTotpDocument);
        expect((await beginSignIn(account)).answer?.__typename).to.equal('SignedIn');
        expect(await session.outcome(RemoveTotpDocument)).to.equal('AUTH_TOTP_NOT_FOUND');
        expect((await session.run(FactorsDocument)).factors).to.deep.include({ totpConfirmedAt: null, recoveryCodesLeft: 0 });
    });
    it('is sealed for its account: neither the database nor a copied row tells the secret or opens another account', async () => {
        const [mine, other] = [await withTotp(world), await withTotp(world)];
        const schema = `t_${world.acme.tenant.id.slice(4)}`;
        const rows = await world.sql((sql) => sql `select * from ${sql(schema)}.totp_factors`);
        expect(JSON.stringify(rows)).to.not.contain(mine.secret);
        const trail = await world.sql((sql) => sql `select details from ${sql(schema)}.audit_entries where subject_id = ${mine.id}`);
        expect(JSON.stringify(trail)).to.not.contain(mine.secret).and.not.contain(mine.recoveryCodes[0]);
        await world.sql((sql) => sql `update ${sql(schema)}.totp_factors set last_step = 0, sealed_secret =
        (select sealed_secret from ${sql(schema)}.totp_factors where holder_id = ${other.id}) where holder_id = ${mine.id}`);
        world.clock.advance('30s');
        const { ticket } = await askedAfterPassword(mine.account);
        expect(await complete(mine.account, { ticket, totpCode: codeNow(world, other.secret) })).to.not.be.an('object');
    });
    it("of one tenant's user is nothing to the other tenant", async () => {
        const { account } = await withTotp(world);
        const { answer, reason } = await beginSignIn({ ...account, anonymous: world.globex.anonymous });
        expect([answer, reason]).to.deep.equal([null, 'AUTH_CREDENTIALS_WRONG']);
        const rows = await world.sql((sql) => sql `select count(*)::int as amount from ${sql(`t_${world.globex.tenant.id.slice(4)}`)}.totp_factors`);
        expect(rows[0]?.['amount']).to.equal(0);
    });
});
//# sourceMappingURL=totp.test.js.map