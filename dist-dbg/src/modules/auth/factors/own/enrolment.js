/** What happens when an account has got a factor more, of whichever kind. */
import { sessionOf } from '../../realms/realm.js';
import { endSessionsOf } from '../../sessions/service.js';
import { factorAdded } from '../events.js';
import { strengthenSession } from '../proving/session.js';
import { makeRecoveryCodes } from '../recovery-codes/codes.js';
/**
 * The session that asks has proved the factor. Others of an account that had none were begun without, and end: else they would stay as weak as they
 * began.
 */
export async function completeEnrolment(tx, { factor, factorId, methods, before }) {
    const { id, holderId } = sessionOf(tx.ctx.actor);
    if (!before.isEnrolled)
        await endSessionsOf(tx, { holderId, reason: 'FACTOR_ADDED', except: id });
    const recoveryCodes = before.recoveryCodes === 0 ? await makeRecoveryCodes(tx, holderId) : null;
    const strengthened = await strengthenSession(tx, { methods, at: null });
    tx.emit(factorAdded({ holderId, factor, factorId }));
    return { ...strengthened, recoveryCodes };
}
//# sourceMappingURL=enrolment.js.map