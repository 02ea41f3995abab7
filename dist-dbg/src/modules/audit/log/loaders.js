import { controlTrail, tenantTrail } from '../trail.js';
import { listChanges, listSealTimes } from './queries.js';
/** Changes of one entry that are shown; of a large one the rest is in the export. */
export const CHANGES_MAX = 100;
const keyOfChanges = ({ transactionId, writtenAt, rowKey }) => `${transactionId} ${writtenAt} ${rowKey}`;
function loadersOf(tables) {
    const open = (db) => ({ db, tables });
    return {
        changes: {
            name: 'audit.changes',
            keyOf: keyOfChanges,
            load: async (db, asked) => {
                const rows = await listChanges(open(db), asked, CHANGES_MAX + 1);
                const byOrdinal = Map.groupBy(rows, (row) => row.ordinal);
                return new Map(asked.map((one, ordinal) => [keyOfChanges(one), byOrdinal.get(ordinal) ?? []]));
            },
        },
        sealTimes: {
            name: 'audit.sealTimes',
            keyOf: String,
            load: async (db, numbers) => new Map((await listSealTimes(open(db), numbers)).map((row) => [String(row.number), new Date(row.sealedAt)])),
        },
    };
}
const ofTenant = loadersOf(tenantTrail);
const ofControl = loadersOf(controlTrail);
export const tenantLoaders = {
    changesOf: (ctx, asked) => ctx.load(ofTenant.changes, asked),
    sealTimeOf: (ctx, number) => ctx.load(ofTenant.sealTimes, number),
};
export const controlLoaders = {
    changesOf: (ctx, asked) => ctx.control.load(ofControl.changes, asked),
    sealTimeOf: (ctx, number) => ctx.control.load(ofControl.sealTimes, number),
};
//# sourceMappingURL=loaders.js.map