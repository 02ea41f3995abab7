/**
 * SCIM owns how directories outside (Entra ID, Okta) keep a tenant's users and groups: what they call them, and RFC 7644 over HTTP. It never
 * says which roles a group has, and never lets in again whom an administrator has deactivated.
 */
import { defineModule } from '../../kernel/module.js';
import { directoryGroupUpdated, directoryUserUpdated } from './events.js';
import { scimInventory } from './inventory.js';
import { PROVISIONING } from './wire/answer.js';
export const scim = defineModule({
    name: 'scim',
    rank: 2,
    permissions: [
        {
            name: PROVISIONING,
            description: 'For API keys of a directory: create, change and deactivate users and groups by SCIM, and so decide who has which role.',
            roles: [],
            givesRights: true,
        },
    ],
    inventory: scimInventory,
    events: [directoryUserUpdated, directoryGroupUpdated],
});
//# sourceMappingURL=module.js.map