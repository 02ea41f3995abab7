import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('OptionValue', { description: 'The value that a variant has of one option of its product.' })
export class OptionValueType {
  @Field(() => String, { description: 'The option, such as Size.' })
  name: string;

  @Field(() => String, { description: 'Its value, such as M.' })
  value: string;
}

@ObjectType('Variant', { description: 'What is really bought: a product in one size or colour, with its own SKU, price and stock.' })
export class VariantType {
  @Field(() => ID, { description: 'Begins with `var_`.' })
  id: string;

  @Field(() => String, { description: 'The stock keeping unit; unique in the tenant, regardless of case.' })
  sku: string;

  @Field(() => String, { nullable: true, description: 'As it is printed on the article, such as its GTIN; null when it has none.' })
  barcode: string | null;

  @Field(() => String, { description: 'What tells it from its siblings: "Red, M".' })
  title: string;

  @Field(() => Int, { description: 'Its place among the variants of its product, from 0.' })
  position: number;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}
