import { expect } from 'chai';
import { BeginPasskeyRegistrationDocument, FactorsDocument, FinishPasskeyRegistrationDocument, MeDocument, RemovePasskeyDocument, RenamePasskeyDocument, } from '../../../../schema/generated/graphql.js';
import { Authenticator } from '../../../support/authenticator.js';
import { askedAfterPassword, complete, signedIn } from '../../../support/sessions.js';
import { useWorld } from '../../../support/world.js';
import { newUser } from '../../access/people.js';
import { answerWithPasskey, askForPasskey, signInWithPasskey, withPasskey } from './enrolled.js';
const WRONG = 'AUTH_PROOF_WRONG';
describe('a passkey', () => {
    const world = useWorld();
    it('is added, and is the only thing that one needs to sign in', async () => {
        const { account, device, session, recoveryCodes } = await withPasskey(world);
        expect(recoveryCodes).to.have.length(10);
        expect(session.claims).to.deep.include({ acr: 'aal2', amr: ['pwd', 'hwk', 'user', 'mfa'] });
        const signed = await signInWithPasskey(world.acme, device);
        if (typeof signed === 'string')
            throw new Error(signed);
        expect((await signed.run(MeDocument)).me?.email).to.equal(account.email);
        expect(signed.claims).to.deep.include({ acr: 'aal2', amr: ['hwk', 'user', 'mfa'] });
    });
    it('is a second factor beside a password, also one that asks its owner for nothing', async () => {
        const { account, device } = await withPasskey(world, new Authenticator({ verifies: false }));
        const { ticket, methods, passkeyOptions } = await askedAfterPassword(account);
        expect(methods).to.deep.equal(['PASSKEY', 'RECOVERY_CODE']);
        const session = await complete(account, { ticket, passkey: device.get(passkeyOptions) });
        if (typeof session === 'string')
            throw new Error(session);
        expect(session.claims).to.deep.include({ acr: 'aal2', amr: ['pwd', 'hwk', 'mfa'] });
    });
    it('that asks its owner for nothing is not enough alone', async () => {
        const { device } = await withPasskey(world, new Authenticator({ verifies: false }));
        expect(await signInWithPasskey(world.acme, device)).to.equal(WRONG);
    });
    it('of a cloud is told apart, and need not count', async () => {
        const { device, session } = await withPasskey(world, new Authenticator({ isSynced: true, counts: false }));
        for (let time = 0; time < 3; time += 1) {
            const signed = await signInWithPasskey(world.acme, device);
            expect(typeof signed === 'string' ? signed : signed.claims['amr']).to.deep.equal(['swk', 'user', 'mfa']);
        }
        expect((await session.run(FactorsDocument)).factors?.passkeys[0]?.isSynced).to.equal(true);
    });
    it('is asked for in the name of the tenant, and made for its own domain', async () => {
        const { client, id } = await newUser(world, world.acme);
        const session = await signedIn(world, client);
        const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
        const options = beginPasskeyRegistration?.options;
        expect(options.rp).to.deep.equal({ id: 'acme.localhost', name: 'Acme Outdoor' });
        expect(Buffer.from(options.user.id, 'base64url').toString()).to.equal(id);
        expect(options.attestation).to.equal('none');
        expect((await askForPasskey(world.globex)).options.rpId).to.equal('globex.localhost');
        const elsewhere = new Authenticator({ origin: 'http://globex.localhost' });
        expect(() => elsewhere.create(options), 'a browser at another tenant refuses').to.throw('SecurityError');
    });
    it('is asked for without a row being written by whoever opens the page', async () => {
        const count = () => world.sql(async (sql) => Number((await sql `select count(*) as n from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.challenges`)[0]?.['n']));
        const before = await count();
        for (let time = 0; time < 5; time += 1)
            await askForPasskey(world.acme);
        expect(await count()).to.equal(before);
    });
    it('can be renamed and removed by its owner, and by nobody else', async () => {
        const [mine, other] = [await withPasskey(world), await withPasskey(world)];
        const { renamePasskey } = await mine.session.run(RenamePasskeyDocument, { input: { id: mine.passkeyId, name: 'The old phone' } });
        expect(renamePasskey?.name).to.equal('The old phone');
        expect(await other.session.outcome(RenamePasskeyDocument, { input: { id: mine.passkeyId, name: 'Mine' } })).to.equal('AUTH_PASSKEY_NOT_FOUND');
        expect(await other.session.outcome(RemovePasskeyDocument, { input: { id: mine.passkeyId } })).to.equal('AUTH_PASSKEY_NOT_FOUND');
        await mine.session.run(RemovePasskeyDocument, { input: { id: mine.passkeyId } });
        expect(await signInWithPasskey(world.acme, mine.device)).to.equal(WRONG);
        expect(await signInWithPasskey(world.acme, other.device)).to.be.an('object');
    });
    it('is registered once, by the session that asked, with an answer to its own question', async () => {
        const { session, account, device } = await withPasskey(world);
        const begun = async () => {
            const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
            return { ticket: beginPasskeyRegistration?.ticket ?? '', options: beginPasskeyRegistration?.options };
        };
        const finish = (by, ticket, passkey) => by.outcome(FinishPasskeyRegistrationDocument, { input: { ticket, name: 'Second', passkey: passkey } });
        const first = await begun();
        expect(() => device.create(first.options), 'the device knows that it has one').to.throw('InvalidStateError');
        const next = new Authenticator();
        const signed = await signInWithPasskey(world.acme, device);
        if (typeof signed === 'string')
            throw new Error(signed);
        expect(await finish(signed, first.ticket, next.create(first.options)), 'by another session').to.equal(WRONG);
        expect(await finish(session, (await begun()).ticket, next.create(first.options)), 'for another question').to.equal(WRONG);
        for (const tampering of [
            { origin: 'http://evil.test' },
            { rpId: 'evil.test' },
            { type: 'webauthn.get' },
            { isPresent: false },
        ]) {
            const one = await begun();
            expect(await finish(session, one.ticket, next.create(one.options, tampering)), JSON.stringify(tampering)).to.equal(WRONG);
        }
        const last = await begun();
        const created = next.create(last.options);
        expect(await finish(session, last.ticket, created)).to.equal('answered');
        expect(await finish(session, last.ticket, created), 'again').to.equal(WRONG);
        expect((await session.run(FactorsDocument)).factors?.passkeys.map(({ name }) => name)).to.deep.equal(['My device', 'Second']);
        expect(account.email).to.contain('@');
    });
    it('of one tenant is nothing to the other', async () => {
        const { device } = await withPasskey(world);
        const { ticket } = await askForPasskey(world.globex);
        const { options } = await askForPasskey(world.acme);
        expect(await answerWithPasskey(world.globex, { ticket: ticket, passkey: device.get(options) })).to.equal(WRONG);
    });
});
//# sourceMappingURL=passkeys.test.js.map