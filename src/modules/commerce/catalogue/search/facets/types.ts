import { Field, Float, Int, ObjectType } from '../../../../../kernel/graphql.js';

/** Of facets, wherever they are shown. */
export const SAMPLE_SIZE =
  'Null when everything was counted. Of a list of more than 20,000 products `attributes` and `inStock` are estimates: counted on from so many of its products, so that rare values may be missing. The other counts are exact.';

@ObjectType('CategoryFacet', { description: 'How many of the products stand in a category or below it.' })
export class CategoryFacetType {
  @Field(() => Int, { description: 'As many as the list would have if it were filtered by the category, too.' })
  count: number;
}

@ObjectType('ProductTypeFacet', { description: 'How many of the products are of a type.' })
export class ProductTypeFacetType {
  @Field(() => Int, { description: 'As many as the list would have if it were filtered by the type, too.' })
  count: number;
}

@ObjectType('AttributeValueFacet', { description: 'How many of the products have a value.' })
export class AttributeValueFacetType {
  @Field(() => String, { description: 'A text, a choice, a day, `true` or `false`.' })
  value: string;

  @Field(() => Int, { description: 'How many have it.' })
  count: number;
}

@ObjectType('AttributeFacet', { description: 'The values that the products have of one filterable attribute.' })
export class AttributeFacetType {
  @Field(() => String, { description: 'The key of the attribute.' })
  key: string;

  @Field(() => [AttributeValueFacetType], { description: 'The most frequent first, at most 100; empty for numbers.' })
  values: readonly AttributeValueFacetType[];

  @Field(() => Float, { nullable: true, description: 'Of numbers: the lowest one.' })
  min: number | null;

  @Field(() => Float, { nullable: true, description: 'Of numbers: the highest one.' })
  max: number | null;
}

@ObjectType('PriceFacet', { description: 'How many of the products have their lowest price in a range.' })
export class PriceFacetType {
  @Field(() => Int, { description: 'How many products.' })
  count: number;
}

@ObjectType('ProductFacets', { description: 'Counts over all products that meet the filter of the list, on whatever page they stand.' })
export class ProductFacetsType {
  @Field(() => [CategoryFacetType], { description: 'By category, with what is below it; the most first.' })
  categories: readonly CategoryFacetType[];

  @Field(() => [ProductTypeFacetType], { description: 'By product type, the most first.' })
  productTypes: readonly ProductTypeFacetType[];

  @Field(() => [AttributeFacetType], { description: 'By filterable attribute, in the order of the keys.' })
  attributes: readonly AttributeFacetType[];

  @Field(() => [PriceFacetType], { description: 'By lowest price, cheap ones first; a range without a product is left out.' })
  prices: readonly PriceFacetType[];

  @Field(() => Int, { description: 'How many have a variant in stock.' })
  inStock: number;

  @Field(() => Int, { nullable: true, description: SAMPLE_SIZE })
  sampleSize: number | null;
}
