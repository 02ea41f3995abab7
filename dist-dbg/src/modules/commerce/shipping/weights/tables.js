import { sql } from 'drizzle-orm';
import { check, integer, pgTable } from 'drizzle-orm/pg-core';
import { idColumn } from '../../../../platform/db/columns.js';
import { variants } from '../../catalogue/variants/tables.js';
import { variantId } from '../../ids.js';
/** What one piece weighs when it is packed. Variants without a row have no known weight. */
export const variantWeights = pgTable('variant_weights', {
    variantId: idColumn(variantId)('variant_id')
        .primaryKey()
        .references(() => variants.id, { onDelete: 'cascade' }),
    grams: integer('grams').notNull(),
}, (table) => [check('variant_weights_not_negative', sql `${table.grams} >= 0`)]);
//# sourceMappingURL=tables.js.map