import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
/** Facts of the control plane about a tenant: they are found with the tenant in the operators' trail. */
const ofTenant = { version: 1, public: false, subject: 'tenantId' };
const ofSnapshot = { tenantId: z.string(), snapshotId: z.string() };
const ofRestore = { tenantId: z.string(), restoreId: z.string() };
export const snapshotRequested = defineEvent({
    ...ofTenant,
    name: 'snapshots.snapshotRequested',
    description: 'An operator asked for a snapshot of a tenant.',
    payload: z.object(ofSnapshot),
});
export const snapshotTaken = defineEvent({
    ...ofTenant,
    name: 'snapshots.snapshotTaken',
    description: 'A snapshot of a tenant was taken and is complete.',
    payload: z.object({ ...ofSnapshot, rows: z.number().int(), bytes: z.number().int() }),
});
export const snapshotFailed = defineEvent({
    ...ofTenant,
    name: 'snapshots.snapshotFailed',
    description: 'A snapshot of a tenant could not be taken.',
    payload: z.object({ ...ofSnapshot, reason: z.string() }),
});
export const snapshotDeleted = defineEvent({
    ...ofTenant,
    name: 'snapshots.snapshotDeleted',
    description: 'A snapshot of a tenant was given up: by an operator, or because newer ones have taken its place.',
    payload: z.object(ofSnapshot),
});
export const restoreRequested = defineEvent({
    ...ofTenant,
    name: 'snapshots.restoreRequested',
    description: 'An operator asked for the state of a snapshot beside the live one.',
    payload: z.object({ ...ofRestore, snapshotId: z.string() }),
});
export const restoreReady = defineEvent({
    ...ofTenant,
    name: 'snapshots.restoreReady',
    description: 'The state of a snapshot stands beside the live one, complete and verified.',
    payload: z.object({ ...ofRestore, snapshotId: z.string(), rows: z.number().int() }),
});
export const restoreFailed = defineEvent({
    ...ofTenant,
    name: 'snapshots.restoreFailed',
    description: 'The state of a snapshot could not be brought back; nothing of it was kept.',
    payload: z.object({ ...ofRestore, reason: z.string() }),
});
export const restoreSwapped = defineEvent({
    ...ofTenant,
    name: 'snapshots.restoreSwapped',
    description: 'A restored state became the live one; the one that was live is kept for a while.',
    payload: z.object({ ...ofRestore, snapshotId: z.string() }),
});
export const restoreUndone = defineEvent({
    ...ofTenant,
    name: 'snapshots.restoreUndone',
    description: 'The state that a restored one had replaced became the live one again.',
    payload: z.object(ofRestore),
});
export const restoreDiscarded = defineEvent({
    ...ofTenant,
    name: 'snapshots.restoreDiscarded',
    description: 'The state that is not live was dropped: the restored one, or after a swap the replaced one.',
    payload: z.object({ ...ofRestore, dropped: z.enum(['RESTORED', 'REPLACED', 'NOTHING']) }),
});
/** In the tenant's own trail, as the first entry behind those of the state that came back. */
export const stateReplaced = defineEvent({
    ...ofTenant,
    name: 'snapshots.stateReplaced',
    description: "The tenant's state was replaced by the one of an earlier time, or such a replacement was undone.",
    payload: z.object({ ...ofRestore, snapshotTakenAt: z.string(), undone: z.boolean() }),
});
export const snapshotEvents = [
    snapshotRequested,
    snapshotTaken,
    snapshotFailed,
    snapshotDeleted,
    restoreRequested,
    restoreReady,
    restoreFailed,
    restoreSwapped,
    restoreUndone,
    restoreDiscarded,
    stateReplaced,
];
//# sourceMappingURL=events.js.map