import { defineIdKind } from '../../kernel/ids.js';
export const webhookEndpointId = defineIdKind('whe');
export const webhookSecretId = defineIdKind('whs');
export const webhookDeliveryId = defineIdKind('whd');
export const webhookAttemptId = defineIdKind('wha');
//# sourceMappingURL=ids.js.map