import { type RuleMap, holds, sensitive, takesAway } from '../../kernel/rules.js';

export const rules: RuleMap = {
  Query: {
    webhookSource: holds('inbound:read'),
    webhookSources: holds('inbound:read'),
    receivedWebhook: holds('inbound:read'),
    receivedWebhooks: holds('inbound:read'),
  },
  Mutation: {
    // A source is a way into the tenant that needs no signing in.
    createWebhookSource: sensitive(holds('inbound:manage')),
    updateWebhookSource: sensitive(holds('inbound:manage')),
    rotateWebhookSourceSecret: sensitive(holds('inbound:manage')),
    deleteWebhookSource: takesAway(holds('inbound:manage')),
    replayReceivedWebhooks: holds('inbound:manage'),
  },
  ReceivedWebhook: {
    body: holds('inbound:bodies'),
    bodyBase64: holds('inbound:bodies'),
  },
};
