import { pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn } from '../../../../platform/db/columns.js';
import { productId, variantId } from '../../ids.js';
import { products } from '../products/tables.js';
import { variants } from '../variants/tables.js';
/** What other systems call a product: one id of each source, and each id of a source once. */
export const productExternalIds = pgTable('product_external_ids', {
    productId: idColumn(productId)('product_id')
        .notNull()
        .references(() => products.id, { onDelete: 'cascade' }),
    source: text('source').notNull(),
    externalId: text('external_id').notNull(),
}, (table) => [primaryKey({ columns: [table.productId, table.source] }), uniqueIndex('product_external_ids_taken').on(table.source, table.externalId)]);
export const variantExternalIds = pgTable('variant_external_ids', {
    variantId: idColumn(variantId)('variant_id')
        .notNull()
        .references(() => variants.id, { onDelete: 'cascade' }),
    source: text('source').notNull(),
    externalId: text('external_id').notNull(),
}, (table) => [primaryKey({ columns: [table.variantId, table.source] }), uniqueIndex('variant_external_ids_taken').on(table.source, table.externalId)]);
//# sourceMappingURL=tables.js.map