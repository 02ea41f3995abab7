import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AttributeFilter } from '../products/listing/attribute-filter.js';
import { TranslateInput } from '../translations/types.js';
import type { CollectionOrder } from './tables.js';
import { collectionMatch, collectionOrder } from './types.js';

@InputType('CollectionConditionInput', { description: 'What must hold for a product. Where several fields are given, all of them must.' })
export class CollectionConditionInput {
  @Field(() => ID, { nullable: true, description: 'It stands in this category or below it. When that is deleted, no product does.' })
  categoryId: string | null;

  @Field(() => ID, { nullable: true, description: 'It is of this product type.' })
  productTypeId: string | null;

  @Field(() => String, { nullable: true, description: 'It has this tag.' })
  tag: string | null;

  @Field(() => AttributeFilter, { nullable: true, description: 'It has such a value of an attribute.' })
  attribute: AttributeFilter | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at least this, in the same currency.' })
  minPrice: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at most this, in the same currency.' })
  maxPrice: MoneyInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: some variant is in stock.' })
  inStock: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the opposite that must hold; false when not given.' })
  negated: boolean | null;
}

@InputType('CollectionRuleInput', { description: 'Which products are in a collection. It is looked at whenever the collection is read.' })
export class CollectionRuleInput {
  @Field(() => collectionMatch, { description: 'How many of the conditions must hold.' })
  match: keyof typeof collectionMatch;

  @Field(() => [CollectionConditionInput], { description: '1 to 20.' })
  conditions: CollectionConditionInput[];
}

@InputType('CreateCollectionInput', { description: 'A new collection.' })
export class CreateCollectionInput {
  @Field(() => String, { description: 'As people read it; 1 to 120 characters.' })
  name: string;

  @Field(() => String, { description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique among collections.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title, at most 320 characters.' })
  seoDescription: string | null;

  @Field(() => CollectionRuleInput, { nullable: true, description: 'Which products are in it; without one they are put in by hand.' })
  rule: CollectionRuleInput | null;

  @Field(() => collectionOrder, {
    nullable: true,
    description: 'How its products are ordered; MANUAL when not given, and NAME where there is a rule.',
  })
  order: CollectionOrder | null;
}

@InputType('UpdateCollectionInput', { description: 'Changes of a collection. What is not given stays as it is.' })
export class UpdateCollectionInput {
  @Field(() => ID, { description: 'The collection to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the collection has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'As people read it; 1 to 120 characters.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique among collections.' })
  slug: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
  seoDescription: string | null;

  @Field(() => CollectionRuleInput, { nullable: true, description: 'A new rule. What was put in by hand before there was one is taken out.' })
  rule: CollectionRuleInput | null;

  @Field(() => collectionOrder, { nullable: true, description: 'How its products are ordered.' })
  order: CollectionOrder | null;
}

@InputType('DeleteCollectionInput', { description: 'Which collection to delete.' })
export class DeleteCollectionInput {
  @Field(() => ID, { description: 'The collection; its products stay.' })
  id: string;
}

@InputType('AddToCollectionInput', { description: 'Which products to put into a collection, or elsewhere in it.' })
export class AddToCollectionInput {
  @Field(() => ID, { description: 'A collection without a rule.' })
  id: string;

  @Field(() => [ID], { description: '1 to 100 products in their order. Those that are in it already are moved.' })
  productIds: string[];

  @Field(() => Int, { nullable: true, description: 'Where the first of them stands, from 0; they become the last ones when not given.' })
  position: number | null;
}

@InputType('RemoveFromCollectionInput', { description: 'Which products to take out of a collection.' })
export class RemoveFromCollectionInput {
  @Field(() => ID, { description: 'A collection without a rule.' })
  id: string;

  @Field(() => [ID], { description: '1 to 100 products.' })
  productIds: string[];
}

@InputType('TranslateCollectionInput', { description: 'A collection in another language.' })
export class TranslateCollectionInput extends TranslateInput {
  @Field(() => ID, { description: 'The collection.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the collection has this version.' })
  ifVersion: number | null;
}
