/**
 * Fleet owns how the schemas of all tenants are kept as this build needs them: runs over the fleet, and whether a schema is as it should be.
 * It never reads or writes a tenant's rows, and never decides what a migration says.
 */
import { defineModule } from '../../kernel/module.js';
import { DriftResolver } from './drift/graphql.js';
import { driftRepaired, migrationFinished, migrationPaused, migrationRequested, migrationResumed, migrationStarted } from './events.js';
import { fleetInventory } from './inventory.js';
import { FleetResolver } from './requests/graphql.js';
import { fleetRules } from './rules.js';

export const fleet = defineModule({
  name: 'fleet',
  rank: 0,
  operatorPermissions: [
    { name: 'fleet:read', description: "See runs over the fleet, and what differs in tenants' schemas." },
    { name: 'fleet:migrate', description: "Start, pause and resume runs over the fleet, and repair tenants' schemas." },
  ],
  resolvers: [FleetResolver, DriftResolver],
  rules: fleetRules,
  events: [migrationRequested, migrationStarted, migrationPaused, migrationResumed, migrationFinished, driftRepaired],
  inventory: fleetInventory,
});
