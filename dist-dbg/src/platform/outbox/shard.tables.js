import { sql } from 'drizzle-orm';
import { bigint, boolean, customType, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { platformSchema } from '../db/platform-schema.js';
const oid = customType({ dataType: () => 'oid' });
/** Whose turn it is goes by tenant; the control plane's own events take theirs as one more. */
const turn = sql `coalesce(tenant_id, 'control')`;
/** Events that were committed with the data that they tell of, until every listener has handled them. */
export const outbox = platformSchema.table('outbox', {
    id: uuid('id').primaryKey(),
    /** Given at the end of the transaction that tells it: two writes of one thing exclude each other, so this is their order. */
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Null for an event of the control plane. */
    tenantId: text('tenant_id'),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    subjectId: text('subject_id').notNull(),
    payload: jsonb('payload').notNull(),
    requestId: text('request_id').notNull(),
    traceparent: text('traceparent'),
    occurredAt: instant('occurred_at').notNull(),
    /** It waits for this time; null once it has come, or when it was told at once. */
    scheduledFor: instant('scheduled_for'),
    /** It was told for a time, as what has to be done is, and not as news. */
    scheduled: boolean('scheduled').notNull().default(false),
    /** When it was found out who listens to it. */
    relayedAt: instant('relayed_at'),
}, (table) => [
    index('outbox_waiting').on(turn, table.scheduled, table.sequence).where(sql `${table.relayedAt} is null and ${table.scheduledFor} is null`),
    index('outbox_scheduled').on(table.scheduledFor).where(sql `${table.scheduledFor} is not null`),
    index('outbox_relayed').on(table.relayedAt).where(sql `${table.relayedAt} is not null`),
]);
/** What one listener has still to do with one event. The message on the queue only says that it is there. */
export const deliveries = platformSchema.table('deliveries', {
    eventId: uuid('event_id').notNull(),
    /** As `commerce.mailReceipt`. */
    listener: text('listener').notNull(),
    tenantId: text('tenant_id'),
    subjectId: text('subject_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    ordered: boolean('ordered').notNull(),
    /** How often it was begun. */
    attempts: integer('attempts').notNull().default(0),
    /** How often it was put on the queue. */
    sends: integer('sends').notNull().default(0),
    /** Since when it is on the queue or being worked on; null while it waits for its next attempt. */
    sentAt: instant('sent_at'),
    /** Somebody works on it until then, by the database's clock. */
    leasedUntil: instant('leased_until'),
    /** It is put on the queue (again) at this time, unless it was handled before. */
    dueAt: instant('due_at').notNull(),
    lastError: text('last_error'),
}, (table) => [
    primaryKey({ columns: [table.eventId, table.listener] }),
    index('deliveries_due').on(table.dueAt),
    index('deliveries_sent').on(turn).where(sql `${table.sentAt} is not null`),
    index('deliveries_ordered').on(table.listener, turn, table.subjectId, table.sequence).where(sql `${table.ordered}`),
]);
/** Which listener has handled which event: written in the transaction of the effect, so that there is one effect or none. */
export const inbox = platformSchema.table('inbox', {
    listener: text('listener').notNull(),
    eventId: uuid('event_id').notNull(),
    tenantId: text('tenant_id'),
    handledAt: instant('handled_at').notNull(),
}, (table) => [primaryKey({ columns: [table.listener, table.eventId] }), index('inbox_handled').using('brin', table.handledAt)]);
/** Listeners that have nothing to do in a tenant: its events are no work for them. */
export const idleListeners = platformSchema.table('idle_listeners', {
    listener: text('listener').notNull(),
    tenantId: text('tenant_id').notNull(),
    /** Of the very schema that was looked at: of one that took its place, or came from elsewhere, it says nothing. */
    schemaOid: oid('schema_oid').notNull(),
}, (table) => [primaryKey({ columns: [table.tenantId, table.listener] })]);
/** What nobody tries any more until an operator says so, and why. */
export const deadLetters = platformSchema.table('dead_letters', {
    id: uuid('id').primaryKey().default(sql `gen_random_uuid()`),
    /** Null for a message that is none of ours. */
    eventId: uuid('event_id'),
    /** Null when nobody could be found out, because this build knows no such event. */
    listener: text('listener'),
    tenantId: text('tenant_id'),
    eventName: text('event_name'),
    eventVersion: integer('event_version'),
    ordered: boolean('ordered').notNull().default(false),
    attempts: integer('attempts').notNull(),
    reason: text('reason').notNull(),
    lastError: text('last_error'),
    /** The beginning of a message that is none of ours. */
    body: text('body'),
    occurredAt: instant('occurred_at'),
    diedAt: instant('died_at').notNull(),
}, (table) => [index('dead_letters_died').on(table.diedAt, table.id), index('dead_letters_event').on(table.eventId)]);
/** Tenants whose events wait: suspended ones, and those whose schema this build cannot work with yet. */
export const parkedTenants = platformSchema.table('parked_tenants', {
    tenantId: text('tenant_id').primaryKey(),
    reason: text('reason').notNull(),
    parkedAt: instant('parked_at').notNull(),
});
//# sourceMappingURL=shard.tables.js.map