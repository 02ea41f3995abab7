import { sql } from 'drizzle-orm';
import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { groupId, userId } from '../access/public.js';
/** What a directory says of a user besides what the user is. The migration lets `user_id` refer to the users. */
export const scimUsers = pgTable('scim_users', {
    userId: idColumn(userId)('user_id').primaryKey(),
    userName: text('user_name').notNull(),
    /** What the directory calls them. */
    externalId: text('external_id'),
    givenName: text('given_name'),
    familyName: text('family_name'),
    /** When the directory deactivated the user; null when somebody else did. Only what it has done can it undo. */
    deactivatedAt: instant('deactivated_at'),
    /** When the directory deleted them: it sees them no more, as long as they are deactivated. */
    deletedAt: instant('deleted_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('scim_users_name').on(sql `lower(${table.userName})`), uniqueIndex('scim_users_external').on(table.externalId)]);
export const scimGroups = pgTable('scim_groups', {
    groupId: idColumn(groupId)('group_id').primaryKey(),
    externalId: text('external_id').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('scim_groups_external').on(table.externalId)]);
//# sourceMappingURL=tables.js.map