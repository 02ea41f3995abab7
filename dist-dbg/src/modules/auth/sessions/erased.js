import { userId } from '../../access/public.js';
import { inTenant } from '../realms/realm.js';
import { endSessionsOf } from './service.js';
/** The access tokens of an erased user are refused from within two seconds on, though the rows of the sessions go. */
export async function endSessionsOfErased(tx, subjectId) {
    if (userId.schema.safeParse(subjectId).success)
        await endSessionsOf(inTenant(tx), { holderId: subjectId, reason: 'DEACTIVATED', except: null });
}
//# sourceMappingURL=erased.js.map