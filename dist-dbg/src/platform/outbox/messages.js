/** What is put on the queue for a delivery. */
import { createHash } from 'node:crypto';
import { tenantId } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
import { writeEnvelope } from './envelope.js';
export function toMessage(server, delivery) {
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
export function isSendable(event) {
    try {
        toMessage('server', { ...event, listener: 'listener', ordered: false, sends: 1 });
        return true;
    }
    catch {
        return false;
    }
}
/** What SQS takes as the id of a group. */
const GROUP = /^[!-~]{1,128}$/;
function groupOf(text) {
    return GROUP.test(text) ? text : createHash('sha256').update(text).digest('hex');
}
//# sourceMappingURL=messages.js.map