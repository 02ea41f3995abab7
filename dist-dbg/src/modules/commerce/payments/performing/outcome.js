/** What an answer makes of the ledger. Pure. */
import { GiveUp } from '../../../../kernel/events.js';
import { follow } from '../ledger/follow.js';
import { failed, waiting, withExchange } from '../ledger/operation.js';
import { isOpen } from '../ledger/sums.js';
import { lookAfterMs, retryAfterMs } from './pauses.js';
/** A webhook may have settled the operation while its answer was on the way: then the answer changes nothing. */
export function decideOn(ledger, { operation, answer, now }) {
    const current = ledger.operations.find(({ id }) => id === operation.id);
    const isMine = current !== undefined && isOpen(current) && current.ticket === operation.ticket;
    if (answer.kind === 'seen')
        return afterSighting(ledger, { current: isMine ? current : null, answer, now });
    if (!isMine)
        return { operations: [] };
    const noted = withExchange(current, answer.exchange);
    switch (answer.kind) {
        case 'refused':
            return { operations: [failed(noted, answer, now)] };
        case 'later':
            return {
                operations: [
                    waiting({ ...noted, failureCode: answer.code }, { state: current.state === 'UNKNOWN' ? 'UNKNOWN' : 'PENDING', pauseMs: retryAfterMs(noted), now }),
                ],
            };
        case 'lost':
            return { operations: [waiting({ ...noted, failureCode: answer.code }, { state: 'UNKNOWN', pauseMs: retryAfterMs(noted), now })] };
    }
}
function afterSighting(ledger, { current, answer, now }) {
    requireSame(ledger, answer.sighting);
    const decision = follow(ledger, answer.sighting, now);
    if (current === null)
        return decision;
    const followed = decision.operations.find(({ id }) => id === current.id) ?? current;
    const others = decision.operations.filter(({ id }) => id !== current.id);
    const noted = withExchange(followed, answer.exchange);
    if (!isOpen(followed))
        return { ...decision, operations: [...others, noted] };
    const isAwaited = current.kind === 'AUTHORISE' || current.kind === 'REFUND';
    const pauseMs = isAwaited ? lookAfterMs(noted, now) : retryAfterMs(noted);
    return { ...decision, operations: [...others, waiting({ ...noted, failureCode: null }, { state: 'PENDING', pauseMs, now })] };
}
/** Whoever mistook one payment for another would book money where none has moved. */
export function requireSame({ payment }, { payment: seen }) {
    if (seen === null)
        return;
    const isSame = seen.paymentId === payment.id && seen.currencyCode === payment.currencyCode && seen.authorisedMinor <= payment.amountMinor;
    if (!isSame)
        throw new GiveUp(`The provider's ${seen.reference} is not the payment ${payment.id}`);
}
//# sourceMappingURL=outcome.js.map