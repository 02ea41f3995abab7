import { DateTime, Field, ID, InputType, ObjectType } from '../../../kernel/graphql.js';
import { GroupType } from '../groups/types.js';
import { RoleType } from '../roles/types.js';

@ObjectType('RoleAssignment', { description: 'A role that was given to a user or to a group.' })
export class RoleAssignmentType {
  @Field(() => RoleType, { description: 'The role.' })
  role: RoleType;

  @Field(() => GroupType, { nullable: true, description: 'The group that it was given to; null for what a user was given directly.' })
  group: GroupType | null;

  @Field(() => DateTime, { description: 'When it was given, or given anew.' })
  grantedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null when it does not.' })
  expiresAt: Date | null;
}

@InputType('AssignRoleInput', { description: 'A role, to whom it is given, and until when. Give either `userId` or `groupId`.' })
export class AssignRoleInput {
  @Field(() => ID, { description: 'The role.' })
  roleId: string;

  @Field(() => ID, { nullable: true, description: 'The user who gets it.' })
  userId: string | null;

  @Field(() => ID, { nullable: true, description: 'The group whose members get it.' })
  groupId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends, within ten years; it does not when nothing is given.' })
  expiresAt: Date | null;
}

@InputType('UnassignRoleInput', { description: 'A role, and from whom it is taken. Give either `userId` or `groupId`.' })
export class UnassignRoleInput {
  @Field(() => ID, { description: 'The role.' })
  roleId: string;

  @Field(() => ID, { nullable: true, description: 'The user who loses it. What they have through groups stays.' })
  userId: string | null;

  @Field(() => ID, { nullable: true, description: 'The group whose members lose it.' })
  groupId: string | null;
}
