import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('Permission', { description: 'A right that a module asks for. Roles give it.' })
export class PermissionType {
  @Field(() => String, { description: 'As roles and `me` name it: `products:write`.' })
  name: string;

  @Field(() => String, { description: 'What one may do with it.' })
  description: string;

  @Field(() => String, { description: 'The module that asks for it.' })
  module: string;

  @Field(() => Boolean, { description: 'Whether the tenant has the module. Without it a role may list the permission, and it gives nothing.' })
  isEnabled: boolean;

  @Field(() => [String], { description: 'The system roles that have it.' })
  systemRoles: readonly string[];
}

@ObjectType('Role', { description: 'What somebody may do. Given to users and to groups, for good or for a time.' })
export class RoleType {
  @Field(() => ID, { description: 'Begins with `rol_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { description: 'What it is for; may be empty.' })
  description: string;

  @Field(() => String, { nullable: true, description: '`admin`, `manager`, `member` or `viewer` for a role that comes with the product; else null.' })
  systemKey: string | null;

  @Field(() => Int, { description: 'Counts the changes of the role, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the role itself was last changed.' })
  updatedAt: Date;
}

@ObjectType('RoleUses', { description: 'Where a role is used at the moment.' })
export class RoleUsesType {
  @Field(() => Int, { description: 'Users to whom it is given directly.' })
  users: number;

  @Field(() => Int, { description: 'Groups to which it is given.' })
  groups: number;

  @Field(() => Int, { description: 'Roles that include it directly.' })
  roles: number;
}

export const RoleConnection = connectionOf('Role', () => RoleType);
