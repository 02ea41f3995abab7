import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { type MovementType, movementType } from './kinds.js';

registerEnumType(movementType, {
  name: 'StockMovementType',
  description: 'Why pieces came or went.',
  valuesConfig: {
    OPENING: { description: 'They were there when stock was first kept.' },
    RECEIPT: { description: 'They arrived.' },
    SHIPMENT: { description: 'They left for whom they were meant.' },
    RETURN: { description: 'They came back.' },
    ADJUSTMENT: { description: 'Somebody set right what was there.' },
    TRANSFER_OUT: { description: 'They left for another location.' },
    TRANSFER_IN: { description: 'They came from another location.' },
    COUNT: { description: 'A stock take found another number.' },
    SCRAP: { description: 'They were thrown away.' },
  },
});

@ObjectType('StockMovement', { description: 'One line of the ledger of stock. It is never changed: a correction is another movement.' })
export class MovementObject {
  @Field(() => ID, { description: 'Begins with `stm_`.' })
  id: string;

  @Field(() => movementType, { description: 'Why.' })
  type: MovementType;

  @Field(() => Int, { description: 'Pieces: positive for what came, negative for what went.' })
  quantity: number;

  @Field(() => Int, { description: 'Pieces that were at the location then, with this movement.' })
  onHandAfter: number;

  @Field(() => String, { nullable: true, description: 'What whoever moved them said.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of document or thing is behind it.' })
  referenceKind: string | null;

  @Field(() => String, { nullable: true, description: 'Which one.' })
  reference: string | null;

  @Field(() => String, { description: 'Who moved them: `user`, `operator`, `apiKey` or `system`.' })
  actorKind: string;

  @Field(() => ID, { nullable: true, description: 'The user; null for anybody else. The audit trail knows more.' })
  userId: string | null;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt: Date;
}

@ObjectType('StockTransfer', { description: 'The two movements of a transfer.' })
export class TransferType {
  @Field(() => MovementObject, { description: 'What left.' })
  out: MovementObject;

  @Field(() => MovementObject, { description: 'What came in.' })
  into: MovementObject;
}

export const MovementConnection = connectionOf('StockMovement', () => MovementObject);
