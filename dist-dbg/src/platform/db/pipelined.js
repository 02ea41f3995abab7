import { sqlState } from './errors.js';
const REFUSED_BEHIND_A_FAILURE = '25P02';
/**
 * Waits for statements of one transaction that are on their way at once. When one fails, PostgreSQL refuses those behind it too, and whose refusal
 * is heard first is chance: what is thrown is why the first one failed, since that decides whether the unit of work is run again.
 */
export async function pipelined(...statements) {
    const ended = await Promise.allSettled(statements);
    const failures = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (failures.length > 0)
        throw failures.find((failure) => sqlState(failure) !== REFUSED_BEHIND_A_FAILURE) ?? failures[0];
}
//# sourceMappingURL=pipelined.js.map