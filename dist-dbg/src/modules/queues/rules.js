import { holds } from '../../kernel/shield.js';
export const queueRules = {
    Query: {
        eventQueues: holds('queues:read'),
        eventStatus: holds('queues:read'),
        deadLetters: holds('queues:read'),
        recurringJobs: holds('queues:read'),
    },
    Mutation: { redriveDeadLetters: holds('queues:manage'), discardDeadLetters: holds('queues:manage') },
};
//# sourceMappingURL=rules.js.map