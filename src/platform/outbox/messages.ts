/** What is put on the queue for a delivery. */
import { createHash } from 'node:crypto';
import { tenantId } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
import type { Outgoing } from '../queue/queues.js';
import { writeEnvelope } from './envelope.js';
import type { SentDelivery, WaitingEvent } from './relay-queries.js';

export function toMessage(server: string, delivery: SentDelivery): Outgoing {
  const { listener, name, version, requestId, traceparent } = delivery;
  const event = eventId.fromUuid(delivery.id);
  const tenant = delivery.tenantId === null ? null : tenantId.parse(delivery.tenantId);
  return {
    body: writeEnvelope({ format: 1, server, eventId: event, listener, name, version, tenantId: tenant, requestId, traceparent }),
    group: groupOf(`${delivery.tenantId ?? 'control'}/${delivery.subjectId}`),
    // Once for each time that it is put on the queue: SQS would swallow what is sent again within five minutes.
    deduplicationId: `${event}/${listener}/${delivery.sends}`,
  };
}

/** A row that was not written by us must not keep the others from being relayed. */
export function isSendable(event: WaitingEvent): boolean {
  try {
    toMessage('server', { ...event, listener: 'listener', ordered: false, sends: 1 });
    return true;
  } catch {
    return false;
  }
}

/** What SQS takes as the id of a group. */
const GROUP = /^[!-~]{1,128}$/;

function groupOf(text: string): string {
  return GROUP.test(text) ? text : createHash('sha256').update(text).digest('hex');
}
