/** What an event means to an endpoint. */
import { matchesAny } from '../catalogue/patterns.js';
import { evaluate } from '../filter/evaluate.js';
import { FilterProblem } from '../filter/expression.js';
import { parseFilter } from '../filter/parse.js';
export const deliveryReasons = [
    'FILTER',
    'ENDPOINT_PAUSED',
    'ENDPOINT_FAILING',
    'ENDPOINT_GONE',
    'ENDPOINT_DELETED',
    'RETRIES_EXHAUSTED',
    'ANSWERED_GONE',
    'NOT_SUBSCRIBED',
    'CREATED_LATER',
];
/** Null when the endpoint has not asked for such events. `isBehind`: an ordered endpoint has others before this one. */
export function routeOf(endpoint, message, isBehind) {
    if (!matchesAny(endpoint.eventTypes, message.name))
        return null;
    const stop = stopOf(endpoint);
    if (stop?.state === 'SKIPPED')
        return stop;
    if (!passes(endpoint.filter, message.payload))
        return { state: 'FILTERED', reason: 'FILTER' };
    if (stop !== null)
        return stop;
    return { state: isBehind ? 'QUEUED' : 'PENDING', reason: null };
}
/** Why nothing is sent to the endpoint at the moment; null when something is. Whoever tests a paused one wants to know whether to resume it. */
export function stopOf({ pausedAt, pauseReason, deletedAt }, { isTest } = { isTest: false }) {
    if (deletedAt !== null)
        return { state: 'SKIPPED', reason: 'ENDPOINT_DELETED' };
    if (pausedAt === null || isTest)
        return null;
    if (pauseReason === 'MANUAL')
        return { state: 'HELD', reason: 'ENDPOINT_PAUSED' };
    return { state: 'SKIPPED', reason: pauseReason === 'GONE' ? 'ENDPOINT_GONE' : 'ENDPOINT_FAILING' };
}
export function passes(filter, payload) {
    if (filter === null)
        return true;
    try {
        return evaluate(parseFilter(filter), payload);
    }
    catch (error) {
        // It was read when it was saved. A build that reads filters otherwise must not lose events for it.
        if (error instanceof FilterProblem)
            return true;
        throw error;
    }
}
//# sourceMappingURL=routing.js.map