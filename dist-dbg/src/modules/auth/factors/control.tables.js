import { index, uniqueIndex } from 'drizzle-orm/pg-core';
import { controlSchema } from '../../../platform/db/control-schema.js';
import { challengeColumns, passkeyColumns, recoveryCodeColumns, requirementColumns, totpColumns } from './tables.js';
export const operatorTotpFactors = controlSchema.table('operator_totp_factors', totpColumns());
export const operatorPasskeys = controlSchema.table('operator_passkeys', passkeyColumns(), (table) => [
    uniqueIndex('operator_passkeys_credential').on(table.credentialId),
    index('operator_passkeys_holder').on(table.holderId),
]);
export const operatorRecoveryCodes = controlSchema.table('operator_recovery_codes', recoveryCodeColumns(), (table) => [
    index('operator_recovery_codes_holder').on(table.holderId),
]);
export const operatorChallenges = controlSchema.table('operator_challenges', challengeColumns(), (table) => [
    index('operator_challenges_expires').on(table.expiresAt),
]);
export const operatorMfaRequirements = controlSchema.table('operator_mfa_requirements', requirementColumns());
//# sourceMappingURL=control.tables.js.map