import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import type { OperationKind, OperationState, PaymentMethod, PaymentState, ProviderKind } from '../tables.js';
import { operationKind, operationState, paymentMethod, paymentState, providerKind } from './enums.js';

@ObjectType('PaymentReference', { description: 'What a payment pays for.' })
export class PaymentReferenceType {
  @Field(() => String, { description: 'The kind of thing, such as `order`.' })
  kind: string;

  @Field(() => String, { description: 'Which one.' })
  id: string;
}

@ObjectType('Payment', {
  description: 'Money from a customer for one thing, by one method. What was done to it is in its operations; its amounts are their sums.',
})
export class PaymentType {
  @Field(() => ID, { description: 'Begins with `pay_`.' })
  id: string;

  @Field(() => paymentMethod, { description: 'How it is paid.' })
  method: PaymentMethod;

  @Field(() => providerKind, { description: 'Who moves the money.' })
  provider: ProviderKind;

  @Field(() => String, { nullable: true, description: 'What the provider calls it (`pi_…`); null until it has said so.' })
  providerReference: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With it, and the publishable key of the provider, the browser of the customer confirms the payment. Null before the provider has made it, and as soon as it is of no use.',
  })
  clientSecret: string | null;

  @Field(() => Boolean, { description: 'Whether it is captured as soon as it is authorised.' })
  capturesAtOnce: boolean;

  @Field(() => paymentState, { description: 'What has become of it so far.' })
  state: PaymentState;

  @Field(() => Int, { description: 'Counts the changes, from 1.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it changed last.' })
  updatedAt: Date;
}

@ObjectType('PaymentOperation', {
  description: 'One attempt to move money of a payment. Operations are added and settled, never changed or deleted.',
})
export class PaymentOperationType {
  @Field(() => ID, { description: 'Begins with `pop_`. The provider is given it as the idempotency key.' })
  id: string;

  @Field(() => operationKind, { description: 'What was to be done.' })
  kind: OperationKind;

  @Field(() => operationState, { description: 'What became of it.' })
  state: OperationState;

  @Field(() => Boolean, { description: 'Of a capture: whether what it leaves over is given back to the customer.' })
  isFinal: boolean;

  @Field(() => String, { nullable: true, description: 'Of a refund: why.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Under what the provider, or the statement of the bank, has it.' })
  providerReference: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed, or why there is no answer yet: a code such as `card_declined`, of the provider if it gave one.',
  })
  failureCode: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider said about that, for people of the shop.' })
  failureMessage: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the money moved, where that was written down by hand.' })
  happenedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is known what became of it; null while it is not.' })
  settledAt: Date | null;
}

export const PaymentConnection = connectionOf('Payment', () => PaymentType);
