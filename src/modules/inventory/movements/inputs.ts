import { DateTime, Field, ID, InputType, Int, registerEnumType } from '../../../kernel/graphql.js';
import { MoneyInput } from '../../../kernel/graphql-money.js';
import { StockReferenceInput } from '../reference.js';
import { type MovementType, movementType } from './kinds.js';

export const receiptType = { RECEIPT: 'RECEIPT', RETURN: 'RETURN' } as const;
export const issueType = { SHIPMENT: 'SHIPMENT', SCRAP: 'SCRAP' } as const;

registerEnumType(receiptType, {
  name: 'StockReceiptType',
  description: 'Why pieces come.',
  valuesConfig: { RECEIPT: { description: 'They arrive.' }, RETURN: { description: 'They come back.' } },
});
registerEnumType(issueType, {
  name: 'StockIssueType',
  description: 'Why pieces go.',
  valuesConfig: { SHIPMENT: { description: 'They leave for whom they are meant.' }, SCRAP: { description: 'They are thrown away.' } },
});

@InputType('ReceiveStockInput', { description: 'What comes in.' })
export class ReceiveStockInput {
  @Field(() => ID, { description: 'Of which item.' })
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'Where; the default location when not given.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
  quantity: number;

  @Field(() => receiptType, { nullable: true, description: 'Why; RECEIPT when not given.' })
  type?: keyof typeof receiptType | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: "What one piece has cost, in the currency of the item's costs; the moving average when not given.",
  })
  unitCost?: MoneyInput | null;

  @Field(() => ID, { nullable: true, description: 'The expected stock that it is part of: same item, same location, at least so much open.' })
  expectedId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in 1 to 200 characters.' })
  reason?: string | null;

  @Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
  reference?: StockReferenceInput | null;
}

@InputType('IssueStockInput', { description: 'What goes out without a reservation.' })
export class IssueStockInput {
  @Field(() => ID, { description: 'Of which item.' })
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'From where; the default location when not given.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
  quantity: number;

  @Field(() => issueType, { description: 'Why.' })
  type: keyof typeof issueType;

  @Field(() => String, { nullable: true, description: 'Why, in 1 to 200 characters.' })
  reason?: string | null;

  @Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
  reference?: StockReferenceInput | null;
}

@InputType('AdjustStockInput', { description: 'What is really there.' })
export class AdjustStockInput {
  @Field(() => ID, { description: 'Of which item.' })
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'Where; the default location when not given.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'Pieces that are there, 0 to 1,000,000,000.' })
  onHand: number;

  @Field(() => Int, { description: 'What the system said when you looked. If it says something else by now, nothing is changed.' })
  expectedOnHand: number;

  @Field(() => String, { description: 'Why, in 1 to 200 characters.' })
  reason: string;

  @Field(() => MoneyInput, { nullable: true, description: 'What one piece that was found has cost; the moving average when not given.' })
  unitCost?: MoneyInput | null;
}

@InputType('TransferStockInput', { description: 'What goes from one location to another.' })
export class TransferStockInput {
  @Field(() => ID, { description: 'Of which item.' })
  itemId: string;

  @Field(() => ID, { description: 'From where.' })
  fromId: string;

  @Field(() => ID, { description: 'To where; another location.' })
  toId: string;

  @Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
  quantity: number;

  @Field(() => String, { nullable: true, description: 'Why, in 1 to 200 characters.' })
  reason?: string | null;

  @Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
  reference?: StockReferenceInput | null;
}

@InputType('StockMovementFilter', { description: 'Which movements: those that meet every condition that is given.' })
export class StockMovementFilter {
  @Field(() => ID, { nullable: true, description: 'Of this item.' })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this location.' })
  locationId?: string | null;

  @Field(() => movementType, { nullable: true, description: 'Of this type.' })
  type?: MovementType | null;

  @Field(() => DateTime, { nullable: true, description: 'From this moment on.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;

  @Field(() => String, { nullable: true, description: 'With exactly this reference.' })
  reference?: string | null;
}
