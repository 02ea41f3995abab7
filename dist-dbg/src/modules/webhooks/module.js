/**
 * Webhooks owns the addresses outside that a tenant wants told of its events: who gets what, how it is signed, what became of it.
 * It never decides which events there are (modules declare them as public), and never imports the business.
 */
import { on, onEvery } from '../../kernel/events.js';
import { defineModule } from '../../kernel/module.js';
import { WebhookEventTypeResolver } from './catalogue/graphql.js';
import { WebhookDeliveryResolver, WebhookEventAtEndpointResolver, WebhookEventDeliveriesResolver } from './deliveries/graphql.js';
import { ATTEMPT_MS_MAX, attemptDelivery } from './delivery/attempt.js';
import { fanOut } from './delivery/fan-out.js';
import { releaseDeliveries } from './delivery/release.js';
import { WebhookEndpointResolver } from './endpoints/graphql.js';
import * as events from './events.js';
import { eraseFromAttempts } from './keeping/erased.js';
import { webhooksInventory } from './keeping/inventory.js';
import { tendWebhooks } from './keeping/job.js';
import { EventOccurrenceResolver } from './live/graphql.js';
import { mailEndpointPaused } from './mails/listeners.js';
import { WebhookReplayResolver } from './replay/graphql.js';
import { rules } from './rules.js';
import { endpointsMax, pauseAfterDays, retentionDays } from './settings.js';
import { WebhookTryingResolver } from './trying/graphql.js';
const { pauseReasons: _reasons, secretKinds: _kinds, ...declared } = events;
export const webhooks = defineModule({
    name: 'webhooks',
    rank: 2,
    permissions: [
        { name: 'webhooks:read', description: 'See webhook endpoints, event types, and what became of deliveries.', roles: ['manager'] },
        {
            name: 'webhooks:manage',
            description: 'Create and change webhook endpoints, which are told of everything that happens; replay and try them out; follow all events live.',
            roles: [],
        },
    ],
    resolvers: [
        WebhookEndpointResolver,
        WebhookEventTypeResolver,
        WebhookDeliveryResolver,
        WebhookEventDeliveriesResolver,
        WebhookEventAtEndpointResolver,
        WebhookReplayResolver,
        WebhookTryingResolver,
        EventOccurrenceResolver,
    ],
    rules,
    events: Object.values(declared),
    inventory: webhooksInventory,
    beforeErasure: eraseFromAttempts,
    listeners: [
        // In order, so that ordered endpoints hear of one thing in the order of its commits.
        onEvery((definition) => definition.public, fanOut, { ordered: true, mayRest: true }),
        on(events.webhookAttemptDue, attemptDelivery, { timeoutMs: ATTEMPT_MS_MAX }),
        on(events.webhookReleaseDue, releaseDeliveries),
        on(events.webhookEndpointPaused, mailEndpointPaused),
    ],
    settings: [retentionDays, pauseAfterDays, endpointsMax],
    jobs: [tendWebhooks],
});
//# sourceMappingURL=module.js.map