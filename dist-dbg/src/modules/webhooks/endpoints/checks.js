import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { ifVersionSchema, optional, paragraphs } from '../../../kernel/inputs.js';
import { listEventTypes } from '../catalogue/event-types.js';
import { PATTERN, matches } from '../catalogue/patterns.js';
import { secretKinds } from '../events.js';
import { FILTER_LENGTH_MAX } from '../filter/parse.js';
import { webhookEndpointId } from '../ids.js';
import { HEADER_NAME, HEADER_VALUE, isReserved } from '../requests/headers.js';
/** Bounds of what is stored and looked at for each event. */
const PATTERNS_MAX = 50;
const PERMISSIONS_MAX = 50;
const HEADERS_MAX = 20;
const QUERY_LENGTH_MAX = 10_000;
const RATE_MAX = 6_000;
const TIMEOUT_SECONDS_MAX = 30;
const RETRIES_MAX = 20;
const RETRY_SECONDS_MAX = 7 * 86_400;
const OVERLAP_HOURS_MAX = 30 * 24;
const atMost = (most) => `must have at most ${most} entries`;
const between = (least, most) => z.int().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`);
export const eventTypesSchema = z
    .array(z
    .string()
    .regex(PATTERN, { error: 'must be the name of an event type, all of a module such as commerce.*, or *', abort: true })
    .refine((pattern) => listEventTypes().some(({ name }) => matches(pattern, name)), problem('UNKNOWN_EVENT_TYPE', 'must match one of webhookEventTypes')))
    .min(1, 'must name at least one event type')
    .max(PATTERNS_MAX, atMost(PATTERNS_MAX))
    .transform((patterns) => [...new Set(patterns)].sort());
const headerSchema = z.strictObject({
    name: z
        .string()
        .toLowerCase()
        .regex(HEADER_NAME, { error: 'must be the name of a header, at most 64 characters', abort: true })
        .refine((name) => !isReserved(name), problem('RESERVED', 'is of the connection, of where the request goes, or set by us')),
    value: z.string().regex(HEADER_VALUE, 'must be 1 to 1000 characters of visible ASCII, with spaces inside only'),
});
const headersSchema = z
    .array(headerSchema)
    .max(HEADERS_MAX, atMost(HEADERS_MAX))
    .refine((headers) => new Set(headers.map(({ name }) => name)).size === headers.length, problem('TWICE', 'must not name a header twice'));
const url = z.string().trim();
const text = (lengthMax) => z.string().trim().min(1, 'must not be empty').max(lengthMax, `must have at most ${lengthMax} characters`);
const permissions = z.array(z.string().max(100)).max(PERMISSIONS_MAX, atMost(PERMISSIONS_MAX));
const common = {
    description: optional(paragraphs(500)),
    filter: text(FILTER_LENGTH_MAX).nullish(),
    payloadQuery: text(QUERY_LENGTH_MAX).nullish(),
    payloadPermissions: optional(permissions.transform((names) => [...new Set(names)].sort())),
    headers: optional(headersSchema),
    ratePerMinute: between(1, RATE_MAX).nullish(),
    ordered: optional(z.boolean()),
    timeoutSeconds: optional(between(1, TIMEOUT_SECONDS_MAX)),
    retrySeconds: z.array(between(1, RETRY_SECONDS_MAX)).max(RETRIES_MAX, atMost(RETRIES_MAX)).nullish(),
};
export const createEndpointSchema = z.strictObject({ ...common, url, eventTypes: eventTypesSchema, asymmetric: optional(z.boolean()) });
export const updateEndpointSchema = z.strictObject({
    ...common,
    id: webhookEndpointId.schema,
    ifVersion: ifVersionSchema,
    url: optional(url),
    eventTypes: optional(eventTypesSchema),
});
export const endpointSchema = z.strictObject({ id: webhookEndpointId.schema });
export const rotateSecretSchema = z.strictObject({
    id: webhookEndpointId.schema,
    kind: optional(z.enum(secretKinds)),
    overlapHours: optional(between(0, OVERLAP_HOURS_MAX)),
});
//# sourceMappingURL=checks.js.map