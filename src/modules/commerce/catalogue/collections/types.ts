import { DateTime, Field, ID, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import type { CollectionRule } from './checks.js';
import type { CollectionOrder } from './tables.js';

export const collectionOrder = {
  MANUAL: 'MANUAL',
  NAME: 'NAME',
  NEWEST: 'NEWEST',
  PRICE_ASCENDING: 'PRICE_ASCENDING',
  PRICE_DESCENDING: 'PRICE_DESCENDING',
} as const satisfies Record<CollectionOrder, CollectionOrder>;

registerEnumType(collectionOrder, {
  name: 'CollectionOrder',
  description: 'How the products of a collection are ordered unless a list says otherwise.',
  valuesConfig: {
    MANUAL: { description: 'As they were put in by hand.' },
    NAME: { description: 'By name.' },
    NEWEST: { description: 'The newest first.' },
    PRICE_ASCENDING: { description: 'The cheapest first.' },
    PRICE_DESCENDING: { description: 'The dearest first.' },
  },
});

export const collectionMatch = { ALL: 'ALL', ANY: 'ANY' } as const;
registerEnumType(collectionMatch, {
  name: 'CollectionMatch',
  description: 'How many of the conditions of a collection must hold.',
  valuesConfig: { ALL: { description: 'Every one.' }, ANY: { description: 'At least one.' } },
});

@ObjectType('Collection', {
  description: 'Products that are shown together: put in by hand, or by a rule. `products` with `filter.collectionId` lists them.',
})
export class CollectionType {
  @Field(() => ID, { description: 'Begins with `col_`.' })
  id: string;

  @Field(() => String, { description: 'In the language of the shop. For the language of the reader see `localized`.' })
  name: string;

  @Field(() => String, { description: 'As addresses of web pages show it; unique among the collections of the tenant.' })
  slug: string;

  @Field(() => String, { description: 'Plain text; may be empty.' })
  description: string;

  @Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
  seoDescription: string | null;

  @Field(() => Json, {
    nullable: true,
    description: 'Its rule, in the form of `CollectionRuleInput` with prices in their smallest unit; null when it is put together by hand.',
  })
  rule: CollectionRule | null;

  @Field(() => collectionOrder, { description: 'How its products are ordered unless a list says otherwise.' })
  order: CollectionOrder;

  @Field(() => Int, { description: 'Counts its changes, what is put in and taken out among them, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const CollectionConnection = connectionOf('Collection', () => CollectionType);
