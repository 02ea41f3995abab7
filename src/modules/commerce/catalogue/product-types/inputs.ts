import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import type { AttributeKind } from './tables.js';
import { attributeKind } from './types.js';

@InputType('AttributeInput', { description: 'An attribute of a product type.' })
export class AttributeInput {
  @Field(() => String, {
    description: 'A letter a to z, then letters and digits, at most 40: `upperMaterial`. Unique in the type, regardless of case.',
  })
  key: string;

  @Field(() => String, { description: 'As people read it; 1 to 80 characters.' })
  name: string;

  @Field(() => attributeKind, { description: 'What its values are.' })
  kind: AttributeKind;

  @Field(() => String, { nullable: true, description: 'Of a NUMBER alone: its unit, at most 20 characters.' })
  unit: string | null;

  @Field(() => [String], { nullable: true, description: 'Of CHOICE and CHOICES alone: 1 to 200 texts of at most 80 characters.' })
  choices: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether products written from now on must have a value; false when not given.' })
  required: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether facets count its values; false when not given.' })
  filterable: boolean | null;
}

@InputType('CreateProductTypeInput', { description: 'A new product type.' })
export class CreateProductTypeInput {
  @Field(() => String, { description: 'As people read it; 1 to 80 characters, unique in the tenant regardless of case.' })
  name: string;

  @Field(() => [String], { nullable: true, description: 'At most 5 options that make variants, such as Size; none when not given.' })
  options: string[] | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'At most 50 attributes in their order; none when not given.' })
  attributes: AttributeInput[] | null;
}

@InputType('UpdateProductTypeInput', { description: 'Changes of a product type. What is not given stays as it is.' })
export class UpdateProductTypeInput {
  @Field(() => ID, { description: 'The product type to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the type has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'As people read it; 1 to 80 characters, unique in the tenant regardless of case.' })
  name: string | null;

  @Field(() => [String], { nullable: true, description: 'The options of products that are created from now on.' })
  options: string[] | null;

  @Field(() => [AttributeInput], {
    nullable: true,
    description: 'All attributes that it has from now on. What a product has a value of can neither go nor become of another kind.',
  })
  attributes: AttributeInput[] | null;
}

@InputType('DeleteProductTypeInput', { description: 'Which product type to delete.' })
export class DeleteProductTypeInput {
  @Field(() => ID, { description: 'A type that no product has.' })
  id: string;
}
