import { Field, ID, InputType, type SortDirection, registerEnumType, sortDirection } from '../../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../../kernel/graphql-money.js';
import { type ProductStatus, productStatus } from '../types.js';
import { AttributeFilter } from './attribute-filter.js';

export const productOrderField = {
  NAME: 'NAME',
  CREATED_AT: 'CREATED_AT',
  UPDATED_AT: 'UPDATED_AT',
  PRICE: 'PRICE',
  RELEVANCE: 'RELEVANCE',
  COLLECTION: 'COLLECTION',
} as const;
export type ProductOrderField = keyof typeof productOrderField;

registerEnumType(productOrderField, {
  name: 'ProductOrderField',
  description: 'What a list of products is ordered by; products that are equal in it follow each other in the order of their creation.',
  valuesConfig: {
    NAME: { description: 'By name, regardless of case.' },
    CREATED_AT: { description: 'By the time of creation.' },
    UPDATED_AT: { description: "By the time of the product's own last change." },
    PRICE: { description: 'By the lowest price of its variants, as a number: ask for one currency with `minPrice` where the shop has several.' },
    RELEVANCE: { description: 'The best match of `filter.search` first, whatever the direction.' },
    COLLECTION: { description: 'As a collection that is put together by hand is ordered, whatever the direction. Goes with `filter.collectionId`.' },
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
      'Each word must be the beginning of a word of the product, or an inflection of one in the language of the shop; a word that no product has stands for the most similar ones. Or the whole is the beginning of a SKU or a barcode. At most 100 characters.',
  })
  search: string | null;

  @Field(() => ID, { nullable: true, description: 'In this category or any of its descendants.' })
  categoryId: string | null;

  @Field(() => ID, { nullable: true, description: 'In this collection.' })
  collectionId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this product type.' })
  productTypeId: string | null;

  @Field(() => [String], { nullable: true, description: 'With one of these tags, at most 50.' })
  tags: string[] | null;

  @Field(() => [AttributeFilter], { nullable: true, description: 'With such values of attributes: each of at most 20 must hold.' })
  attributes: AttributeFilter[] | null;

  @Field(() => productStatus, { nullable: true, description: 'In this status at this moment: PUBLISHED is what is on sale.' })
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
