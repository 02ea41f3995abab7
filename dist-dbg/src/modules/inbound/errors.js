import { Refusal, defineRefusal } from '../../kernel/errors.js';
import { rejectionReasons } from './schemes/reasons.js';
export const sourceNotFound = defineRefusal('NOT_FOUND', 'INBOUND_SOURCE_NOT_FOUND', 'There is no such webhook source.', (id) => `There is no webhook source ${id}.`);
export const receivedNotFound = defineRefusal('NOT_FOUND', 'INBOUND_RECEIVED_NOT_FOUND', 'There is no such received webhook: it never was, or it is older than what is kept (`inbound.retentionDays`).');
export const versionStale = defineRefusal('CONFLICT', 'INBOUND_VERSION_STALE', 'Someone has changed the source since the version that `ifVersion` names; the message tells the present version.', (current) => `It was changed meanwhile: its version is now ${current}.`);
export const tooManySources = defineRefusal('QUOTA_EXCEEDED', 'INBOUND_TOO_MANY_SOURCES', 'The tenant has as many webhook sources as it may have (`inbound.sourcesMax`): delete one, or change the plan.', (most) => `There may be at most ${most} webhook sources.`);
export const tooManySecrets = defineRefusal('CONFLICT', 'INBOUND_TOO_MANY_SECRETS', 'The source has as many live secrets as it may have: wait until one has expired, or rotate without an overlap.');
export const permissionBeyondOwn = defineRefusal('FORBIDDEN', 'INBOUND_PERMISSION_BEYOND_OWN', 'Nobody gives a webhook source permissions that they do not hold; the message names them.', (names) => `You do not hold ${names}.`);
export const notVerified = defineRefusal('UNAUTHENTICATED', 'INBOUND_NOT_VERIFIED', 'The webhook is not from whom it should be, or was signed too long ago; the message says why. Nothing of it is kept.', (reason) => rejectionReasons[reason]);
const declaredInvalid = defineRefusal('BAD_USER_INPUT', 'INBOUND_PAYLOAD_INVALID', 'The webhook is kept, but its body is not what the source expects, so nothing is done with it; `fields` says where.');
const declaredNotNow = defineRefusal('UNAVAILABLE', 'INBOUND_NOT_NOW', 'Webhooks for this address are not taken at the moment. Send it again later, after the time of the header Retry-After.');
/** As long as an operator may need, and shorter than what any sender waits before it gives up. */
const NOT_NOW_MS = 300_000;
export function payloadInvalid(fields) {
    const { code, reason, message } = declaredInvalid();
    return new Refusal({ code, reason, message, fields });
}
export function notNow() {
    const { code, reason, message } = declaredNotNow();
    return new Refusal({ code, reason, message, retryAfterMs: NOT_NOW_MS });
}
//# sourceMappingURL=errors.js.map