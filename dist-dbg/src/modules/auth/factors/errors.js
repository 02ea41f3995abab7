import { defineRefusal } from '../../../kernel/errors.js';
/** One refusal for whatever is wrong with a proof: which part it was is nobody's business but its owner's. */
export const proofWrong = defineRefusal('FORBIDDEN', 'AUTH_PROOF_WRONG', 'The code, the passkey or the password was not accepted: it is wrong or was used before, or the ticket is too old, was used, has had five tries, or belongs to another device. Begin again when a second try fails, too.');
export const totpNotPending = defineRefusal('CONFLICT', 'AUTH_TOTP_NOT_PENDING', 'No authenticator app waits for its first code, or it was shown more than ten minutes ago. Begin with `beginTotpEnrolment`.');
export const totpNotFound = defineRefusal('NOT_FOUND', 'AUTH_TOTP_NOT_FOUND', 'The account has no authenticator app.');
export const passkeyNotFound = defineRefusal('NOT_FOUND', 'AUTH_PASSKEY_NOT_FOUND', 'The account has no such passkey.');
export const lastFactor = defineRefusal('CONFLICT', 'AUTH_LAST_FACTOR', 'A second factor is required of the account, and this is the last one. Add another before you remove it.');
export const passkeyKnown = defineRefusal('CONFLICT', 'AUTH_PASSKEY_KNOWN', 'The passkey is registered already.');
export const tooManyPasskeys = defineRefusal('CONFLICT', 'AUTH_TOO_MANY_PASSKEYS', 'The account has twenty passkeys. Remove one first.');
export const noSecondFactor = defineRefusal('CONFLICT', 'AUTH_NO_SECOND_FACTOR', 'Recovery codes stand for a second factor that was lost. Add an authenticator app or a passkey first.');
export const requirementNotFound = defineRefusal('NOT_FOUND', 'AUTH_MFA_NOT_REQUIRED', 'A second factor is not required of them.');
export const tooManyRequirements = defineRefusal('CONFLICT', 'AUTH_TOO_MANY_MFA_REQUIREMENTS', 'A second factor is required of 200 roles already. Require it of everybody instead.');
//# sourceMappingURL=errors.js.map