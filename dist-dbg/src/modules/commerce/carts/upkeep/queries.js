import { and, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { cartLines, carts } from '../tables.js';
/** Answers how many there were. What somebody works on is left for the next time. */
export async function deleteExpiredCarts(db, { now, limit }) {
    const due = db
        .select({ id: carts.id })
        .from(carts)
        .where(lte(carts.expiresAt, now))
        .orderBy(carts.expiresAt)
        .limit(limit)
        .for('update', { skipLocked: true });
    const gone = await db.delete(carts).where(sql `${carts.id} = any(array(${due}))`).returning({ id: carts.id });
    return gone.length;
}
/** Notes it for those that are told of now, and answers them with the number of their lines. */
export async function noteAbandoned(db, { now, limit, before }) {
    const hasLines = sql `exists (select 1 from ${cartLines} where ${eq(cartLines.cartId, carts.id)})`;
    const due = db
        .select({ id: carts.id })
        .from(carts)
        .where(and(isNotNull(carts.email), isNull(carts.abandonedAt), isNull(carts.orderedAt), lte(carts.updatedAt, before), gt(carts.expiresAt, now), hasLines))
        .orderBy(carts.updatedAt)
        .limit(limit)
        .for('update', { skipLocked: true });
    return db
        .update(carts)
        .set({ abandonedAt: now })
        .where(sql `${carts.id} = any(array(${due}))`)
        .returning({
        id: carts.id,
        customerId: carts.customerId,
        updatedAt: carts.updatedAt,
        lines: sql `(select count(*)::int from ${cartLines} where ${cartLines.cartId} = ${carts.id})`,
    });
}
//# sourceMappingURL=queries.js.map