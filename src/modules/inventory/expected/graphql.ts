import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/context.js';
import {
  Arg,
  Args,
  Carried,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  LocalDate,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  Root,
  connectionOf,
} from '../../../kernel/graphql.js';
import { selectedNodesOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { StockReferenceInput } from '../reference.js';
import { cancelExpectedStock, expectStock, listExpectedStock } from './service.js';
import type { ExpectedRow } from './tables.js';

@ObjectType('ExpectedStock', { description: 'Stock that is announced and will arrive.' })
export class ExpectedType {
  @Field(() => ID, { description: 'Begins with `exr_`.' })
  id: string;

  @Field(() => Int, { description: 'Pieces that were announced.' })
  quantity: number;

  @Field(() => Int, { description: 'Pieces of them that were received.' })
  received: number;

  @Field(() => LocalDate, { nullable: true, description: 'The day; null while it is unknown.' })
  expectedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of document or thing is behind it.' })
  referenceKind: string | null;

  @Field(() => String, { nullable: true, description: 'Which one.' })
  reference: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing more of it will come; null until then.' })
  closedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  createdAt: Date;
}

const ExpectedConnection = connectionOf('ExpectedStock', () => ExpectedType);

@InputType('ExpectStockInput', { description: 'What will arrive.' })
class ExpectStockInput {
  @Field(() => ID, { description: 'Of which item.' })
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'Where; at the default location when not given.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
  quantity: number;

  @Field(() => LocalDate, { nullable: true, description: 'The day, as in 2027-01-31.' })
  expectedOn?: string | null;

  @Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
  reference?: StockReferenceInput | null;
}

@InputType('CancelExpectedStockInput', { description: 'What will not arrive.' })
class CancelExpectedStockInput {
  @Field(() => ID, { description: 'Expected stock of which something is still to come.' })
  id: string;
}

@InputType('ExpectedStockFilter', { description: 'Which expected stock: what meets every condition that is given.' })
class ExpectedStockFilter {
  @Field(() => ID, { nullable: true, description: 'Of this item.' })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this location.' })
  locationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: something is still to come. False: nothing is.' })
  open?: boolean | null;
}

@Resolver(() => ExpectedType)
export class ExpectedResolver {
  @Query(() => ExpectedConnection, { nullable: true, description: 'The announced stock that meets a filter, the latest first.' })
  expectedStock(
    @Context() ctx: Ctx,
    @Arg('filter', () => ExpectedStockFilter, { nullable: true, description: 'Which; all when not given.' }) filter: ExpectedStockFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listExpectedStock(ctx, { filter, page, selected: selectedNodesOf(info) });
  }

  @Carried()
  @FieldResolver(() => ItemType, { description: 'Of which item.' })
  item(@Context() ctx: Ctx, @Root() expected: ExpectedRow) {
    return follow(expected, 'item', () => ctx.load(stockItemById, expected.itemId));
  }

  @Carried()
  @FieldResolver(() => LocationType, { description: 'Where it will arrive.' })
  location(@Context() ctx: Ctx, @Root() expected: ExpectedRow) {
    return follow(expected, 'location', () => ctx.load(locationById, expected.locationId));
  }

  @FieldResolver(() => Int, { description: 'Pieces that are still to come: part of `incoming` of the item.' })
  open(@Root() { quantity, received, closedAt }: ExpectedRow) {
    return closedAt === null ? quantity - received : 0;
  }

  @Mutation(() => ExpectedType, {
    nullable: true,
    description: 'Announces stock that will arrive. `receiveStock` with its id takes it in, at once or in parts. Needs an Idempotency-Key.',
  })
  expectStock(@Context() ctx: Ctx, @Arg('input', () => ExpectStockInput, { description: 'What will arrive.' }) input: ExpectStockInput) {
    return expectStock(ctx, input);
  }

  @Mutation(() => ExpectedType, {
    nullable: true,
    description:
      'Says that nothing more of announced stock will come. Refused with INVENTORY_EXPECTED_CLOSED when nothing was to come. Needs an Idempotency-Key.',
  })
  cancelExpectedStock(@Context() ctx: Ctx, @Arg('input', () => CancelExpectedStockInput, { description: 'Which.' }) input: CancelExpectedStockInput) {
    return cancelExpectedStock(ctx, input);
  }
}
