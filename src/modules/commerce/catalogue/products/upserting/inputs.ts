import { Field, InputType, Int } from '../../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../../kernel/graphql-money.js';
import { ExternalIdInput } from '../../external-ids/types.js';
import { OptionValueInput } from '../../variants/inputs.js';
import { ProductTextsInput } from '../inputs.js';

@InputType('UpsertVariantInput', {
  description: 'A variant as another system has it: found by its external id, or else by its SKU among the variants of the product.',
})
export class UpsertVariantInput {
  @Field(() => ExternalIdInput, { nullable: true, description: 'What the other system calls it.' })
  externalId: ExternalIdInput | null;

  @Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case.' })
  sku: string;

  @Field(() => String, { nullable: true, description: 'What tells it from its siblings; made of its options when not given.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'As that of CreateVariantInput.' })
  barcode: string | null;

  @Field(() => [OptionValueInput], { nullable: true, description: 'A value of each option of the product.' })
  options: OptionValueInput[] | null;

  @Field(() => MoneyInput, { description: 'What one piece costs; not negative.' })
  price: MoneyInput;

  @Field(() => Int, {
    nullable: true,
    description:
      'Pieces of a new variant that are there from the beginning, at the default location: 0 to 1,000,000,000. Of one that is there already it is left out of account.',
  })
  stockOnHand: number | null;
}

@InputType('UpsertProductInput', {
  description:
    'A product as another system has it: found by its external id, or else by the SKU of one of its variants, or created. What is not given stays as it is.',
})
export class UpsertProductInput extends ProductTextsInput {
  @Field(() => ExternalIdInput, { nullable: true, description: 'What the other system calls it. A product that is found by SKU gets it.' })
  externalId: ExternalIdInput | null;

  @Field(() => String, { description: 'As people read it; 1 to 200 characters.' })
  name: string;

  @Field(() => [String], { nullable: true, description: 'The options of a new product; those of one that is there must be the same.' })
  options: string[] | null;

  @Field(() => [UpsertVariantInput], { description: '1 to 100 variants. Those of the product that are not among them stay as they are.' })
  variants: UpsertVariantInput[];
}

@InputType('UpsertProductsInput', { description: 'Products to create or to bring up to date. All of them are written, or none.' })
export class UpsertProductsInput {
  @Field(() => [UpsertProductInput], { description: '1 to 100, with at most 1,000 variants together.' })
  products: UpsertProductInput[];
}
