import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('OrderReturnLine', { description: 'So many pieces of a line of the order that are to come back, and what came.' })
export class OrderReturnLineType {
  @Field(() => ID, { description: 'The line of the order.' })
  lineId: string;

  @Field(() => Int, { description: 'How many pieces were to come back.' })
  quantity: number;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => Int, { description: 'Pieces that came and are good: they are in stock again.' })
  restocked: number;

  @Field(() => Int, { description: 'Pieces that came and cannot be sold again.' })
  scrapped: number;
}

@ObjectType('OrderReturn', { description: 'What is to come back of an order, and what came.' })
export class OrderReturnType {
  @Field(() => ID, { description: 'Begins with `ret_`.' })
  id: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { nullable: true, description: 'What somebody wrote about it.' })
  note: string | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  requestedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it came.' })
  receivedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was given up.' })
  cancelledAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;
}

@InputType('ReturnLineInput', { description: 'So many pieces of a line that are to come back.' })
export class ReturnLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;

  @Field(() => Int, { description: 'How many pieces, at least 1.' })
  quantity: number;

  @Field(() => String, { nullable: true, description: 'Why, in at most 200 characters.' })
  reason: string | null;
}

@InputType('RequestReturnInput', { description: 'What is to come back of an order.' })
export class RequestReturnInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
  ifVersion: number | null;

  @Field(() => [ReturnLineInput], { description: 'Pieces that have left.' })
  lines: ReturnLineInput[];

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note: string | null;
}

@InputType('InspectedLineInput', { description: 'What came of a line.' })
export class InspectedLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;

  @Field(() => Int, { nullable: true, description: 'Pieces that can be sold again; 0 when not given.' })
  restock: number | null;

  @Field(() => Int, { nullable: true, description: 'Pieces that cannot; 0 when not given.' })
  scrap: number | null;
}

@InputType('ReceiveReturnInput', { description: 'What came back.' })
export class ReceiveReturnInput {
  @Field(() => ID, { description: 'The return.' })
  returnId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the return has this version.' })
  ifVersion: number | null;

  @Field(() => [InspectedLineInput], {
    nullable: true,
    description: 'What came, line by line: a line that is not named did not come. All of it, and good, when not given.',
  })
  lines: InspectedLineInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Where it came to; the default location when not given.' })
  locationId: string | null;
}

@InputType('CancelReturnInput', { description: 'Which return.' })
export class CancelReturnInput {
  @Field(() => ID, { description: 'One that did not come yet.' })
  returnId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the return has this version.' })
  ifVersion: number | null;
}
