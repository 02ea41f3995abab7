import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';

@InputType('CreateCustomerGroupInput', { description: 'A new group of customers, without any yet.' })
export class CreateCustomerGroupInput {
  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;
}

@InputType('UpdateCustomerGroupInput', { description: 'A new name for a group of customers.' })
export class UpdateCustomerGroupInput {
  @Field(() => ID, { description: 'The group to rename.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the group has this version.' })
  ifVersion: number | null;

  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;
}

@InputType('DeleteCustomerGroupInput', { description: 'Which group of customers to delete.' })
export class DeleteCustomerGroupInput {
  @Field(() => ID, { description: 'A group that no price list is for.' })
  id: string;
}

@InputType('ChangeCustomerGroupMembersInput', { description: 'Who comes into a group of customers, and who leaves it.' })
export class ChangeCustomerGroupMembersInput {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field(() => [ID], { nullable: true, description: 'Customers to put into it, at most 100. A customer is in at most 20 groups.' })
  add: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Customers to take out of it, at most 100.' })
  remove: string[] | null;
}
