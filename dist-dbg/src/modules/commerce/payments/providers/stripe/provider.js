import { unreachable } from '../../../../../kernel/assert.js';
import { toStripe } from './amounts.js';
import { callStripe } from './calls.js';
import { intentSchema, refundSchema, refundsSchema, seenPayment, seenRefund } from './objects.js';
export function stripeProvider(ctx, account) {
    return {
        ask: (order) => ask(ctx, account, order),
        look: (reference) => look(ctx, account, reference),
    };
}
async function ask(ctx, account, order) {
    const amount = toStripe(order);
    if (amount === null)
        return { kind: 'refused', code: 'amount_too_precise', message: 'Stripe does not move such an amount.', exchange: null };
    const request = requestOf(order, amount);
    if (order.kind === 'REFUND') {
        const answer = await callStripe(ctx, account, { ...request, schema: refundSchema });
        if (answer.kind !== 'read')
            return answer;
        return { kind: 'seen', exchange: answer.exchange, sighting: { payment: null, refunds: [seenRefund(answer.value)] } };
    }
    const answer = await callStripe(ctx, account, { ...request, schema: intentSchema });
    return answer.kind === 'read' ? seen(answer.value, answer) : answer;
}
function requestOf(order, amount) {
    const intent = encodeURIComponent(order.reference ?? '');
    const metadata = { 'metadata[payment]': order.paymentId, 'metadata[operation]': order.operationId };
    const post = (path, fields) => ({ path, post: { fields, idempotencyKey: order.operationId } });
    switch (order.kind) {
        case 'AUTHORISE':
            return post('/v1/payment_intents', {
                ...{ amount, currency: order.currencyCode.toLowerCase(), capture_method: order.capturesAtOnce ? 'automatic' : 'manual' },
                'automatic_payment_methods[enabled]': true,
                ...(order.capturesAtOnce ? {} : { 'payment_method_options[card][request_multicapture]': 'if_available' }),
                ...metadata,
            });
        case 'CAPTURE':
            // What is not final needs an account that may capture several times; all others leave it out.
            return post(`/v1/payment_intents/${intent}/capture`, { amount_to_capture: amount, ...(order.isFinal ? {} : { final_capture: false }) });
        case 'VOID':
            return post(`/v1/payment_intents/${intent}/cancel`, {});
        case 'REFUND':
            return post('/v1/refunds', { payment_intent: order.reference ?? '', amount, ...metadata });
        default:
            return unreachable(order.kind);
    }
}
/** Both or neither: refunds without what was captured would look like too much. */
async function look(ctx, account, reference) {
    const intent = await callStripe(ctx, account, { path: `/v1/payment_intents/${encodeURIComponent(reference)}`, schema: intentSchema });
    if (intent.kind !== 'read')
        return intent;
    if (intent.value.amount_received === 0)
        return seen(intent.value, intent);
    const path = `/v1/refunds?limit=100&payment_intent=${encodeURIComponent(reference)}`;
    const refunds = await callStripe(ctx, account, { path, schema: refundsSchema });
    return refunds.kind === 'read' ? seen(intent.value, intent, refunds.value.data) : refunds;
}
function seen(intent, { exchange }, refunds = []) {
    return { kind: 'seen', exchange, sighting: { payment: seenPayment(intent), refunds: refunds.map(seenRefund) } };
}
//# sourceMappingURL=provider.js.map