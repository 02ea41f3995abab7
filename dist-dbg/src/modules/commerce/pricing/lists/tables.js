import { sql } from 'drizzle-orm';
import { boolean, char, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { variants } from '../../catalogue/variants/tables.js';
import { customerGroups } from '../../customers/groups/tables.js';
import { customerGroupId, priceId, priceListId, variantId } from '../../ids.js';
/**
 * Prices that take the place of the variants' own, in one currency, for everybody or one group of customers, for a time. The migration lets no two
 * lists in force stand beside each other with the same currency, customers and priority: which one counts must never be chance.
 */
export const priceLists = pgTable('price_lists', {
    id: idColumn(priceListId)('id').primaryKey(),
    name: text('name').notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    /** Null is everybody. A group with lists cannot be deleted: its prices would become everybody's. */
    customerGroupId: idColumn(customerGroupId)('customer_group_id').references(() => customerGroups.id),
    includesTax: boolean('includes_tax').notNull(),
    priority: integer('priority').notNull(),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until'),
    deactivatedAt: instant('deactivated_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('price_lists_name').on(sql `lower(${table.name})`),
    index('price_lists_by_group').on(table.customerGroupId),
    check('price_lists_period', sql `${table.validUntil} > ${table.validFrom}`),
]);
/** What one piece costs from a quantity on. */
export const prices = pgTable('prices', {
    id: idColumn(priceId)('id').primaryKey(),
    priceListId: idColumn(priceListId)('price_list_id')
        .notNull()
        .references(() => priceLists.id, { onDelete: 'cascade' }),
    variantId: idColumn(variantId)('variant_id')
        .notNull()
        .references(() => variants.id, { onDelete: 'cascade' }),
    minimumQuantity: integer('minimum_quantity').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('prices_of_variant').on(table.variantId, table.priceListId, table.minimumQuantity),
    index('prices_by_list').on(table.priceListId, table.id),
    check('prices_not_negative', sql `${table.amountMinor} >= 0`),
    check('prices_minimum_quantity', sql `${table.minimumQuantity} >= 1`),
]);
//# sourceMappingURL=tables.js.map