import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const webhookSourceId = defineIdKind('src');
export const sourceSecretId = defineIdKind('srs');
export const receivedWebhookId = defineIdKind('whr');

export type WebhookSourceId = IdOf<typeof webhookSourceId>;
export type SourceSecretId = IdOf<typeof sourceSecretId>;
export type ReceivedWebhookId = IdOf<typeof receivedWebhookId>;
