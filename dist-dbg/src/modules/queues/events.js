import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
const chosen = {
    version: 1,
    public: false,
    subject: 'queue',
    payload: z.object({
        queue: z.literal('deadLetters'),
        count: z.int(),
        /** Which were asked for: some by id, or all that match. */
        ids: z.array(z.string()),
        filter: z.record(z.string(), z.string()),
    }),
};
export const deadLettersRedriven = defineEvent({
    ...chosen,
    name: 'queues.deadLettersRedriven',
    description: 'An operator let listeners try dead letters again.',
});
export const deadLettersDiscarded = defineEvent({
    ...chosen,
    name: 'queues.deadLettersDiscarded',
    description: 'An operator discarded dead letters: nobody will handle those events any more.',
});
//# sourceMappingURL=events.js.map