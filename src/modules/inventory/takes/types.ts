import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('StockTake', { description: 'The counting of a location: started, counted item by item, reviewed, and completed or cancelled.' })
export class StockTakeType {
  @Field(() => ID, { description: 'Begins with `stk_`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What whoever started it said.' })
  note: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the differences were moved; null until then.' })
  completedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was given up; null unless it was.' })
  cancelledAt: Date | null;

  @Field(() => DateTime, { description: 'When it was started.' })
  createdAt: Date;
}

@ObjectType('StockTakeLine', { description: 'What was counted of one item.' })
export class StockTakeLineType {
  @Field(() => Int, { description: 'Pieces that were counted.' })
  counted: number;

  @Field(() => Int, { description: 'Pieces that should have been there at that moment.' })
  expected: number;

  @Field(() => Int, { description: '`counted` without `expected`: what completing moves, whatever has come and gone since.' })
  difference: number;

  @Field(() => DateTime, { description: 'When it was counted last.' })
  countedAt: Date;
}

@InputType('StockTakeFilter', { description: 'Which stock takes: those that meet every condition that is given.' })
export class StockTakeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this location.' })
  locationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: neither completed nor cancelled. False: one of them.' })
  open?: boolean | null;
}

@InputType('StartStockTakeInput', { description: 'What is to be counted.' })
export class StartStockTakeInput {
  @Field(() => ID, { nullable: true, description: 'Where; at the default location when not given.' })
  locationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why or by whom, in 1 to 200 characters.' })
  note?: string | null;
}

@InputType('CountedStockInput', { description: 'What was counted of one item.' })
export class CountedStockInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Int, { description: 'Pieces that are there, 0 to 1,000,000,000.' })
  counted: number;
}

@InputType('CountStockInput', { description: 'What was counted in an open stock take.' })
export class CountStockInput {
  @Field(() => ID, { description: 'An open stock take.' })
  id: string;

  @Field(() => [CountedStockInput], { description: '1 to 200 items, each once. What was counted before is replaced.' })
  lines: CountedStockInput[];
}

@InputType('CompleteStockTakeInput', { description: 'Which stock take is done.' })
export class CompleteStockTakeInput {
  @Field(() => ID, { description: 'An open stock take.' })
  id: string;
}

@InputType('CancelStockTakeInput', { description: 'Which stock take is given up.' })
export class CancelStockTakeInput {
  @Field(() => ID, { description: 'An open stock take.' })
  id: string;
}

export const StockTakeConnection = connectionOf('StockTake', () => StockTakeType);
export const StockTakeLineConnection = connectionOf('StockTakeLine', () => StockTakeLineType);
