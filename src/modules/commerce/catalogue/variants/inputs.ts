import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';

@InputType('CreateVariantInput', { description: 'A variant of the new product.' })
export class CreateVariantInput {
  @Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
  sku: string;

  @Field(() => String, { description: 'What tells it from its siblings, 1 to 120 characters.' })
  title: string;

  @Field(() => MoneyInput, { description: 'What one piece costs; not negative.' })
  price: MoneyInput;

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that are there from the beginning, at the default location: 0 to 1,000,000,000; 0 when not given.',
  })
  stockOnHand: number | null;
}

@InputType('AddVariantInput', { description: 'One more variant of a product; it becomes the last one.' })
export class AddVariantInput extends CreateVariantInput {
  @Field(() => ID, { description: 'The product; it has fewer than 100 variants.' })
  productId: string;
}

@InputType('UpdateVariantInput', { description: 'Changes of a variant. What is not given stays as it is.' })
export class UpdateVariantInput {
  @Field(() => ID, { description: 'The variant to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the variant has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
  sku: string | null;

  @Field(() => String, { nullable: true, description: 'What tells it from its siblings, 1 to 120 characters.' })
  title: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What one piece costs; not negative.' })
  price: MoneyInput | null;
}
