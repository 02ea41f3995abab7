import { sessionOf } from '../../realms/realm.js';
import { lastFactor } from '../errors.js';
import { factorRemoved } from '../events.js';
/**
 * After the removal, in its transaction: one who must have a second factor keeps one that is good. Recovery codes go with the last one of any kind: beside a
 * copied passkey they are the only way in.
 */
export async function removed(tx, { factor, factorId }) {
    const { holderId } = sessionOf(tx.ctx.actor);
    const { isEnrolled, totp, passkeys } = await tx.factors.summary(tx.db, holderId);
    const left = passkeys + (totp ? 1 : 0);
    if (left === 0 && isRequired(tx))
        throw lastFactor();
    if (!isEnrolled)
        await tx.factors.deleteRecoveryCodesOf(tx.db, holderId);
    tx.emit(factorRemoved({ holderId, factor, factorId, left }));
    return true;
}
function isRequired({ ctx }) {
    const { actor } = ctx;
    if (actor.kind !== 'user' && actor.kind !== 'operator')
        return false;
    return actor.secondFactorFrom !== null && actor.secondFactorFrom <= ctx.now();
}
//# sourceMappingURL=removal.js.map