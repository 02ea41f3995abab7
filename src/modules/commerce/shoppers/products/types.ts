import { DateTime, Field, ID, InputType, ObjectType, connectionOf } from '../../../../kernel/graphql.js';

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

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => String, { description: 'Plain text of any number of lines; may be empty.' })
  description: string;

  @Field(() => DateTime, { description: 'When it was put on sale.' })
  publishedAt: Date;
}

export const StorefrontProductConnection = connectionOf('StorefrontProduct', () => StorefrontProductType);

@InputType('StorefrontProductFilter', { description: 'Which of the products that are on sale.' })
export class StorefrontProductFilter {
  @Field(() => String, { nullable: true, description: 'Words of name or description, or the beginning of a SKU.' })
  search: string | null;

  @Field(() => ID, { nullable: true, description: 'In this category or below it.' })
  categoryId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether something of it can be had at once.' })
  inStock: boolean | null;
}
