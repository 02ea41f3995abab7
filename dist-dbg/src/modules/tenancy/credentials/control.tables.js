import { index, text } from 'drizzle-orm/pg-core';
import { tenantId } from '../../../kernel/context.js';
import { sealedColumns } from '../../../platform/crypto/vault.js';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { controlSchema } from '../../../platform/db/control-schema.js';
import { tenants } from '../control.tables.js';
import { tenantCredentialId } from './ids.js';
/** Logins of their own that tenants have for reports: each may read one schema. Passwords are sealed. */
export const tenantCredentials = controlSchema.table('tenant_credentials', {
    id: idColumn(tenantCredentialId)('id').primaryKey(),
    tenantId: idColumn(tenantId)('tenant_id')
        .notNull()
        .references(() => tenants.id),
    name: text('name').notNull(),
    ...sealedColumns(),
    createdAt: instant('created_at').notNull(),
    /** When it ends: set when another one takes its place. */
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    applied: text('applied').$type().notNull().default('none'),
}, (table) => [index('tenant_credentials_tenant').on(table.tenantId, table.createdAt), index('tenant_credentials_key').on(table.keyId)]);
//# sourceMappingURL=control.tables.js.map