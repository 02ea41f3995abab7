/** What second factors are kept as: users' in their tenant's schema, operators' in the control plane, with the same columns. */
import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../../platform/db/columns.js';
import { passkeyId } from './ids.js';
/** The authenticator app of an account (RFC 6238). Secrets are sealed for exactly this account. */
export const totpColumns = () => ({
    /** A user's or an operator's id. */
    holderId: text('holder_id').primaryKey(),
    /** Null while none was confirmed. */
    sealedSecret: text('sealed_secret'),
    confirmedAt: instant('confirmed_at'),
    /** The time step of the last code that was taken: it and older ones are used up. */
    lastStep: bigint('last_step', { mode: 'number' }),
    /** One that was shown and takes the other's place when a code of it comes. */
    sealedPending: text('sealed_pending'),
    pendingAt: instant('pending_at'),
});
/** A WebAuthn credential. */
export const passkeyColumns = () => ({
    id: idColumn(passkeyId)('id').primaryKey(),
    holderId: text('holder_id').notNull(),
    /** What the authenticator calls it, in base64url. */
    credentialId: text('credential_id').notNull(),
    /** COSE, in base64url. */
    publicKey: text('public_key').notNull(),
    /** How often the authenticator says that it has signed; 0 for those that do not count. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    name: text('name').notNull(),
    /** Whether it can be on several devices, as passkeys of a cloud are. */
    isSynced: boolean('is_synced').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    /** When it counted backwards, as a copy does: from then on it is refused. */
    clonedAt: instant('cloned_at'),
});
/** Codes on paper for whoever has lost the other factors. Keyed digests; a used one stays. */
export const recoveryCodeColumns = () => ({
    digest: text('digest').primaryKey(),
    holderId: text('holder_id').notNull(),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
});
export const challengePurposes = ['SIGN_IN', 'PASSKEY_SIGN_IN', 'STEP_UP', 'PASSKEY_REGISTRATION'];
/** Questions for a proof. Of their tickets only digests are kept. */
export const challengeColumns = () => ({
    digest: text('digest').primaryKey(),
    purpose: text('purpose').$type().notNull(),
    /** Null for a passkey that is to tell whose it is. */
    holderId: text('holder_id'),
    /** The session that asks; null while there is none. */
    sessionId: text('session_id'),
    /** What was proved before it was asked (`Assurance.methods`): the password, or a provider's word. */
    methods: text('methods').array().notNull().default(sql `'{pwd}'::text[]`),
    /** What the device called itself: another one cannot answer. */
    userAgent: text('user_agent'),
    /** What an authenticator is to sign: 256 random bits in base64url. */
    challenge: text('challenge').notNull(),
    attempts: integer('attempts').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
});
/** Of whom a second factor is required. */
export const requirementColumns = () => ({
    /** `EVERYBODY`, or the id of a role. */
    scope: text('scope').primaryKey(),
    requiredAt: instant('required_at').notNull(),
    /** How long those may go on without one who have none. */
    graceDays: integer('grace_days').notNull(),
});
export const totpFactors = pgTable('totp_factors', totpColumns());
export const passkeys = pgTable('passkeys', passkeyColumns(), (table) => [
    uniqueIndex('passkeys_credential').on(table.credentialId),
    index('passkeys_holder').on(table.holderId),
]);
export const recoveryCodes = pgTable('recovery_codes', recoveryCodeColumns(), (table) => [index('recovery_codes_holder').on(table.holderId)]);
export const challenges = pgTable('challenges', challengeColumns(), (table) => [index('challenges_expires').on(table.expiresAt)]);
export const mfaRequirements = pgTable('mfa_requirements', requirementColumns());
//# sourceMappingURL=tables.js.map