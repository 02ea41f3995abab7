/** Completing a sign-in that was begun with a password, and signing in with a passkey alone. */
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { GatewayContext } from '../../../../kernel/context.js';
import { type Account, type RealmDb, type RealmTx, readRealm, writeRealm } from '../../realms/realm.js';
import { type SignedIn, openSession } from '../../service.js';
import { type IssuedChallenge, openChallenge, presentedOf, sealChallenge, spendChallenge } from '../challenges/service.js';
import { proofWrong } from '../errors.js';
import { proofRefused } from '../events.js';
import { requestOptions, verifyAssertion } from '../passkeys/ceremonies.js';
import { relyingPartyOf } from '../passkeys/relying-party.js';
import type { PasskeyRow } from '../tables.js';
import type { SecondFactor } from './checks.js';
import { countProof, countTry } from './limits.js';
import { methodsOf } from './methods.js';
import { prove, takePasskey } from './proofs.js';

/** By the ticket of `signIn` and a second factor. Whatever is wrong is answered in one way. */
export async function completeSignIn(ctx: GatewayContext, { ticket, proof }: { ticket: string; proof: SecondFactor }): Promise<SignedIn> {
  await countTry(ctx);
  const presented = presentedOf(ctx, { ticket, purpose: 'SIGN_IN', sessionId: null });
  const holderId = (await readRealm(ctx, ({ db, factors }) => factors.findOpenChallenge(db, presented)))?.holderId ?? null;
  if (holderId === null) throw proofWrong();
  const counted = await countProof(ctx, holderId, proof.kind);
  const signedIn = await writeRealm(ctx, async (tx) => {
    const account = await tx.pinAccount(holderId);
    const challenge = await tx.factors.updateAttempted(tx.db, presented);
    if (!challenge || !account?.isActive) return null;
    const proved = await prove(tx, { holderId, challenge: challenge.challenge }, proof);
    if (!proved) return refused(tx, holderId, proof.kind);
    await tx.factors.updateChallengeUsed(tx.db, challenge.digest, ctx.now());
    return openSession(tx, account, { methods: methodsOf(challenge.methods, proved) });
  });
  // Thrown only here: that the try was made must be committed.
  if (!signedIn) throw proofWrong();
  await ctx.throttle.giveBack(...counted);
  return signedIn;
}

export type PasskeyQuestion = { readonly ticket: string; readonly options: object; readonly expiresAt: Date };

/** For a passkey that tells by itself whose it is. Writes nothing. */
export async function beginPasskeySignIn(ctx: GatewayContext): Promise<PasskeyQuestion> {
  await countTry(ctx);
  const { ticket, challenge, expiresAt } = sealChallenge(ctx);
  return { ticket, options: await requestOptions({ party: relyingPartyOf(ctx, ctx.tenantOrNull), challenge }, null), expiresAt };
}

type PasskeySignIn = { readonly ticket: string; readonly passkey: AuthenticationResponseJSON };

/** Without a password: the authenticator has made sure of its owner itself. */
export async function signInWithPasskey(ctx: GatewayContext, { ticket, passkey: response }: PasskeySignIn): Promise<SignedIn> {
  await countTry(ctx);
  const question = openChallenge(ctx, ticket);
  const passkey = question && (await readRealm(ctx, ({ db, factors }) => factors.findPasskeyByCredential(db, response.id)));
  if (!question || !passkey || handleOf(response) !== passkey.holderId) throw proofWrong();
  const signedIn = await writeRealm(ctx, async (tx) => {
    const account = await tx.pinAccount(passkey.holderId);
    if (!account?.isActive || !(await spendChallenge(tx, { ...question, holderId: account.id }))) return null;
    return openByPasskey(tx, { account, passkey, response, question });
  });
  if (!signedIn) throw proofWrong();
  return signedIn;
}

type Presented = {
  readonly account: Account;
  readonly passkey: PasskeyRow;
  readonly response: AuthenticationResponseJSON;
  readonly question: Omit<IssuedChallenge, 'ticket'>;
};

async function openByPasskey<Db extends RealmDb>(tx: RealmTx<Db>, { account, passkey, response, question }: Presented): Promise<SignedIn | null> {
  const assertion = await verifyAssertion({ party: tx.relyingParty, challenge: question.challenge }, { passkey, response });
  const isAccepted = assertion?.isVerified === true && (await takePasskey(tx, passkey, assertion));
  return isAccepted ? openSession(tx, account, { methods: methodsOf(assertion.methods) }) : refused(tx, account.id, 'PASSKEY');
}

/** The handle is the id of the account, which the authenticator keeps beside the key (WebAuthn Level 3, section 5.4.3). */
function handleOf({ response: { userHandle } }: AuthenticationResponseJSON): string {
  return Buffer.from(userHandle ?? '', 'base64url').toString();
}

function refused<Db extends RealmDb>(tx: RealmTx<Db>, holderId: string, method: SecondFactor['kind']): null {
  tx.emit(proofRefused({ holderId, method, purpose: 'SIGN_IN' }));
  return null;
}
