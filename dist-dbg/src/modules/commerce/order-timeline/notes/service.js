import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { given } from '../../../../kernel/inputs.js';
import { versionStale } from '../../errors.js';
import { orderNoteId } from '../../ids.js';
import { takeOrder } from '../../orders/state/change.js';
import { NOTES_MAX } from '../bounds.js';
import { orderNoteNotFound, tooManyNotes } from '../errors.js';
import { orderNoteAdded, orderNoteDeleted, orderNoteEdited } from '../events.js';
import { countNotes, insertNote, lockNote, removeNote, updateNote } from '../queries.js';
import { addOrderNoteSchema, deleteOrderNoteSchema, editOrderNoteSchema, } from './checks.js';
/** For the staff unless it is said to be for the customer. */
export async function addOrderNote(ctx, input) {
    const { orderId, text, audience = 'STAFF' } = check(addOrderNoteSchema, input);
    return ctx.write(async (tx) => {
        const { customerId, email } = await takeOrder(tx, { id: orderId });
        if ((await countNotes(tx.db, orderId)) >= NOTES_MAX)
            throw tooManyNotes(NOTES_MAX);
        const [{ actor }, now] = [ctx, ctx.now()];
        const author = { actorKind: actor.kind, actorId: 'id' in actor ? actor.id : null };
        const note = await insertNote(tx.db, {
            ...{ id: orderNoteId.mint(), orderId, customerId, email, text, audience, ...author, createdAt: now, updatedAt: now },
        });
        invariant(note, 'an insert answers its row');
        tx.emit(orderNoteAdded(tell(note)));
        return note;
    });
}
export async function editOrderNote(ctx, input) {
    const { noteId: id, ifVersion, ...change } = check(editOrderNoteSchema, input);
    return ctx.write(async (tx) => {
        await takeNote(tx, { id, ifVersion });
        const note = await updateNote(tx.db, id, { ...given(change), updatedAt: ctx.now() });
        invariant(note, 'a locked note stays');
        tx.emit(orderNoteEdited(tell(note)));
        return note;
    });
}
/** Answers what it said. */
export async function deleteOrderNote(ctx, input) {
    const { noteId: id, ifVersion } = check(deleteOrderNoteSchema, input);
    return ctx.write(async (tx) => {
        const note = await takeNote(tx, { id, ifVersion });
        await removeNote(tx.db, id);
        tx.emit(orderNoteDeleted(tell(note)));
        return note;
    });
}
async function takeNote(tx, { id, ifVersion }) {
    const note = await lockNote(tx.db, id);
    if (!note)
        throw orderNoteNotFound(id);
    if (ifVersion !== note.version)
        throw versionStale(note.version);
    return note;
}
function tell({ id: noteId, orderId, audience }) {
    return { orderId, noteId, audience };
}
//# sourceMappingURL=service.js.map