import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const webhookEndpointId = defineIdKind('whe');
export const webhookSecretId = defineIdKind('whs');
export const webhookDeliveryId = defineIdKind('whd');
export const webhookAttemptId = defineIdKind('wha');

export type WebhookEndpointId = IdOf<typeof webhookEndpointId>;
export type WebhookSecretId = IdOf<typeof webhookSecretId>;
export type WebhookDeliveryId = IdOf<typeof webhookDeliveryId>;
export type WebhookAttemptId = IdOf<typeof webhookAttemptId>;
