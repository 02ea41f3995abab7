import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { type LinkId, type LinkPurpose, type LinkRow, links } from './tables.js';

/** Takes the place of an older link of the same purpose and subject. False when the one that is there is as new, or newer. */
export async function upsertLink(db: TenantDb, row: typeof links.$inferInsert): Promise<boolean> {
  const { id, digest, email, createdAt, expiresAt } = row;
  const written = await db
    .insert(links)
    .values(row)
    .onConflictDoUpdate({
      target: [links.purpose, links.subjectId],
      set: { id, digest, email, createdAt, expiresAt, usedAt: null },
      // Ids sort by the time of their making.
      setWhere: sql`${links.id} < excluded.id`,
    })
    .returning({ id: links.id });
  return written.length > 0;
}

type Presented = { readonly purpose: LinkPurpose; readonly digest: string; readonly now: Date };

export async function findOpenLink(db: TenantDb, presented: Presented): Promise<LinkRow | null> {
  const [link] = await db.select().from(links).where(isOpen(presented)).limit(1);
  return link ?? null;
}

/** Uses the link up: of racing calls exactly one receives it. */
export async function updateLinkUsed(db: TenantDb, presented: Presented): Promise<LinkRow | null> {
  const [link] = await db.update(links).set({ usedAt: presented.now }).where(isOpen(presented)).returning();
  return link ?? null;
}

export async function findLinkById(db: TenantDb, id: LinkId): Promise<LinkRow | null> {
  const [link] = await db.select().from(links).where(eq(links.id, id)).limit(1);
  return link ?? null;
}

/** The one link that a subject has for a purpose, used or not. */
export async function findNewestLink(db: TenantDb, purpose: LinkPurpose, subjectId: string): Promise<LinkRow | null> {
  const [link] = await db
    .select()
    .from(links)
    .where(and(eq(links.purpose, purpose), eq(links.subjectId, subjectId)))
    .limit(1);
  return link ?? null;
}

export async function updateLinksVoid(
  db: TenantDb,
  { purpose, subjectId, now }: { purpose: LinkPurpose; subjectId: string; now: Date },
): Promise<void> {
  await db
    .update(links)
    .set({ usedAt: now })
    .where(and(eq(links.purpose, purpose), eq(links.subjectId, subjectId), isNull(links.usedAt)));
}

function isOpen({ purpose, digest, now }: Presented) {
  return and(eq(links.digest, digest), eq(links.purpose, purpose), isNull(links.usedAt), gt(links.expiresAt, now));
}
