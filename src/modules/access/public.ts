export { catalogPermissions, permissionsOfOperators } from './catalogue.js';
export { grantNamedRoles, requireGrantable } from './naming/service.js';
export { type Rights, getRights, grantSystemRole } from './service.js';
export { type UserId, userId } from './user-id.js';
