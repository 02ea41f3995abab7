import { index, text } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { controlSchema } from '../db/control-schema.js';
/** What was used how much: a row per limit and subject, of which it holds a keyed digest. Unlogged: a crash of the server forgets it. */
export const throttles = controlSchema.table('throttles', {
    key: text('key').primaryKey(),
    /** When all that was used will have been regained; the further ahead, the less is left. */
    regainedAt: instant('regained_at').notNull(),
}, (table) => [index('throttles_regained').on(table.regainedAt)]);
//# sourceMappingURL=control.tables.js.map