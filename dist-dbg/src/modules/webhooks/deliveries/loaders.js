import { defineLoader } from '../../../kernel/context.js';
import { listAttempts } from './queries.js';
/** Two rounds and a bit: whoever replays more often has seen the older ones. */
export const ATTEMPTS_SHOWN = 50;
export const attemptsOfDelivery = defineLoader({
    name: 'webhooks.attemptsOfDelivery',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listAttempts(db, ids, ATTEMPTS_SHOWN), ({ deliveryId }) => deliveryId),
});
//# sourceMappingURL=loaders.js.map