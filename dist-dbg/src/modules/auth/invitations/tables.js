import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { defineIdKind } from '../../../kernel/ids.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
export const invitationId = defineIdKind('inv');
/** Who is to become a user, with which roles. The user is made when the invitation is accepted. */
export const invitations = pgTable('invitations', {
    id: idColumn(invitationId)('id').primaryKey(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    roleNames: text('role_names').array().notNull(),
    /** A user's or an operator's id; null where the product itself invited. */
    invitedBy: text('invited_by'),
    createdAt: instant('created_at').notNull(),
    /** Of its newest link. */
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    revokedAt: instant('revoked_at'),
}, (table) => [
    uniqueIndex('invitations_open').on(sql `lower(${table.email})`).where(sql `${table.acceptedAt} is null and ${table.revokedAt} is null`),
    index('invitations_created').on(table.createdAt, table.id),
]);
//# sourceMappingURL=tables.js.map