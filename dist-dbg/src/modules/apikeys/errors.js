import { defineRefusal } from '../../kernel/errors.js';
export const apiKeyInvalid = defineRefusal('UNAUTHENTICATED', 'APIKEYS_KEY_INVALID', 'The API key is malformed or unknown. Its last six characters are a checksum: a key that was cut or mistyped is found by them.');
export const apiKeyExpired = defineRefusal('UNAUTHENTICATED', 'APIKEYS_KEY_EXPIRED', 'The API key has expired, or its secret was replaced by a newer one. Whoever manages the keys of the tenant can rotate it.');
export const apiKeyRevoked = defineRefusal('UNAUTHENTICATED', 'APIKEYS_KEY_REVOKED', 'The API key was revoked. Ask for another one.');
export const apiKeyNotFound = defineRefusal('NOT_FOUND', 'APIKEYS_KEY_NOT_FOUND', 'There is no such API key.', (id) => `There is no API key ${id}.`);
export const apiKeyOver = defineRefusal('CONFLICT', 'APIKEYS_KEY_OVER', 'The API key has expired or was revoked: make a new one.');
export const tooManyApiKeys = defineRefusal('CONFLICT', 'APIKEYS_TOO_MANY_KEYS', 'There are as many API keys as there may be. Revoke some first.', (most) => `There are ${most} API keys already, the most that there may be.`);
//# sourceMappingURL=errors.js.map