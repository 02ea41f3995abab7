import { type RuleMap, holds, sensitive } from '../../kernel/rules.js';

export const fleetRules: RuleMap = {
  Query: {
    fleetMigration: holds('fleet:read'),
    fleetMigrations: holds('fleet:read'),
    tenantDrift: holds('fleet:read'),
    fleetDrift: holds('fleet:read'),
  },
  Mutation: {
    startFleetMigration: holds('fleet:migrate'),
    pauseFleetMigration: holds('fleet:migrate'),
    repairTenantDrift: holds('fleet:migrate'),
    reprovisionTenant: sensitive(holds('fleet:migrate')),
    resumeFleetMigration: holds('fleet:migrate'),
  },
};
