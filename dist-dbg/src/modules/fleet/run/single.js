/** One tenant by itself: before all others, or because somebody waits for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { attemptTenant } from './attempt.js';
import { ServerLanes } from './servers.js';
/** Brings one tenant up to date under its own claim, beside any run. */
export async function migrateOne({ database, signal }, tenant, contract) {
    const lanes = new ServerLanes(database);
    try {
        // An empty record is never right: the first try finds out what the schema has.
        let job = { ...emptyJob(tenant), attempts: 1 };
        while (!signal?.aborted) {
            const outcome = await attemptTenant(lanes, job, { files: database.files, contract, note: () => '' });
            if (outcome.kind === 'failed')
                return { migrated: false, failure: outcome };
            if (outcome.kind !== 'again')
                return { migrated: outcome.kind === 'migrated', failure: null };
            job = outcome.job;
            await sleep(outcome.delayMs);
        }
        return { migrated: false, failure: null };
    }
    finally {
        await lanes.close();
    }
}
function emptyJob(tenant) {
    return { tenant, applied: [], pending: [] };
}
//# sourceMappingURL=single.js.map