import { Refusal, defineRefusal } from './errors.js';
const attemptsExceeded = defineRefusal('RATE_LIMITED', 'TOO_MANY_ATTEMPTS', 'This was tried too often from this address, for this account, or by everybody together. `retryAfterMs` says when to try again.');
export function tooManyAttempts(retryAfterMs) {
    const { code, reason, message } = attemptsExceeded();
    return new Refusal({ code, reason, message, retryAfterMs });
}
//# sourceMappingURL=throttle.js.map