import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { customerGroupId, customerId } from '../../ids.js';
import { customers } from '../tables.js';
/** Customers who are treated alike: by price lists, promotions and taxes. */
export const customerGroups = pgTable('customer_groups', {
    id: idColumn(customerGroupId)('id').primaryKey(),
    name: text('name').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [uniqueIndex('customer_groups_name').on(sql `lower(${table.name})`)]);
export const customerGroupMembers = pgTable('customer_group_members', {
    groupId: idColumn(customerGroupId)('group_id')
        .notNull()
        .references(() => customerGroups.id, { onDelete: 'cascade' }),
    customerId: idColumn(customerId)('customer_id')
        .notNull()
        .references(() => customers.id, { onDelete: 'cascade' }),
    addedAt: instant('added_at').notNull(),
}, (table) => [primaryKey({ columns: [table.customerId, table.groupId] }), index('customer_group_members_by_group').on(table.groupId)]);
//# sourceMappingURL=tables.js.map