import { readRealm, writeRealm } from '../../realms/realm.js';
import { openSession } from '../../service.js';
import { openChallenge, presentedOf, sealChallenge, spendChallenge } from '../challenges/service.js';
import { proofWrong } from '../errors.js';
import { proofRefused } from '../events.js';
import { requestOptions, verifyAssertion } from '../passkeys/ceremonies.js';
import { relyingPartyOf } from '../passkeys/relying-party.js';
import { countProof, countTry } from './limits.js';
import { methodsOf } from './methods.js';
import { prove, takePasskey } from './proofs.js';
/** By the ticket of `signIn` and a second factor. Whatever is wrong is answered in one way. */
export async function completeSignIn(ctx, { ticket, proof }) {
    await countTry(ctx);
    const presented = presentedOf(ctx, { ticket, purpose: 'SIGN_IN', sessionId: null });
    const holderId = (await readRealm(ctx, ({ db, factors }) => factors.findOpenChallenge(db, presented)))?.holderId ?? null;
    if (holderId === null)
        throw proofWrong();
    const counted = await countProof(ctx, holderId, proof.kind);
    const signedIn = await writeRealm(ctx, async (tx) => {
        const account = await tx.pinAccount(holderId);
        const challenge = await tx.factors.updateAttempted(tx.db, presented);
        if (!challenge || !account?.isActive)
            return null;
        const proved = await prove(tx, { holderId, challenge: challenge.challenge }, proof);
        if (!proved)
            return refused(tx, holderId, proof.kind);
        await tx.factors.updateChallengeUsed(tx.db, challenge.digest, ctx.now());
        return openSession(tx, account, { methods: methodsOf(challenge.methods, proved) });
    });
    // Thrown only here: that the try was made must be committed.
    if (!signedIn)
        throw proofWrong();
    await ctx.throttle.giveBack(...counted);
    return signedIn;
}
/** For a passkey that tells by itself whose it is. Writes nothing. */
export async function beginPasskeySignIn(ctx) {
    await countTry(ctx);
    const { ticket, challenge, expiresAt } = sealChallenge(ctx);
    return { ticket, options: await requestOptions({ party: relyingPartyOf(ctx, ctx.tenantOrNull), challenge }, null), expiresAt };
}
/** Without a password: the authenticator has made sure of its owner itself. */
export async function signInWithPasskey(ctx, { ticket, passkey: response }) {
    await countTry(ctx);
    const question = openChallenge(ctx, ticket);
    const passkey = question && (await readRealm(ctx, ({ db, factors }) => factors.findPasskeyByCredential(db, response.id)));
    if (!question || !passkey || handleOf(response) !== passkey.holderId)
        throw proofWrong();
    const signedIn = await writeRealm(ctx, async (tx) => {
        const account = await tx.pinAccount(passkey.holderId);
        if (!account?.isActive || !(await spendChallenge(tx, { ...question, holderId: account.id })))
            return null;
        return openByPasskey(tx, { account, passkey, response, question });
    });
    if (!signedIn)
        throw proofWrong();
    return signedIn;
}
async function openByPasskey(tx, { account, passkey, response, question }) {
    const assertion = await verifyAssertion({ party: tx.relyingParty, challenge: question.challenge }, { passkey, response });
    const isAccepted = assertion?.isVerified === true && (await takePasskey(tx, passkey, assertion));
    return isAccepted ? openSession(tx, account, { methods: methodsOf(assertion.methods) }) : refused(tx, account.id, 'PASSKEY');
}
/** The handle is the id of the account, which the authenticator keeps beside the key (WebAuthn Level 3, section 5.4.3). */
function handleOf({ response: { userHandle } }) {
    return Buffer.from(userHandle ?? '', 'base64url').toString();
}
function refused(tx, holderId, method) {
    tx.emit(proofRefused({ holderId, method, purpose: 'SIGN_IN' }));
    return null;
}
//# sourceMappingURL=service.js.map