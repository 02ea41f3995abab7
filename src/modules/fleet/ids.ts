import { type Id, defineIdKind } from '../../kernel/ids.js';

export const fleetMigrationId = defineIdKind('flm');
export type FleetMigrationId = Id<'flm'>;
