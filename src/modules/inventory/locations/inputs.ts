import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';

@InputType('CreateStockLocationInput', { description: 'A new stock location.' })
export class CreateStockLocationInput {
  @Field(() => String, { description: 'Short, as on labels: 1 to 32 characters; unique in the tenant, regardless of case.' })
  code: string;

  @Field(() => String, { description: 'As people call it; 1 to 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where it is, in whatever words help; 1 to 300 characters.' })
  address?: string | null;

  @Field(() => Int, { nullable: true, description: 'Stock is reserved from the smallest first: 0 to 1000; 100 when not given.' })
  priority?: number | null;
}

@InputType('UpdateStockLocationInput', { description: 'Changes of a stock location. What is not given stays as it is.' })
export class UpdateStockLocationInput {
  @Field(() => ID, { description: 'The location to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with INVENTORY_VERSION_STALE unless the location has this version.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Short, as on labels: 1 to 32 characters; unique in the tenant, regardless of case.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'As people call it; 1 to 120 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is; an explicit null removes it.' })
  address?: string | null;

  @Field(() => Int, { nullable: true, description: 'Stock is reserved from the smallest first: 0 to 1000.' })
  priority?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False deactivates it, which is refused while anything is there; true opens it again.' })
  active?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True makes it the default one in place of the present one. Never false.' })
  isDefault?: true | null;
}
