import { defineRefusal } from '../../kernel/errors.js';
export const tokenInvalid = defineRefusal('UNAUTHENTICATED', 'ACCESS_TOKEN_INVALID', 'The access token is malformed, forged, expired, or its session has ended. Refresh the session or sign in again.');
export const authorizationMalformed = defineRefusal('UNAUTHENTICATED', 'AUTHORIZATION_MALFORMED', 'The header Authorization must be "Bearer" and an access token or an API key.');
//# sourceMappingURL=errors.js.map