import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';

@InputType('GroupFilter', { description: 'Which groups: those that meet every condition that is given.' })
export class GroupFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Each word must be the beginning of a word in the name or the description; at most 100 characters.',
  })
  search: string | null;

  @Field(() => ID, { nullable: true, description: 'Having this role directly, at the moment.' })
  roleId: string | null;
}

@InputType('CreateGroupInput', { description: 'A new group.' })
export class CreateGroupInput {
  @Field(() => String, { description: '1 to 80 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;
}

@InputType('UpdateGroupInput', { description: 'Changes of a group. What is not given stays as it is.' })
export class UpdateGroupInput {
  @Field(() => ID, { description: 'The group to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with ACCESS_VERSION_STALE unless the group has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 80 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;
}

@InputType('DeleteGroupInput', { description: 'Which group to delete.' })
export class DeleteGroupInput {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Delete it although it has members, who lose its roles; else that is refused with ACCESS_GROUP_IN_USE.',
  })
  evenIfUsed: boolean | null;
}

@InputType('GroupMembersInput', { description: 'Users, and the group that they join or leave.' })
export class GroupMembersInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => [ID], { description: '1 to 100 users.' })
  userIds: string[];
}
