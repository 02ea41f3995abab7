import { defineRefusal } from '../../kernel/errors.js';

export const fleetMigrationNotFound = defineRefusal('NOT_FOUND', 'FLEET_MIGRATION_NOT_FOUND', 'There is no such run over the fleet.');
export const fleetMigrationOver = defineRefusal(
  'CONFLICT',
  'FLEET_MIGRATION_OVER',
  'The run is over: it can neither be paused nor resumed. Start another one.',
);
