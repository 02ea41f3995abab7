import { sql } from 'drizzle-orm';
import { bigint, customType, index, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from '../../platform/db/columns.js';
import { platformSchema } from '../../platform/db/platform-schema.js';
const transactionId = customType({ dataType: () => 'xid8' });
/** Whose rights have changed while tokens of before may still be valid: every process learns of them within a second. */
export const changedRights = platformSchema.table('changed_rights', {
    /** `ten_…`, or `operators`; a tenant's role may only write its own. */
    realm: text('realm').notNull(),
    /** A user's or an operator's id, or `*` for everybody in the realm. */
    holderId: text('holder_id').notNull(),
    /** Rights of a lower version are stale. */
    version: bigint('version', { mode: 'number' }).notNull(),
    changedAt: instant('changed_at').notNull(),
    /** By it nothing is missed, however long a transaction takes and whatever clocks say. */
    transaction: transactionId('transaction').notNull().default(sql `pg_current_xact_id()`),
}, (table) => [
    primaryKey({ columns: [table.realm, table.version, table.holderId] }),
    index('changed_rights_transaction').on(table.transaction),
    index('changed_rights_changed').on(table.changedAt),
]);
//# sourceMappingURL=shard.tables.js.map