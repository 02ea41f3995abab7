import { type IdOf, defineIdKind } from '../../kernel/ids.js';

/** The id of a tenant's user. It is declared here because roles are given to users and rank below them. */
export const userId = defineIdKind('usr');
export const roleId = defineIdKind('rol');
export const groupId = defineIdKind('grp');

export type UserId = IdOf<typeof userId>;
export type RoleId = IdOf<typeof roleId>;
export type GroupId = IdOf<typeof groupId>;
/** Whom a role is given to. */
export type HolderId = UserId | GroupId;
