import { DateTime, Field, ID, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('Activity', { description: 'Something that somebody did, as the audit trail of the tenant has it.' })
export class ActivityType {
  @Field(() => ID, { description: 'The id of the event: begins with `evt_`.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  occurredAt: Date;

  @Field(() => String, { description: 'What was done, by the names of docs/events.md: `commerce.productCreated`.' })
  action: string;

  @Field(() => String, { description: 'The id of what it was done to.' })
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'The network address that the request came from; null for what no client asked for.' })
  address: string | null;
}

export const ActivityConnection = connectionOf('Activity', () => ActivityType);
