/** Runs what recurs, in one process at a time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { everyMs, nextRun } from '../../kernel/jobs.js';
import { errorText } from '../delivery/outcome.js';
import { findJob, upsertJob } from './queries.js';
/** How soon another process takes the turn of one that has ended. */
const TURN_MS = 1_000;
/** How soon a process notices that it has lost its turn with its connection. */
const KEEP_MS = 5_000;
/** Of what runs more often, single runs are not noted, unless they go another way than the last one. */
const NOTED_MS_MIN = 30_000;
/** The clock is looked at this often. */
const TICK_MS = 200;
export class Scheduler {
    #options;
    #stopping = new AbortController();
    #running = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    start() {
        this.#running = this.#run();
    }
    /** Waits for the runs that have begun, which are told to end. */
    async stop() {
        this.#stopping.abort();
        await this.#running;
    }
    async #run() {
        const { signal } = this.#stopping;
        while (!signal.aborted) {
            if (await this.#hasTurn())
                await this.#lead();
            await pause(TURN_MS, signal);
        }
        await this.#options.giveTurnBack();
    }
    async #hasTurn() {
        return this.#options.takeTurn().catch(() => false);
    }
    async #lead() {
        const leading = new AbortController();
        const signal = AbortSignal.any([leading.signal, this.#stopping.signal]);
        const loops = this.#options.jobs.map((job) => this.#repeat(job, signal));
        do
            await pause(KEEP_MS, signal);
        while (!signal.aborted && (await this.#hasTurn()));
        leading.abort();
        await Promise.all(loops);
    }
    async #repeat(job, signal) {
        const { now } = this.#options;
        let { dueAt, failed } = await this.#begin(job, signal);
        while (!signal.aborted) {
            if (now() < dueAt) {
                await pause(Math.min(TICK_MS, everyMs(job)), signal);
                continue;
            }
            const startedAt = now();
            const lastError = await this.#runOnce(job, { signal, dueAt });
            dueAt = nextRun(job, now());
            const isNoted = everyMs(job) >= NOTED_MS_MIN || (lastError !== null) !== failed;
            failed = lastError !== null;
            if (isNoted && !signal.aborted)
                await this.#note(job, { nextRunAt: dueAt, startedAt, endedAt: now(), lastError });
        }
    }
    /** When it is due, as far as is known from whoever had the turn before. */
    async #begin(job, signal) {
        const { read, now } = this.#options;
        while (!signal.aborted) {
            try {
                const known = await read((db) => findJob(db, job.name));
                if (known && known.every === job.every)
                    return { dueAt: known.nextRunAt, failed: known.lastError !== null };
                const dueAt = job.atOnce ? now() : nextRun(job, now());
                await this.#note(job, { nextRunAt: dueAt, startedAt: null, endedAt: null, lastError: null });
                return { dueAt, failed: false };
            }
            catch (error) {
                this.#options.log.warn('could not find out when a job is due and will try again', { job: job.name, error });
                await pause(TURN_MS, signal);
            }
        }
        return { dueAt: now(), failed: false };
    }
    /** Returns what went wrong, or null. */
    async #runOnce(job, { signal, dueAt }) {
        try {
            await job.run(signal, dueAt);
            return null;
        }
        catch (error) {
            if (!signal.aborted)
                this.#options.log.error(`the job "${job.name}" failed`, { error });
            return errorText(error);
        }
    }
    async #note({ name, every }, row) {
        await this.#options
            .write((db) => upsertJob(db, { name, every, ...row }))
            .catch((error) => this.#options.log.warn('could not note the run of a job', { job: name, error }));
    }
}
async function pause(ms, signal) {
    // Rejects when it is aborted, which the caller sees for itself.
    await sleep(ms, undefined, { signal }).catch(() => { });
}
//# sourceMappingURL=scheduler.js.map