/** The parts that we read of Stripe's objects (https://docs.stripe.com/api/payment_intents/object, …/refunds/object, …/errors). */
import { z } from 'zod';
import { fromStripe } from './amounts.js';
const metadata = z.record(z.string(), z.string()).nullish();
export const intentSchema = z.object({
    id: z.string().max(255),
    object: z.literal('payment_intent'),
    amount: z.int(),
    amount_capturable: z.int().default(0),
    amount_received: z.int().default(0),
    currency: z.string(),
    status: z.string(),
    client_secret: z.string().nullish(),
    metadata,
});
export const refundSchema = z.object({
    id: z.string().max(255),
    object: z.literal('refund'),
    amount: z.int(),
    currency: z.string(),
    status: z.string().nullish(),
    failure_reason: z.string().nullish(),
    metadata,
});
export const refundsSchema = z.object({ object: z.literal('list'), data: z.array(refundSchema), has_more: z.boolean().default(false) });
export const errorSchema = z.object({
    error: z.object({
        type: z.string(),
        code: z.string().nullish(),
        decline_code: z.string().nullish(),
        message: z.string().nullish(),
    }),
});
/** What is held, or was: the states in between hold nothing. */
const AUTHORISED = new Set(['requires_capture', 'succeeded']);
export function seenPayment(intent) {
    const currencyCode = intent.currency.toUpperCase();
    return {
        reference: intent.id,
        paymentId: intent.metadata?.['payment'] ?? null,
        currencyCode,
        authorisedMinor: AUTHORISED.has(intent.status) ? fromStripe(intent.amount, currencyCode) : 0,
        capturedMinor: AUTHORISED.has(intent.status) ? fromStripe(intent.amount_received, currencyCode) : 0,
        isClosed: intent.status === 'succeeded',
        isCancelled: intent.status === 'canceled',
        clientSecret: intent.client_secret ?? null,
    };
}
export function seenRefund(refund) {
    const { id: reference, status, failure_reason: failure = null } = refund;
    const isOver = status === 'failed' || status === 'canceled';
    return {
        reference,
        operationId: refund.metadata?.['operation'] ?? null,
        amountMinor: fromStripe(refund.amount, refund.currency.toUpperCase()),
        state: status === 'succeeded' ? 'SUCCEEDED' : isOver ? 'FAILED' : 'PENDING',
        failure: failure ?? null,
    };
}
//# sourceMappingURL=objects.js.map