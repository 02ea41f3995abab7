import { DateTime, Field, ID, InputType, Int, Json, ObjectType } from '../../../kernel/graphql.js';

@ObjectType('EventOccurrence', { description: 'An event of the tenant, as webhooks tell it: committed, and told live at most once.' })
export class EventOccurrenceType {
  @Field(() => ID, { description: 'Begins with `evt_`; the same that webhooks carry as `webhook-id`.' })
  id: string;

  @Field(() => String, { description: 'One of `webhookEventTypes`: `commerce.productPublished`.' })
  type: string;

  @Field(() => Int, { description: 'The version of `data`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt: Date;

  @Field(() => ID, { description: 'What it is about: `prd_…` for an event of a product.' })
  subjectId: string;

  @Field(() => Json, { description: 'Its payload: ids and facts, by the `schema` of its type.' })
  data: unknown;
}

@InputType('EventOccurrenceFilter', { description: 'Which events; all conditions must be met.' })
export class EventOccurrenceFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`; 1 to 50 entries. Of all types when not given.',
  })
  types: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Those about one thing: a product, a category, a user.' })
  subjectId: string | null;
}
