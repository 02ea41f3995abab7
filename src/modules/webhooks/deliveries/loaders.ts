import { defineLoader } from '../../../kernel/context.js';
import type { WebhookDeliveryId } from '../ids.js';
import type { AttemptRow } from '../tables.js';
import { listAttempts } from './queries.js';

/** Two rounds and a bit: whoever replays more often has seen the older ones. */
export const ATTEMPTS_SHOWN = 50;

export const attemptsOfDelivery = defineLoader<WebhookDeliveryId, readonly AttemptRow[]>({
  name: 'webhooks.attemptsOfDelivery',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listAttempts(db, ids, ATTEMPTS_SHOWN), ({ deliveryId }) => deliveryId),
});
