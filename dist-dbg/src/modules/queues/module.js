/**
 * Queues owns what operators see of events and recurring jobs under way, and what becomes of those that failed for good.
 * It never relays or handles an event: that is the platform's.
 */
import { defineModule } from '../../kernel/module.js';
import { DeadLetterResolver } from './dead-letters/graphql.js';
import { deadLettersDiscarded, deadLettersRedriven } from './events.js';
import { QueueResolver } from './graphql.js';
import { queueRules } from './rules.js';
export const queues = defineModule({
    name: 'queues',
    rank: 0,
    operatorPermissions: [
        { name: 'queues:read', description: 'See how much waits in the queues, dead letters, and recurring jobs.' },
        { name: 'queues:manage', description: 'Have dead letters tried again, or discard them.' },
    ],
    resolvers: [QueueResolver, DeadLetterResolver],
    rules: queueRules,
    events: [deadLettersRedriven, deadLettersDiscarded],
});
//# sourceMappingURL=module.js.map