import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { userId } from '../access/public.js';
import { impersonationId } from './ids.js';
/** Whether operators may act as users at the moment. One row, once the tenant has ever agreed. */
export const operatorConsents = pgTable('operator_consents', {
    id: integer('id').primaryKey().default(1),
    grantedBy: idColumn(userId)('granted_by').notNull(),
    grantedAt: instant('granted_at').notNull(),
    /** In the past once it was withdrawn. */
    expiresAt: instant('expires_at').notNull(),
}, (table) => [check('operator_consents_one_row', sql `${table.id} = 1`)]);
/** Each time that an operator acted as a user. */
export const impersonations = pgTable('impersonations', {
    id: idColumn(impersonationId)('id').primaryKey(),
    operatorId: text('operator_id').notNull(),
    userId: idColumn(userId)('user_id').notNull(),
    /** Its session: ending that ends the operator's tokens. */
    sessionId: text('session_id').notNull(),
    reason: text('reason').notNull(),
    startedAt: instant('started_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
}, (table) => [index('impersonations_started').on(table.startedAt, table.id)]);
//# sourceMappingURL=tables.js.map