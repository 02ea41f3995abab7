import { atFields, defineRefusal } from '../../kernel/errors.js';

export const credentialsWrong = defineRefusal('UNAUTHENTICATED', 'AUTH_CREDENTIALS_WRONG', 'The e-mail address or the password is wrong.');
export const refreshTokenInvalid = defineRefusal(
  'UNAUTHENTICATED',
  'AUTH_REFRESH_TOKEN_INVALID',
  'The refresh token is unknown, expired, or belongs to a session that has ended. Sign in again.',
);
export const signInBusy = defineRefusal('RATE_LIMITED', 'AUTH_SIGN_IN_BUSY', 'Too many sign-ins at this moment. Try again in a few seconds.');
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
