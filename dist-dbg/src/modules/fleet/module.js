/**
 * Fleet owns how the schemas of all tenants are kept as this build needs them: runs over the fleet, and whether a tenant has
 * all that it should have. Of rows it knows only those that modules declare as lasting, and it never decides what a migration says.
 */
import { defineModule } from '../../kernel/module.js';
import { DriftResolver } from './drift/graphql.js';
import { driftRepaired, migrationFinished, migrationPaused, migrationRequested, migrationResumed, migrationStarted, tenantReprovisioned, } from './events.js';
import { fleetInventory } from './inventory.js';
import { ProvisioningResolver } from './provisioning/graphql.js';
import { FleetResolver } from './requests/graphql.js';
import { fleetRules } from './rules.js';
import { TenantVersionsResolver } from './serving/graphql.js';
export const fleet = defineModule({
    name: 'fleet',
    rank: 0,
    operatorPermissions: [
        { name: 'fleet:read', description: "See runs over the fleet, and what differs in tenants' schemas." },
        { name: 'fleet:migrate', description: 'Start, pause and resume runs over the fleet, and repair what tenants lack.' },
    ],
    resolvers: [FleetResolver, DriftResolver, ProvisioningResolver, TenantVersionsResolver],
    rules: fleetRules,
    events: [migrationRequested, migrationStarted, migrationPaused, migrationResumed, migrationFinished, driftRepaired, tenantReprovisioned],
    inventory: fleetInventory,
});
//# sourceMappingURL=module.js.map