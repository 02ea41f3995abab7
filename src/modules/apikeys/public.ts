export { apiKeyInvalid } from './errors.js';
export { ApiKeysInForce } from './presenting/in-force.js';
export { type PresentedKey, readPresented } from './presenting/secret.js';
