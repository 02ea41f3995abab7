import type { Ctx } from '../../../kernel/context.js';
import { Context, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, SafeInt, registerEnumType } from '../../../kernel/graphql.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { type Discrepancy, listDiscrepancies } from './queries.js';

/** Enough to see what is wrong; the rest shows when these are mended. */
const DISCREPANCIES_MAX = 100;

const discrepancyOf = {
  LEVEL_ON_HAND: 'LEVEL_ON_HAND',
  LEVEL_RESERVED: 'LEVEL_RESERVED',
  LEVEL_INCOMING: 'LEVEL_INCOMING',
  ITEM_ON_HAND: 'ITEM_ON_HAND',
  ITEM_RESERVED: 'ITEM_RESERVED',
  ITEM_INCOMING: 'ITEM_INCOMING',
  ITEM_VALUE: 'ITEM_VALUE',
} as const;

registerEnumType(discrepancyOf, {
  name: 'StockDiscrepancyOf',
  description: 'What is not what it should be.',
  valuesConfig: {
    LEVEL_ON_HAND: { description: 'What is on hand at a location is not the sum of its movements.' },
    LEVEL_RESERVED: { description: 'What is reserved at a location is not what is open in reservations.' },
    LEVEL_INCOMING: { description: 'What is incoming at a location is not what is open of expected stock.' },
    ITEM_ON_HAND: { description: 'What is on hand of the item is not the sum over its locations.' },
    ITEM_RESERVED: { description: 'What is reserved of the item is not the sum over its locations.' },
    ITEM_INCOMING: { description: 'What is incoming of the item is not the sum over its locations.' },
    ITEM_VALUE: { description: 'The value of the stock is not the sum of its movements.' },
  },
});

@ObjectType('StockDiscrepancy', {
  description: 'A number that does not follow from its sources: somebody has changed the database past the product.',
})
class DiscrepancyType {
  @Field(() => ID, { description: 'Of which item.' })
  itemId: string;

  @Field(() => discrepancyOf, { description: 'Which number.' })
  of: keyof typeof discrepancyOf;

  @Field(() => SafeInt, { description: 'What is stored.' })
  stored: number;

  @Field(() => SafeInt, { description: 'What follows from the sources.' })
  derived: number;
}

@Resolver(() => DiscrepancyType)
export class DiscrepancyResolver {
  @Query(() => [DiscrepancyType], {
    nullable: true,
    description: 'Checks all stock against its ledger, at one moment: empty when every number is the sum of its sources. The first 100 that are not.',
  })
  stockDiscrepancies(@Context() ctx: Ctx) {
    return ctx.read((db) => listDiscrepancies(db, DISCREPANCIES_MAX));
  }

  @FieldResolver(() => ItemType, { nullable: true, description: 'The item itself.' })
  item(@Context() ctx: Ctx, @Root() { itemId }: Discrepancy) {
    return ctx.load(stockItemById, itemId);
  }
}
