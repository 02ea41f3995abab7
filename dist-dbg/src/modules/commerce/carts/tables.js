import { sql } from 'drizzle-orm';
import { char, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { customers } from '../customers/tables.js';
import { cartId, customerId, shippingMethodId, variantId } from '../ids.js';
import { QUANTITY_MAX } from './bounds.js';
/** Whoever knows the token has the cart, so nobody can read it here: there is a keyed digest of it. */
export const carts = pgTable('carts', {
    id: idColumn(cartId)('id').primaryKey(),
    digest: text('digest').notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    /** Where it goes to while there is no address; null for the shop's own country. */
    country: char('country', { length: 2 }),
    customerId: idColumn(customerId)('customer_id').references(() => customers.id),
    email: text('email'),
    shippingAddress: jsonb('shipping_address').$type(),
    /** Null for the shipping address. */
    billingAddress: jsonb('billing_address').$type(),
    /** Without a reference, as of variants: the method may go, and then the cart says so. */
    shippingMethodId: idColumn(shippingMethodId)('shipping_method_id'),
    couponCodes: jsonb('coupon_codes').$type().notNull(),
    /** When it was told that it is abandoned; null again after each change. */
    abandonedAt: instant('abandoned_at'),
    expiresAt: instant('expires_at').notNull(),
    /** When it became an order: from then on nobody finds it by its token. */
    orderedAt: instant('ordered_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('carts_digest').on(table.digest),
    index('carts_by_expiry').on(table.expiresAt),
    index('carts_by_customer').on(table.customerId),
    index('carts_to_be_told').on(table.updatedAt).where(sql `${table.email} is not null and ${table.abandonedAt} is null`),
]);
/** One for each variant. The variant may go: then the cart says so. */
export const cartLines = pgTable('cart_lines', {
    cartId: idColumn(cartId)('cart_id')
        .notNull()
        .references(() => carts.id, { onDelete: 'cascade' }),
    variantId: idColumn(variantId)('variant_id').notNull(),
    quantity: integer('quantity').notNull(),
    /** What one piece cost when the shopper was last shown a price that they chose by, in the cart's currency; null until it is noted. */
    shownPriceMinor: minorUnits('shown_price_minor'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    primaryKey({ columns: [table.cartId, table.variantId] }),
    check('cart_lines_quantity', sql `${table.quantity} between 1 and ${sql.raw(String(QUANTITY_MAX))}`),
]);
//# sourceMappingURL=tables.js.map