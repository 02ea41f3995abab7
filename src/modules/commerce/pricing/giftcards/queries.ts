import { and, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { type GiftCardId, giftCardId } from '../../ids.js';
import { type GiftCardEntryRow, type GiftCardRow, giftCardEntries, giftCards } from './tables.js';

export async function findGiftCard(db: TenantDb, id: GiftCardId): Promise<GiftCardRow | null> {
  const [card] = await db.select().from(giftCards).where(eq(giftCards.id, id)).limit(1);
  return card ?? null;
}

export async function findGiftCardByDigest(db: TenantDb, digest: string): Promise<GiftCardRow | null> {
  const [card] = await db.select().from(giftCards).where(eq(giftCards.digest, digest)).limit(1);
  return card ?? null;
}

export async function listGiftCardsByIds(db: TenantDb, ids: readonly GiftCardId[]): Promise<GiftCardRow[]> {
  return db
    .select()
    .from(giftCards)
    .where(anyOf(giftCards.id, giftCardId, ids))
    .limit(ids.length);
}

export async function listGiftCardRows(db: TenantDb, { where, orderBy, limit }: Keyset): Promise<GiftCardRow[]> {
  return db
    .select()
    .from(giftCards)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
}

export async function listGiftCardEntryRows(db: TenantDb, id: GiftCardId, { where, orderBy, limit }: Keyset): Promise<GiftCardEntryRow[]> {
  return db
    .select()
    .from(giftCardEntries)
    .where(and(eq(giftCardEntries.giftCardId, id), where))
    .orderBy(...orderBy)
    .limit(limit);
}

export async function insertGiftCard(db: TenantDb, row: typeof giftCards.$inferInsert): Promise<GiftCardRow | null> {
  const [card] = await db.insert(giftCards).values(row).returning();
  return card ?? null;
}

/** Until the transaction ends nobody else moves the card. */
export async function lockGiftCard(db: TenantDb, by: { readonly id: GiftCardId } | { readonly digest: string }): Promise<GiftCardRow | null> {
  const condition = 'id' in by ? eq(giftCards.id, by.id) : eq(giftCards.digest, by.digest);
  const [card] = await db.select().from(giftCards).where(condition).limit(1).for('update');
  return card ?? null;
}

type Movement = { readonly id: GiftCardId; readonly amountMinor: number; readonly now: Date };

/** The database itself refuses to let a balance fall below zero. */
export async function moveBalance(db: TenantDb, { id, amountMinor, now }: Movement): Promise<GiftCardRow | null> {
  const [card] = await db
    .update(giftCards)
    .set({ balanceMinor: sql`${giftCards.balanceMinor} + ${amountMinor}`, updatedAt: now, version: sql`${giftCards.version} + 1` })
    .where(eq(giftCards.id, id))
    .returning();
  return card ?? null;
}

export async function disableGiftCardRow(db: TenantDb, id: GiftCardId, now: Date): Promise<GiftCardRow | null> {
  const [card] = await db
    .update(giftCards)
    .set({ disabledAt: now, updatedAt: now, version: sql`${giftCards.version} + 1` })
    .where(eq(giftCards.id, id))
    .returning();
  return card ?? null;
}

export async function insertGiftCardEntry(db: TenantDb, row: typeof giftCardEntries.$inferInsert): Promise<void> {
  await db.insert(giftCardEntries).values(row);
}

type Asked = Pick<GiftCardEntryRow, 'giftCardId' | 'kind' | 'reference'>;

export async function findGiftCardEntry(db: TenantDb, { giftCardId: id, kind, reference }: Asked): Promise<GiftCardEntryRow | null> {
  const same = and(eq(giftCardEntries.giftCardId, id), eq(giftCardEntries.kind, kind), eq(giftCardEntries.reference, reference));
  const [entry] = await db.select().from(giftCardEntries).where(same).limit(1);
  return entry ?? null;
}

/** What was taken for the reference and not given back yet. */
export async function sumOpenRedemption(db: TenantDb, id: GiftCardId, reference: string): Promise<number> {
  const [open] = await db
    .select({ minor: sql<string>`coalesce(-sum(amount_minor), 0)` })
    .from(giftCardEntries)
    .where(
      and(
        eq(giftCardEntries.giftCardId, id),
        sql`((kind = 'REDEEMED' and reference = ${reference}) or (kind = 'REFUNDED' and refund_of = ${reference}))`,
      ),
    );
  return Number(open?.minor ?? 0);
}
