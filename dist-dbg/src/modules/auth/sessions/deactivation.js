import { joins } from '../../../kernel/events.js';
import { userDeactivated } from '../../users/events.js';
import { inControl, inTenant } from '../realms/realm.js';
import { endSessionsOf } from './service.js';
/** Inside the transaction that deactivates the user. */
export const deactivationListeners = [
    joins(userDeactivated, async (tx, event) => {
        await endSessionsOf(inTenant(tx), { holderId: event.payload.userId, reason: 'DEACTIVATED', except: null });
    }),
];
export async function endSessionsOfOperator(tx, holderId) {
    await endSessionsOf(inControl(tx), { holderId, reason: 'DEACTIVATED', except: null });
}
//# sourceMappingURL=deactivation.js.map