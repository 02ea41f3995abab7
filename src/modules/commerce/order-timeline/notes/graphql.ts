import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { OrderActorType } from '../../orders/edits/types.js';
import { showActor } from '../../orders/edits/versions/show.js';
import type { NoteRow } from '../tables.js';
import { addOrderNote, deleteOrderNote, editOrderNote } from './service.js';
import { AddOrderNoteInput, DeleteOrderNoteInput, EditOrderNoteInput, OrderNoteType } from './types.js';

@Resolver(() => OrderNoteType)
export class OrderNoteResolver {
  @Mutation(() => OrderNoteType, { nullable: true, description: 'Writes a note about an order, for the staff or for the customer, too.' })
  addOrderNote(@Context() ctx: Ctx, @Arg('input', () => AddOrderNoteInput, { description: 'The note.' }) input: AddOrderNoteInput) {
    return addOrderNote(ctx, input);
  }

  @Mutation(() => OrderNoteType, { nullable: true, description: 'Changes a note. Refused with COMMERCE_ORDER_NOTE_NOT_FOUND when there is none.' })
  editOrderNote(@Context() ctx: Ctx, @Arg('input', () => EditOrderNoteInput, { description: 'The change.' }) input: EditOrderNoteInput) {
    return editOrderNote(ctx, input);
  }

  @Mutation(() => OrderNoteType, {
    nullable: true,
    description: 'Deletes a note, and answers what it said. That there was one stays in the timeline for the staff.',
  })
  deleteOrderNote(@Context() ctx: Ctx, @Arg('input', () => DeleteOrderNoteInput, { description: 'Which one.' }) input: DeleteOrderNoteInput) {
    return deleteOrderNote(ctx, input);
  }

  @FieldResolver(() => OrderActorType, { description: 'Who has written it.' })
  author(@Root() note: NoteRow) {
    return showActor(note);
  }
}
