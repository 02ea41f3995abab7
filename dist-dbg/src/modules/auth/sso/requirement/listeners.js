import { joins } from '../../../../kernel/events.js';
import { groupDeleted, roleAssigned, roleDeleted, roleUnassigned, roleUpdated, usersRemovedFromGroup } from '../../../access/events.js';
import { userDeactivated } from '../../../users/events.js';
import { requireBreakGlass } from './service.js';
/** Whoever gets in when the provider fails is not lost in passing: inside the transactions that change who may what. */
export const ssoRequirementListeners = [
    joins(userDeactivated, requireBreakGlass),
    joins(roleUpdated, requireBreakGlass),
    joins(roleDeleted, requireBreakGlass),
    joins(roleAssigned, requireBreakGlass),
    joins(roleUnassigned, requireBreakGlass),
    joins(groupDeleted, requireBreakGlass),
    joins(usersRemovedFromGroup, requireBreakGlass),
];
//# sourceMappingURL=listeners.js.map