import { DateTime, Field, ID, InputType, Int } from '../../../kernel/graphql.js';
import { StockReferenceInput } from '../reference.js';
import { type ReservationOutcome, reservationOutcome } from './kinds.js';

@InputType('StockLineInput', { description: 'So many pieces of an item.' })
export class StockLineInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Int, { description: 'Pieces, 1 to 1,000,000. Several lines of one item count together.' })
  quantity: number;
}

@InputType('CreateStockReservationInput', { description: 'What to promise, and to whom.' })
export class CreateStockReservationInput {
  @Field(() => [StockLineInput], { description: '1 to 200 lines.' })
  lines: StockLineInput[];

  @Field(() => StockReferenceInput, { description: 'What it is for.' })
  reference: StockReferenceInput;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself, in the future; null for never; after the minutes of `inventory.reservationMinutes` when left out.',
  })
  expiresAt?: Date | null;
}

@InputType('ReleaseStockReservationInput', { description: 'Which reservation to give back.' })
export class ReleaseStockReservationInput {
  @Field(() => ID, { description: 'An open one.' })
  id: string;
}

@InputType('ShipStockReservationInput', { description: 'What of a reservation leaves.' })
export class ShipStockReservationInput {
  @Field(() => ID, { description: 'An open one.' })
  id: string;

  @Field(() => [StockLineInput], { nullable: true, description: 'So much of it, 1 to 200 lines; all that is open when not given.' })
  lines?: StockLineInput[] | null;
}

@InputType('StockReservationFilter', { description: 'Which reservations: those that meet every condition that is given.' })
export class StockReservationFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: something is open. False: nothing is.' })
  open?: boolean | null;

  @Field(() => reservationOutcome, { nullable: true, description: 'Those that ended so.' })
  outcome?: ReservationOutcome | null;

  @Field(() => StockReferenceInput, { nullable: true, description: 'For exactly this.' })
  reference?: StockReferenceInput | null;
}
