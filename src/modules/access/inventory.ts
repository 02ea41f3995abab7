import { describeTable } from '../../kernel/inventory.js';
import { rolePermissions, roles, userRoles } from './tables.js';
import { userId } from './user-id.js';

export const accessInventory = [
  describeTable(roles, { neutral: ['name', 'systemKey'] }),
  describeTable(rolePermissions, { neutral: ['permission'] }),
  describeTable(userRoles, { subject: { ids: userId, column: 'userId' }, atErasure: 'delete' }),
];
