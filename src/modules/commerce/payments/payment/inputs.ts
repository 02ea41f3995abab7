import { DateTime, Field, ID, InputType } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import type { PaymentMethod, PaymentState } from '../tables.js';
import { paymentMethod, paymentState } from './enums.js';

@InputType('PaymentReferenceInput', { description: 'What a payment pays for.' })
export class PaymentReferenceInput {
  @Field(() => String, { description: 'The kind of thing: a word such as `order`.' })
  kind: string;

  @Field(() => String, { description: 'Which one, 1 to 100 characters.' })
  id: string;
}

@InputType('PaymentFilter', { description: 'Which payments; all conditions count.' })
export class PaymentFilterInput {
  @Field(() => paymentState, { nullable: true, description: 'What has become of them.' })
  state: PaymentState | null;

  @Field(() => paymentMethod, { nullable: true, description: 'How they are paid.' })
  method: PaymentMethod | null;

  @Field(() => PaymentReferenceInput, { nullable: true, description: 'What they pay for.' })
  reference: PaymentReferenceInput | null;
}

@InputType('CreatePaymentInput', { description: 'A payment to begin.' })
export class CreatePaymentInput {
  @Field(() => PaymentReferenceInput, { description: 'What it pays for.' })
  reference: PaymentReferenceInput;

  @Field(() => paymentMethod, { description: 'How it is paid. A card needs a configured provider.' })
  method: PaymentMethod;

  @Field(() => MoneyInput, { description: 'How much; more than 0.' })
  amount: MoneyInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a card: captured as soon as it is authorised. Otherwise `capturePayment` does so, within about a week.',
  })
  capturesAtOnce: boolean | null;
}

@InputType('RecordPaymentInput', { description: 'Money that came by hand.' })
export class RecordPaymentInput {
  @Field(() => ID, { description: 'The payment: one by cash, invoice or bank transfer.' })
  id: string;

  @Field(() => MoneyInput, { description: 'How much came; with all that came before it no more than the payment.' })
  amount: MoneyInput;

  @Field(() => DateTime, { nullable: true, description: 'When it came; now when not given, never in the future.' })
  receivedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Under what the statement of the bank has it, 1 to 100 characters: one reference is recorded once.',
  })
  reference: string | null;
}

@InputType('CapturePaymentInput', { description: 'What to take of an authorised payment.' })
export class CapturePaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  id: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; all that can be captured when not given.' })
  amount: MoneyInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether what is left over is given back to the customer; true when not given. False needs an account that may capture several times.',
  })
  isFinal: boolean | null;
}

@InputType('VoidPaymentInput', { description: 'Which payment to give up.' })
export class VoidPaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  id: string;
}

@InputType('RefundPaymentInput', { description: 'What to give back of a payment.' })
export class RefundPaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  id: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; all that was captured and not given back when not given.' })
  amount: MoneyInput | null;

  @Field(() => String, { description: 'Why, 1 to 200 characters: for people of the shop. Name nobody in it.' })
  reason: string;
}
