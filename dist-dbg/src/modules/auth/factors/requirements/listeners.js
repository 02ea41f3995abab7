import { joins } from '../../../../kernel/events.js';
import { roleDeleted } from '../../../access/events.js';
import { waiveForDeletedRole } from './service.js';
export const requirementListeners = [joins(roleDeleted, (tx, { payload }) => waiveForDeletedRole(tx, payload.roleId))];
//# sourceMappingURL=listeners.js.map