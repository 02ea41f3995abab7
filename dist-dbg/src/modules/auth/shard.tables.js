import { index, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { platformSchema } from '../../platform/db/platform-schema.js';
import { sessionId } from './tables.js';
/** Sessions that ended while access tokens of theirs may still be valid: every process learns of them within a second. */
export const endedSessions = platformSchema.table('ended_sessions', {
    sessionId: idColumn(sessionId)('session_id').primaryKey(),
    /** `ten_…`, or `operators`; a tenant's role may only write its own. */
    realm: text('realm').notNull(),
    endedAt: instant('ended_at').notNull(),
}, (table) => [index('ended_sessions_ended').on(table.endedAt)]);
//# sourceMappingURL=shard.tables.js.map