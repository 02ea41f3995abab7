import { index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { type Id, defineIdKind } from '../../kernel/ids.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { userId } from './user-id.js';

export const roleId = defineIdKind('rol');
export type RoleId = Id<'rol'>;

/** System roles have a `system_key`, and what they may is declared by the modules; other roles list their permissions. */
export const roles = pgTable(
  'roles',
  {
    id: idColumn(roleId)('id').primaryKey(),
    name: text('name').notNull(),
    systemKey: text('system_key'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('roles_name').on(table.name), uniqueIndex('roles_system_key').on(table.systemKey)],
);

export const rolePermissions = pgTable(
  'role_permissions',
  {
    roleId: idColumn(roleId)('role_id')
      .notNull()
      .references(() => roles.id, { onDelete: 'cascade' }),
    permission: text('permission').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roleId, table.permission] })],
);

export const userRoles = pgTable(
  'user_roles',
  {
    userId: idColumn(userId)('user_id').notNull(),
    roleId: idColumn(roleId)('role_id')
      .notNull()
      .references(() => roles.id),
    grantedAt: instant('granted_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.roleId] }), index('user_roles_role').on(table.roleId)],
);
