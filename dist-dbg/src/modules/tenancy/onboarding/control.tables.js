import { sql } from 'drizzle-orm';
import { index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { serverId, tenantId } from '../../../kernel/context.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { controlSchema } from '../../../platform/db/control-schema.js';
/** Tenants that wait for the worker to create them, and those that it could not create. A created one is in the registry and no more here. */
export const onboardingRequests = controlSchema.table('onboarding_requests', {
    tenantId: idColumn(tenantId)('tenant_id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    language: text('language').$type(),
    modules: text('modules').array().notNull(),
    plan: text('plan').notNull(),
    adminEmail: text('admin_email').notNull(),
    adminName: text('admin_name').notNull(),
    adminPasswordHash: text('admin_password_hash'),
    adminEmailVerifiedAt: instant('admin_email_verified_at'),
    /** Where it is to lie; anywhere when both are null. */
    serverId: idColumn(serverId)('server_id'),
    region: text('region'),
    requestedAt: instant('requested_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    failedAt: instant('failed_at'),
    /** The reason of a refusal, such as `TENANCY_SLUG_TAKEN`. */
    failure: text('failure'),
}, (table) => [
    uniqueIndex('onboarding_requests_slug').on(table.slug).where(sql `${table.failedAt} is null`),
    index('onboarding_requests_next').on(table.nextAttemptAt).where(sql `${table.failedAt} is null`),
    index('onboarding_requests_age').on(table.requestedAt, table.tenantId),
]);
//# sourceMappingURL=control.tables.js.map