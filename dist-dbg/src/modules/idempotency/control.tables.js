import { index, primaryKey } from 'drizzle-orm/pg-core';
import { controlSchema } from '../../platform/db/control-schema.js';
import { recordColumns } from './tables.js';
/** The same for what operators and strangers do in the control plane. */
export const controlIdempotencyRecords = controlSchema.table('idempotency_records', recordColumns(), (table) => [
    primaryKey({ name: 'control_idempotency_records_key', columns: [table.key, table.place] }),
    index('control_idempotency_records_created').on(table.createdAt),
]);
//# sourceMappingURL=control.tables.js.map