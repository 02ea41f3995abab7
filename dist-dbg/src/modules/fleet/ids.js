import { defineIdKind } from '../../kernel/ids.js';
export const fleetMigrationId = defineIdKind('flm');
//# sourceMappingURL=ids.js.map