import { access } from './modules/access/module.js';
import { apikeys } from './modules/apikeys/module.js';
import { audit } from './modules/audit/module.js';
import { auth } from './modules/auth/module.js';
import { commerce } from './modules/commerce/module.js';
import { entitlements } from './modules/entitlements/module.js';
import { fleet } from './modules/fleet/module.js';
import { idempotency } from './modules/idempotency/module.js';
import { impersonation } from './modules/impersonation/module.js';
import { inbound } from './modules/inbound/module.js';
import { inventory } from './modules/inventory/module.js';
import { moves } from './modules/moves/module.js';
import { privacy } from './modules/privacy/module.js';
import { queues } from './modules/queues/module.js';
import { scim } from './modules/scim/module.js';
import { servers } from './modules/servers/module.js';
import { snapshots } from './modules/snapshots/module.js';
import { tenancy } from './modules/tenancy/module.js';
import { usage } from './modules/usage/module.js';
import { users } from './modules/users/module.js';
import { webhooks } from './modules/webhooks/module.js';
export const modules = [
    servers,
    entitlements,
    tenancy,
    fleet,
    snapshots,
    moves,
    usage,
    queues,
    access,
    audit,
    idempotency,
    users,
    auth,
    apikeys,
    impersonation,
    privacy,
    scim,
    webhooks,
    inbound,
    inventory,
    commerce,
];
//# sourceMappingURL=modules.js.map