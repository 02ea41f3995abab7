import { sql } from 'drizzle-orm';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { defineIdKind } from '../../kernel/ids.js';
import { idColumn, instant } from '../../platform/db/columns.js';
export const sessionId = defineIdKind('ses');
/** One sign-in on one device. Users have theirs in their tenant's schema, operators in the control plane. */
export const sessionColumns = () => ({
    id: idColumn(sessionId)('id').primaryKey(),
    /** A user's or an operator's id. */
    holderId: text('holder_id').notNull(),
    address: text('address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    /** What was proved in its course (`Assurance.methods`), and when it was last proved; null means when the session began. */
    methods: text('methods').array().notNull().default(sql `'{pwd}'::text[]`),
    authenticatedAt: instant('authenticated_at'),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    endReason: text('end_reason'),
});
/** The refresh tokens that a session has had: a family. Only digests are stored; the one without `usedAt` is current. */
export const refreshTokenColumns = (session) => ({
    digest: text('digest').primaryKey(),
    sessionId: idColumn(sessionId)('session_id').notNull().references(session, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
});
export const sessions = pgTable('sessions', sessionColumns(), (table) => [
    index('sessions_holder').on(table.holderId),
    index('sessions_expires').on(table.expiresAt),
]);
export const refreshTokens = pgTable('refresh_tokens', refreshTokenColumns(() => sessions.id), (table) => [index('refresh_tokens_session').on(table.sessionId)]);
//# sourceMappingURL=tables.js.map