import { sql } from 'drizzle-orm';
import { boolean, char, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../../platform/db/columns.js';
import { customers } from '../../customers/tables.js';
import { customerAddressId, customerId } from '../../ids.js';
/** The address books of customers. Orders keep copies: what was delivered where does not change with the book. */
export const customerAddresses = pgTable('customer_addresses', {
    id: idColumn(customerAddressId)('id').primaryKey(),
    customerId: idColumn(customerId)('customer_id')
        .notNull()
        .references(() => customers.id, { onDelete: 'cascade' }),
    recipient: text('recipient').notNull(),
    company: text('company'),
    line1: text('line1').notNull(),
    line2: text('line2'),
    city: text('city').notNull(),
    region: text('region'),
    postalCode: text('postal_code'),
    countryCode: char('country_code', { length: 2 }).notNull(),
    phone: text('phone'),
    isDefaultShipping: boolean('is_default_shipping').notNull(),
    isDefaultBilling: boolean('is_default_billing').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    index('customer_addresses_by_customer').on(table.customerId, table.id),
    uniqueIndex('customer_addresses_default_shipping').on(table.customerId).where(sql `${table.isDefaultShipping}`),
    uniqueIndex('customer_addresses_default_billing').on(table.customerId).where(sql `${table.isDefaultBilling}`),
]);
//# sourceMappingURL=tables.js.map