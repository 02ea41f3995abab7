import { expect } from 'chai';
import {
  BeginPasskeyRegistrationDocument,
  BeginPasskeySignInDocument,
  FactorsDocument,
  FinishPasskeyRegistrationDocument,
  MeDocument,
  RemovePasskeyDocument,
  RemoveTotpDocument,
  RenamePasskeyDocument,
  SignInWithPasskeyDocument,
} from '../../../../schema/generated/graphql.js';
import { Authenticator, type CreationOptions, type RequestOptions, type Tampering } from '../../../support/authenticator.js';
import { useMailboxes } from '../../../support/mails.js';
import {
  Session,
  type Tokens,
  accountOf,
  askedAfterPassword,
  beginSignIn,
  complete,
  enrolTotp,
  registerPasskey,
  signedIn,
} from '../../../support/sessions.js';
import { type TenantWorld, useWorld } from '../../../support/world.js';
import { newUser } from '../../access/people.js';

const WRONG = 'AUTH_PROOF_WRONG';

describe('a passkey', () => {
  const world = useWorld();
  const mailboxes = useMailboxes(world);

  const withPasskey = async (device = new Authenticator()) => {
    const user = await newUser(world, world.acme);
    const session = await signedIn(world, user.client);
    const { id: passkeyId, recoveryCodes } = await registerPasskey(session, device);
    return { ...user, session, device, passkeyId, recoveryCodes, account: await accountOf(world, user.client) };
  };
  const ask = async (tenant: Pick<TenantWorld, 'anonymous'> = world.acme) => {
    const { beginPasskeySignIn } = await tenant.anonymous.run(BeginPasskeySignInDocument);
    return { ticket: beginPasskeySignIn?.ticket ?? '', options: beginPasskeySignIn?.options as RequestOptions };
  };
  const answer = async (ticket: string, passkey: unknown, tenant: Pick<TenantWorld, 'anonymous'> = world.acme, headers = {}) => {
    const { data, errors } = await tenant.anonymous.send<{ signInWithPasskey: Tokens | null }>(
      SignInWithPasskeyDocument,
      { input: { ticket, passkey } },
      headers,
    );
    return data?.signInWithPasskey ? new Session(tenant.anonymous, data.signInWithPasskey) : (errors[0]?.extensions.reason ?? 'nothing');
  };
  const signInWith = async (device: Authenticator, tampering: Tampering = {}) => {
    const { ticket, options } = await ask();
    return answer(ticket, device.get(options, tampering));
  };

  it('is added, and is the only thing that one needs to sign in', async () => {
    const { account, device, session, recoveryCodes } = await withPasskey();
    expect(recoveryCodes).to.have.length(10);
    expect(session.claims).to.deep.include({ acr: 'aal2', amr: ['pwd', 'hwk', 'user', 'mfa'] });

    const signed = await signInWith(device);
    if (typeof signed === 'string') throw new Error(signed);
    expect((await signed.run(MeDocument)).me?.email).to.equal(account.email);
    expect(signed.claims).to.deep.include({ acr: 'aal2', amr: ['hwk', 'user', 'mfa'] });
  });

  it('is a second factor beside a password, also one that asks its owner for nothing', async () => {
    const { account, device } = await withPasskey(new Authenticator({ verifies: false }));
    const { ticket, methods, passkeyOptions } = await askedAfterPassword(account);
    expect(methods).to.deep.equal(['PASSKEY', 'RECOVERY_CODE']);
    const session = await complete(account, { ticket, passkey: device.get(passkeyOptions as RequestOptions) });
    if (typeof session === 'string') throw new Error(session);
    expect(session.claims).to.deep.include({ acr: 'aal2', amr: ['pwd', 'hwk', 'mfa'] });
  });

  it('that asks its owner for nothing is not enough alone', async () => {
    const { device } = await withPasskey(new Authenticator({ verifies: false }));
    expect(await signInWith(device)).to.equal(WRONG);
  });

  it('of a cloud is told apart, and need not count', async () => {
    const { device, session } = await withPasskey(new Authenticator({ isSynced: true, counts: false }));
    for (let time = 0; time < 3; time += 1) {
      const signed = await signInWith(device);
      expect(typeof signed === 'string' ? signed : signed.claims['amr']).to.deep.equal(['swk', 'user', 'mfa']);
    }
    expect((await session.run(FactorsDocument)).factors?.passkeys[0]?.isSynced).to.equal(true);
  });

  it('is asked for in the name of the tenant, and made for its own domain', async () => {
    const { client, id } = await newUser(world, world.acme);
    const session = await signedIn(world, client);
    const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
    const options = beginPasskeyRegistration?.options as CreationOptions & { rp: object; attestation: string };
    expect(options.rp).to.deep.equal({ id: 'acme.localhost', name: 'Acme Outdoor' });
    expect(Buffer.from(options.user.id, 'base64url').toString()).to.equal(id);
    expect(options.attestation).to.equal('none');
    expect((await ask(world.globex)).options.rpId).to.equal('globex.localhost');
    const elsewhere = new Authenticator({ origin: 'http://globex.localhost' });
    expect(() => elsewhere.create(options), 'a browser at another tenant refuses').to.throw('SecurityError');
  });

  it('is refused when anything of what it signed is another than it should be', async () => {
    const { device } = await withPasskey();
    const ways: Readonly<Record<string, Tampering>> = {
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
    for (const [way, tampering] of Object.entries(ways)) expect(await signInWith(device, tampering), way).to.equal(WRONG);
    expect(await signInWith(device), 'untouched').to.be.an('object');
  });

  it('answers a question once, also when calls race with one answer, and only here', async () => {
    // One that does not count: nothing but the question itself tells that it was answered.
    const { device } = await withPasskey(new Authenticator({ isSynced: true, counts: false }));
    const { ticket, options } = await ask();
    const passkey = device.get(options);
    const racing = await Promise.all(Array.from({ length: 6 }, () => answer(ticket, passkey)));
    expect(racing.filter((one) => typeof one !== 'string')).to.have.length(1);
    expect(await answer(ticket, passkey), 'again').to.equal(WRONG);
    expect(await answer(`${ticket}=`, passkey), 'the ticket spelled in another way').to.equal(WRONG);

    const there = await ask();
    expect(await answer(there.ticket, device.get(there.options), world.globex), 'at another tenant').to.equal(WRONG);
    expect(await answer(there.ticket, device.get(there.options), world.acme, { 'user-agent': 'x' }), 'from another device').to.equal(WRONG);
    const old = await ask();
    const signed = device.get(old.options);
    world.clock.advance('5m');
    expect(await answer(old.ticket, signed), 'too late').to.equal(WRONG);
  });

  it('is asked for without a row being written by whoever opens the page', async () => {
    const count = () =>
      world.sql(async (sql) => Number((await sql`select count(*) as n from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.challenges`)[0]?.['n']));
    const before = await count();
    for (let time = 0; time < 5; time += 1) await ask();
    expect(await count()).to.equal(before);
  });

  it('that counts backwards has a copy: it is refused, good no more, and its owner is told', async () => {
    const { id, account, device, session, passkeyId, recoveryCodes } = await withPasskey();
    await signInWith(device);
    const copy = device.clone();
    expect(await signInWith(device)).to.be.an('object');
    expect(await signInWith(copy), 'the copy').to.equal(WRONG);
    expect(await signInWith(device), 'the original, from then on').to.equal(WRONG);
    expect((await session.run(FactorsDocument)).factors?.passkeys[0]?.clonedAt).to.be.a('string');
    const trail = await world.sql(
      (sql) => sql`select action from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries where subject_id = ${id}`,
    );
    expect(trail.map((row) => row['action'])).to.include.members(['auth.passkeyCloned', 'auth.proofRefused']);
    expect((await mailboxes.to(account.email))[0]?.subject).to.contain('may have been copied');

    // The account is not one with a password alone for it.
    const { ticket, methods } = await askedAfterPassword(account);
    expect(methods).to.deep.equal(['RECOVERY_CODE']);
    const recovered = await complete(account, { ticket, recoveryCode: recoveryCodes[0] ?? '' });
    if (typeof recovered === 'string') throw new Error(recovered);
    await recovered.run(RemovePasskeyDocument, { input: { id: passkeyId } });
    expect((await beginSignIn(account)).answer?.__typename).to.equal('SignedIn');
  });

  it('that was copied leaves the recovery codes, also when the app is removed', async () => {
    const { account, device, session, recoveryCodes } = await withPasskey();
    await enrolTotp(world, session);
    const copy = device.clone();
    await signInWith(device);
    expect(await signInWith(copy)).to.equal(WRONG);
    await session.run(RemoveTotpDocument);
    const { ticket, methods } = await askedAfterPassword(account);
    expect(methods).to.deep.equal(['RECOVERY_CODE']);
    expect(await complete(account, { ticket, recoveryCode: recoveryCodes[0] ?? '' })).to.be.an('object');
  });

  it('can be renamed and removed by its owner, and by nobody else', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    const { renamePasskey } = await mine.session.run(RenamePasskeyDocument, { input: { id: mine.passkeyId, name: 'The old phone' } });
    expect(renamePasskey?.name).to.equal('The old phone');
    expect(await other.session.outcome(RenamePasskeyDocument, { input: { id: mine.passkeyId, name: 'Mine' } })).to.equal('AUTH_PASSKEY_NOT_FOUND');
    expect(await other.session.outcome(RemovePasskeyDocument, { input: { id: mine.passkeyId } })).to.equal('AUTH_PASSKEY_NOT_FOUND');
    await mine.session.run(RemovePasskeyDocument, { input: { id: mine.passkeyId } });
    expect(await signInWith(mine.device)).to.equal(WRONG);
    expect(await signInWith(other.device)).to.be.an('object');
  });

  it('is registered once, by the session that asked, with an answer to its own question', async () => {
    const { session, account, device } = await withPasskey();
    const begun = async () => {
      const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
      return { ticket: beginPasskeyRegistration?.ticket ?? '', options: beginPasskeyRegistration?.options as CreationOptions };
    };
    const finish = (by: Session, ticket: string, passkey: unknown) =>
      by.outcome(FinishPasskeyRegistrationDocument, { input: { ticket, name: 'Second', passkey: passkey as object } });
    const first = await begun();
    expect(() => device.create(first.options), 'the device knows that it has one').to.throw('InvalidStateError');

    const next = new Authenticator();
    const signed = await signInWith(device);
    if (typeof signed === 'string') throw new Error(signed);
    expect(await finish(signed, first.ticket, next.create(first.options)), 'by another session').to.equal(WRONG);
    expect(await finish(session, (await begun()).ticket, next.create(first.options)), 'for another question').to.equal(WRONG);
    for (const tampering of [
      { origin: 'http://evil.test' },
      { rpId: 'evil.test' },
      { type: 'webauthn.get' },
      { isPresent: false },
    ] satisfies Tampering[]) {
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

  it('may say by itself which model it is, but not by a certificate, which may name addresses to be asked', async () => {
    const { client } = await newUser(world, world.acme);
    const session = await signedIn(world, client);
    const register = async (attestation: 'fido-u2f' | 'packed') => {
      const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
      const passkey = new Authenticator().create(beginPasskeyRegistration?.options as CreationOptions, { attestation });
      const ticket = beginPasskeyRegistration?.ticket ?? '';
      return session.outcome(FinishPasskeyRegistrationDocument, { input: { ticket, name: 'x', passkey } });
    };
    expect(await register('fido-u2f')).to.equal(WRONG);
    expect(await register('packed')).to.equal('answered');
  });

  it('is read strictly: what is no answer of an authenticator is refused by name', async () => {
    const { ticket } = await ask();
    for (const passkey of [{}, 'x', [], { id: 'x', rawId: 'x', type: 'password', response: {} }, { id: 'é', rawId: 'é', type: 'public-key' }])
      expect(await answer(ticket, passkey), JSON.stringify(passkey)).to.equal('INVALID_INPUT');
  });

  it('of one tenant is nothing to the other', async () => {
    const { device } = await withPasskey();
    const { ticket } = await ask(world.globex);
    const { options } = await ask();
    expect(await answer(ticket, device.get(options), world.globex)).to.equal(WRONG);
  });
});
