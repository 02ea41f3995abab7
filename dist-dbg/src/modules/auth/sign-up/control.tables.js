import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { defineIdKind } from '../../../kernel/ids.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { controlSchema } from '../../../platform/db/control-schema.js';
export const signUpId = defineIdKind('sup');
/** Who wants a tenant and has still to prove their e-mail address. A confirmed one is gone, since its tenant tells everything. */
export const signUps = controlSchema.table('sign_ups', {
    id: idColumn(signUpId)('id').primaryKey(),
    /** Of the token in the mail's link. */
    digest: text('digest').notNull(),
    slug: text('slug').notNull(),
    companyName: text('company_name').notNull(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    language: text('language').$type().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
}, (table) => [uniqueIndex('sign_ups_digest').on(table.digest), index('sign_ups_expires').on(table.expiresAt)]);
//# sourceMappingURL=control.tables.js.map