import { catalogRequiredModules } from './kernel/required-modules.js';
import { catalogPermissions } from './modules/access/public.js';
import { catalogTables } from './modules/audit/public.js';
import { catalogEntitlements } from './modules/entitlements/public.js';
import { catalogLastingRows } from './modules/fleet/public.js';
import { catalogPersonalData } from './modules/privacy/public.js';
import { catalogCounters, catalogEphemeralTables } from './modules/snapshots/public.js';
import { catalogOptionalModules } from './modules/tenancy/public.js';
import { catalogEventTypes } from './modules/webhooks/public.js';
import { platformInventory } from './platform/inventory.js';
/** Once per process, before anything else. */
export function catalogModules(modules) {
    catalogRequiredModules(modules);
    catalogPermissions(modules);
    catalogOptionalModules(modules);
    catalogPersonalData(modules);
    catalogTables([...modules.flatMap((module) => module.inventory), ...platformInventory]);
    catalogEntitlements(modules);
    catalogEphemeralTables(modules);
    catalogCounters(modules);
    catalogLastingRows(modules);
    catalogEventTypes(modules);
}
//# sourceMappingURL=catalogs.js.map