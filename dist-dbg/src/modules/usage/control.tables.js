import { bigint, date, index, primaryKey } from 'drizzle-orm/pg-core';
import { tenantId } from '../../kernel/context.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
const whole = (name) => bigint(name, { mode: 'number' });
const counter = (name) => whole(name).notNull().default(0);
/** What a tenant used on one day in UTC. Processes add what they counted; the worker writes what it measured. */
export const usageDays = controlSchema.table('usage_days', {
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    requests: counter('requests'),
    mutations: counter('mutations'),
    errors: counter('errors'),
    events: counter('events'),
    activeUsers: counter('active_users'),
    /** Null until the day is measured. */
    users: whole('users'),
    records: whole('records'),
    storageBytes: whole('storage_bytes'),
    /** When requests were last added. */
    countedAt: instant('counted_at'),
    measuredAt: instant('measured_at'),
}, (table) => [primaryKey({ columns: [table.tenantId, table.day] }), index('usage_days_day').on(table.day)]);
//# sourceMappingURL=control.tables.js.map