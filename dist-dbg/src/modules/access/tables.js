import { getTableColumns, sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { groupId, roleId, userId } from './ids.js';
/** System roles have a `system_key`, and what they may is declared by the modules; other roles list their permissions. */
export const roles = pgTable('roles', {
    id: idColumn(roleId)('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    systemKey: text('system_key'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
}, (table) => [uniqueIndex('roles_by_name').on(sql `lower(${table.name})`), uniqueIndex('roles_system_key').on(table.systemKey)]);
export const rolePermissions = pgTable('role_permissions', {
    roleId: idColumn(roleId)('role_id')
        .notNull()
        .references(() => roles.id, { onDelete: 'cascade' }),
    permission: text('permission').notNull(),
}, (table) => [primaryKey({ columns: [table.roleId, table.permission] })]);
/** A role may all that the roles may which it includes. There are no circles: every change is made under the lock of `access_state`. */
export const roleInclusions = pgTable('role_inclusions', {
    roleId: idColumn(roleId)('role_id')
        .notNull()
        .references(() => roles.id, { onDelete: 'cascade' }),
    includedId: idColumn(roleId)('included_id')
        .notNull()
        .references(() => roles.id, { onDelete: 'cascade' }),
}, (table) => [
    primaryKey({ columns: [table.roleId, table.includedId] }),
    index('role_inclusions_included').on(table.includedId),
    check('role_inclusions_other', sql `${table.roleId} <> ${table.includedId}`),
]);
export const groups = pgTable('groups', {
    id: idColumn(groupId)('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('groups_by_name').on(sql `lower(${table.name})`)]);
/** The migration lets `user_id` refer to the users, whom this module does not know. */
export const groupMembers = pgTable('group_members', {
    groupId: idColumn(groupId)('group_id')
        .notNull()
        .references(() => groups.id, { onDelete: 'cascade' }),
    userId: idColumn(userId)('user_id').notNull(),
    addedAt: instant('added_at').notNull(),
}, (table) => [primaryKey({ columns: [table.groupId, table.userId] }), index('group_members_user').on(table.userId)]);
/** An assignment that has expired gives nothing; it stays to tell why. */
const assignment = () => ({ grantedAt: instant('granted_at').notNull(), expiresAt: instant('expires_at') });
export const userRoles = pgTable('user_roles', {
    userId: idColumn(userId)('user_id').notNull(),
    roleId: idColumn(roleId)('role_id')
        .notNull()
        .references(() => roles.id),
    ...assignment(),
}, (table) => [primaryKey({ columns: [table.userId, table.roleId] }), index('user_roles_role').on(table.roleId)]);
export const groupRoles = pgTable('group_roles', {
    groupId: idColumn(groupId)('group_id')
        .notNull()
        .references(() => groups.id, { onDelete: 'cascade' }),
    roleId: idColumn(roleId)('role_id')
        .notNull()
        .references(() => roles.id),
    ...assignment(),
}, (table) => [primaryKey({ columns: [table.groupId, table.roleId] }), index('group_roles_role').on(table.roleId)]);
/** One row, written by each change of who may what: its lock puts these changes in a row, its version numbers them. */
export const accessState = pgTable('access_state', { id: integer('id').primaryKey().default(1), version: bigint('version', { mode: 'number' }).notNull() }, (table) => [check('access_state_single', sql `${table.id} = 1`)]);
/** With the name as PostgreSQL puts it in order, for cursors. */
export const roleColumns = { ...getTableColumns(roles), sortName: sql `lower(${roles.name})`.as('sort_name') };
export const groupColumns = { ...getTableColumns(groups), sortName: sql `lower(${groups.name})`.as('sort_name') };
//# sourceMappingURL=tables.js.map