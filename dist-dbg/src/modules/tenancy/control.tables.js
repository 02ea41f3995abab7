import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { serverId, tenantId } from '../../kernel/context.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { plans } from '../entitlements/public.js';
/** The registry: which tenants there are, and what each of them has. */
export const tenants = controlSchema.table('tenants', {
    id: idColumn(tenantId)('id').primaryKey(),
    /** Where its schema lies; refers to a row of the registry of servers, whose default is the home server. */
    serverId: idColumn(serverId)('server_id').notNull().default(sql `'00000000-0000-0000-0000-000000000000'`),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    modules: text('modules').array().notNull(),
    /** Which migrations its schema has; compared at the start, so that only those who are behind are touched. */
    migrationsDigest: text('migrations_digest').notNull(),
    /** Set while its schema is made on another server than this registry's. */
    provisioningSince: instant('provisioning_since'),
    /** The e-mail address of its first administrator, for as long. */
    provisioningFor: text('provisioning_for'),
    /** The defaults are for processes of a release that knew no plans. */
    plan: text('plan')
        .notNull()
        .default('enterprise')
        .references(() => plans.key),
    planSince: instant('plan_since').notNull().default(sql `'epoch'`),
    /** What operators said for this tenant alone, by key: few, read with the tenant and changed under its lock. */
    overrides: jsonb('overrides').$type().notNull().default({}),
    /** What its own administrator chose, by key. */
    choices: jsonb('choices').$type().notNull().default({}),
    /** How large its schema was when it was last measured. */
    storageBytes: bigint('storage_bytes', { mode: 'number' }),
    suspendedAt: instant('suspended_at'),
    sessionsValidFrom: instant('sessions_valid_from'),
    terminatesAt: instant('terminates_at'),
    /** Set when its data begins to go: from then on nothing brings it back. */
    erasingSince: instant('erasing_since'),
    createdAt: instant('created_at').notNull(),
}, (table) => [
    uniqueIndex('tenants_slug').on(table.slug),
    index('tenants_created').on(table.createdAt, table.id),
    index('tenants_server').on(table.serverId),
    index('tenants_provisioning').on(table.provisioningSince).where(sql `${table.provisioningSince} is not null`),
    index('tenants_by_name').on(sql `lower(${table.name})`, table.id),
    index('tenants_by_plan').on(table.plan),
    index('tenants_terminating').on(table.terminatesAt).where(sql `${table.terminatesAt} is not null`),
]);
/** What remains of a tenant that was erased: the proof. */
export const erasures = controlSchema.table('erasures', {
    tenantId: idColumn(tenantId)('tenant_id').primaryKey(),
    /** Where its schema lay, and where one looks for what remains. */
    serverId: idColumn(serverId)('server_id').notNull().default(sql `'00000000-0000-0000-0000-000000000000'`),
    erasedAt: instant('erased_at').notNull(),
    /** A signed document (JWS). */
    certificate: text('certificate').notNull(),
});
//# sourceMappingURL=control.tables.js.map