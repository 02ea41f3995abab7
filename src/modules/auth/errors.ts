import { atFields, defineRefusal } from '../../kernel/errors.js';

export const credentialsWrong = defineRefusal('UNAUTHENTICATED', 'AUTH_CREDENTIALS_WRONG', 'The e-mail address or the password is wrong.');
export const refreshTokenInvalid = defineRefusal(
  'UNAUTHENTICATED',
  'AUTH_REFRESH_TOKEN_INVALID',
  'The refresh token is unknown, expired, or belongs to a session that has ended. Sign in again.',
);
export const signInBusy = defineRefusal('RATE_LIMITED', 'AUTH_SIGN_IN_BUSY', 'Too many sign-ins at this moment. Try again in a few seconds.');
export const linkInvalid = defineRefusal(
  'BAD_REQUEST',
  'AUTH_LINK_INVALID',
  'The link is unknown or too old, was used already, or was replaced by a newer one. Ask for another.',
);
export const invitationNotFound = defineRefusal(
  'NOT_FOUND',
  'AUTH_INVITATION_NOT_FOUND',
  'There is no such invitation, or it was accepted or taken back already.',
);
export const invitationOpen = defineRefusal(
  'CONFLICT',
  'AUTH_INVITATION_OPEN',
  'The e-mail address has been invited already. Send that invitation again, or take it back.',
);
export const tooManyInvitations = defineRefusal(
  'CONFLICT',
  'AUTH_TOO_MANY_INVITATIONS',
  'The tenant has a thousand invitations that nobody has accepted yet. Take some of them back first.',
);
export const currentPasswordWrong = defineRefusal('FORBIDDEN', 'AUTH_CURRENT_PASSWORD_WRONG', 'The present password is another one.');
export const emailUnchanged = defineRefusal('CONFLICT', 'AUTH_EMAIL_UNCHANGED', 'This is the e-mail address that the account has already.');
export const emailAlreadyVerified = defineRefusal('CONFLICT', 'AUTH_EMAIL_ALREADY_VERIFIED', 'The e-mail address was proved already.');
export const signUpClosed = defineRefusal('FORBIDDEN', 'AUTH_SIGN_UP_CLOSED', 'This installation makes tenants by its operators alone.');
export const signUpBusy = defineRefusal('RATE_LIMITED', 'AUTH_SIGN_UP_BUSY', 'Too many sign-ups wait to be confirmed. Try again in some hours.');
export const sessionNotFound = defineRefusal('NOT_FOUND', 'AUTH_SESSION_NOT_FOUND', 'There is no such session, or it has ended.');
export const operatorEmailTaken = defineRefusal('CONFLICT', 'AUTH_OPERATOR_EMAIL_TAKEN', 'The e-mail address already belongs to an operator.');
export const operatorNotFound = defineRefusal(
  'NOT_FOUND',
  'AUTH_OPERATOR_NOT_FOUND',
  'There is no such operator.',
  (id: string) => `There is no operator ${id}.`,
);
export const lastOperator = defineRefusal(
  'CONFLICT',
  'AUTH_LAST_OPERATOR',
  'Nobody could run the installation any more: at least one active operator must have all permissions.',
);
export const operatorBeyondOwn = defineRefusal(
  'FORBIDDEN',
  'AUTH_OPERATOR_BEYOND_OWN',
  'Nobody can give or take permissions of operators that they do not hold themselves.',
);
const staleVersion = defineRefusal(
  'CONFLICT',
  'AUTH_OPERATOR_VERSION_STALE',
  'Someone has changed the operator since the version that `ifVersion` names; the message tells the present version.',
  (current: number) => `The operator was changed meanwhile: the version is now ${current}.`,
);
export const operatorVersionStale = (current: number) => atFields(staleVersion(current), ['input.ifVersion']);
