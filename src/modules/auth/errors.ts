import { defineRefusal } from '../../kernel/errors.js';

export const credentialsWrong = defineRefusal('UNAUTHENTICATED', 'AUTH_CREDENTIALS_WRONG', 'The e-mail address or the password is wrong.');
export const refreshTokenInvalid = defineRefusal(
  'UNAUTHENTICATED',
  'AUTH_REFRESH_TOKEN_INVALID',
  'The refresh token is unknown, expired, or belongs to a session that has ended. Sign in again.',
);
export const signInBusy = defineRefusal('RATE_LIMITED', 'AUTH_SIGN_IN_BUSY', 'Too many sign-ins at this moment. Try again in a few seconds.');
export const operatorEmailTaken = defineRefusal('CONFLICT', 'AUTH_OPERATOR_EMAIL_TAKEN', 'The e-mail address already belongs to an operator.');
