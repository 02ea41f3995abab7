import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { links } from './tables.js';
/** The statements on links, for each realm on a table of its own, which is made of `linkColumns` with a unique index on purpose and subject. */
export function linkQueries(table) {
    // Only names and purposes differ.
    const link = table;
    const asRow = (row) => row ?? null;
    const isOf = ({ purpose, subjectId }) => and(sql `${link.purpose} = ${purpose}`, eq(link.subjectId, subjectId));
    const isOpen = ({ purpose, digest, now }) => and(eq(link.digest, digest), sql `${link.purpose} = ${purpose}`, isNull(link.usedAt), gt(link.expiresAt, now));
    return {
        /** Takes the place of an older link of the same purpose and subject. False when the one that is there is as new, or newer. */
        async upsertLink(db, row) {
            const { id, digest, email, createdAt, expiresAt } = row;
            const written = await db
                .insert(link)
                .values(row)
                .onConflictDoUpdate({
                target: [link.purpose, link.subjectId],
                set: { id, digest, email, createdAt, expiresAt, usedAt: null },
                // Ids sort by the time of their making.
                setWhere: sql `${link.id} < excluded.id`,
            })
                .returning({ id: link.id });
            return written.length > 0;
        },
        async findOpenLink(db, presented) {
            const [row] = await db.select().from(link).where(isOpen(presented)).limit(1);
            return asRow(row);
        },
        /** Uses the link up: of racing calls exactly one receives it. */
        async updateLinkUsed(db, presented) {
            const [row] = await db.update(link).set({ usedAt: presented.now }).where(isOpen(presented)).returning();
            return asRow(row);
        },
        async findLinkById(db, id) {
            const [row] = await db.select().from(link).where(eq(link.id, id)).limit(1);
            return asRow(row);
        },
        /** The one link that a subject has for a purpose, used or not. */
        async findNewestLink(db, purpose, subjectId) {
            const [row] = await db.select().from(link).where(isOf({ purpose, subjectId })).limit(1);
            return asRow(row);
        },
        async updateLinksVoid(db, { now, ...of }) {
            await db
                .update(link)
                .set({ usedAt: now })
                .where(and(isOf(of), isNull(link.usedAt)));
        },
    };
}
/** Of users. */
export const userLinks = linkQueries(links);
export const { findLinkById, findNewestLink, updateLinksVoid } = userLinks;
//# sourceMappingURL=queries.js.map