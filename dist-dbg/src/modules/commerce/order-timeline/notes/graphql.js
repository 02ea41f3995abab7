var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { OrderActorType } from '../../orders/edits/types.js';
import { showActor } from '../../orders/edits/versions/show.js';
import { addOrderNote, deleteOrderNote, editOrderNote } from './service.js';
import { AddOrderNoteInput, DeleteOrderNoteInput, EditOrderNoteInput, OrderNoteType } from './types.js';
let OrderNoteResolver = class OrderNoteResolver {
    addOrderNote(ctx, input) {
        return addOrderNote(ctx, input);
    }
    editOrderNote(ctx, input) {
        return editOrderNote(ctx, input);
    }
    deleteOrderNote(ctx, input) {
        return deleteOrderNote(ctx, input);
    }
    author(note) {
        return showActor(note);
    }
};
__decorate([
    Mutation(() => OrderNoteType, { nullable: true, description: 'Writes a note about an order, for the staff or for the customer, too.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddOrderNoteInput, { description: 'The note.' }))
], OrderNoteResolver.prototype, "addOrderNote", null);
__decorate([
    Mutation(() => OrderNoteType, { nullable: true, description: 'Changes a note. Refused with COMMERCE_ORDER_NOTE_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => EditOrderNoteInput, { description: 'The change.' }))
], OrderNoteResolver.prototype, "editOrderNote", null);
__decorate([
    Mutation(() => OrderNoteType, {
        nullable: true,
        description: 'Deletes a note, and answers what it said. That there was one stays in the timeline for the staff.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteOrderNoteInput, { description: 'Which one.' }))
], OrderNoteResolver.prototype, "deleteOrderNote", null);
__decorate([
    FieldResolver(() => OrderActorType, { description: 'Who has written it.' }),
    __param(0, Root())
], OrderNoteResolver.prototype, "author", null);
OrderNoteResolver = __decorate([
    Resolver(() => OrderNoteType)
], OrderNoteResolver);
export { OrderNoteResolver };
//# sourceMappingURL=graphql.js.map