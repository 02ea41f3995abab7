import { DateTime, Field, ID, InputType, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AttributeFilter } from '../../catalogue/products/listing/attribute-filter.js';
import { ImageType } from '../../catalogue/products/types.js';

@ObjectType('StorefrontVariant', { description: 'What is really bought, as shoppers may see it.' })
export class StorefrontVariantType {
  @Field(() => ID, { description: 'Begins with `var_`. For `addToCart`.' })
  id: string;

  @Field(() => String, { description: 'The stock keeping unit.' })
  sku: string;

  @Field(() => String, { description: 'What tells it from its siblings: "Red, M".' })
  title: string;
}

@ObjectType('StorefrontCategory', { description: 'A category, as shoppers may see it.' })
export class StorefrontCategoryType {
  @Field(() => ID, { description: 'Begins with `cat_`.' })
  id: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => String, { description: 'For addresses of pages.' })
  slug: string;
}

@ObjectType('StorefrontProduct', { description: 'A product that is on sale, as shoppers may see it: nothing of drafts, stock figures or changes.' })
export class StorefrontProductType {
  @Field(() => ID, { description: 'Begins with `prd_`.' })
  id: string;

  @Field(() => String, { description: 'In its own language. For the language of the reader see `localized`.' })
  name: string;

  @Field(() => String, { description: 'Plain text of any number of lines; may be empty.' })
  description: string;

  @Field(() => String, { description: 'For addresses of pages; unique.' })
  slug: string;

  @Field(() => [ImageType], { description: 'At most 50; the first one stands for the product.' })
  images: readonly ImageType[];

  @Field(() => DateTime, { description: 'When it was put on sale.' })
  publishedAt: Date;
}

export const StorefrontProductConnection = connectionOf('StorefrontProduct', () => StorefrontProductType);

@InputType('StorefrontProductFilter', { description: 'Which of the products that are on sale.' })
export class StorefrontProductFilter {
  @Field(() => String, { nullable: true, description: 'As of `ProductFilter`.' })
  search: string | null;

  @Field(() => ID, { nullable: true, description: 'In this category or below it.' })
  categoryId: string | null;

  @Field(() => ID, { nullable: true, description: 'In this collection.' })
  collectionId: string | null;

  @Field(() => [String], { nullable: true, description: 'With one of these tags, at most 50.' })
  tags: string[] | null;

  @Field(() => [AttributeFilter], { nullable: true, description: 'With such values of attributes: each of at most 20 must hold.' })
  attributes: AttributeFilter[] | null;

  @Field(() => MoneyInput, { nullable: true, description: "Some variant's own price is at least this, in the same currency." })
  minPrice: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: "Some variant's own price is at most this, in the same currency." })
  maxPrice: MoneyInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether something of it can be had at once.' })
  inStock: boolean | null;
}
