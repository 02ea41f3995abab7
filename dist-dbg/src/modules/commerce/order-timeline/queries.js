import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { limitOf } from '../../../kernel/nested-pages.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { recordsOf } from '../../../platform/db/records.js';
import { orderId, orderNoteId } from '../ids.js';
import { orders } from '../orders/tables.js';
import { NOTES_MAX } from './bounds.js';
import { KINDS_FOR_CUSTOMERS } from './kinds.js';
import { orderNotes, orderTimeline } from './tables.js';
/** Nothing for an order that there is not. */
export async function insertEntry(db, row) {
    const isThere = sql `exists (select 1 from ${orders} where id = ${orderId.toUuid(row.orderId)}::uuid)`;
    await db.insert(orderTimeline).select(sql `${recordsOf(orderTimeline, [row])} where ${isThere}`);
}
/** The latest of many orders, each list behind its own boundary. */
export async function listTimelines(db, pages, readers) {
    const asked = pages.map(({ parentId, request }, ordinal) => ({
        ordinal,
        order_id: orderId.toUuid(parentId),
        // Above every moment and id there are.
        before_time: request.boundary?.[0] ?? 'infinity',
        before_id: request.boundary?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    }));
    const page = db
        .select()
        .from(orderTimeline)
        .where(and(sql `${orderTimeline.orderId} = asked.order_id and (${orderTimeline.occurredAt}, ${orderTimeline.id}) < (asked.before_time, asked.before_id)`, readers === 'staff' ? undefined : shownToCustomers()))
        .orderBy(desc(orderTimeline.occurredAt), desc(orderTimeline.id))
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, order_id uuid, before_time timestamptz, before_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, desc(page.occurredAt), desc(page.id));
}
/** A note is shown as it is meant now: who takes it back from the customer takes its place in the timeline back, too. */
function shownToCustomers() {
    const written = sql `exists (select 1 from ${orderNotes} where ${orderNotes.id} = ${orderTimeline.noteId} and ${orderNotes.audience} = 'CUSTOMER')`;
    return or(inArray(orderTimeline.kind, [...KINDS_FOR_CUSTOMERS]), written);
}
/** Each order's in the order in which they were written. */
export async function listNotesOfOrders(db, ids) {
    return db
        .select()
        .from(orderNotes)
        .where(anyOf(orderNotes.orderId, orderId, ids))
        .orderBy(asc(orderNotes.id))
        .limit(ids.length * NOTES_MAX);
}
export async function listNotesByIds(db, ids) {
    return db
        .select()
        .from(orderNotes)
        .where(anyOf(orderNotes.id, orderNoteId, ids));
}
export async function countNotes(db, id) {
    return db.$count(orderNotes, eq(orderNotes.orderId, id));
}
export async function insertNote(db, row) {
    const [note] = await db.insert(orderNotes).values(row).returning();
    return note ?? null;
}
/** Until the transaction ends nobody else changes it. */
export async function lockNote(db, id) {
    const [note] = await db.select().from(orderNotes).where(eq(orderNotes.id, id)).limit(1).for('update');
    return note ?? null;
}
/** Counts the version on. */
export async function updateNote(db, id, change) {
    const [note] = await db
        .update(orderNotes)
        .set({ ...change, version: sql `${orderNotes.version} + 1` })
        .where(eq(orderNotes.id, id))
        .returning();
    return note ?? null;
}
export async function removeNote(db, id) {
    await db.delete(orderNotes).where(eq(orderNotes.id, id));
}
//# sourceMappingURL=queries.js.map