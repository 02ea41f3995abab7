import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { defineIdKind } from '../../../kernel/ids.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
export const linkId = defineIdKind('lnk');
/** Links that were sent by mail, the newest of each purpose and subject. Of their tokens only digests are kept. */
export const linkColumns = () => ({
    id: idColumn(linkId)('id').primaryKey(),
    digest: text('digest').notNull(),
    purpose: text('purpose').$type().notNull(),
    /** Whom it is about: a user, an invitation. */
    subjectId: text('subject_id').notNull(),
    /** The e-mail address that was written to. */
    email: text('email').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** A used one stays, so that the event that made it cannot make it again. */
    usedAt: instant('used_at'),
});
export const links = pgTable('links', linkColumns(), (table) => [
    uniqueIndex('links_digest').on(table.digest),
    uniqueIndex('links_subject').on(table.purpose, table.subjectId),
]);
//# sourceMappingURL=tables.js.map