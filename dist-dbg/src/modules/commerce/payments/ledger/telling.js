/** The events that tell what became of an operation. */
import { unreachable } from '../../../../kernel/assert.js';
import { paymentAuthorised, paymentCaptured, paymentOperationFailed, paymentOperationRequested, paymentRefunded, paymentVoided } from '../events.js';
export function describePayment({ id, referenceKind, referenceId, provider, method, currencyCode }) {
    return { paymentId: id, reference: { kind: referenceKind, id: referenceId }, provider, method, currencyCode };
}
export function factsOf(payment, operation, isNew) {
    const { id: operationId, kind, amountMinor, state, reason, failureCode } = operation;
    const { authorisedMinor, capturedMinor, refundedMinor } = payment;
    const described = describePayment(payment);
    if (state === 'PENDING')
        return isNew ? [paymentOperationRequested({ ...described, operationId, kind, amountMinor })] : [];
    if (state === 'UNKNOWN')
        return [];
    const moved = { ...described, authorisedMinor, capturedMinor, refundedMinor, operationId, amountMinor };
    if (state === 'FAILED')
        return [paymentOperationFailed({ ...moved, kind, failureCode: failureCode ?? 'unknown' })];
    switch (kind) {
        case 'AUTHORISE':
            return [paymentAuthorised(moved)];
        case 'CAPTURE':
            return [paymentCaptured(moved)];
        case 'VOID':
            return [paymentVoided(moved)];
        case 'REFUND':
            return [paymentRefunded({ ...moved, reason })];
        default:
            return unreachable(kind);
    }
}
//# sourceMappingURL=telling.js.map