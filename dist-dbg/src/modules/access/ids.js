import { defineIdKind } from '../../kernel/ids.js';
/** The id of a tenant's user. It is declared here because roles are given to users and rank below them. */
export const userId = defineIdKind('usr');
export const roleId = defineIdKind('rol');
export const groupId = defineIdKind('grp');
//# sourceMappingURL=ids.js.map