import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { ExternalIdInput } from '../external-ids/types.js';

@InputType('OptionValueInput', { description: 'The value that a variant has of one option.' })
export class OptionValueInput {
  @Field(() => String, { description: 'The option, as the product names it.' })
  name: string;

  @Field(() => String, { description: 'Its value, 1 to 80 characters: M.' })
  value: string;
}

@InputType('CreateVariantInput', { description: 'A variant of the new product.' })
export class CreateVariantInput {
  @Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
  sku: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from its siblings, 1 to 120 characters; made of its options when not given, required where there are none.',
  })
  title: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 64 characters, unique in the tenant. Of 8, 12, 13 or 14 digits it is a GTIN and needs the right check digit.',
  })
  barcode: string | null;

  @Field(() => [OptionValueInput], {
    nullable: true,
    description: 'A value of each option of the product; no two variants of a product have the same, regardless of case.',
  })
  options: OptionValueInput[] | null;

  @Field(() => [ExternalIdInput], { nullable: true, description: 'What other systems call it: at most 20, one of each source.' })
  externalIds: ExternalIdInput[] | null;

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

  @Field(() => String, { nullable: true, description: 'As that of a new variant; an explicit null takes it away.' })
  barcode: string | null;

  @Field(() => [OptionValueInput], { nullable: true, description: 'A value of each option of the product, in place of those that it has.' })
  options: OptionValueInput[] | null;

  @Field(() => [ExternalIdInput], { nullable: true, description: 'What other systems call it, in place of all that it has; at most 20.' })
  externalIds: ExternalIdInput[] | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What one piece costs; not negative.' })
  price: MoneyInput | null;
}
