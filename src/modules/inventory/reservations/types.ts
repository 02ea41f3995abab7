import { DateTime, Field, ID, Int, ObjectType, connectionOf, createUnionType, registerEnumType } from '../../../kernel/graphql.js';
import { type ReservationOutcome, reservationOutcome } from './kinds.js';

registerEnumType(reservationOutcome, {
  name: 'StockReservationOutcome',
  description: 'How a reservation ended.',
  valuesConfig: {
    RELEASED: { description: 'What was open was given back.' },
    EXPIRED: { description: 'Its time was over, and what was open was given back.' },
    SHIPPED: { description: 'All that was open has left.' },
  },
});

@ObjectType('StockReservationLine', { description: 'What is promised of one item at one location.' })
export class ReservationLineType {
  @Field(() => Int, { description: 'Pieces that were reserved.' })
  quantity: number;

  @Field(() => Int, { description: 'Pieces of them that have left.' })
  shipped: number;

  @Field(() => Int, { description: 'Pieces of them that were given back.' })
  released: number;

  @Field(() => Int, { description: 'Pieces of them that are still promised.' })
  open: number;
}

@ObjectType('StockReservation', { description: 'Stock that is promised to somebody and nobody else can have.' })
export class ReservationType {
  @Field(() => ID, { description: 'Begins with `rsv_`.' })
  id: string;

  @Field(() => String, { description: 'What kind of thing it is for, such as `order`.' })
  referenceKind: string;

  @Field(() => String, { description: 'For which one.' })
  reference: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null for never.' })
  expiresAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing of it is open; null while something is.' })
  closedAt: Date | null;

  @Field(() => reservationOutcome, { nullable: true, description: 'How it ended; null while it is open.' })
  outcome: ReservationOutcome | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;
}

@ObjectType('StockShortage', { description: 'An item of which less is available than was asked for.' })
export class ShortageType {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Int, { description: 'Pieces that were asked for, in all lines together.' })
  requested: number;

  @Field(() => Int, { description: 'Pieces that are available at all locations together.' })
  available: number;
}

@ObjectType('StockShort', { description: 'Nothing was reserved, because of these items.' })
export class StockShortType {
  @Field(() => [ShortageType], { description: 'Every item that is short: at most 200.' })
  shortages: readonly ShortageType[];
}

export const CreateReservationResult = createUnionType({
  name: 'CreateStockReservationResult',
  description: 'Either the reservation, or what was missing.',
  types: () => [ReservationType, StockShortType] as const,
});

export const ReservationConnection = connectionOf('StockReservation', () => ReservationType);
