import { text } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { controlSchema } from '../db/control-schema.js';
/** When each recurring job ran last, and when it does next, whichever process has the turn by then. */
export const jobs = controlSchema.table('jobs', {
    /** As `tenancy.eraseTerminated`. */
    name: text('name').primaryKey(),
    /** As `5m`. */
    every: text('every').notNull(),
    nextRunAt: instant('next_run_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    /** Null when the last run went well. */
    lastError: text('last_error'),
});
//# sourceMappingURL=control.tables.js.map