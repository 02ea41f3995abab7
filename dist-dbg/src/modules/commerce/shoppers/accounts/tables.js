import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { linkColumns, refreshTokenColumns, sessionColumns } from '../../../auth/public.js';
import { customers } from '../../customers/tables.js';
import { customerId, customerRegistrationId } from '../../ids.js';
/** Customers who sign in. Apart from `customers`, so that no read of those ever holds a hash. */
export const customerAccounts = pgTable('customer_accounts', {
    customerId: idColumn(customerId)('customer_id')
        .primaryKey()
        .references(() => customers.id, { onDelete: 'cascade' }),
    /** Null for who signs in by links alone. */
    passwordHash: text('password_hash'),
    /** What mails are written in; null for the language of the shop. */
    language: text('language'),
    blockedAt: instant('blocked_at'),
    createdAt: instant('created_at').notNull(),
});
/** Of customers alone: what staff sign in with is never found here, nor what is found here by those who look for staff. */
export const customerSessions = pgTable('customer_sessions', sessionColumns(), (table) => [
    index('customer_sessions_holder').on(table.holderId),
    index('customer_sessions_expires').on(table.expiresAt),
]);
export const customerRefreshTokens = pgTable('customer_refresh_tokens', refreshTokenColumns(() => customerSessions.id), (table) => [index('customer_refresh_tokens_session').on(table.sessionId)]);
export const customerLinks = pgTable('customer_links', linkColumns(), (table) => [
    uniqueIndex('customer_links_digest').on(table.digest),
    uniqueIndex('customer_links_subject').on(table.purpose, table.subjectId),
]);
/** Who wants an account and has not followed the link yet. Whether they are a customer already is not asked before. */
export const customerRegistrations = pgTable('customer_registrations', {
    id: idColumn(customerRegistrationId)('id').primaryKey(),
    digest: text('digest').notNull(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    language: text('language'),
    acceptsMarketing: boolean('accepts_marketing').notNull(),
    /** Which text of consent was shown; null when none was given. */
    consentText: text('consent_text'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
}, (table) => [
    uniqueIndex('customer_registrations_digest').on(table.digest),
    index('customer_registrations_expires').on(table.expiresAt),
    index('customer_registrations_email').on(sql `lower(${table.email})`),
]);
//# sourceMappingURL=tables.js.map