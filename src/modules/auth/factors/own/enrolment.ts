/** What happens when an account has got a factor more, of whichever kind. */
import { type RealmDb, type RealmTx, sessionOf } from '../../realms/realm.js';
import { endSessionsOf } from '../../sessions/service.js';
import { factorAdded } from '../events.js';
import { type Strengthened, strengthenSession } from '../proving/session.js';
import type { FactorSummary } from '../queries.js';
import { makeRecoveryCodes } from '../recovery-codes/codes.js';

/** `recoveryCodes` is null for an account that has some already. */
export type Enrolled = Strengthened & { readonly recoveryCodes: readonly string[] | null };

type Added = {
  readonly factor: 'TOTP' | 'PASSKEY';
  readonly factorId: string | null;
  /** What was proved by trying it. */
  readonly methods: readonly string[];
  /** What the account had before. */
  readonly before: FactorSummary;
};

/**
 * The session that asks has proved the factor. Others of an account that had none were begun without, and end: else they would stay as weak as they
 * began.
 */
export async function completeEnrolment<Db extends RealmDb>(tx: RealmTx<Db>, { factor, factorId, methods, before }: Added): Promise<Enrolled> {
  const { id, holderId } = sessionOf(tx.ctx.actor);
  if (!before.isEnrolled) await endSessionsOf(tx, { holderId, reason: 'FACTOR_ADDED', except: id });
  const recoveryCodes = before.recoveryCodes === 0 ? await makeRecoveryCodes(tx, holderId) : null;
  const strengthened = await strengthenSession(tx, { methods, at: null });
  tx.emit(factorAdded({ holderId, factor, factorId }));
  return { ...strengthened, recoveryCodes };
}
