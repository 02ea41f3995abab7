import { sql } from 'drizzle-orm';
import { customType, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sealedColumns } from '../../platform/crypto/vault.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { userId } from '../access/public.js';
import { receivedWebhookId, sourceSecretId, webhookSourceId } from './ids.js';
const bytes = customType({ dataType: () => 'bytea', fromDriver: (value) => Buffer.from(value) });
export const webhookSources = pgTable('webhook_sources', {
    id: idColumn(webhookSourceId)('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    /** How its requests are verified, and where they say what they are. */
    scheme: jsonb('scheme').$type().notNull(),
    /** A JSON Schema of the payload. */
    payloadSchema: jsonb('payload_schema').$type(),
    mappings: jsonb('mappings').$type().notNull(),
    /** What its mutations may, as far as whoever gave it holds it still. */
    permissions: text('permissions').array().notNull(),
    grantedBy: idColumn(userId)('granted_by'),
    ratePerMinute: integer('rate_per_minute').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** What it received is kept as long as that of others; then the row goes too. */
    deletedAt: instant('deleted_at'),
});
export const webhookSourceSecrets = pgTable('webhook_source_secrets', {
    id: idColumn(sourceSecretId)('id').primaryKey(),
    sourceId: idColumn(webhookSourceId)('source_id')
        .notNull()
        .references(() => webhookSources.id, { onDelete: 'cascade' }),
    ...sealedColumns(),
    createdAt: instant('created_at').notNull(),
    /** Null for the one that stays. Kept beyond it, for what was received while it was good. */
    expiresAt: instant('expires_at'),
}, (table) => [index('webhook_source_secrets_source').on(table.sourceId, table.createdAt), index('webhook_source_secrets_key').on(table.keyId)]);
export const receivedStates = ['PENDING', 'HANDLED', 'IGNORED', 'FAILED', 'INVALID'];
/** What was verified, byte for byte. */
export const receivedWebhooks = pgTable('received_webhooks', {
    id: idColumn(receivedWebhookId)('id').primaryKey(),
    sourceId: idColumn(webhookSourceId)('source_id')
        .notNull()
        .references(() => webhookSources.id, { onDelete: 'cascade' }),
    /** What the sender calls it, or a digest of what it sent. */
    externalId: text('external_id').notNull(),
    /** A digest of what was signed, where the sender's id is no part of that: the same under another id is the same. */
    contentKey: text('content_key'),
    type: text('type').notNull(),
    /** Without credentials. */
    headers: jsonb('headers').$type().notNull(),
    body: bytes('body').notNull(),
    bodyBytes: integer('body_bytes').notNull(),
    /** What let it in. */
    secretId: idColumn(sourceSecretId)('secret_id').notNull(),
    /** In place of a signature, where the sender showed a credential: one of ours, with that credential. */
    proof: text('proof'),
    address: text('address'),
    receivedAt: instant('received_at').notNull(),
    state: text('state').$type().notNull(),
    /** Why it is in this state, where that is not plain. */
    reason: text('reason'),
    detail: text('detail'),
    /** Each time that it is to be handled has the next one; an older one is worth nothing. */
    ticket: integer('ticket').notNull().default(0),
    /** When the ticket was given; null when there is nothing to do. */
    dueAt: instant('due_at'),
    /** Of what was done last, so that it is not done again. */
    mappingDigest: text('mapping_digest'),
    settledAt: instant('settled_at'),
}, (table) => [
    uniqueIndex('received_webhooks_external').on(table.sourceId, table.externalId),
    uniqueIndex('received_webhooks_content').on(table.sourceId, table.contentKey),
    index('received_webhooks_received').on(table.receivedAt, table.id),
    index('received_webhooks_source').on(table.sourceId, table.receivedAt, table.id),
    index('received_webhooks_due').on(table.dueAt).where(sql `${table.dueAt} is not null`),
]);
/** What was turned away, counted by the hour: a stranger who floods an address fills no table. */
export const rejectedWebhooks = pgTable('rejected_webhooks', {
    sourceId: idColumn(webhookSourceId)('source_id')
        .notNull()
        .references(() => webhookSources.id, { onDelete: 'cascade' }),
    reason: text('reason').$type().notNull(),
    hour: instant('hour').notNull(),
    count: integer('count').notNull(),
    lastAt: instant('last_at').notNull(),
    lastAddress: text('last_address'),
}, (table) => [primaryKey({ name: 'rejected_webhooks_key', columns: [table.sourceId, table.reason, table.hour] })]);
//# sourceMappingURL=tables.js.map