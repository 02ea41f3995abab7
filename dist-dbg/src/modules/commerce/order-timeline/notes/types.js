var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
export const noteAudience = { STAFF: 'STAFF', CUSTOMER: 'CUSTOMER' };
registerEnumType(noteAudience, {
    name: 'OrderNoteAudience',
    description: 'For whom a note is written.',
    valuesConfig: { STAFF: { description: 'For those who work for the shop.' }, CUSTOMER: { description: 'For the customer, too.' } },
});
let OrderNoteType = class OrderNoteType {
    id;
    orderId;
    text;
    audience;
    createdAt;
    version;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `onn_`.' })
], OrderNoteType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The order.' })
], OrderNoteType.prototype, "orderId", void 0);
__decorate([
    Field(() => String, { description: 'What it says.' })
], OrderNoteType.prototype, "text", void 0);
__decorate([
    Field(() => noteAudience, { description: 'For whom it is.' })
], OrderNoteType.prototype, "audience", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was written.' })
], OrderNoteType.prototype, "createdAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], OrderNoteType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it last changed.' })
], OrderNoteType.prototype, "updatedAt", void 0);
OrderNoteType = __decorate([
    ObjectType('OrderNote', { description: 'What somebody of the shop has written about an order.' })
], OrderNoteType);
export { OrderNoteType };
let AddOrderNoteInput = class AddOrderNoteInput {
    orderId;
    text;
    audience;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], AddOrderNoteInput.prototype, "orderId", void 0);
__decorate([
    Field(() => String, { description: 'At most 2,000 characters, on any number of lines.' })
], AddOrderNoteInput.prototype, "text", void 0);
__decorate([
    Field(() => noteAudience, { nullable: true, description: 'For whom it is; STAFF when not given.' })
], AddOrderNoteInput.prototype, "audience", void 0);
AddOrderNoteInput = __decorate([
    InputType('AddOrderNoteInput', { description: 'A note about an order.' })
], AddOrderNoteInput);
export { AddOrderNoteInput };
let DeleteOrderNoteInput = class DeleteOrderNoteInput {
    noteId;
    ifVersion;
};
__decorate([
    Field(() => ID, { description: 'The note.' })
], DeleteOrderNoteInput.prototype, "noteId", void 0);
__decorate([
    Field(() => Int, { description: 'Refuse with COMMERCE_VERSION_STALE unless the note has this version.' })
], DeleteOrderNoteInput.prototype, "ifVersion", void 0);
DeleteOrderNoteInput = __decorate([
    InputType('DeleteOrderNoteInput', { description: 'Which note.' })
], DeleteOrderNoteInput);
export { DeleteOrderNoteInput };
let EditOrderNoteInput = class EditOrderNoteInput extends DeleteOrderNoteInput {
    text;
    audience;
};
__decorate([
    Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
], EditOrderNoteInput.prototype, "text", void 0);
__decorate([
    Field(() => noteAudience, { nullable: true, description: 'For whom it is.' })
], EditOrderNoteInput.prototype, "audience", void 0);
EditOrderNoteInput = __decorate([
    InputType('EditOrderNoteInput', { description: 'What a note is to say, or for whom it is to be. What is not given stays.' })
], EditOrderNoteInput);
export { EditOrderNoteInput };
//# sourceMappingURL=types.js.map