import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { platformSchema } from '../db/platform-schema.js';
/** Tenants of which some process is told live. The events of all others are kept for nobody. */
export const liveAudiences = platformSchema.table('live_audiences', {
    tenantId: text('tenant_id').primaryKey(),
    /** By the database's clock. Whoever listens moves it on. */
    heardUntil: instant('heard_until').notNull(),
    /** Of the tenant's newest live event. Counts without gaps, so that whoever has missed one sees it. */
    position: bigint('position', { mode: 'number' }).notNull().default(0),
});
/** The public events of those tenants, in the order in which relays took them, for a few minutes: gateways read them from here. */
export const liveEvents = platformSchema.table('live_events', {
    tenantId: text('tenant_id').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    subjectId: text('subject_id').notNull(),
    payload: jsonb('payload').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    keptSince: instant('kept_since').notNull().default(sql `now()`),
}, (table) => [primaryKey({ columns: [table.tenantId, table.position] }), index('live_events_kept').on(table.keptSince)]);
//# sourceMappingURL=shard.tables.js.map