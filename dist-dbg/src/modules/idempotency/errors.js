import { Refusal, defineRefusal } from '../../kernel/errors.js';
/** Long enough for nearly every mutation to have ended. */
const IN_PROGRESS_RETRY_MS = 1_000;
export const keyMalformed = defineRefusal('BAD_REQUEST', 'IDEMPOTENCY_KEY_MALFORMED', 'The header Idempotency-Key must have 1 to 255 visible ASCII characters, quoted or not.');
export const keyMismatch = defineRefusal('BAD_REQUEST', 'IDEMPOTENCY_KEY_MISMATCH', 'This Idempotency-Key was used for another request. Use a new key for each new request, and the same key only to repeat one.');
const declaredInProgress = defineRefusal('CONFLICT', 'IDEMPOTENCY_IN_PROGRESS', 'A request with this Idempotency-Key is being worked on. Repeat it in a moment to receive its answer.');
export function inProgress() {
    const { code, reason, message } = declaredInProgress();
    return new Refusal({ code, reason, message, retryAfterMs: IN_PROGRESS_RETRY_MS });
}
//# sourceMappingURL=errors.js.map