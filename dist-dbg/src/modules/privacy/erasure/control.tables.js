import { primaryKey, text } from 'drizzle-orm/pg-core';
import { tenantId } from '../../../kernel/context.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { controlSchema } from '../../../platform/db/control-schema.js';
import { userId } from '../../access/public.js';
/** Who must stay erased when an older state of the tenant comes back, in which they are not. The ids name nobody any more. */
export const erasedPeople = controlSchema.table('erased_people', {
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    subjectId: text('subject_id').notNull(),
    requestedBy: idColumn(userId)('requested_by').notNull(),
    erasedAt: instant('erased_at').notNull(),
}, (table) => [primaryKey({ columns: [table.tenantId, table.subjectId] })]);
//# sourceMappingURL=control.tables.js.map