import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { paymentId } from '../../ids.js';
import { capturableOf, refundableOf } from '../ledger/sums.js';
import type { PaymentRow } from '../tables.js';
import { CapturePaymentInput, CreatePaymentInput, PaymentFilterInput, RecordPaymentInput, RefundPaymentInput, VoidPaymentInput } from './inputs.js';
import { type PricedOperation, operationsOf } from './operations.js';
import { capturePayment, createPayment, getPayment, listPayments, recordPayment, refundPayment, voidPayment } from './service.js';
import { PaymentConnection, PaymentOperationType, PaymentReferenceType, PaymentType } from './types.js';

const KEY = 'Needs an Idempotency-Key.';

@Resolver(() => PaymentType)
export class PaymentResolver {
  @Query(() => PaymentType, { nullable: true, description: 'One payment. Refused with COMMERCE_PAYMENT_NOT_FOUND when there is none.' })
  payment(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `pay_`.' }) id: string) {
    return getPayment(ctx, paymentId.parse(id));
  }

  @Query(() => PaymentConnection, { nullable: true, description: 'The payments that meet a filter, in the order in which they were begun.' })
  payments(
    @Context() ctx: Ctx,
    @Arg('filter', () => PaymentFilterInput, { nullable: true, description: 'Which ones; all when not given.' }) filter: PaymentFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listPayments(ctx, { filter, page });
  }

  @FieldResolver(() => PaymentReferenceType, { description: 'What it pays for.' })
  reference(@Root() { referenceKind, referenceId }: PaymentRow) {
    return { kind: referenceKind, id: referenceId };
  }

  @FieldResolver(() => MoneyType, { description: 'What is to be paid.' })
  amount(@Root() { amountMinor, currencyCode }: PaymentRow) {
    return toDecimal({ amountMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What was held for the shop, or promised.' })
  authorised(@Root() { authorisedMinor, currencyCode }: PaymentRow) {
    return toDecimal({ amountMinor: authorisedMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What was taken.' })
  captured(@Root() { capturedMinor, currencyCode }: PaymentRow) {
    return toDecimal({ amountMinor: capturedMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What was given back.' })
  refunded(@Root() { refundedMinor, currencyCode }: PaymentRow) {
    return toDecimal({ amountMinor: refundedMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What can be captured now: captures that are under way are taken off.' })
  capturable(@Root() payment: PaymentRow) {
    return toDecimal({ amountMinor: capturableOf(payment), currencyCode: payment.currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What can be given back now: refunds that are under way are taken off.' })
  refundable(@Root() payment: PaymentRow) {
    return toDecimal({ amountMinor: refundableOf(payment), currencyCode: payment.currencyCode });
  }

  @FieldResolver(() => [PaymentOperationType], { description: 'What was done to it, in the order in which it was asked for: at most 200.' })
  operations(@Context() ctx: Ctx, @Root() payment: PaymentRow) {
    return operationsOf(ctx, payment);
  }

  @Mutation(() => PaymentType, {
    nullable: true,
    description: `Begins a payment. By cash, invoice and bank transfer it is authorised at once; for a card \`clientSecret\` is there as soon as the provider has answered. Refused with COMMERCE_PAYMENT_PROVIDER_MISSING where nobody takes cards. ${KEY}`,
  })
  createPayment(@Context() ctx: Ctx, @Arg('input', () => CreatePaymentInput, { description: 'The payment.' }) input: CreatePaymentInput) {
    return createPayment(ctx, input);
  }

  @Mutation(() => PaymentType, {
    nullable: true,
    description: `Records money that came by hand, all of it or a part. Refused with COMMERCE_PAYMENT_CAPTURE_TOO_LARGE, COMMERCE_PAYMENT_REFERENCE_TAKEN or COMMERCE_PAYMENT_NOT_BY_HAND. ${KEY}`,
  })
  recordPayment(@Context() ctx: Ctx, @Arg('input', () => RecordPaymentInput, { description: 'What came.' }) input: RecordPaymentInput) {
    return recordPayment(ctx, input);
  }

  @Mutation(() => PaymentType, {
    nullable: true,
    description: `Has the provider take what is authorised. It is asked behind this answer: the operation tells what became of it. Refused with COMMERCE_PAYMENT_CAPTURE_TOO_LARGE or COMMERCE_PAYMENT_OPERATION_OPEN. ${KEY}`,
  })
  capturePayment(@Context() ctx: Ctx, @Arg('input', () => CapturePaymentInput, { description: 'How much of which.' }) input: CapturePaymentInput) {
    return capturePayment(ctx, input);
  }

  @Mutation(() => PaymentType, {
    nullable: true,
    description: `Gives up a payment of which nothing was captured; doing so again changes nothing. Refused with COMMERCE_PAYMENT_NOT_VOIDABLE or COMMERCE_PAYMENT_OPERATION_OPEN. ${KEY}`,
  })
  voidPayment(@Context() ctx: Ctx, @Arg('input', () => VoidPaymentInput, { description: 'Which one.' }) input: VoidPaymentInput) {
    return voidPayment(ctx, input);
  }

  @Mutation(() => PaymentType, {
    nullable: true,
    description: `Gives back what was captured, all of it or a part, as often as there is something left. By hand it counts as done; a provider is asked behind this answer. Refused with COMMERCE_PAYMENT_REFUND_TOO_LARGE. ${KEY}`,
  })
  refundPayment(@Context() ctx: Ctx, @Arg('input', () => RefundPaymentInput, { description: 'How much of which.' }) input: RefundPaymentInput) {
    return refundPayment(ctx, input);
  }
}

@Resolver(() => PaymentOperationType)
export class PaymentOperationResolver {
  @FieldResolver(() => MoneyType, { description: 'How much it moves.' })
  amount(@Root() { amountMinor, currencyCode }: PricedOperation) {
    return toDecimal({ amountMinor, currencyCode });
  }
}
