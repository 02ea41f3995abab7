import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { TenantDb } from '../../../kernel/context.js';
import { type LinkId, type LinkPurpose, type LinkRow, links } from './tables.js';

type NewRow<Purpose> = Omit<LinkRow<Purpose>, 'usedAt'>;
type Presented<Purpose> = { readonly purpose: Purpose; readonly digest: string; readonly now: Date };
type Of<Purpose> = { readonly purpose: Purpose; readonly subjectId: string; readonly now: Date };

/** The statements on links, for each realm on a table of its own, which is made of `linkColumns` with a unique index on purpose and subject. */
export function linkQueries<Purpose extends string>(table: PgTable) {
  // Only names and purposes differ.
  const link = table as typeof links;
  const asRow = (row: unknown) => (row as LinkRow<Purpose> | undefined) ?? null;
  const isOf = ({ purpose, subjectId }: Pick<Of<Purpose>, 'purpose' | 'subjectId'>) =>
    and(sql`${link.purpose} = ${purpose}`, eq(link.subjectId, subjectId));
  const isOpen = ({ purpose, digest, now }: Presented<Purpose>) =>
    and(eq(link.digest, digest), sql`${link.purpose} = ${purpose}`, isNull(link.usedAt), gt(link.expiresAt, now));
  return {
    /** Takes the place of an older link of the same purpose and subject. False when the one that is there is as new, or newer. */
    async upsertLink(db: TenantDb, row: NewRow<Purpose>): Promise<boolean> {
      const { id, digest, email, createdAt, expiresAt } = row;
      const written = await db
        .insert(link)
        .values(row as NewRow<LinkPurpose>)
        .onConflictDoUpdate({
          target: [link.purpose, link.subjectId],
          set: { id, digest, email, createdAt, expiresAt, usedAt: null },
          // Ids sort by the time of their making.
          setWhere: sql`${link.id} < excluded.id`,
        })
        .returning({ id: link.id });
      return written.length > 0;
    },
    async findOpenLink(db: TenantDb, presented: Presented<Purpose>): Promise<LinkRow<Purpose> | null> {
      const [row] = await db.select().from(link).where(isOpen(presented)).limit(1);
      return asRow(row);
    },
    /** Uses the link up: of racing calls exactly one receives it. */
    async updateLinkUsed(db: TenantDb, presented: Presented<Purpose>): Promise<LinkRow<Purpose> | null> {
      const [row] = await db.update(link).set({ usedAt: presented.now }).where(isOpen(presented)).returning();
      return asRow(row);
    },
    async findLinkById(db: TenantDb, id: LinkId): Promise<LinkRow<Purpose> | null> {
      const [row] = await db.select().from(link).where(eq(link.id, id)).limit(1);
      return asRow(row);
    },
    /** The one link that a subject has for a purpose, used or not. */
    async findNewestLink(db: TenantDb, purpose: Purpose, subjectId: string): Promise<LinkRow<Purpose> | null> {
      const [row] = await db.select().from(link).where(isOf({ purpose, subjectId })).limit(1);
      return asRow(row);
    },
    async updateLinksVoid(db: TenantDb, { now, ...of }: Of<Purpose>): Promise<void> {
      await db
        .update(link)
        .set({ usedAt: now })
        .where(and(isOf(of), isNull(link.usedAt)));
    },
  };
}

export type LinkQueries<Purpose extends string> = ReturnType<typeof linkQueries<Purpose>>;
/** Of users. */
export const userLinks = linkQueries<LinkPurpose>(links);
export const { findLinkById, findNewestLink, updateLinksVoid } = userLinks;
