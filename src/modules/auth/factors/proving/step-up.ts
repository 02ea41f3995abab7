/** A signed-in person proves who they are once more, before something that an account or a company hangs on. */
import type { GatewayContext } from '../../../../kernel/context.js';
import { signInRequired } from '../../../../kernel/rules.js';
import { hasPasswordCapacity, verifyPassword } from '../../../../platform/crypto/password.js';
import { signInBusy } from '../../errors.js';
import { type RealmDb, type RealmTx, readRealm, sessionOf, writeRealm } from '../../realms/realm.js';
import { presentedOf } from '../challenges/service.js';
import { proofWrong } from '../errors.js';
import { proofRefused, stepUpBegun, steppedUp } from '../events.js';
import type { Proof } from './checks.js';
import { countProof, countTry } from './limits.js';
import { methodsOf } from './methods.js';
import { prove } from './proofs.js';
import { type ProofMethod, type Question, ask, secondFactorsOf } from './question.js';
import { type Strengthened, strengthenSession } from './session.js';

/** Asks for a second factor, or for the password of an account that has none. */
export function beginStepUp(ctx: GatewayContext): Promise<Question> {
  const { id: sessionId, holderId } = sessionOf(ctx.actor);
  return writeRealm(ctx, async (tx) => {
    const methods = await methodsFor(tx, holderId);
    tx.emit(stepUpBegun({ holderId, sessionId }));
    return ask(tx, { purpose: 'STEP_UP', holderId, sessionId, methods });
  });
}

/** By the ticket of `beginStepUp`. The session counts as fresh from now on, with a new access token. */
export async function stepUp(ctx: GatewayContext, { ticket, proof }: { ticket: string; proof: Proof }): Promise<Strengthened> {
  const { id: sessionId, holderId } = sessionOf(ctx.actor);
  await countTry(ctx);
  const counted = await countProof(ctx, holderId, proof.kind);
  // Hashed outside of the transaction, which would be held open by it.
  const isPassword = proof.kind === 'PASSWORD' && (await matchesPassword(ctx, holderId, proof.password));
  const presented = presentedOf(ctx, { ticket, purpose: 'STEP_UP', sessionId });
  const strengthened = await writeRealm(ctx, async (tx) => {
    const account = await tx.pinAccount(holderId);
    const challenge = await tx.factors.updateAttempted(tx.db, presented);
    if (!challenge || !account?.isActive || !(await methodsFor(tx, holderId)).includes(proof.kind)) return null;
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
  if (!strengthened) throw proofWrong();
  await ctx.throttle.giveBack(...counted);
  return strengthened;
}

async function methodsFor<Db extends RealmDb>(tx: RealmTx<Db>, holderId: string): Promise<readonly ProofMethod[]> {
  const summary = await tx.factors.summary(tx.db, holderId);
  if (summary.isEnrolled) return secondFactorsOf(summary);
  // Whoever has no password here came through a provider, and goes there again.
  return (await tx.findAccount(holderId))?.passwordHash == null ? ['SSO'] : ['PASSWORD'];
}

async function matchesPassword(ctx: GatewayContext, holderId: string, password: string): Promise<boolean> {
  if (!hasPasswordCapacity()) throw signInBusy();
  const account = await readRealm(ctx, (realm) => realm.findAccount(holderId));
  if (!account?.isActive) throw signInRequired();
  return verifyPassword(password, account.passwordHash);
}
