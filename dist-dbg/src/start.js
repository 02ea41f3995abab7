/** What the processes share between reading the configuration and doing their own work. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.js';
import { refusalOf } from './gateway/errors.js';
import { Refusal } from './kernel/errors.js';
import { ConfigInvalid, loadConfig } from './platform/config/config.js';
import { isConnectionLost, sqlState } from './platform/db/errors.js';
import { MigrationChanged } from './platform/db/migrations.js';
import { holderOf, takeDataDir } from './platform/lifecycle/data-dir.js';
import { Lifecycle, stopOnSignals } from './platform/lifecycle/lifecycle.js';
import { StartProblem } from './platform/lifecycle/start-problem.js';
import { createLog } from './platform/telemetry/log.js';
/**
 * The configured PostgreSQL, or the embedded one: started and stopped with the process, or that of the process which has the data directory.
 */
export async function connectDatabase(config, lifecycle, company = 'beside') {
    if (config.database.url !== null)
        return { url: config.database.url, description: 'external PostgreSQL' };
    // Imported only here: a production image does not contain it.
    const { findEmbeddedPostgres, startEmbeddedPostgres } = await import('./platform/embedded/postgres.js');
    if (company === 'beside' && holderOf(config.dataDir) !== null) {
        const url = await untilFound(() => findEmbeddedPostgres(config.dataDir));
        return { url, description: `the embedded PostgreSQL of the process that runs on ${config.dataDir}` };
    }
    const giveBack = takeDataDir(config.dataDir);
    lifecycle.add('the data directory', async () => giveBack());
    const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir });
    lifecycle.add('the embedded PostgreSQL', () => postgres.stop());
    return { url: postgres.url, description: `embedded PostgreSQL ${postgres.version}, data in ${config.dataDir}` };
}
/** A first start makes the database while another process already waits for it. */
const OTHERS_START_MS_MAX = 30_000;
async function untilFound(find) {
    const deadline = performance.now() + OTHERS_START_MS_MAX;
    for (;;) {
        const found = find();
        if (found !== null)
            return found;
        if (performance.now() > deadline)
            throw new StartProblem('The other Serai on this data directory has no database running: stop it and start it again.');
        await sleep(100);
    }
}
/** Runs a process that lives until it is told to stop. What was begun is stopped in order, also when the beginning fails. */
export function runService(company, begin) {
    return runProcess(async (config) => {
        const log = createLog(config.log);
        const lifecycle = new Lifecycle();
        stopOnSignals(lifecycle, log);
        try {
            const database = await connectDatabase(config, lifecycle, company);
            const app = await createApp({ config, databaseUrl: database.url, log, lifecycle });
            await begin({ config, app, database, log, lifecycle });
        }
        catch (error) {
            await lifecycle.stop(log);
            throw error;
        }
    });
}
/** Runs a process; a foreseen problem is printed as it is, without a stack, and ends it with 78 (EX_CONFIG) or 1. */
export async function runProcess(run) {
    try {
        await run(loadConfig());
    }
    catch (error) {
        if (error instanceof ConfigInvalid)
            end(error.message, 78);
        if (error instanceof StartProblem || error instanceof MigrationChanged)
            end(error.message, 1);
        const problem = databaseProblem(error) ?? refusalOf(error)?.message ?? null;
        if (problem !== null)
            end(problem, 1);
        throw error;
    }
}
const DATABASE_PROBLEMS = {
    '28000': 'refuses this login',
    '28P01': 'refuses the password of this login',
    '3D000': 'has no database of this name',
    '42501': 'does not let this login create schemas and roles; grant it CREATEROLE and CREATE on the database',
};
/** What is wrong with the database of DATABASE_URL, in a sentence; null when that is not the problem. */
export function databaseProblem(error) {
    const known = DATABASE_PROBLEMS[sqlState(error instanceof Refusal ? error.cause : error) ?? ''];
    if (known !== undefined)
        return `The PostgreSQL of DATABASE_URL ${known}.`;
    if (!isConnectionLost(error) && refusalOf(error)?.reason !== 'DATABASE_UNAVAILABLE')
        return null;
    return 'The PostgreSQL of DATABASE_URL cannot be reached: check the address and that the server runs.';
}
function end(message, code) {
    process.stderr.write(`\n${message}\n\n`);
    process.exit(code);
}
//# sourceMappingURL=start.js.map