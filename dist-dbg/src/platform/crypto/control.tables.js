import { text } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { controlSchema } from '../db/control-schema.js';
/** Keys that sign access tokens and documents. Private keys are sealed with the master secret. */
export const signingKeys = controlSchema.table('signing_keys', {
    id: text('id').primaryKey(),
    sealedPrivateKey: text('sealed_private_key').notNull(),
    createdAt: instant('created_at').notNull(),
    /** From when it signs, so that every process and every reader of the published keys knows it before. Null: since it was made. */
    signsFrom: instant('signs_from'),
    /** Since when no access token of it is good any more; documents that it signed still are. */
    retiredAt: instant('retired_at'),
});
//# sourceMappingURL=control.tables.js.map