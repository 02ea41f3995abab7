import { DateTime, Field, ID, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { timelineKind } from '../kinds.js';

@ObjectType('OrderTimelineEntry', { description: 'Something that happened to an order.' })
export class TimelineEntryType {
  @Field(() => ID, { description: 'Begins with `ote_`.' })
  id: string;

  @Field(() => timelineKind, { description: 'What happened.' })
  kind: keyof typeof timelineKind;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'What it is about: an edit, a shipment, a return, an exchange, a credit, a payment, an invoice, a note.',
  })
  referenceId: string | null;

  @Field(() => String, { nullable: true, description: 'How people call that, as the kind says.' })
  label: string | null;
}

export const TimelineConnection = connectionOf('OrderTimelineEntry', () => TimelineEntryType);
