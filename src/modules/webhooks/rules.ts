import { type RuleMap, holds, takesAway } from '../../kernel/rules.js';

export const rules: RuleMap = {
  Query: {
    webhookEndpoint: holds('webhooks:read'),
    webhookEndpoints: holds('webhooks:read'),
    webhookEventTypes: holds('webhooks:read'),
    webhookDelivery: holds('webhooks:read'),
    webhookDeliveries: holds('webhooks:read'),
    eventDeliveries: holds('webhooks:read'),
  },
  Subscription: {
    eventOccurred: holds('webhooks:manage'),
  },
  Mutation: {
    createWebhookEndpoint: holds('webhooks:manage'),
    updateWebhookEndpoint: holds('webhooks:manage'),
    pauseWebhookEndpoint: holds('webhooks:manage'),
    resumeWebhookEndpoint: holds('webhooks:manage'),
    deleteWebhookEndpoint: takesAway(holds('webhooks:manage')),
    rotateWebhookSecret: holds('webhooks:manage'),
    replayWebhooks: holds('webhooks:manage'),
    simulateWebhook: holds('webhooks:manage'),
    testWebhook: holds('webhooks:manage'),
  },
};
