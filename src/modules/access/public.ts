export { loadAssignments } from './assignments/loaders.js';
export { type Assignment, listGivenToUsers } from './assignments/queries.js';
export { giveRole, requireMayGive, takeRole } from './assignments/service.js';
export { RoleAssignmentType } from './assignments/types.js';
export {
  catalogPermissions,
  findCatalogued,
  grantsBehind,
  isInModules,
  permissionsIn,
  permissionsOfOperators,
  permissionsOfSystemRole,
} from './catalogue.js';
export { seedAccessDemo } from './demo.js';
export {
  type Membership,
  countGroupsWhere,
  groupTerms,
  groupsOf,
  listGroupsWhere,
  listMembersStates,
  listMemberships,
} from './directory/queries.js';
export { changeMembers, createDirectoryGroup, deleteDirectoryGroup, renameDirectoryGroup } from './directory/service.js';
export { roleNotFound } from './errors.js';
export { type AccessPath, tracePermission } from './explain/service.js';
export { groupsOfUsers } from './groups/loaders.js';
export { GroupType } from './groups/types.js';
export { type GroupId, type RoleId, type UserId, groupId, roleId, userId } from './ids.js';
export { permissionSchema, problemsOfPermissions } from './naming/permissions.js';
export { grantNamedRoles, requireGrantable } from './naming/service.js';
export { type AccessChange, EVERYBODY, beginAccessChange, tellEverybody, tellOperatorRightsChanged, tellRightsChanged } from './rights/changes.js';
export { administratorsForGood, holdersOfRole, membersOf } from './rights/holders.js';
export { type Holdings, grantsOfAll, requireHeld } from './rights/holdings.js';
export { RightsInForce, type Standing } from './rights/in-force.js';
export { findAccessVersion, findHeld } from './rights/queries.js';
export { type Rights, getRights, grantSystemRole, modulesText } from './rights/service.js';
export { roleById } from './roles/loaders.js';
export { listRolesByIds } from './roles/queries.js';
export { RoleType } from './roles/types.js';
export type { GroupRow } from './tables.js';
