/**
 * API keys owns how programs come in: keys of a tenant with permissions, an end, and a secret that is shown once. It never knows what a
 * permission is for, and never lets a program do what needs a person.
 */
import { joins, on } from '../../kernel/events.js';
import { defineModule } from '../../kernel/module.js';
import { userId } from '../access/public.js';
import { userDeactivated } from '../users/events.js';
import { apiKeyCreated, apiKeyExpiryNoticeDue, apiKeyOverlapEnded, apiKeyRevoked, apiKeyRotated } from './events.js';
import { mailApiKeyExpires } from './expiry/notices.js';
import { apiKeysInventory } from './inventory.js';
import { ApiKeyConnectionResolver, ApiKeyResolver } from './managing/graphql.js';
import { endSecretsShownTo } from './managing/service.js';
import { apiKeyRules } from './rules.js';
export const apikeys = defineModule({
    name: 'apikeys',
    rank: 1,
    permissions: [{ name: 'apikeys:manage', description: 'See and end API keys, and make and rotate those that may no more than oneself.', roles: [] }],
    resolvers: [ApiKeyResolver, ApiKeyConnectionResolver],
    rules: apiKeyRules,
    events: [apiKeyCreated, apiKeyRotated, apiKeyRevoked, apiKeyOverlapEnded, apiKeyExpiryNoticeDue],
    inventory: apiKeysInventory,
    listeners: [
        joins(userDeactivated, (tx, event) => endSecretsShownTo(tx, userId.parse(event.payload.userId))),
        on(apiKeyExpiryNoticeDue, mailApiKeyExpires),
    ],
    // A key that was revoked, or rotated, because others had its secret must not work again because an older state came back.
    ephemeralTables: ['api_keys'],
});
//# sourceMappingURL=module.js.map