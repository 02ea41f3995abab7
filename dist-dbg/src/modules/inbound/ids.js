import { defineIdKind } from '../../kernel/ids.js';
export const webhookSourceId = defineIdKind('src');
export const sourceSecretId = defineIdKind('srs');
export const receivedWebhookId = defineIdKind('whr');
//# sourceMappingURL=ids.js.map