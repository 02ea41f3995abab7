import { databaseUnavailable, isConnectionLost, sqlState } from '../errors.js';
/** One refused connection may be an accident; after this many in a row the server counts as down. */
const FAILURES_MAX = 3;
/** While a server is down, one unit of work this often finds out whether it still is; the others are refused at once. */
const PROBE_MS = 1_000;
/** What a connection that cannot be opened fails with: nobody is there, the server is just starting or stopping, or lets us in with no login. */
const UNREACHABLE = new Set([
    'ECONNREFUSED',
    'CONNECT_TIMEOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ETIMEDOUT',
    '57P03',
    '28P01',
    '28000',
]);
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: the driver's own codes are longer. */
const SQL_STATE = /^[0-9A-Z]{5}$/;
/**
 * Whether a server answers, as far as this process knows. Without it everyone who asks for a tenant of a server that is down would hold
 * a connection of this process until its attempt timed out.
 */
export class Availability {
    #failures = 0;
    #probeAt = 0;
    #problem = null;
    get isDown() {
        return this.#failures >= FAILURES_MAX;
    }
    /** Throws `DATABASE_UNAVAILABLE` with the time to wait, unless it is time to try. */
    requireWorthTrying() {
        if (!this.isDown)
            return;
        const waitMs = this.#probeAt - performance.now();
        if (waitMs > 0)
            throw Object.assign(databaseUnavailable(Math.ceil(waitMs)), { cause: this.#problem });
        this.#probeAt = performance.now() + PROBE_MS;
    }
    noteSuccess() {
        this.#failures = 0;
    }
    /** It did not answer a question that takes no time: there is no need to wait for more signs. */
    noteSilence(problem) {
        this.#failures = FAILURES_MAX;
        this.#problem = problem;
        this.#probeAt = performance.now() + PROBE_MS;
    }
    noteFailure(error) {
        if (UNREACHABLE.has(sqlState(error) ?? '')) {
            this.#failures += 1;
            this.#problem = error;
            this.#probeAt = performance.now() + PROBE_MS;
            return;
        }
        // Any other error of PostgreSQL comes from a server that answers; a connection that broke and a refusal of our own say neither.
        if (SQL_STATE.test(sqlState(error) ?? '') && !isConnectionLost(error))
            this.noteSuccess();
    }
}
//# sourceMappingURL=availability.js.map