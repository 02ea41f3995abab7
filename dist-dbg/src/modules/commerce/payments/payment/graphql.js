var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { paymentId } from '../../ids.js';
import { capturableOf, refundableOf } from '../ledger/sums.js';
import { CapturePaymentInput, CreatePaymentInput, PaymentFilterInput, RecordPaymentInput, RefundPaymentInput, VoidPaymentInput } from './inputs.js';
import { operationsOf } from './operations.js';
import { capturePayment, createPayment, getPayment, listPayments, recordPayment, refundPayment, voidPayment } from './service.js';
import { PaymentConnection, PaymentOperationType, PaymentReferenceType, PaymentType } from './types.js';
const KEY = 'Needs an Idempotency-Key.';
let PaymentResolver = class PaymentResolver {
    payment(ctx, id) {
        return getPayment(ctx, paymentId.parse(id));
    }
    payments(ctx, filter, page) {
        return listPayments(ctx, { filter, page });
    }
    reference({ referenceKind, referenceId }) {
        return { kind: referenceKind, id: referenceId };
    }
    amount({ amountMinor, currencyCode }) {
        return toDecimal({ amountMinor, currencyCode });
    }
    authorised({ authorisedMinor, currencyCode }) {
        return toDecimal({ amountMinor: authorisedMinor, currencyCode });
    }
    captured({ capturedMinor, currencyCode }) {
        return toDecimal({ amountMinor: capturedMinor, currencyCode });
    }
    refunded({ refundedMinor, currencyCode }) {
        return toDecimal({ amountMinor: refundedMinor, currencyCode });
    }
    capturable(payment) {
        return toDecimal({ amountMinor: capturableOf(payment), currencyCode: payment.currencyCode });
    }
    refundable(payment) {
        return toDecimal({ amountMinor: refundableOf(payment), currencyCode: payment.currencyCode });
    }
    operations(ctx, payment) {
        return operationsOf(ctx, payment);
    }
    createPayment(ctx, input) {
        return createPayment(ctx, input);
    }
    recordPayment(ctx, input) {
        return recordPayment(ctx, input);
    }
    capturePayment(ctx, input) {
        return capturePayment(ctx, input);
    }
    voidPayment(ctx, input) {
        return voidPayment(ctx, input);
    }
    refundPayment(ctx, input) {
        return refundPayment(ctx, input);
    }
};
__decorate([
    Query(() => PaymentType, { nullable: true, description: 'One payment. Refused with COMMERCE_PAYMENT_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `pay_`.' }))
], PaymentResolver.prototype, "payment", null);
__decorate([
    Query(() => PaymentConnection, { nullable: true, description: 'The payments that meet a filter, in the order in which they were begun.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => PaymentFilterInput, { nullable: true, description: 'Which ones; all when not given.' })),
    __param(2, Args(() => PageArgs))
], PaymentResolver.prototype, "payments", null);
__decorate([
    FieldResolver(() => PaymentReferenceType, { description: 'What it pays for.' }),
    __param(0, Root())
], PaymentResolver.prototype, "reference", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What is to be paid.' }),
    __param(0, Root())
], PaymentResolver.prototype, "amount", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What was held for the shop, or promised.' }),
    __param(0, Root())
], PaymentResolver.prototype, "authorised", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What was taken.' }),
    __param(0, Root())
], PaymentResolver.prototype, "captured", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What was given back.' }),
    __param(0, Root())
], PaymentResolver.prototype, "refunded", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What can be captured now: captures that are under way are taken off.' }),
    __param(0, Root())
], PaymentResolver.prototype, "capturable", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What can be given back now: refunds that are under way are taken off.' }),
    __param(0, Root())
], PaymentResolver.prototype, "refundable", null);
__decorate([
    FieldResolver(() => [PaymentOperationType], { description: 'What was done to it, in the order in which it was asked for: at most 200.' }),
    __param(0, Context()),
    __param(1, Root())
], PaymentResolver.prototype, "operations", null);
__decorate([
    Mutation(() => PaymentType, {
        nullable: true,
        description: `Begins a payment. By cash, invoice and bank transfer it is authorised at once; for a card \`clientSecret\` is there as soon as the provider has answered. Refused with COMMERCE_PAYMENT_PROVIDER_MISSING where nobody takes cards. ${KEY}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreatePaymentInput, { description: 'The payment.' }))
], PaymentResolver.prototype, "createPayment", null);
__decorate([
    Mutation(() => PaymentType, {
        nullable: true,
        description: `Records money that came by hand, all of it or a part. Refused with COMMERCE_PAYMENT_CAPTURE_TOO_LARGE, COMMERCE_PAYMENT_REFERENCE_TAKEN or COMMERCE_PAYMENT_NOT_BY_HAND. ${KEY}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RecordPaymentInput, { description: 'What came.' }))
], PaymentResolver.prototype, "recordPayment", null);
__decorate([
    Mutation(() => PaymentType, {
        nullable: true,
        description: `Has the provider take what is authorised. It is asked behind this answer: the operation tells what became of it. Refused with COMMERCE_PAYMENT_CAPTURE_TOO_LARGE or COMMERCE_PAYMENT_OPERATION_OPEN. ${KEY}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CapturePaymentInput, { description: 'How much of which.' }))
], PaymentResolver.prototype, "capturePayment", null);
__decorate([
    Mutation(() => PaymentType, {
        nullable: true,
        description: `Gives up a payment of which nothing was captured; doing so again changes nothing. Refused with COMMERCE_PAYMENT_NOT_VOIDABLE or COMMERCE_PAYMENT_OPERATION_OPEN. ${KEY}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => VoidPaymentInput, { description: 'Which one.' }))
], PaymentResolver.prototype, "voidPayment", null);
__decorate([
    Mutation(() => PaymentType, {
        nullable: true,
        description: `Gives back what was captured, all of it or a part, as often as there is something left. By hand it counts as done; a provider is asked behind this answer. Refused with COMMERCE_PAYMENT_REFUND_TOO_LARGE. ${KEY}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RefundPaymentInput, { description: 'How much of which.' }))
], PaymentResolver.prototype, "refundPayment", null);
PaymentResolver = __decorate([
    Resolver(() => PaymentType)
], PaymentResolver);
export { PaymentResolver };
let PaymentOperationResolver = class PaymentOperationResolver {
    amount({ amountMinor, currencyCode }) {
        return toDecimal({ amountMinor, currencyCode });
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'How much it moves.' }),
    __param(0, Root())
], PaymentOperationResolver.prototype, "amount", null);
PaymentOperationResolver = __decorate([
    Resolver(() => PaymentOperationType)
], PaymentOperationResolver);
export { PaymentOperationResolver };
//# sourceMappingURL=graphql.js.map