import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('Customer', {
  description: 'Someone who buys in the shop, as staff sees them. Who opened an account (`account`) signs in with `signInCustomer`.',
})
export class CustomerType {
  @Field(() => ID, { description: 'Begins with `cus_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  email: string;

  @Field(() => String, { description: 'As the customer wants to be called.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'As it was written down; null when not known.' })
  phone: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When the customer was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the customer was last changed.' })
  updatedAt: Date;
}

export const CustomerConnection = connectionOf('Customer', () => CustomerType);
