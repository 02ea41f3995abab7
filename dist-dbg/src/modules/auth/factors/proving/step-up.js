import { signInRequired } from '../../../../kernel/shield.js';
import { hasPasswordCapacity, verifyPassword } from '../../../../platform/crypto/password.js';
import { signInBusy } from '../../errors.js';
import { readRealm, sessionOf, writeRealm } from '../../realms/realm.js';
import { presentedOf } from '../challenges/service.js';
import { proofWrong } from '../errors.js';
import { proofRefused, stepUpBegun, steppedUp } from '../events.js';
import { countProof, countTry } from './limits.js';
import { methodsOf } from './methods.js';
import { prove } from './proofs.js';
import { ask, secondFactorsOf } from './question.js';
import { strengthenSession } from './session.js';
/** Asks for a second factor, or for the password of an account that has none. */
export function beginStepUp(ctx) {
    const { id: sessionId, holderId } = sessionOf(ctx.actor);
    return writeRealm(ctx, async (tx) => {
        const methods = await methodsFor(tx, holderId);
        tx.emit(stepUpBegun({ holderId, sessionId }));
        return ask(tx, { purpose: 'STEP_UP', holderId, sessionId, methods });
    });
}
/** By the ticket of `beginStepUp`. The session counts as fresh from now on, with a new access token. */
export async function stepUp(ctx, { ticket, proof }) {
    const { id: sessionId, holderId } = sessionOf(ctx.actor);
    await countTry(ctx);
    const counted = await countProof(ctx, holderId, proof.kind);
    // Hashed outside of the transaction, which would be held open by it.
    const isPassword = proof.kind === 'PASSWORD' && (await matchesPassword(ctx, holderId, proof.password));
    const presented = presentedOf(ctx, { ticket, purpose: 'STEP_UP', sessionId });
    const strengthened = await writeRealm(ctx, async (tx) => {
        const account = await tx.pinAccount(holderId);
        const challenge = await tx.factors.updateAttempted(tx.db, presented);
        if (!challenge || !account?.isActive || !(await methodsFor(tx, holderId)).includes(proof.kind))
            return null;
        const passed = isPassword ? ['pwd'] : null;
        const proved = proof.kind === 'PASSWORD' ? passed : await prove(tx, { holderId, challenge: challenge.challenge }, proof);
        if (!proved) {
            tx.emit(proofRefused({ holderId, method: proof.kind, purpose: 'STEP_UP' }));
            return null;
        }
        await tx.factors.updateChallengeUsed(tx.db, challenge.digest, ctx.now());
        const answer = await strengthenSession(tx, { methods: proved, at: ctx.now() });
        tx.emit(steppedUp({ holderId, sessionId, method: proof.kind, methods: methodsOf(proved) }));
        return answer;
    });
    if (!strengthened)
        throw proofWrong();
    await ctx.throttle.giveBack(...counted);
    return strengthened;
}
async function methodsFor(tx, holderId) {
    const summary = await tx.factors.summary(tx.db, holderId);
    if (summary.isEnrolled)
        return secondFactorsOf(summary);
    // Whoever has no password here came through a provider, and goes there again.
    return (await tx.findAccount(holderId))?.passwordHash == null ? ['SSO'] : ['PASSWORD'];
}
async function matchesPassword(ctx, holderId, password) {
    if (!hasPasswordCapacity())
        throw signInBusy();
    const account = await readRealm(ctx, (realm) => realm.findAccount(holderId));
    if (!account?.isActive)
        throw signInRequired();
    return verifyPassword(password, account.passwordHash);
}
//# sourceMappingURL=step-up.js.map