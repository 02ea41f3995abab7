import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';

@InputType('CustomerFilter', { description: 'Which customers: those that meet every condition that is given.' })
export class CustomerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Each word must be the beginning of a word in the name or of a part of the e-mail address; at most 100 characters.',
  })
  search: string | null;

  @Field(() => ID, { nullable: true, description: 'In this group of customers.' })
  groupId: string | null;
}

@InputType('CreateCustomerInput', { description: 'A new customer.' })
export class CreateCustomerInput {
  @Field(() => String, { description: 'At most 254 characters; unique in the tenant, regardless of case.' })
  email: string;

  @Field(() => String, { description: 'As the customer wants to be called; 1 to 120 characters.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'Digits, spaces and the signs + ( ) - . /; 5 to 30 of them.' })
  phone: string | null;
}

@InputType('UpdateCustomerInput', { description: 'Changes of a customer. What is not given stays as it is.' })
export class UpdateCustomerInput {
  @Field(() => ID, { description: 'The customer to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the customer has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'At most 254 characters; unique in the tenant, regardless of case.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'As the customer wants to be called; 1 to 120 characters.' })
  displayName: string | null;

  @Field(() => String, { nullable: true, description: 'Digits, spaces and the signs + ( ) - . /; an explicit null removes it.' })
  phone: string | null;
}
