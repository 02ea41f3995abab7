import { sql } from 'drizzle-orm';
import { char, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, minorUnits } from '../../../../platform/db/columns.js';
import { giftCardEntryId, giftCardId } from '../../ids.js';
/** Whoever knows the code may spend it, so nobody can read it here: of a code there is a keyed digest and its last four letters. */
export const giftCards = pgTable('gift_cards', {
    id: idColumn(giftCardId)('id').primaryKey(),
    digest: text('digest').notNull(),
    lastFour: char('last_four', { length: 4 }).notNull(),
    currencyCode: char('currency_code', { length: 3 }).notNull(),
    /** The sum of its entries; written in the statement before theirs, in the same transaction. */
    balanceMinor: minorUnits('balance_minor').notNull(),
    expiresAt: instant('expires_at'),
    disabledAt: instant('disabled_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, (table) => [
    uniqueIndex('gift_cards_digest').on(table.digest),
    index('gift_cards_by_creation').on(table.createdAt, table.id),
    check('gift_cards_balance', sql `${table.balanceMinor} >= 0`),
]);
export const giftCardEntryKinds = ['ISSUED', 'REDEEMED', 'REFUNDED'];
/** The ledger of a card. The tenant's role may add entries and read them, nothing else. */
export const giftCardEntries = pgTable('gift_card_entries', {
    id: idColumn(giftCardEntryId)('id').primaryKey(),
    giftCardId: idColumn(giftCardId)('gift_card_id')
        .notNull()
        .references(() => giftCards.id),
    kind: text('kind').$type().notNull(),
    /** Negative for what was spent. */
    amountMinor: minorUnits('amount_minor').notNull(),
    balanceAfterMinor: minorUnits('balance_after_minor').notNull(),
    /** What it was moved for, such as the id of an order or of a refund. */
    reference: text('reference').notNull(),
    /** The reference of the redemption that a refund gives back. */
    refundOf: text('refund_of'),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    // The same order, payment or refund moves a card once.
    uniqueIndex('gift_card_entries_once').on(table.giftCardId, table.kind, table.reference),
    check('gift_card_entries_sign', sql `(${table.kind} = 'REDEEMED') = (${table.amountMinor} < 0) and ${table.amountMinor} <> 0`),
    check('gift_card_entries_refund', sql `(${table.kind} = 'REFUNDED') = (${table.refundOf} is not null)`),
    check('gift_card_entries_balance', sql `${table.balanceAfterMinor} >= 0`),
]);
//# sourceMappingURL=tables.js.map