import { sql } from 'drizzle-orm';
import { index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { tenantId } from '../../../kernel/context.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { controlSchema } from '../../../platform/db/control-schema.js';
/** E-mail domains that tenants say are theirs. Many may say so; one can have proved it. */
export const ssoDomains = controlSchema.table('sso_domains', {
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    /** In small letters, as it stands in the DNS. */
    domain: text('domain').notNull(),
    createdAt: instant('created_at').notNull(),
    verifiedAt: instant('verified_at'),
    /** When name servers last gave an answer. */
    checkedAt: instant('checked_at'),
    /** Since when the record is missing that was there; null while it is there. */
    missingSince: instant('missing_since'),
}, (table) => [
    primaryKey({ columns: [table.tenantId, table.domain] }),
    uniqueIndex('sso_domains_owner').on(table.domain).where(sql `verified_at is not null`),
    index('sso_domains_checked').on(table.checkedAt).where(sql `verified_at is not null`),
]);
//# sourceMappingURL=control.tables.js.map