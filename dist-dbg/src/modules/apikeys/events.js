import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
import { apiKeyId } from './ids.js';
const apiKey = { version: 1, public: true, subject: 'apiKeyId' };
const names = z.array(z.string());
export const revokeReasons = ['REVOKED', 'HOLDER_DEACTIVATED'];
export const apiKeyCreated = defineEvent({
    ...apiKey,
    name: 'apikeys.apiKeyCreated',
    description: 'An API key was made, and its secret shown to whoever made it.',
    payload: z.object({ apiKeyId: apiKeyId.schema, name: z.string(), permissions: names, expiresAt: z.string() }),
});
export const apiKeyRotated = defineEvent({
    ...apiKey,
    name: 'apikeys.apiKeyRotated',
    description: 'An API key has a new secret; the one before works until `previousUntil`.',
    payload: z.object({ apiKeyId: apiKeyId.schema, name: z.string(), expiresAt: z.string(), previousUntil: z.string() }),
});
export const apiKeyRevoked = defineEvent({
    ...apiKey,
    name: 'apikeys.apiKeyRevoked',
    description: 'An API key works no more: it was revoked (`REVOKED`), or whoever had been shown its secret was deactivated (`HOLDER_DEACTIVATED`).',
    payload: z.object({ apiKeyId: apiKeyId.schema, name: z.string(), reason: z.enum(revokeReasons) }),
});
export const apiKeyOverlapEnded = defineEvent({
    ...apiKey,
    name: 'apikeys.apiKeyOverlapEnded',
    description: 'The secret that an API key had before its rotation works no more, since whoever had been shown it was deactivated.',
    payload: z.object({ apiKeyId: apiKeyId.schema, name: z.string() }),
});
export const apiKeyExpiryNoticeDue = defineEvent({
    ...apiKey,
    // A reminder that was set long before: it says nothing when the key has another end by now.
    public: false,
    name: 'apikeys.apiKeyExpiryNoticeDue',
    description: 'Whoever has the secret of an API key is to be told that it is about to expire, if it still has this end.',
    payload: z.object({ apiKeyId: apiKeyId.schema, expiresAt: z.string() }),
});
//# sourceMappingURL=events.js.map