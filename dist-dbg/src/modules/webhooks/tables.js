import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { webhookAttemptId, webhookDeliveryId, webhookEndpointId, webhookSecretId } from './ids.js';
export const webhookEndpoints = pgTable('webhook_endpoints', {
    id: idColumn(webhookEndpointId)('id').primaryKey(),
    url: text('url').notNull(),
    description: text('description').notNull(),
    /** Names and `commerce.*`. */
    eventTypes: text('event_types').array().notNull(),
    filter: text('filter'),
    /** A GraphQL query, and what it may; null for the event's own payload. */
    payloadQuery: text('payload_query'),
    payloadPermissions: text('payload_permissions').array().notNull(),
    /** Names stand beside, for showing; values are often credentials. */
    headerNames: text('header_names').array().notNull(),
    sealedHeaders: text('sealed_headers'),
    ratePerMinute: integer('rate_per_minute'),
    /** One at a time, in the order of the commits of each subject. */
    ordered: boolean('ordered').notNull(),
    timeoutMs: integer('timeout_ms').notNull(),
    /** Seconds between attempts; null for the default. */
    retrySeconds: integer('retry_seconds').array(),
    pausedAt: instant('paused_at'),
    pauseReason: text('pause_reason').$type(),
    /** Since the first failure behind the last success. */
    failingSince: instant('failing_since'),
    /** To the minute. */
    lastDeliveredAt: instant('last_delivered_at'),
    /** The receiver has asked for quiet until then. */
    throttledUntil: instant('throttled_until'),
    /** The next moment that the rate leaves to a postponed delivery. */
    nextSlotAt: instant('next_slot_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Its deliveries are kept as long as others; then the row goes too. */
    deletedAt: instant('deleted_at'),
});
export const webhookSecrets = pgTable('webhook_secrets', {
    id: idColumn(webhookSecretId)('id').primaryKey(),
    endpointId: idColumn(webhookEndpointId)('endpoint_id')
        .notNull()
        .references(() => webhookEndpoints.id, { onDelete: 'cascade' }),
    kind: text('kind').$type().notNull(),
    sealed: text('sealed').notNull(),
    /** Of a key pair, as receivers write it: `whpk_…`. */
    publicKey: text('public_key'),
    createdAt: instant('created_at').notNull(),
    /** Null for the one that stays. */
    expiresAt: instant('expires_at'),
}, (table) => [index('webhook_secrets_endpoint').on(table.endpointId, table.createdAt)]);
/** Events as they were told, for endpoints to be sent and sent again. */
export const webhookMessages = pgTable('webhook_messages', {
    /** The event's. */
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    subjectId: text('subject_id').notNull(),
    payload: jsonb('payload').$type().notNull(),
    occurredAt: instant('occurred_at').notNull(),
    /** An example that somebody had sent; nothing has happened. */
    isTest: boolean('is_test').notNull(),
}, (table) => [index('webhook_messages_occurred').on(table.occurredAt, table.id)]);
export const deliveryStates = ['PENDING', 'QUEUED', 'HELD', 'DELIVERED', 'FAILED', 'FILTERED', 'SKIPPED'];
/** What became, or becomes, of one event at one endpoint. */
export const webhookDeliveries = pgTable('webhook_deliveries', {
    id: idColumn(webhookDeliveryId)('id').primaryKey(),
    /** The order of an ordered endpoint. */
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    messageId: uuid('message_id')
        .notNull()
        .references(() => webhookMessages.id, { onDelete: 'cascade' }),
    endpointId: idColumn(webhookEndpointId)('endpoint_id')
        .notNull()
        .references(() => webhookEndpoints.id, { onDelete: 'cascade' }),
    eventType: text('event_type').notNull(),
    state: text('state').$type().notNull(),
    /** Why it is in this state, where that is not plain. */
    reason: text('reason'),
    /** Each scheduled attempt has the next one; an older one is worth nothing. */
    ticket: integer('ticket').notNull().default(0),
    /** 1, and one more with each replay. */
    round: integer('round').notNull().default(1),
    /** Of this round. */
    attempts: integer('attempts').notNull().default(0),
    /** How often in a row it was put off without being sent. */
    postponements: integer('postponements').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at'),
    createdAt: instant('created_at').notNull(),
    settledAt: instant('settled_at'),
}, (table) => [
    uniqueIndex('webhook_deliveries_message').on(table.messageId, table.endpointId),
    index('webhook_deliveries_created').on(table.createdAt, table.id),
    index('webhook_deliveries_endpoint').on(table.endpointId, table.createdAt, table.id),
    index('webhook_deliveries_open').on(table.endpointId, table.sequence).where(sql `${table.state} in ('PENDING', 'QUEUED', 'HELD')`),
    index('webhook_deliveries_due').on(table.nextAttemptAt).where(sql `${table.state} = 'PENDING'`),
]);
export const webhookAttempts = pgTable('webhook_attempts', {
    id: idColumn(webhookAttemptId)('id').primaryKey(),
    deliveryId: idColumn(webhookDeliveryId)('delivery_id')
        .notNull()
        .references(() => webhookDeliveries.id, { onDelete: 'cascade' }),
    round: integer('round').notNull(),
    number: integer('number').notNull(),
    /** How often it was begun: more than 1 when a worker was killed in the middle, and the receiver may have got it as often. */
    begun: integer('begun').notNull(),
    startedAt: instant('started_at').notNull(),
    durationMs: integer('duration_ms').notNull(),
    /** Null when it was delivered. */
    reason: text('reason'),
    detail: text('detail'),
    requestUrl: text('request_url').notNull(),
    requestHeaders: jsonb('request_headers').$type().notNull(),
    /** Its beginning; the whole of it when it is no longer than what is kept. */
    requestBody: text('request_body').notNull(),
    requestBytes: integer('request_bytes').notNull(),
    responseStatus: integer('response_status'),
    responseHeaders: jsonb('response_headers').$type(),
    responseBody: text('response_body'),
}, (table) => [index('webhook_attempts_delivery').on(table.deliveryId, table.startedAt)]);
//# sourceMappingURL=tables.js.map