/** What the operations of a payment add up to. Pure. */
import { sumMinor } from '../../../../kernel/amounts.js';
export function isOpen({ state }) {
    return state === 'PENDING' || state === 'UNKNOWN';
}
export function hasSucceeded({ state }) {
    return state === 'SUCCEEDED';
}
export function sumsOf(operations) {
    const sum = (kind, counts) => sumMinor(operations.filter((one) => one.kind === kind && counts(one)).map(({ amountMinor }) => amountMinor));
    const authorisedMinor = sum('AUTHORISE', hasSucceeded);
    const capturedMinor = sum('CAPTURE', hasSucceeded);
    const isReleased = operations.some((one) => hasSucceeded(one) && (one.kind === 'VOID' || (one.kind === 'CAPTURE' && one.isFinal)));
    return {
        authorisedMinor,
        capturedMinor,
        capturingMinor: sum('CAPTURE', isOpen),
        releasedMinor: isReleased ? authorisedMinor - capturedMinor : 0,
        refundedMinor: sum('REFUND', hasSucceeded),
        refundingMinor: sum('REFUND', isOpen),
    };
}
export function capturableOf({ authorisedMinor, capturedMinor, capturingMinor, releasedMinor }) {
    return authorisedMinor - capturedMinor - capturingMinor - releasedMinor;
}
export function refundableOf({ capturedMinor, refundedMinor, refundingMinor }) {
    return capturedMinor - refundedMinor - refundingMinor;
}
//# sourceMappingURL=sums.js.map