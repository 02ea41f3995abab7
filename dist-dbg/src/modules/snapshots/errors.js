import { defineRefusal } from '../../kernel/errors.js';
export const snapshotNotFound = defineRefusal('NOT_FOUND', 'SNAPSHOT_NOT_FOUND', 'The tenant has no such snapshot.');
export const snapshotOpen = defineRefusal('CONFLICT', 'SNAPSHOT_OPEN', 'A snapshot of this tenant is being taken: wait for its end.');
export const snapshotsTooMany = defineRefusal('CONFLICT', 'SNAPSHOTS_TOO_MANY', 'The tenant has as many snapshots that were asked for as one may have: delete some first.');
export const snapshotInUse = defineRefusal('CONFLICT', 'SNAPSHOT_IN_USE', 'The tenant is being restored from this snapshot: wait for its end.');
/** Whatever is wrong with the files, none of it is used. */
export const snapshotTampered = defineRefusal('CONFLICT', 'SNAPSHOT_TAMPERED', 'The files of the snapshot are not those that were written: something is missing, was changed, or belongs to another tenant or installation.', (what) => `The files of the snapshot are not those that were written: ${what}.`);
export const snapshotKeyUnknown = defineRefusal('CONFLICT', 'SNAPSHOT_KEY_UNKNOWN', 'The snapshot was sealed with another SERAI_SECRET: only a process with that one can open it.');
export const snapshotOfAnotherBuild = defineRefusal('CONFLICT', 'SNAPSHOT_OF_ANOTHER_BUILD', 'The snapshot has a migration that this build does not have, or has in other words; the message names it. Restore with the build that took it, or a later one.', (migration) => `The snapshot has the migration ${migration}, which this build does not have, or has in other words.`);
export const snapshotStoreFailed = defineRefusal('UNAVAILABLE', 'SNAPSHOT_STORE_FAILED', 'The place of the snapshots cannot be read or written; the message names the code of the operating system.', (code) => `The place of the snapshots cannot be read or written (${code}).`);
export const workInterrupted = defineRefusal('UNAVAILABLE', 'SNAPSHOT_WORK_INTERRUPTED', 'The process that worked on it ended again and again before it was done.');
export const workFailed = defineRefusal('INTERNAL', 'SNAPSHOT_WORK_FAILED', 'The work failed for a reason that was not foreseen; the log of the worker has it, with the id.');
export const restoreNoSnapshot = defineRefusal('NOT_FOUND', 'RESTORE_NO_SNAPSHOT', 'The tenant has no snapshot that was taken at or before this time.');
export const restoreNotFound = defineRefusal('NOT_FOUND', 'RESTORE_NOT_FOUND', 'There is no such restore.');
export const restoreOpen = defineRefusal('CONFLICT', 'RESTORE_OPEN', 'Another restore of this tenant is open: discard it first, which also confirms a swap.');
export const restoreNotReady = defineRefusal('CONFLICT', 'RESTORE_NOT_READY', 'The restored state does not stand beside the live one: it is not ready yet, is live already, failed, or was discarded.');
export const restoreNotSwapped = defineRefusal('CONFLICT', 'RESTORE_NOT_SWAPPED', 'There is nothing to undo: the restored state is not the live one, or no other was put aside for it.');
export const restoreOver = defineRefusal('CONFLICT', 'RESTORE_OVER', 'The restore is over: nothing of it is kept any more.');
export const restoreHalfDone = defineRefusal('CONFLICT', 'RESTORE_HALF_DONE', 'The states have changed places on the database server, and the registry was not told: swap or undo once more, whichever was interrupted.');
export const restoreBeingBuilt = defineRefusal('CONFLICT', 'RESTORE_BEING_BUILT', 'The restored state is being built: wait for its end.');
export const restoreSlugNotConfirmed = defineRefusal('BAD_USER_INPUT', 'RESTORE_SLUG_NOT_CONFIRMED', 'This needs the slug of the tenant, typed again: the one that was given is another.');
export const restoreLiveChanged = defineRefusal('CONFLICT', 'RESTORE_LIVE_CHANGED', 'The live state is not the one that was compared: it has changed since. Compare again, or swap without `liveFingerprint`.');
export const restoreIncomplete = defineRefusal('CONFLICT', 'RESTORE_INCOMPLETE', 'What was restored is not what the snapshot holds; nothing of it was kept. The message says where.', (why) => `What was restored is not what the snapshot holds: ${why}`);
export const restoreBehind = defineRefusal('CONFLICT', 'RESTORE_BEHIND', 'The state that would become live lacks a migration of the live one that this build does not have; the message names it. Use the build that has it.', (migration) => `The state that would become live lacks the migration ${migration}, which this build does not have.`);
//# sourceMappingURL=errors.js.map