import { z } from 'zod';
import { tenantId } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
/** Nothing that PostgreSQL could not store: a stranger may send anything. */
const word = (lengthMax) => z
    .string()
    .max(lengthMax)
    .regex(/^[\w.:@-]+$/);
/**
 * What travels on the queue: which row is meant, and for whom. The event itself stays in PostgreSQL, so that a forged message can do
 * nothing but point at what was to be done anyway, and an erased tenant leaves no data behind on a queue.
 */
export const envelopeSchema = z.strictObject({
    /** Of this form. Another one is of a newer build, and becomes a dead letter. */
    format: z.literal(1),
    server: word(100),
    eventId: eventId.schema,
    listener: word(90),
    name: word(200),
    version: z.int().min(1),
    tenantId: tenantId.schema.nullable(),
    requestId: word(200),
    traceparent: word(100).nullable(),
});
/** Longer texts are not ours; the bound keeps a stranger's message from being parsed at all. */
const BODY_LENGTH_MAX = 4_000;
/** The envelope, or why the text is none. */
export function readEnvelope(body) {
    if (body.length > BODY_LENGTH_MAX)
        return { problem: `is longer than ${BODY_LENGTH_MAX} characters` };
    const parsed = envelopeSchema.safeParse(parseJson(body));
    if (parsed.success)
        return { envelope: parsed.data };
    return { problem: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the message'}: ${issue.message}`).join('; ') };
}
export function writeEnvelope(envelope) {
    return JSON.stringify(envelopeSchema.parse(envelope));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=envelope.js.map