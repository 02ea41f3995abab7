import { sql } from 'drizzle-orm';
import { bigint, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { defineIdKind } from '../../kernel/ids.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { refreshTokenColumns, sessionColumns } from './tables.js';
export const operatorId = defineIdKind('opr');
/** The people who run the installation. They belong to no tenant. */
export const operators = controlSchema.table('operators', {
    id: idColumn(operatorId)('id').primaryKey(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash').notNull(),
    /** Of those that modules declare for operators; null means all of them, those to come among them. */
    permissions: text('permissions').array(),
    /** Grows when the permissions change. */
    rightsVersion: bigint('rights_version', { mode: 'number' }).notNull().default(0),
    disabledAt: instant('disabled_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
}, (table) => [uniqueIndex('operators_email').on(sql `lower(${table.email})`), index('operators_by_age').on(table.createdAt, table.id)]);
export const operatorSessions = controlSchema.table('operator_sessions', sessionColumns(), (table) => [
    index('operator_sessions_holder').on(table.holderId),
    index('operator_sessions_expires').on(table.expiresAt),
]);
export const operatorRefreshTokens = controlSchema.table('operator_refresh_tokens', refreshTokenColumns(() => operatorSessions.id), (table) => [index('operator_refresh_tokens_session').on(table.sessionId)]);
//# sourceMappingURL=control.tables.js.map