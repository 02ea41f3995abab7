import { describeTable } from '../../kernel/inventory.js';
import { fleetMigrationTenants, fleetMigrations, tenantDrifts } from './control.tables.js';
const NO_DATA = 'Progress of our own machinery; what operators ask of it is told by events.';
export const fleetInventory = [
    describeTable(fleetMigrations, { neutral: ['target', 'pauseReason'], audit: { none: NO_DATA } }),
    describeTable(fleetMigrationTenants, { neutral: ['sqlState', 'message'], audit: { none: NO_DATA } }),
    describeTable(tenantDrifts, { neutral: ['objects'], audit: { none: NO_DATA } }),
];
//# sourceMappingURL=inventory.js.map