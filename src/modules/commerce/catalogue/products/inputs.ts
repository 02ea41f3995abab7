import { Field, ID, InputType, Int, type SortDirection, registerEnumType, sortDirection } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { CreateVariantInput } from '../variants/inputs.js';
import { type ProductStatus, productStatus } from './types.js';

export const productOrderField = { NAME: 'NAME', CREATED_AT: 'CREATED_AT', UPDATED_AT: 'UPDATED_AT' } as const;
export type ProductOrderField = keyof typeof productOrderField;

registerEnumType(productOrderField, {
  name: 'ProductOrderField',
  description: 'What a list of products is ordered by; products that are equal in it follow each other in the order of their creation.',
  valuesConfig: {
    NAME: { description: 'By name, regardless of case.' },
    CREATED_AT: { description: 'By the time of creation.' },
    UPDATED_AT: { description: "By the time of the product's own last change." },
  },
});

@InputType('ProductOrder', { description: 'How a list of products is ordered.' })
export class ProductOrder {
  @Field(() => productOrderField, { description: 'What to order by.' })
  field: ProductOrderField;

  @Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
  direction: SortDirection;
}

@InputType('ProductFilter', { description: 'Which products: those that meet every condition that is given.' })
export class ProductFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Each word must be the beginning of a word in the name or the description, or the whole must be the beginning of a SKU; at most 100 characters.',
  })
  search: string | null;

  @Field(() => ID, { nullable: true, description: 'In this category or any of its descendants.' })
  categoryId: string | null;

  @Field(() => productStatus, { nullable: true, description: 'In this status.' })
  status: ProductStatus | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at least this, in the same currency.' })
  minPrice: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at most this, in the same currency.' })
  maxPrice: MoneyInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: a variant is in stock, and the same one is in the price range. False: no variant is in stock.',
  })
  inStock: boolean | null;
}

@InputType('CreateProductInput', { description: 'A new product, which begins as a draft.' })
export class CreateProductInput {
  @Field(() => String, { description: 'As people read it; 1 to 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters; empty when not given.' })
  description: string | null;

  @Field(() => ID, { nullable: true, description: 'The category that it stands in.' })
  categoryId: string | null;

  @Field(() => [CreateVariantInput], { description: 'Its variants in their order: 1 to 100.' })
  variants: CreateVariantInput[];
}

@InputType('UpdateProductInput', { description: 'Changes of a product. What is not given stays as it is.' })
export class UpdateProductInput {
  @Field(() => ID, { description: 'The product to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the product has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'As people read it; 1 to 200 characters.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
  description: string | null;

  @Field(() => ID, { nullable: true, description: 'The category that it stands in; an explicit null takes it out of its category.' })
  categoryId: string | null;
}

@InputType('PublishProductInput', { description: 'Which product to put on sale.' })
export class PublishProductInput {
  @Field(() => ID, { description: 'A draft, or a product that is on sale already.' })
  id: string;
}

@InputType('ArchiveProductInput', { description: 'Which product to take off sale for good.' })
export class ArchiveProductInput {
  @Field(() => ID, { description: 'A product in any status.' })
  id: string;
}
