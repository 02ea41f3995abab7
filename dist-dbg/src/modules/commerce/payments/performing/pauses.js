const FIRST_PAUSE_MS = 2_000;
/** Nobody gives up while nobody knows: this bounds what that costs, us and the provider. */
const PAUSE_MS_MAX = 2 * 3_600_000;
/** After an answer that was lost, or none that could be had. */
export function retryAfterMs({ attempts }) {
    return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20), PAUSE_MS_MAX);
}
const FIRST_LOOK_MS = 15 * 60_000;
/** Customers who have not confirmed by then have gone; a refund takes a bank at most so long. A webhook is heard later as well. */
const LOOKS_UNTIL_MS = 14 * 24 * 3_600_000;
/** While the customer or a bank has to do something, in case that the webhook which tells of it is lost. Null: no more. */
export function lookAfterMs({ attempts, createdAt }, now) {
    if (now.getTime() - createdAt.getTime() > LOOKS_UNTIL_MS)
        return null;
    return FIRST_LOOK_MS * 2 ** Math.min(attempts, 6);
}
/** Providers keep idempotency keys for a day at least. After so long an operation is asked about, and never sent again. */
export const KEY_GOOD_MS = 20 * 3_600_000;
//# sourceMappingURL=pauses.js.map