import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { serverId } from '../../kernel/context.js';
import { sealedColumns } from '../../platform/crypto/vault.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { serverCredentialId } from './ids.js';
/** The PostgreSQL servers that tenants lie on. The home server has a row without an address: that is in the environment. */
export const servers = controlSchema.table('servers', {
    id: idColumn(serverId)('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind').$type().notNull(),
    region: text('region'),
    host: text('host'),
    port: integer('port'),
    database: text('database'),
    tls: text('tls').$type(),
    directHost: text('direct_host'),
    directPort: integer('direct_port'),
    /** How many tenants at most; null without a limit. */
    capacity: integer('capacity'),
    weight: integer('weight').notNull().default(1),
    drainingSince: instant('draining_since'),
    createdAt: instant('created_at').notNull(),
}, (table) => [uniqueIndex('servers_name').on(table.name), uniqueIndex('servers_address').on(table.host, table.port, table.database)]);
/**
 * The logins of servers, passwords sealed. A new one is first stored, then set on the server, then activated, so that whatever interrupts
 * this, one of the two holds; the old one is retired last.
 */
export const serverCredentials = controlSchema.table('server_credentials', {
    id: idColumn(serverCredentialId)('id').primaryKey(),
    serverId: idColumn(serverId)('server_id')
        .notNull()
        .references(() => servers.id, { onDelete: 'cascade' }),
    login: text('login').notNull(),
    ...sealedColumns(),
    createdAt: instant('created_at').notNull(),
    activatedAt: instant('activated_at'),
    /** Why the last attempt to set it on the server failed. */
    problem: text('problem'),
}, (table) => [
    uniqueIndex('server_credentials_active').on(table.serverId).where(sql `${table.activatedAt} is not null`),
    uniqueIndex('server_credentials_candidate').on(table.serverId).where(sql `${table.activatedAt} is null`),
    index('server_credentials_key').on(table.keyId),
]);
/** When which machine last read a credential for what: the audit trail gets an entry once in a while, not one for each pool that is opened. */
export const credentialReads = controlSchema.table('credential_reads', {
    credentialId: uuid('credential_id').notNull(),
    purpose: text('purpose').notNull(),
    machine: text('machine').notNull(),
    auditedAt: instant('audited_at').notNull(),
}, (table) => [primaryKey({ columns: [table.credentialId, table.purpose, table.machine] })]);
//# sourceMappingURL=control.tables.js.map