import { DateTime, Field, ID, InputType } from '../../../kernel/graphql.js';

@InputType('AuditLogFilter', { description: 'Which entries: those that meet every condition that is given.' })
export class AuditLogFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this user, operator or job, also as an impersonated user.' })
  actorId: string | null;

  @Field(() => [String], { nullable: true, description: 'One of these actions, as `users.userCreated`; at most 50.' })
  actions: string[] | null;

  @Field(() => ID, { nullable: true, description: 'About this thing: told of it, or changed its row.' })
  objectId: string | null;

  @Field(() => String, { nullable: true, description: 'About things of this kind: the prefix of their ids, as `cus` for customers.' })
  objectType: string | null;

  @Field(() => DateTime, { nullable: true, description: 'At this moment or later.' })
  since: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until: Date | null;

  @Field(() => String, { nullable: true, description: 'Done by this request.' })
  requestId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With this text in a fact or in a changed field. Needs `since` and `until`, at most 92 days apart.',
  })
  text: string | null;
}
