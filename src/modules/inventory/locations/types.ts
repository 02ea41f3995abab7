import { DateTime, Field, ID, Int, ObjectType } from '../../../kernel/graphql.js';

@ObjectType('StockLocation', { description: 'A place where stock is kept: a warehouse, a shop, a van.' })
export class LocationType {
  @Field(() => ID, { description: 'Begins with `loc_`.' })
  id: string;

  @Field(() => String, { description: 'Short, as on labels; unique in the tenant, regardless of case.' })
  code: string;

  @Field(() => String, { description: 'As people call it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where it is, in whatever words help.' })
  address: string | null;

  @Field(() => Int, { description: 'Stock is reserved from the location with the smallest priority first.' })
  priority: number;

  @Field(() => Boolean, { description: 'Whether it is used where no location is named. Exactly one is.' })
  isDefault: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing is moved there; null while it is in use.' })
  deactivatedAt: Date | null;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}
