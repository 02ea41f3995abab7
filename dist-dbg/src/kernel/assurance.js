import { defineRefusal } from './errors.js';
/** How long a proof counts as fresh: whoever finds a device unlocked, or a token, must not change what the account hangs on. */
export const FRESH_MS = 15 * 60_000;
const stepUpRequired = defineRefusal('FORBIDDEN', 'STEP_UP_REQUIRED', 'This needs a proof of who you are that is at most 15 minutes old. Call `beginStepUp` and `stepUp`, then send the request again with the new access token.');
export const personRequired = defineRefusal('FORBIDDEN', 'PERSON_REQUIRED', 'This is for a person who has signed in: an API key cannot do it, whatever its permissions are.');
const secondFactorRequired = defineRefusal('FORBIDDEN', 'SECOND_FACTOR_REQUIRED', 'A second factor is required of this account and the time to add one is over. Add one: nothing else is open until then.');
export function levelOf({ methods }) {
    return methods.includes('mfa') ? 'aal2' : 'aal1';
}
/** Null while the proof is fresh. A key can give none; work that nobody asked for needs none. */
export function stepUpRefusal(ctx) {
    const { actor } = ctx;
    if (actor.kind === 'apiKey')
        return personRequired();
    if (actor.kind !== 'user' && actor.kind !== 'operator')
        return null;
    return ctx.now().getTime() - actor.assurance.authenticatedAt.getTime() <= FRESH_MS ? null : stepUpRequired();
}
/** The same for use cases that are sensitive only with certain arguments; others have the rule `sensitive`. */
export function requireFreshProof(ctx) {
    const refusal = stepUpRefusal(ctx);
    if (refusal)
        throw refusal;
}
/** Null unless the account must have a second factor by now and this session was begun without one. */
export function secondFactorRefusal(ctx) {
    const { actor } = ctx;
    if (actor.kind !== 'user' && actor.kind !== 'operator')
        return null;
    const { secondFactorFrom, assurance } = actor;
    if (secondFactorFrom === null || ctx.now() < secondFactorFrom || levelOf(assurance) === 'aal2')
        return null;
    return secondFactorRequired();
}
//# sourceMappingURL=assurance.js.map