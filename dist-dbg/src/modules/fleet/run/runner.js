import { findMigration, insertFailure, migratedScript } from '../queries.js';
import { attemptTenant } from './attempt.js';
import { jobsOf } from './plan.js';
import { RetryQueue } from './queue.js';
import { ServerLanes } from './servers.js';
/** A pause that an operator asks for is seen within this time. */
const LOOK_MS = 500;
/** One failure among the first few tenants says nothing of the ratio. */
const RATIO_SAMPLE_MIN = 10;
/** Failures that are kept in memory to be printed; all of them are in the database. */
const FAILURES_MAX = 100;
export class FleetRun {
    #fleet;
    #run;
    #onProgress;
    #beganAt = performance.now();
    #failures = [];
    #migrated = 0;
    #failed = 0;
    #lockWaits = 0;
    #isCanary = true;
    #stopped = null;
    constructor(fleet, run, onProgress) {
        this.#fleet = fleet;
        this.#run = run;
        this.#onProgress = onProgress;
    }
    async work(plan, canariesDone) {
        const lanes = Array.from({ length: this.#run.concurrency }, () => new ServerLanes(this.#fleet.database));
        const looking = setInterval(() => void this.#look(), LOOK_MS);
        try {
            const jobs = jobsOf((work) => this.#fleet.ctx.control.read(work), plan);
            await this.#wave(lanes, take(jobs, Math.max(0, this.#run.canary - canariesDone)));
            if (this.#failed > 0 && this.#run.canary > 0)
                this.#stopped ??= 'CANARY_FAILED';
            this.#isCanary = false;
            await this.#wave(lanes, jobs);
        }
        finally {
            clearInterval(looking);
            await Promise.all(lanes.map((lane) => lane.close()));
        }
        return { stopped: this.#stopped, progress: this.#progress(), failures: this.#failures };
    }
    async #wave(lanes, jobs) {
        const queue = new RetryQueue(firstTries(jobs));
        await Promise.all(lanes.map((one) => this.#workOff(one, queue)));
    }
    async #workOff(lanes, queue) {
        const options = {
            files: this.#fleet.database.files,
            contract: this.#run.contract,
            note: (job) => migratedScript(this.#run.id, job.tenant.id, { attempts: job.attempts, at: this.#fleet.ctx.now() }),
        };
        while (this.#mayGoOn()) {
            const job = await queue.next();
            if (job === null || !this.#mayGoOn())
                return;
            await this.#settle(job, await attemptTenant(lanes, job, options), queue);
        }
    }
    async #settle(job, outcome, queue) {
        if (outcome.kind === 'again') {
            if (outcome.lockWait)
                this.#lockWaits += 1;
            queue.again(outcome.job, outcome.delayMs);
        }
        else if (outcome.kind === 'failed')
            await this.#noteFailure(job, outcome);
        else
            this.#migrated += 1;
        this.#onProgress(this.#progress());
    }
    async #noteFailure(job, { sqlState, message }) {
        const { ctx } = this.#fleet;
        this.#failed += 1;
        if (this.#failures.length < FAILURES_MAX)
            this.#failures.push({ slug: job.tenant.slug, sqlState, message });
        ctx.log.error('a tenant could not be migrated', { tenant: job.tenant.slug, sqlState, problem: message });
        const row = { migrationId: this.#run.id, tenantId: job.tenant.id, attempts: job.attempts, failedAt: ctx.now(), sqlState, message };
        await ctx.control.write((tx) => insertFailure(tx.db, row));
        const attempted = Math.max(RATIO_SAMPLE_MIN, this.#migrated + this.#failed);
        if (!this.#isCanary && this.#failed / attempted > this.#run.failureRatio)
            this.#stopped ??= 'FAILURE_RATIO';
    }
    #mayGoOn() {
        if (this.#fleet.signal?.aborted)
            this.#stopped ??= 'INTERRUPTED';
        return this.#stopped === null;
    }
    /** A failed look decides nothing: the work itself will say what is wrong with the database. */
    async #look() {
        const run = await this.#fleet.ctx.control.read((db) => findMigration(db, this.#run.id)).catch(() => null);
        if (run?.pausedAt)
            this.#stopped ??= 'REQUESTED';
        if (run?.finishedAt)
            this.#stopped ??= 'INTERRUPTED';
    }
    #progress() {
        const elapsedMs = performance.now() - this.#beganAt;
        return { total: this.#run.total, migrated: this.#migrated, failed: this.#failed, lockWaits: this.#lockWaits, elapsedMs };
    }
}
async function* take(jobs, amount) {
    const taken = [];
    while (taken.length < amount) {
        const { value, done } = await jobs.next();
        if (done)
            break;
        taken.push(value);
    }
    yield* taken;
}
async function* firstTries(jobs) {
    for (let next = await jobs.next(); !next.done; next = await jobs.next())
        yield { ...next.value, attempts: 1 };
}
//# sourceMappingURL=runner.js.map