/** Job queues on PostgreSQL that others use, installed when the benchmark runs. They know no tenants, and their handlers' writes are commits of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../../src/platform/config/config.js';
import { postgres } from '../../../src/platform/db/driver.js';
import { CONCURRENCY } from './contestant.js';
const folder = path.join(projectRoot(), 'tests', 'load', 'peers', 'events');
/** Loads a package of the folder of peers, which is installed first if it is not. */
async function load(file) {
    if (!existsSync(path.join(folder, 'node_modules'))) {
        const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
            cwd: folder,
            stdio: ['ignore', 'ignore', 'inherit'],
        });
        if (installed.status !== 0)
            throw new Error('the peers of the benchmark could not be installed');
    }
    return (await import(pathToFileURL(path.join(folder, 'node_modules', file)).href));
}
export async function openPgBoss(url) {
    const { PgBoss } = await load('pg-boss/dist/index.js');
    const boss = new PgBoss({ connectionString: url, max: CONCURRENCY, useListenNotify: true });
    boss.on('error', () => { });
    await boss.start();
    await boss.createQueue('bench', { notify: true });
    const rows = openRows(url);
    return {
        name: 'pg-boss',
        enqueue: async (number) => void (await boss.send('bench', { number })),
        async fill(count) {
            for (let from = 0; from < count; from += 1_000) {
                await boss.insert('bench', Array.from({ length: Math.min(1_000, count - from) }, (_, at) => ({ data: { number: from + at } })));
            }
        },
        async work(onDone) {
            // Its fastest way of working: batches without a pause while they are full, woken by NOTIFY. The rows share as many connections as ours.
            const options = {
                batchSize: 50,
                burstWhenBatchFull: true,
                localConcurrency: 2,
                pollingIntervalSeconds: 0.5,
                notifyPollingIntervalSeconds: 0.5,
            };
            await boss.work('bench', options, async (jobs) => {
                const write = async ({ data }) => {
                    await rows.write(data.number);
                    onDone(data.number);
                };
                await Promise.all(jobs.map(write));
            });
            return () => boss.offWork('bench');
        },
        async close() {
            await boss.stop({ graceful: false, close: true });
            await rows.close();
        },
    };
}
export async function openGraphileWorker(url) {
    const { Logger, makeWorkerUtils, run } = await load('graphile-worker/dist/index.js');
    const logger = new Logger(() => () => { });
    const utils = await makeWorkerUtils({ connectionString: url, maxPoolSize: CONCURRENCY, logger });
    await utils.migrate();
    const rows = openRows(url);
    return {
        name: 'graphile-worker',
        enqueue: async (number) => void (await utils.addJob('bench', { number })),
        async fill(count) {
            for (let from = 0; from < count; from += 1_000) {
                await utils.addJobs(Array.from({ length: Math.min(1_000, count - from) }, (_, at) => ({ identifier: 'bench', payload: { number: from + at } })));
            }
        },
        async work(onDone) {
            const bench = async (payload) => {
                await rows.write(payload.number);
                onDone(payload.number);
            };
            const runner = await run({
                connectionString: url,
                concurrency: CONCURRENCY,
                maxPoolSize: CONCURRENCY + 2,
                noHandleSignals: true,
                logger,
                taskList: { bench },
            });
            return () => runner.stop();
        },
        async close() {
            await utils.release();
            await rows.close();
            // It lets its connections go behind its own back, and one that is broken off ends the process.
            await sleep(1_000);
        },
    };
}
/** What the handlers of peers write: one row, as ours do. */
function openRows(url) {
    const sql = postgres(url, { max: CONCURRENCY, fetch_types: false, onnotice: () => { } });
    const made = sql.unsafe('create schema if not exists bench; create table if not exists bench.effects (number int not null)').simple();
    return {
        async write(number) {
            await made;
            await sql `insert into bench.effects (number) values (${number})`;
        },
        close: () => sql.end(),
    };
}
//# sourceMappingURL=peers.js.map