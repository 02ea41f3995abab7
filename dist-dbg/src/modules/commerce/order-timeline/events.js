import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { orderId, orderNoteId } from '../ids.js';
const common = { version: 1, public: true, subject: 'orderId' };
const note = z.object({ orderId: orderId.schema, noteId: orderNoteId.schema, audience: z.enum(['STAFF', 'CUSTOMER']) });
export const orderNoteAdded = defineEvent({
    ...common,
    name: 'commerce.orderNoteAdded',
    description: 'Somebody has written a note about an order. Never tells what it says.',
    payload: note,
});
export const orderNoteEdited = defineEvent({
    ...common,
    name: 'commerce.orderNoteEdited',
    description: 'A note about an order says something else, or is meant for others. Never tells what it says.',
    payload: note,
});
export const orderNoteDeleted = defineEvent({
    ...common,
    name: 'commerce.orderNoteDeleted',
    description: 'A note about an order was deleted.',
    payload: note,
});
//# sourceMappingURL=events.js.map