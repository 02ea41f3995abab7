import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';

@InputType('RoleFilter', { description: 'Which roles: those that meet every condition that is given.' })
export class RoleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Each word must be the beginning of a word in the name or the description; at most 100 characters.',
  })
  search: string | null;

  @Field(() => String, { nullable: true, description: 'Giving this permission, by themselves or through a role that they include.' })
  permission: string | null;
}

@InputType('CreateRoleInput', { description: 'A new role.' })
export class CreateRoleInput {
  @Field(() => String, { description: '1 to 80 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;

  @Field(() => [String], { nullable: true, description: 'What it permits by itself, by the names of `permissions`; at most 200.' })
  permissions: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Roles whose permissions it has too, system roles among them; at most 20.' })
  includes: string[] | null;
}

@InputType('UpdateRoleInput', { description: 'Changes of a role. What is not given stays as it is; a list that is given replaces the former.' })
export class UpdateRoleInput {
  @Field(() => ID, { description: 'The role to change; not a system role.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with ACCESS_VERSION_STALE unless the role has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 80 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;

  @Field(() => [String], { nullable: true, description: 'What it permits by itself, by the names of `permissions`; at most 200.' })
  permissions: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Roles whose permissions it has too, system roles among them; at most 20.' })
  includes: string[] | null;
}

@InputType('DeleteRoleInput', { description: 'Which role to delete.' })
export class DeleteRoleInput {
  @Field(() => ID, { description: 'Not a system role.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Delete it although it is given to somebody or included by other roles; else that is refused with ACCESS_ROLE_IN_USE.',
  })
  evenIfUsed: boolean | null;
}
