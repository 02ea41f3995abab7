import { DateTime, Field, ID, InputType, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';

export const noteAudience = { STAFF: 'STAFF', CUSTOMER: 'CUSTOMER' } as const;
registerEnumType(noteAudience, {
  name: 'OrderNoteAudience',
  description: 'For whom a note is written.',
  valuesConfig: { STAFF: { description: 'For those who work for the shop.' }, CUSTOMER: { description: 'For the customer, too.' } },
});

@ObjectType('OrderNote', { description: 'What somebody of the shop has written about an order.' })
export class OrderNoteType {
  @Field(() => ID, { description: 'Begins with `onn_`.' })
  id: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => noteAudience, { description: 'For whom it is.' })
  audience: keyof typeof noteAudience;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt: Date;
}

@InputType('AddOrderNoteInput', { description: 'A note about an order.' })
export class AddOrderNoteInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { description: 'At most 2,000 characters, on any number of lines.' })
  text: string;

  @Field(() => noteAudience, { nullable: true, description: 'For whom it is; STAFF when not given.' })
  audience: keyof typeof noteAudience | null;
}

@InputType('DeleteOrderNoteInput', { description: 'Which note.' })
export class DeleteOrderNoteInput {
  @Field(() => ID, { description: 'The note.' })
  noteId: string;

  @Field(() => Int, { description: 'Refuse with COMMERCE_VERSION_STALE unless the note has this version.' })
  ifVersion: number;
}

@InputType('EditOrderNoteInput', { description: 'What a note is to say, or for whom it is to be. What is not given stays.' })
export class EditOrderNoteInput extends DeleteOrderNoteInput {
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  text: string | null;

  @Field(() => noteAudience, { nullable: true, description: 'For whom it is.' })
  audience: keyof typeof noteAudience | null;
}
