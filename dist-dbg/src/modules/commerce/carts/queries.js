import { and, count, countDistinct, desc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { cartId, variantId as variantIds } from '../ids.js';
import { QUANTITY_MAX } from './bounds.js';
import { cartLines, carts } from './tables.js';
/** Null as well when it has expired, or became an order. */
export async function findNamedCart(db, name, now) {
    const [cart] = await db
        .select()
        .from(carts)
        .where(and(isAnyOf([name]), isOpen(now)))
        .limit(1);
    return cart ?? null;
}
export async function findCart(db, id) {
    const [cart] = await db.select().from(carts).where(eq(carts.id, id)).limit(1);
    return cart ?? null;
}
/** Until the transaction ends nobody else changes them. Without those that became orders. Always in the order of their ids, so that two merges never wait for each other. */
export async function lockCarts(db, names, now) {
    return db
        .select()
        .from(carts)
        .where(and(isAnyOf(names), isOpen(now)))
        .orderBy(carts.id)
        .limit(names.length)
        .for('update');
}
function isOpen(now) {
    return and(gt(carts.expiresAt, now), isNull(carts.orderedAt));
}
function isAnyOf(names) {
    return or(sql `${carts.digest} = any(array(select json_array_elements_text(${JSON.stringify(names.map(({ digest }) => digest))}::json)))`, ...names.flatMap(({ own }) => (own ? [and(eq(carts.id, own.id), eq(carts.customerId, own.customerId))] : [])));
}
export async function insertCart(db, row) {
    const [cart] = await db.insert(carts).values(row).returning();
    return cart ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCartRow(db, { id, digest: _fixed, version: _counted, ...row }) {
    const [cart] = await db
        .update(carts)
        .set({ ...row, version: sql `${carts.version} + 1` })
        .where(eq(carts.id, id))
        .returning();
    return cart ?? null;
}
/** Those that have not expired, the newest change first. */
export async function listCartsOfCustomer(db, { customerId, now, limit }) {
    return db
        .select()
        .from(carts)
        .where(and(eq(carts.customerId, customerId), isOpen(now)))
        .orderBy(desc(carts.updatedAt), desc(carts.id))
        .limit(limit);
}
/** How many lines each of these carts has; none that has none. */
export async function countLinesOfCarts(db, ids) {
    const rows = await db
        .select({ id: cartLines.cartId, lines: count() })
        .from(cartLines)
        .where(anyOf(cartLines.cartId, cartId, ids))
        .groupBy(cartLines.cartId)
        .limit(ids.length);
    return new Map(rows.map(({ id, lines }) => [id, lines]));
}
/** In the order of their ids, without those that became orders. */
export async function lockCartsById(db, ids) {
    return db
        .select()
        .from(carts)
        .where(and(anyOf(carts.id, cartId, ids), isNull(carts.orderedAt)))
        .orderBy(carts.id)
        .limit(ids.length)
        .for('update');
}
/** Another token opens it from now on, and no other one. */
export async function updateCartDigest(db, id, digest) {
    await db.update(carts).set({ digest }).where(eq(carts.id, id));
}
/** From now on it is no cart any more. */
export async function noteOrdered(db, id, orderedAt) {
    await db.update(carts).set({ orderedAt }).where(eq(carts.id, id));
}
export async function deleteCart(db, id) {
    await db.delete(carts).where(eq(carts.id, id));
}
/** How many lines the cart has, and how many pieces of the variant: null without a line of it. */
export async function measureLines(db, { id, variantId }) {
    const [measured] = await db
        .select({ lines: count(), quantity: sql `max(${cartLines.quantity}) filter (where ${eq(cartLines.variantId, variantId)})` })
        .from(cartLines)
        .where(eq(cartLines.cartId, id));
    return measured ?? { lines: 0, quantity: null };
}
/** How many lines these carts have, or would have as one. */
export async function countLines(db, ...ids) {
    const [counted] = await db
        .select({ lines: countDistinct(cartLines.variantId) })
        .from(cartLines)
        .where(anyOf(cartLines.cartId, cartId, ids));
    return counted?.lines ?? 0;
}
/** A line of the cart, or this quantity for the one that it has. What was shown before counts no more. */
export async function putLine(db, { id, variantId, quantity, now }) {
    await db
        .insert(cartLines)
        .values({ cartId: id, variantId, quantity, createdAt: now, updatedAt: now })
        .onConflictDoUpdate({ target: [cartLines.cartId, cartLines.variantId], set: { quantity, shownPriceMinor: null, updatedAt: now } });
}
/** False when there is none. */
export async function deleteLine(db, { id, variantId }) {
    const gone = await db
        .delete(cartLines)
        .where(and(eq(cartLines.cartId, id), eq(cartLines.variantId, variantId)))
        .returning({ variantId: cartLines.variantId });
    return gone.length > 0;
}
/** Lines of one variant become one, with as many pieces as a line may have. */
export async function mergeLines(db, { from, into, now }) {
    const moved = sql `select ${cartId.toUuid(into)}::uuid, variant_id, quantity, null::bigint, created_at, ${now.toISOString()}::timestamptz
    from ${cartLines} where cart_id = ${cartId.toUuid(from)}`;
    await db
        .insert(cartLines)
        .select(moved)
        .onConflictDoUpdate({
        target: [cartLines.cartId, cartLines.variantId],
        set: { quantity: sql `least(${QUANTITY_MAX}, ${cartLines.quantity} + excluded.quantity)`, shownPriceMinor: null, updatedAt: now },
    });
}
export async function forgetShownPrices(db, id) {
    await db.update(cartLines).set({ shownPriceMinor: null }).where(eq(cartLines.cartId, id));
}
/** Of the lines for which none is noted. */
export async function noteShownPrices(db, id, shown) {
    const records = shown.map((one) => ({ variant_id: variantIds.toUuid(one.variantId), amount_minor: one.amountMinor }));
    await db
        .update(cartLines)
        .set({ shownPriceMinor: sql `shown.amount_minor` })
        .from(sql `json_to_recordset(${JSON.stringify(records)}::json) as shown(variant_id uuid, amount_minor bigint)`)
        .where(and(eq(cartLines.cartId, id), sql `${cartLines.variantId} = shown.variant_id`));
}
//# sourceMappingURL=queries.js.map