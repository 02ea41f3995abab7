/** How a delivery comes to its next attempt. All of these join, and hold the locks of what they change. */
import type { Tx } from '../../../kernel/context.js';
import { webhookAttemptDue } from '../events.js';
import type { WebhookDeliveryId } from '../ids.js';
import type { DeliveryRow, EndpointRow } from '../tables.js';
import { countPending, lockWaiting, updateDelivery } from './queries.js';

type Scheduled = Pick<DeliveryRow, 'id' | 'ticket'>;
type Also = Partial<Pick<DeliveryRow, 'round' | 'attempts' | 'postponements' | 'settledAt' | 'reason'>>;

/** A new ticket makes the former one worthless, so that a delivery has one attempt before it, whatever told of it before. */
export async function scheduleAttempt(tx: Tx, { id, ticket }: Scheduled, { at, ...also }: Also & { readonly at: Date }): Promise<void> {
  await updateDelivery(tx.db, id, { reason: null, ...also, state: 'PENDING', ticket: ticket + 1, nextAttemptAt: at });
  tx.schedule(webhookAttemptDue({ deliveryId: id, ticket: ticket + 1 }), at);
}

/** The next one of an ordered endpoint, when none is under way. `settled` is the one that ends in this transaction. */
export async function promoteNext(tx: Tx, { id: endpointId }: Pick<EndpointRow, 'id'>, settled: WebhookDeliveryId | null = null): Promise<void> {
  if ((await countPending(tx.db, endpointId, settled)) > 0) return;
  const [next] = await lockWaiting(tx.db, { endpointId, states: ['QUEUED'], limit: 1 });
  if (next) await scheduleAttempt(tx, next, { at: tx.ctx.now() });
}
