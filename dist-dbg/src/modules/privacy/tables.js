import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { userId } from '../access/public.js';
import { erasureId } from './ids.js';
/** Whose data was erased: the id names nobody any more, and the certificate proves what was done. */
export const personalDataErasures = pgTable('personal_data_erasures', {
    id: idColumn(erasureId)('id').primaryKey(),
    subjectId: text('subject_id').notNull().unique('personal_data_erasures_subject'),
    requestedBy: idColumn(userId)('requested_by').notNull(),
    erasedAt: instant('erased_at').notNull(),
    /** A signed document (JWS). */
    certificate: text('certificate').notNull(),
}, (table) => [index('personal_data_erasures_erased').on(table.erasedAt, table.id)]);
//# sourceMappingURL=tables.js.map