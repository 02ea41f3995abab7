import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { userId } from '../../access/public.js';
import { ssoConnectionId } from './ids.js';
/** Identity providers of the tenant. */
export const ssoConnections = pgTable('sso_connections', {
    id: idColumn(ssoConnectionId)('id').primaryKey(),
    name: text('name').notNull(),
    /** Which of the two it is, is said by which of them is there. */
    oidc: jsonb('oidc').$type(),
    saml: jsonb('saml').$type(),
    /** The client secret, sealed for exactly this connection. */
    sealedSecret: text('sealed_secret'),
    /** For whose addresses it may speak, in small letters. */
    emailDomains: text('email_domains').array().notNull(),
    /** Whether it need not mark addresses as verified. */
    trustsEmails: boolean('trusts_emails').notNull(),
    createsUsers: boolean('creates_users').notNull(),
    groupsAttribute: text('groups_attribute').notNull(),
    roleMappings: jsonb('role_mappings').$type().notNull(),
    /** Values of `amr` and `acr` that stand for two factors. */
    mfaValues: text('mfa_values').array().notNull(),
    version: integer('version').notNull().default(1),
    enabledAt: instant('enabled_at'),
    /** When somebody last came through it, since it was last changed. */
    provedAt: instant('proved_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
});
/** Who somebody is at a provider. The issuer is kept, since another one may give the same name to somebody else. */
export const ssoIdentities = pgTable('sso_identities', {
    connectionId: idColumn(ssoConnectionId)('connection_id')
        .notNull()
        .references(() => ssoConnections.id, { onDelete: 'cascade' }),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    userId: idColumn(userId)('user_id').notNull(),
    /** Roles that the connection gave and may take away again. */
    givenRoles: text('given_roles').array().notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
}, (table) => [primaryKey({ columns: [table.connectionId, table.issuer, table.subject] }), index('sso_identities_user').on(table.userId)]);
/** Sign-ins on their way through a browser. Of everything that travels only digests are kept. */
export const ssoFlows = pgTable('sso_flows', {
    /** Of the ticket in the address that the front-end sends the browser to. */
    ticketDigest: text('ticket_digest').primaryKey(),
    connectionId: idColumn(ssoConnectionId)('connection_id')
        .notNull()
        .references(() => ssoConnections.id, { onDelete: 'cascade' }),
    /** SHA-256 in base64url of what only the front-end knows that began it (RFC 7636). */
    codeChallenge: text('code_challenge').notNull(),
    /** Whether the provider was asked to look at the person anew. */
    isFresh: boolean('is_fresh').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Of the state, and of the cookie of the browser that was sent to the provider; null until then. */
    stateDigest: text('state_digest'),
    browserDigest: text('browser_digest'),
    /** What the answer must fit to, sealed for exactly this flow. */
    sealedRequest: text('sealed_request'),
    returnedAt: instant('returned_at'),
    /** Of a SAML answer that was verified and waits for its browser: a digest, and what was asserted, sealed. */
    relayDigest: text('relay_digest'),
    sealedAssertion: text('sealed_assertion'),
    /** Who came back, and what the code that the front-end exchanges stands for. */
    userId: text('user_id').$type(),
    methods: text('methods').array(),
    authenticatedAt: instant('authenticated_at'),
    codeDigest: text('code_digest'),
    codeExpiresAt: instant('code_expires_at'),
    finishedAt: instant('finished_at'),
}, (table) => [
    uniqueIndex('sso_flows_state').on(table.stateDigest),
    uniqueIndex('sso_flows_relay').on(table.relayDigest),
    uniqueIndex('sso_flows_code').on(table.codeDigest),
    index('sso_flows_expires').on(table.expiresAt),
]);
/** SAML assertions that were taken: each once, for as long as it is good. */
export const ssoAssertions = pgTable('sso_assertions', {
    connectionId: idColumn(ssoConnectionId)('connection_id').notNull(),
    digest: text('digest').notNull(),
    expiresAt: instant('expires_at').notNull(),
}, (table) => [primaryKey({ columns: [table.connectionId, table.digest] }), index('sso_assertions_expires').on(table.expiresAt)]);
/** At most one row: that everybody comes through a provider, but those who may break the glass. */
export const ssoRequirements = pgTable('sso_requirements', {
    id: integer('id').primaryKey().default(1),
    requiredAt: instant('required_at').notNull(),
    breakGlass: text('break_glass').array().$type().notNull(),
});
//# sourceMappingURL=tables.js.map