import { defineRefusal } from '../../kernel/errors.js';

export const endpointNotFound = defineRefusal(
  'NOT_FOUND',
  'WEBHOOKS_ENDPOINT_NOT_FOUND',
  'There is no such webhook endpoint.',
  (id: string) => `There is no webhook endpoint ${id}.`,
);
export const deliveryNotFound = defineRefusal(
  'NOT_FOUND',
  'WEBHOOKS_DELIVERY_NOT_FOUND',
  'There is no such delivery: it never was, or it is older than what is kept (`webhooks.retentionDays`).',
);
export const eventNotFound = defineRefusal(
  'NOT_FOUND',
  'WEBHOOKS_EVENT_NOT_FOUND',
  'Webhooks know nothing of this event: it never was, is not public, is older than what is kept, came when there was no endpoint, or is still on its way to them.',
);
export const versionStale = defineRefusal(
  'CONFLICT',
  'WEBHOOKS_VERSION_STALE',
  'Someone has changed the endpoint since the version that `ifVersion` names; the message tells the present version.',
  (current: number) => `It was changed meanwhile: its version is now ${current}.`,
);
export const tooManyEndpoints = defineRefusal(
  'QUOTA_EXCEEDED',
  'WEBHOOKS_TOO_MANY_ENDPOINTS',
  'The tenant has as many webhook endpoints as it may have (`webhooks.endpointsMax`): delete one, or change the plan.',
  (most: number) => `There may be at most ${most} webhook endpoints.`,
);
export const tooManySecrets = defineRefusal(
  'CONFLICT',
  'WEBHOOKS_TOO_MANY_SECRETS',
  'The endpoint has as many live secrets of this kind as it may have: wait until one has expired, or rotate without an overlap.',
);
export const permissionBeyondOwn = defineRefusal(
  'FORBIDDEN',
  'WEBHOOKS_PERMISSION_BEYOND_OWN',
  'Nobody gives an endpoint permissions that they do not hold; the message names them.',
  (names: string) => `You do not hold ${names}.`,
);
export const endpointPaused = defineRefusal('CONFLICT', 'WEBHOOKS_ENDPOINT_PAUSED', 'The endpoint is paused: resume it first.');
