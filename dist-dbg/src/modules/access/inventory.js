import { describeTable } from '../../kernel/inventory.js';
import { userId } from './ids.js';
import { changedRights } from './shard.tables.js';
import { accessState, groupMembers, groupRoles, groups, roleInclusions, rolePermissions, roles, userRoles } from './tables.js';
const ofUser = { subjects: [{ ids: userId, column: 'userId' }], atErasure: 'delete' };
export const accessInventory = [
    describeTable(roles, { neutral: ['name', 'description', 'systemKey'] }),
    describeTable(rolePermissions, { neutral: ['permission'] }),
    describeTable(roleInclusions, {}),
    describeTable(groups, { neutral: ['name', 'description'] }),
    describeTable(groupMembers, ofUser),
    describeTable(userRoles, ofUser),
    describeTable(groupRoles, {}),
    describeTable(accessState, { audit: { none: 'Numbers the changes of who may what, each of which is audited.' } }),
    describeTable(changedRights, {
        neutral: ['realm', 'holderId'],
        audit: { none: 'Tells processes of changes that are audited; removed within the hour.' },
    }),
];
//# sourceMappingURL=inventory.js.map