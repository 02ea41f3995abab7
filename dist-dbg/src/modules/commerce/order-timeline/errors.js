import { defineRefusal } from '../../../kernel/errors.js';
export const orderNoteNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_ORDER_NOTE_NOT_FOUND', 'There is no such note.', (id) => `There is no note ${id}.`);
export const tooManyNotes = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_ORDER_NOTES', 'The order has as many notes as an order may have.', (most) => `An order has at most ${most} notes.`);
//# sourceMappingURL=errors.js.map