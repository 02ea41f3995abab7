import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';

@ObjectType('CustomerGroup', { description: 'Customers who are treated alike by price lists and promotions.' })
export class CustomerGroupType {
  @Field(() => ID, { description: 'Begins with `cgr_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => Int, { description: 'Counts the changes of its name, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When the group was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the group was last renamed.' })
  updatedAt: Date;
}

export const CustomerGroupConnection = connectionOf('CustomerGroup', () => CustomerGroupType);
