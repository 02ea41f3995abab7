import { eventId } from '../../../kernel/events.js';
import { bodyOf } from './body.js';
/** Receivers are told in twenty kilobytes what they need; this is where a query has become an export. */
const BODY_BYTES_MAX = 262_144;
/** Reads for itself when the endpoint has a query: at each attempt anew, so that what is sent is what is. */
export async function makePayload(ctx, endpoint, message) {
    const happened = { id: eventId.fromUuid(message.id), type: message.name, version: message.version, occurredAt: message.occurredAt };
    if (endpoint.payloadQuery === null)
        return bounded(JSON.stringify(bodyOf(happened, message.payload)));
    const { data, errors } = await ctx.selections.run(ctx, endpoint.payloadQuery, {
        variables: variablesOf(happened, message),
        permissions: endpoint.payloadPermissions,
    });
    const passing = errors.find(({ code }) => code === 'UNAVAILABLE' || code === 'INTERNAL');
    if (passing)
        return { kind: 'failed', reason: 'PAYLOAD_UNAVAILABLE', detail: passing.reason };
    return bounded(JSON.stringify(bodyOf(happened, data, errors)));
}
/** What a query may declare as variables besides the fields of the payload. */
export const OWN_VARIABLES = ['eventId', 'eventType', 'occurredAt'];
function variablesOf({ id, type, occurredAt }, { payload }) {
    return { ...payload, eventId: id, eventType: type, occurredAt: occurredAt.toISOString() };
}
function bounded(body) {
    const bytes = Buffer.byteLength(body);
    if (bytes <= BODY_BYTES_MAX)
        return { kind: 'made', body };
    return { kind: 'failed', reason: 'PAYLOAD_TOO_LARGE', detail: `${bytes} bytes, where ${BODY_BYTES_MAX} are allowed` };
}
//# sourceMappingURL=payload.js.map