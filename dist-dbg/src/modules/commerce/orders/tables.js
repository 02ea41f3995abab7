import { sql } from 'drizzle-orm';
import { boolean, char, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../platform/db/columns.js';
import { customers } from '../customers/tables.js';
import { cartId, customerId, orderId, orderLineId, productId, shippingMethodId, stockItemId, stockReservationId, taxRateId, variantId, } from '../ids.js';
export const orderPaymentStates = ['UNPAID', 'AUTHORISED', 'PARTLY_PAID', 'PAID', 'PARTLY_REFUNDED', 'REFUNDED'];
/** Follows from the sums, so that the two never contradict each other. */
const PAYMENT_STATE = sql `case
  when payable_minor = 0 then 'PAID'
  when captured_minor + gift_card_minor = 0 and authorised_minor > 0 then 'AUTHORISED'
  when captured_minor + gift_card_minor = 0 then 'UNPAID'
  when refunded_minor + gift_card_returned_minor >= captured_minor + gift_card_minor then 'REFUNDED'
  when refunded_minor + gift_card_returned_minor > 0 then 'PARTLY_REFUNDED'
  when captured_minor + gift_card_minor >= payable_minor - credited_minor then 'PAID'
  else 'PARTLY_PAID' end`;
/** What was sold. The tenant's role may change how far an order has come; what it says changes by edits, which keep what it said before. */
export const orders = pgTable('orders', {
    id: idColumn(orderId)('id').primaryKey(),
    /** Without gaps in its series. */
    number: text('number').notNull(),
    state: text('state').$type().notNull(),
    source: text('source').$type().notNull(),
    /** The cart that it was, and the digest of its token: with the token the shopper finds the order. */
    cartId: idColumn(cartId)('cart_id'),
    cartDigest: text('cart_digest'),
    customerId: idColumn(customerId)('customer_id').references(() => customers.id),
    email: text('email').notNull(),
    shippingAddress: jsonb('shipping_address').$type(),
    /** Whose taxes count while there is no address; null for the shop's own country. */
    country: char('country', { length: 2 }),
    billingAddress: jsonb('billing_address').$type(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    /** Of the goods: before promotions, and what these took off, with tax or without as the prices are. */
    subtotalMinor: minorUnits('subtotal_minor').notNull(),
    discountMinor: minorUnits('discount_minor').notNull(),
    shippingMethodId: idColumn(shippingMethodId)('shipping_method_id'),
    shippingMethodName: text('shipping_method_name'),
    shippingNetMinor: minorUnits('shipping_net_minor').notNull(),
    shippingTaxMinor: minorUnits('shipping_tax_minor').notNull(),
    shippingTaxShare: jsonb('shipping_tax_share').$type(),
    /** Of goods and shipping together. */
    netMinor: minorUnits('net_minor').notNull(),
    taxMinor: minorUnits('tax_minor').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    roundingMinor: minorUnits('rounding_minor').notNull(),
    payableMinor: minorUnits('payable_minor').notNull(),
    taxes: jsonb('taxes').$type().notNull(),
    promotions: jsonb('promotions').$type().notNull(),
    couponCodes: jsonb('coupon_codes').$type().notNull(),
    giftCards: jsonb('gift_cards').$type().notNull(),
    explanation: jsonb('explanation').$type().notNull(),
    paymentMethod: text('payment_method').$type(),
    reservationId: idColumn(stockReservationId)('reservation_id'),
    // Sums of what lies elsewhere; written in the same transaction as these.
    giftCardMinor: minorUnits('gift_card_minor').notNull(),
    giftCardReturnedMinor: minorUnits('gift_card_returned_minor').notNull().default(0),
    authorisedMinor: minorUnits('authorised_minor').notNull().default(0),
    capturedMinor: minorUnits('captured_minor').notNull().default(0),
    refundedMinor: minorUnits('refunded_minor').notNull().default(0),
    creditedMinor: minorUnits('credited_minor').notNull().default(0),
    paymentState: text('payment_state').$type().notNull().generatedAlwaysAs(PAYMENT_STATE),
    placedAt: instant('placed_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    fulfilledAt: instant('fulfilled_at'),
    completedAt: instant('completed_at'),
    cancelledAt: instant('cancelled_at'),
    cancelReason: text('cancel_reason'),
    /** When what shipping cost was credited. */
    shippingCreditedAt: instant('shipping_credited_at'),
    version: integer('version').notNull().default(1),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('orders_number').on(table.number),
    uniqueIndex('orders_cart').on(table.cartId),
    uniqueIndex('orders_cart_digest').on(table.cartDigest),
    index('orders_by_time').on(table.placedAt, table.id),
    index('orders_by_state').on(table.state, table.placedAt, table.id),
    index('orders_by_payment_state').on(table.paymentState, table.placedAt, table.id),
    index('orders_by_customer').on(table.customerId, table.placedAt, table.id),
    index('orders_by_email').on(sql `lower(${table.email})`),
    index('orders_by_total').on(table.payableMinor, table.id),
    // What reports add up, so that no order itself is read for it.
    index('orders_reported').on(table.placedAt, table.currencyCode, table.id, table.customerId, table.netMinor, table.taxMinor, table.shippingNetMinor),
    check('orders_sums', sql `${table.totalMinor} = ${table.netMinor} + ${table.taxMinor} and ${table.payableMinor} = ${table.totalMinor} + ${table.roundingMinor}`),
    check('orders_credited', sql `${table.creditedMinor} between 0 and ${table.payableMinor}`),
    check('orders_gift_cards', sql `${table.giftCardReturnedMinor} between 0 and ${table.giftCardMinor}`),
    check('orders_cancelled', sql `(${table.state} = 'CANCELLED') = (${table.cancelledAt} is not null)`),
]);
/** A snapshot of what was sold; below it how many of its pieces have left, will not, came back, and were credited. */
export const orderLines = pgTable('order_lines', {
    id: idColumn(orderLineId)('id').primaryKey(),
    orderId: idColumn(orderId)('order_id')
        .notNull()
        .references(() => orders.id),
    position: integer('position').notNull(),
    variantId: idColumn(variantId)('variant_id').notNull(),
    productId: idColumn(productId)('product_id').notNull(),
    stockItemId: idColumn(stockItemId)('stock_item_id'),
    /** Whether stock is kept of it, and so was reserved. */
    isStocked: boolean('is_stocked').notNull(),
    sku: text('sku').notNull(),
    productName: text('product_name').notNull(),
    variantTitle: text('variant_title').notNull(),
    quantity: integer('quantity').notNull(),
    /** The versions of the order from and to which it is one of its lines: an edit adds lines in the place of others, and changes none. */
    sinceVersion: integer('since_version').notNull().default(1),
    untilVersion: integer('until_version'),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    unitPriceMinor: minorUnits('unit_price_minor').notNull(),
    includesTax: boolean('includes_tax').notNull(),
    subtotalMinor: minorUnits('subtotal_minor').notNull(),
    discountMinor: minorUnits('discount_minor').notNull(),
    netMinor: minorUnits('net_minor').notNull(),
    taxMinor: minorUnits('tax_minor').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    taxTreatment: text('tax_treatment').$type().notNull(),
    taxRateId: idColumn(taxRateId)('tax_rate_id'),
    taxRateName: text('tax_rate_name'),
    taxMillionths: integer('tax_millionths'),
    /** What one piece had cost the shop, as far as that was known. */
    unitCostMinor: minorUnits('unit_cost_minor'),
    costCurrencyCode: char('cost_currency_code', { length: 3 }),
    shipped: integer('shipped').notNull().default(0),
    cancelled: integer('cancelled').notNull().default(0),
    /** Of the shipped ones: announced to come back, and come back. */
    returning: integer('returning').notNull().default(0),
    returned: integer('returned').notNull().default(0),
    credited: integer('credited').notNull().default(0),
}, (table) => [
    uniqueIndex('order_lines_by_order').on(table.orderId, table.position, table.sinceVersion),
    // Of what stands at one place of the order one is there now.
    uniqueIndex('order_lines_current').on(table.orderId, table.position).where(sql `${table.untilVersion} is null`),
    index('order_lines_by_variant').on(table.variantId),
    check('order_lines_versions', sql `${table.untilVersion} > ${table.sinceVersion}`),
    check('order_lines_sums', sql `${table.totalMinor} = ${table.netMinor} + ${table.taxMinor}`),
    check('order_lines_quantity', sql `${table.quantity} > 0 and least(${table.shipped}, ${table.cancelled}, ${table.returning}, ${table.returned}) >= 0`),
    check('order_lines_shipped', sql `${table.shipped} + ${table.cancelled} <= ${table.quantity}`),
    check('order_lines_returned', sql `${table.returning} + ${table.returned} <= ${table.shipped}`),
    check('order_lines_credited', sql `${table.credited} between ${table.cancelled} and ${table.shipped} + ${table.cancelled}`),
]);
//# sourceMappingURL=tables.js.map