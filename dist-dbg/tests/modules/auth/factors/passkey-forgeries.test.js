import { expect } from 'chai';
import { BeginPasskeyRegistrationDocument, FactorsDocument, FinishPasskeyRegistrationDocument, RemovePasskeyDocument, RemoveTotpDocument, } from '../../../../schema/generated/graphql.js';
import { Authenticator } from '../../../support/authenticator.js';
import { useMailboxes } from '../../../support/mails.js';
import { askedAfterPassword, beginSignIn, complete, enrolTotp, signedIn } from '../../../support/sessions.js';
import { useWorld } from '../../../support/world.js';
import { newUser } from '../../access/people.js';
import { answerWithPasskey, askForPasskey, signInWithPasskey, withPasskey } from './enrolled.js';
const WRONG = 'AUTH_PROOF_WRONG';
describe('a forged or copied passkey', () => {
    const world = useWorld();
    const mailboxes = useMailboxes(world);
    it('is refused when anything of what it signed is another than it should be', async () => {
        const { device } = await withPasskey(world);
        const ways = {
            'another origin': { origin: 'http://evil.test' },
            'the origin of another tenant': { origin: 'http://globex.localhost' },
            'the origin with another port': { origin: 'http://acme.localhost:8080' },
            'another RP ID': { rpId: 'globex.localhost' },
            'the RP ID above': { rpId: 'localhost' },
            'another challenge': { challenge: 'x'.repeat(43) },
            'another type': { type: 'webauthn.create' },
            'nobody present': { isPresent: false },
            'the handle of somebody else': { userHandle: Buffer.from('usr_01h455vb4pex5vsknk084sn02q').toString('base64url') },
            'no handle': { userHandle: null },
            'a signature of zeros': { signature: Buffer.alloc(70).toString('base64url') },
            'a page inside of another page': { crossOrigin: true, topOrigin: 'http://evil.test' },
        };
        for (const [way, tampering] of Object.entries(ways))
            expect(await signInWithPasskey(world.acme, device, tampering), way).to.equal(WRONG);
        expect(await signInWithPasskey(world.acme, device), 'untouched').to.be.an('object');
    });
    it('answers a question once, also when calls race with one answer, and only here', async () => {
        // One that does not count: nothing but the question itself tells that it was answered.
        const { device } = await withPasskey(world, new Authenticator({ isSynced: true, counts: false }));
        const { ticket, options } = await askForPasskey(world.acme);
        const passkey = device.get(options);
        const racing = await Promise.all(Array.from({ length: 6 }, () => answerWithPasskey(world.acme, { ticket: ticket, passkey: passkey })));
        expect(racing.filter((one) => typeof one !== 'string')).to.have.length(1);
        expect(await answerWithPasskey(world.acme, { ticket: ticket, passkey: passkey }), 'again').to.equal(WRONG);
        expect(await answerWithPasskey(world.acme, { ticket: `${ticket}=`, passkey: passkey }), 'the ticket spelled in another way').to.equal(WRONG);
        const there = await askForPasskey(world.acme);
        expect(await answerWithPasskey(world.globex, { ticket: there.ticket, passkey: device.get(there.options) }), 'at another tenant').to.equal(WRONG);
        expect(await answerWithPasskey(world.acme, { ticket: there.ticket, passkey: device.get(there.options) }, { 'user-agent': 'x' }), 'from another device').to.equal(WRONG);
        const old = await askForPasskey(world.acme);
        const signed = device.get(old.options);
        world.clock.advance('5m');
        expect(await answerWithPasskey(world.acme, { ticket: old.ticket, passkey: signed }), 'too late').to.equal(WRONG);
    });
    it('that counts backwards has a copy: it is refused, good no more, and its owner is told', async () => {
        const { id, account, device, session, passkeyId, recoveryCodes } = await withPasskey(world);
        await signInWithPasskey(world.acme, device);
        const copy = device.clone();
        expect(await signInWithPasskey(world.acme, device)).to.be.an('object');
        expect(await signInWithPasskey(world.acme, copy), 'the copy').to.equal(WRONG);
        expect(await signInWithPasskey(world.acme, device), 'the original, from then on').to.equal(WRONG);
        expect((await session.run(FactorsDocument)).factors?.passkeys[0]?.clonedAt).to.be.a('string');
        const trail = await world.sql((sql) => sql `select action from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries where subject_id = ${id}`);
        expect(trail.map((row) => row['action'])).to.include.members(['auth.passkeyCloned', 'auth.proofRefused']);
        expect((await mailboxes.to(account.email))[0]?.subject).to.contain('may have been copied');
        // The account is not one with a password alone for it.
        const { ticket, methods } = await askedAfterPassword(account);
        expect(methods).to.deep.equal(['RECOVERY_CODE']);
        const recovered = await complete(account, { ticket, recoveryCode: recoveryCodes[0] ?? '' });
        if (typeof recovered === 'string')
            throw new Error(recovered);
        await recovered.run(RemovePasskeyDocument, { input: { id: passkeyId } });
        expect((await beginSignIn(account)).answer?.__typename).to.equal('SignedIn');
    });
    it('that was copied leaves the recovery codes, also when the app is removed', async () => {
        const { account, device, session, recoveryCodes } = await withPasskey(world);
        await enrolTotp(world, session);
        const copy = device.clone();
        await signInWithPasskey(world.acme, device);
        expect(await signInWithPasskey(world.acme, copy)).to.equal(WRONG);
        await session.run(RemoveTotpDocument);
        const { ticket, methods } = await askedAfterPassword(account);
        expect(methods).to.deep.equal(['RECOVERY_CODE']);
        expect(await complete(account, { ticket, recoveryCode: recoveryCodes[0] ?? '' })).to.be.an('object');
    });
    it('may say by itself which model it is, but not by a certificate, which may name addresses to be asked', async () => {
        const { client } = await newUser(world, world.acme);
        const session = await signedIn(world, client);
        const register = async (attestation) => {
            const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
            const passkey = new Authenticator().create(beginPasskeyRegistration?.options, { attestation });
            const ticket = beginPasskeyRegistration?.ticket ?? '';
            return session.outcome(FinishPasskeyRegistrationDocument, { input: { ticket, name: 'x', passkey } });
        };
        expect(await register('fido-u2f')).to.equal(WRONG);
        expect(await register('packed')).to.equal('answered');
    });
    it('is read strictly: what is no answer of an authenticator is refused by name', async () => {
        const { ticket } = await askForPasskey(world.acme);
        for (const passkey of [{}, 'x', [], { id: 'x', rawId: 'x', type: 'password', response: {} }, { id: 'é', rawId: 'é', type: 'public-key' }])
            expect(await answerWithPasskey(world.acme, { ticket: ticket, passkey: passkey }), JSON.stringify(passkey)).to.equal('INVALID_INPUT');
    });
});
//# sourceMappingURL=passkey-forgeries.test.js.map