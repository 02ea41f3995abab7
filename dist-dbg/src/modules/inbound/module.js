/**
 * Inbound owns the addresses at which other systems tell a tenant what happened there: how a webhook is verified, that it is kept once, and what is
 * made of it. It never does anything but tell an event or do a mutation that the tenant has written down.
 */
import { on } from '../../kernel/events.js';
import { defineModule } from '../../kernel/module.js';
import * as events from './events.js';
import { HANDLING_ATTEMPTS, handleReceived } from './handling/handle.js';
import { eraseFromReceived } from './keeping/erased.js';
import { inboundInventory } from './keeping/inventory.js';
import { tendInbound } from './keeping/job.js';
import { ReceivedWebhookResolver } from './received/graphql.js';
import { rules } from './rules.js';
import { retentionDays, sourcesMax } from './settings.js';
import { WebhookSourceResolver } from './sources/graphql.js';
export const inbound = defineModule({
    name: 'inbound',
    rank: 2,
    permissions: [
        { name: 'inbound:read', description: 'See webhook sources, what came to them and what became of it, without the bodies.', roles: ['manager'] },
        { name: 'inbound:bodies', description: 'Read the bodies of received webhooks, which may tell anything.', roles: [] },
        {
            name: 'inbound:manage',
            description: 'Create and change webhook sources, which do for others what one may do oneself; replay what came to them.',
            roles: [],
        },
    ],
    resolvers: [WebhookSourceResolver, ReceivedWebhookResolver],
    rules,
    events: Object.values(events),
    listeners: [on(events.webhookHandlingDue, handleReceived, { attempts: HANDLING_ATTEMPTS })],
    settings: [retentionDays, sourcesMax],
    jobs: [tendInbound],
    inventory: inboundInventory,
    beforeErasure: eraseFromReceived,
});
//# sourceMappingURL=module.js.map