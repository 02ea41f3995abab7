/** Several gateway processes on one port: forked, replaced when they end, stopped together. */
import cluster, {} from 'node:cluster';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from './platform/lifecycle/start-problem.js';
/** Before one that ended is replaced; doubled while its successors end early as well. Protects the database from a storm of starts. */
const PAUSE_MS = { first: 100, max: 10_000 };
/** One that ran for so long did not fail at its start. */
const RAN_WELL_MS = 30_000;
/** Within the ten seconds that the whole has to stop; what then still runs is ended. */
const STOP_MS_MAX = 9_000;
/** Resolves when all of them serve. The first one alone tells of a port that is taken. */
export async function startProcesses(count, log, lifecycle) {
    const folder = await mkdtemp(path.join(tmpdir(), 'serai-'));
    lifecycle.add('the folder of the processes', () => rm(folder, { recursive: true, force: true }));
    const keepers = Array.from({ length: count }, (_, index) => new Keeper({ index, count, folder }, log));
    lifecycle.add('the gateway processes', async () => void (await Promise.all(keepers.map((keeper) => keeper.stop()))));
    const [port] = [await keepers[0]?.start(), ...(await Promise.all(keepers.slice(1).map((keeper) => keeper.start())))];
    if (port === undefined)
        throw new Error('Invariant broken: no process was started');
    return { port };
}
/** For a process that was forked: which share of the tenants is its. */
export function shareOfProcess() {
    const [index, count, folder = ''] = process.argv.slice(2);
    return { index: Number(index), count: Number(count), folder };
}
/** Keeps one process running. */
class Keeper {
    #share;
    #log;
    #worker = null;
    #exited = Promise.resolve([]);
    #isStopping = false;
    constructor(share, log) {
        this.#share = share;
        this.#log = log;
    }
    /** Resolves with its port when it listens. */
    async start() {
        const port = await this.#fork();
        void this.#keep();
        return port;
    }
    async stop() {
        this.#isStopping = true;
        const late = setTimeout(() => this.#worker?.process.kill('SIGKILL'), STOP_MS_MAX);
        this.#worker?.process.kill('SIGTERM');
        await this.#exited;
        clearTimeout(late);
    }
    async #keep() {
        for (let failures = 0;;) {
            const since = performance.now();
            const [code, signal] = await this.#exited;
            if (this.#isStopping)
                return;
            failures = performance.now() - since > RAN_WELL_MS ? 1 : failures + 1;
            this.#log.error('a gateway process ended and is replaced', { process: this.#share.index, code, signal });
            await sleep(Math.min(PAUSE_MS.max, PAUSE_MS.first * 2 ** Math.min(10, failures - 1)));
            if (this.#isStopping)
                return;
            // When it ends before it listens, it is replaced like any other.
            await this.#fork().catch(() => { });
        }
    }
    async #fork() {
        const { index, count, folder } = this.#share;
        cluster.setupPrimary({ args: [String(index), String(count), folder] });
        const worker = cluster.fork();
        this.#worker = worker;
        this.#exited = once(worker, 'exit');
        const listening = new Promise((resolve) => worker.once('listening', ({ port }) => resolve(port)));
        const failed = this.#exited.then(() => {
            // It has said itself what the matter is.
            throw new StartProblem('A gateway process could not start.');
        });
        return Promise.race([listening, failed]);
    }
}
//# sourceMappingURL=processes.js.map