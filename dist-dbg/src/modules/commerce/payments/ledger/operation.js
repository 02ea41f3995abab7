/** Operations as rows: how one begins, and how one ends. Pure. */
import { paymentOperationId } from '../../ids.js';
const TEXT_LENGTH_MAX = 500;
/** One that the provider is asked for as soon as it is committed. */
export function requested(payment, begun, now) {
    const { kind, amountMinor, isFinal = false, reason = null, happenedAt = null } = begun;
    return {
        ...{ id: paymentOperationId.mint(), paymentId: payment.id, provider: payment.provider, kind, amountMinor, isFinal, reason, happenedAt },
        ...{ createdAt: now, state: 'PENDING', providerReference: null, failureCode: null, failureMessage: null, exchange: null },
        ...{ attempts: 0, ticket: 1, dueAt: now, settledAt: null },
    };
}
/** One that has happened already: by hand, or at the provider without our asking. */
export function found(payment, begun, now) {
    return succeeded(requested(payment, begun, now), begun.reference, now);
}
export function succeeded(operation, reference, now) {
    return { ...operation, state: 'SUCCEEDED', providerReference: reference, failureCode: null, failureMessage: null, dueAt: null, settledAt: now };
}
export function failed(operation, { code, message }, now) {
    const failure = { failureCode: code.slice(0, TEXT_LENGTH_MAX), failureMessage: message.slice(0, TEXT_LENGTH_MAX) };
    return { ...operation, ...failure, state: 'FAILED', dueAt: null, settledAt: now };
}
/** Comes again after the pause, or when somebody tells of it: null for that alone. */
export function waiting(operation, { state, pauseMs, now }) {
    const dueAt = pauseMs === null ? null : new Date(now.getTime() + pauseMs);
    return { ...operation, state, attempts: operation.attempts + 1, ticket: operation.ticket + 1, dueAt };
}
export function withExchange(operation, exchange) {
    return exchange === null ? operation : { ...operation, exchange };
}
//# sourceMappingURL=operation.js.map