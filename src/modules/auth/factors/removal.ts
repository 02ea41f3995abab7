import { type RealmDb, type RealmTx, sessionOf } from '../realms/realm.js';
import { lastFactor } from './errors.js';
import { factorRemoved } from './events.js';

type Removed = { readonly factor: 'TOTP' | 'PASSKEY'; readonly factorId: string | null };

/** After the removal, in its transaction: one who must have a second factor keeps one. Recovery codes go with the last. */
export async function removed<Db extends RealmDb>(tx: RealmTx<Db>, { factor, factorId }: Removed): Promise<true> {
  const { holderId } = sessionOf(tx.ctx.actor);
  const { totp, passkeys } = await tx.factors.summary(tx.db, holderId);
  const left = passkeys + (totp ? 1 : 0);
  if (left === 0) {
    if (isRequired(tx)) throw lastFactor();
    await tx.factors.deleteRecoveryCodesOf(tx.db, holderId);
  }
  tx.emit(factorRemoved({ holderId, factor, factorId, left }));
  return true;
}

function isRequired({ ctx }: RealmTx<RealmDb>): boolean {
  const { actor } = ctx;
  if (actor.kind !== 'user' && actor.kind !== 'operator') return false;
  return actor.secondFactorFrom !== null && actor.secondFactorFrom <= ctx.now();
}
