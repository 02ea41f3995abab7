import { failed, found, succeeded } from './operation.js';
import { isOpen, sumsOf } from './sums.js';
const CANCELLED = { code: 'canceled', message: 'The payment was cancelled at the provider.' };
const CAPTURED = { code: 'captured', message: 'The payment was captured meanwhile.' };
const COLLIDED = { code: 'collided', message: 'Another amount was captured at the provider meanwhile.' };
export function follow(ledger, { payment: seen, refunds }, now) {
    const ofPayment = seen === null ? [] : followPayment(ledger, seen, now);
    const operations = [...ofPayment, ...followRefunds(ledger, refunds, now)];
    if (seen === null)
        return { operations };
    const isWaiting = seen.authorisedMinor === 0 && !seen.isCancelled;
    return {
        operations,
        ...(ledger.payment.providerReference === seen.reference ? {} : { providerReference: seen.reference }),
        ...(isWaiting && seen.clientSecret !== ledger.payment.clientSecret ? { clientSecret: seen.clientSecret } : {}),
    };
}
function followPayment(ledger, seen, now) {
    return [...followAuthorisation(ledger, seen, now), ...followCapture(ledger, seen, now), ...followVoid(ledger, seen, now)];
}
function followAuthorisation({ operations }, seen, now) {
    const open = operations.find((one) => one.kind === 'AUTHORISE' && isOpen(one));
    if (!open)
        return [];
    if (seen.authorisedMinor > 0)
        return [succeeded(open, seen.reference, now)];
    return seen.isCancelled ? [failed(open, CANCELLED, now)] : [];
}
/** A total names a capture: two that come to the same total cannot both be in the books. */
function followCapture({ payment, operations }, seen, now) {
    const open = operations.find((one) => one.kind === 'CAPTURE' && isOpen(one));
    const grownMinor = seen.capturedMinor - sumsOf(operations).capturedMinor;
    const reference = `${seen.reference} to ${seen.capturedMinor}`;
    if (grownMinor > 0) {
        if (open?.amountMinor === grownMinor)
            return [succeeded(open, reference, now)];
        const other = found(payment, { kind: 'CAPTURE', amountMinor: grownMinor, isFinal: seen.isClosed, reference }, now);
        return open ? [failed(open, COLLIDED, now), other] : [other];
    }
    return open && seen.isCancelled ? [failed(open, CANCELLED, now)] : [];
}
function followVoid({ payment, operations }, seen, now) {
    const ofKind = operations.filter((one) => one.kind === 'VOID');
    const open = ofKind.find(isOpen);
    if (!seen.isCancelled)
        return open && seen.capturedMinor > 0 ? [failed(open, CAPTURED, now)] : [];
    if (open)
        return [succeeded(open, seen.reference, now)];
    if (ofKind.some((one) => one.state === 'SUCCEEDED'))
        return [];
    return [found(payment, { kind: 'VOID', amountMinor: payment.amountMinor, reference: seen.reference }, now)];
}
function followRefunds(ledger, refunds, now) {
    return refunds.flatMap((refund) => followRefund(ledger, refund, now));
}
function followRefund({ payment, operations }, refund, now) {
    const { reference, operationId, amountMinor, state, failure } = refund;
    const known = operations.find((one) => one.kind === 'REFUND' && (one.id === operationId || one.providerReference === reference));
    if (known && !isOpen(known))
        return [];
    if (state === 'FAILED')
        return known ? [failed(known, { code: 'refund_failed', message: failure ?? 'The refund failed.' }, now)] : [];
    if (state === 'SUCCEEDED' && known)
        return [succeeded(known, reference, now)];
    if (known)
        return known.providerReference === reference ? [] : [{ ...known, state: 'PENDING', providerReference: reference }];
    return state === 'SUCCEEDED' ? [found(payment, { kind: 'REFUND', amountMinor, reference }, now)] : [];
}
//# sourceMappingURL=follow.js.map