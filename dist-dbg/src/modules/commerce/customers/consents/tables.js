import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { consentId, customerId } from '../../ids.js';
import { customers } from '../tables.js';
export const consentSources = ['REGISTRATION', 'ACCOUNT', 'STAFF'];
/** What customers have said to being written to about offers, each time that they said it: the newest counts, and none is ever changed. */
export const customerConsents = pgTable('customer_consents', {
    id: idColumn(consentId)('id').primaryKey(),
    customerId: idColumn(customerId)('customer_id')
        .notNull()
        .references(() => customers.id, { onDelete: 'cascade' }),
    granted: boolean('granted').notNull(),
    /** Which text was shown, as the shop's pages name it. */
    textVersion: text('text_version'),
    source: text('source').$type().notNull(),
    decidedAt: instant('decided_at').notNull(),
}, (table) => [index('customer_consents_by_customer').on(table.customerId, table.id)]);
//# sourceMappingURL=tables.js.map