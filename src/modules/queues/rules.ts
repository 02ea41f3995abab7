import { type RuleMap, holds } from '../../kernel/rules.js';

export const queueRules: RuleMap = {
  Query: {
    eventQueues: holds('queues:read'),
    eventStatus: holds('queues:read'),
    deadLetters: holds('queues:read'),
    recurringJobs: holds('queues:read'),
  },
  Mutation: { redriveDeadLetters: holds('queues:manage'), discardDeadLetters: holds('queues:manage') },
};
