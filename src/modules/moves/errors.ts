import { defineRefusal } from '../../kernel/errors.js';

export const moveNotFound = defineRefusal('NOT_FOUND', 'MOVE_NOT_FOUND', 'There is no such move.');
export const moveOpen = defineRefusal(
  'CONFLICT',
  'MOVE_OPEN',
  'A move of this tenant is open: confirm, undo or cancel it first, or wait until a worker has cleared away what is left of it.',
);
export const moveNowhere = defineRefusal('CONFLICT', 'MOVE_NOWHERE', 'The tenant lies on this database server already.');
export const moveOfCitus = defineRefusal(
  'CONFLICT',
  'MOVE_OF_CITUS',
  'One of the two servers is a Citus cluster: a tenant moves within one with `moveTenantToNode`, and neither into one nor out of it.',
);
export const moveOfTerminating = defineRefusal(
  'CONFLICT',
  'MOVE_OF_TERMINATING',
  'The tenant was terminated and will be erased: it is moved nowhere.',
);
export const moveBesideRestore = defineRefusal(
  'CONFLICT',
  'MOVE_BESIDE_RESTORE',
  'A restored state of the tenant stands beside the live one, on the server that it would leave: discard it first.',
);
export const moveSwitched = defineRefusal('CONFLICT', 'MOVE_SWITCHED', 'The tenant has changed places already: undo the move instead.');
export const moveNotSwitched = defineRefusal(
  'CONFLICT',
  'MOVE_NOT_SWITCHED',
  'The tenant has not changed places by this move, or has gone back, or the move is over: there is nothing to confirm or undo.',
);
export const moveOver = defineRefusal('CONFLICT', 'MOVE_OVER', 'The move is over, or is being given up already.');
export const moveSlugNotConfirmed = defineRefusal(
  'BAD_USER_INPUT',
  'MOVE_SLUG_NOT_CONFIRMED',
  'This needs the slug of the tenant, typed again: the one that was given is another.',
);
export const moveTableWithoutKey = defineRefusal<[table: string]>(
  'CONFLICT',
  'MOVE_TABLE_WITHOUT_KEY',
  'A table of the tenant has no primary key, so that its changes could not be followed; the message names it. Somebody made it by hand: give it one.',
  (table) => `The table ${table} has no primary key, so that its changes could not be followed.`,
);
export const moveSchemaDiffers = defineRefusal<[what: string]>(
  'CONFLICT',
  'MOVE_SCHEMA_DIFFERS',
  'The schema of the tenant is not what its migrations make, and cannot be made again elsewhere; the message names where. See `tenantDrift`, and repair that first.',
  (what) => `The schema of the tenant cannot be made again elsewhere: it differs from its migrations in ${what}.`,
);
export const moveCopyFailed = defineRefusal<[why: string]>(
  'CONFLICT',
  'MOVE_COPY_FAILED',
  'What was copied is not what the source holds; nothing of it was kept. The message says where.',
  (why) => `What was copied is not what the source holds: ${why}`,
);
export const moveTooBusy = defineRefusal(
  'CONFLICT',
  'MOVE_TOO_BUSY',
  'The tenant writes so much, or for so long at a time, that writes would have had to wait for a second or more. It is where it was: try again when there is less to do.',
);
export const moveBacklog = defineRefusal(
  'CONFLICT',
  'MOVE_BACKLOG',
  'More events of the tenant wait to be handled than can change servers within the pause. Let the workers handle them, or discard dead letters, and try again.',
);
export const moveServerLost = defineRefusal(
  'UNAVAILABLE',
  'MOVE_SERVER_LOST',
  'One of the two database servers could not be reached during the move. The tenant is where it was.',
);
export const moveInterrupted = defineRefusal(
  'UNAVAILABLE',
  'MOVE_INTERRUPTED',
  'The process that worked on the move ended again and again before it was done. The tenant is where it was.',
);
export const moveWorkFailed = defineRefusal(
  'INTERNAL',
  'MOVE_WORK_FAILED',
  'The move failed for a reason that was not foreseen; the log of the worker has it, with the id. The tenant is where it was.',
);
export const moveUnderWay = defineRefusal('CONFLICT', 'MOVE_UNDER_WAY', 'The tenant is being moved: wait for its end.');
export const moveHasWrites = defineRefusal<[tables: string]>(
  'CONFLICT',
  'MOVE_HAS_WRITES',
  'Rows were written on the target since the switch, and would be lost; the message names the tables. Move the tenant back instead, which keeps them, or undo with `losingWrites`.',
  (tables) => `Rows were written on the target since the switch, in ${tables}, and would be lost.`,
);
