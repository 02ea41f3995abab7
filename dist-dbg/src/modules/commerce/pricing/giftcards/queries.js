import { and, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { giftCardId } from '../../ids.js';
import { giftCardEntries, giftCards } from './tables.js';
export async function findGiftCard(db, id) {
    const [card] = await db.select().from(giftCards).where(eq(giftCards.id, id)).limit(1);
    return card ?? null;
}
export async function findGiftCardByDigest(db, digest) {
    const [card] = await db.select().from(giftCards).where(eq(giftCards.digest, digest)).limit(1);
    return card ?? null;
}
export async function listGiftCardsByIds(db, ids) {
    return db
        .select()
        .from(giftCards)
        .where(anyOf(giftCards.id, giftCardId, ids))
        .limit(ids.length);
}
export async function listGiftCardRows(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(giftCards)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
export async function listGiftCardEntryRows(db, id, { where, orderBy, limit }) {
    return db
        .select()
        .from(giftCardEntries)
        .where(and(eq(giftCardEntries.giftCardId, id), where))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function insertGiftCard(db, row) {
    const [card] = await db.insert(giftCards).values(row).returning();
    return card ?? null;
}
/** Until the transaction ends nobody else moves the card. */
export async function lockGiftCard(db, by) {
    const condition = 'id' in by ? eq(giftCards.id, by.id) : eq(giftCards.digest, by.digest);
    const [card] = await db.select().from(giftCards).where(condition).limit(1).for('update');
    return card ?? null;
}
/** The database itself refuses to let a balance fall below zero. */
export async function moveBalance(db, { id, amountMinor, now }) {
    const [card] = await db
        .update(giftCards)
        .set({ balanceMinor: sql `${giftCards.balanceMinor} + ${amountMinor}`, updatedAt: now, version: sql `${giftCards.version} + 1` })
        .where(eq(giftCards.id, id))
        .returning();
    return card ?? null;
}
export async function disableGiftCardRow(db, id, now) {
    const [card] = await db
        .update(giftCards)
        .set({ disabledAt: now, updatedAt: now, version: sql `${giftCards.version} + 1` })
        .where(eq(giftCards.id, id))
        .returning();
    return card ?? null;
}
export async function insertGiftCardEntry(db, row) {
    await db.insert(giftCardEntries).values(row);
}
export async function findGiftCardEntry(db, { giftCardId: id, kind, reference }) {
    const same = and(eq(giftCardEntries.giftCardId, id), eq(giftCardEntries.kind, kind), eq(giftCardEntries.reference, reference));
    const [entry] = await db.select().from(giftCardEntries).where(same).limit(1);
    return entry ?? null;
}
/** What was taken for the reference and not given back yet. */
export async function sumOpenRedemption(db, id, reference) {
    const [open] = await db
        .select({ minor: sql `coalesce(-sum(amount_minor), 0)` })
        .from(giftCardEntries)
        .where(and(eq(giftCardEntries.giftCardId, id), sql `((kind = 'REDEEMED' and reference = ${reference}) or (kind = 'REFUNDED' and refund_of = ${reference}))`));
    return Number(open?.minor ?? 0);
}
//# sourceMappingURL=queries.js.map