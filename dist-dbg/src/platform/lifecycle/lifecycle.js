import cluster from 'node:cluster';
/** A hanging stop must not keep the process: after this time it is ended without its consent. */
const STOP_MS_MAX = 10_000;
/**
 * What a process has started, stopped in reverse order. Each part is added right after it started, so that a start that fails
 * halfway stops exactly what was begun.
 */
export class Lifecycle {
    #steps = [];
    #stopping = null;
    add(name, stop) {
        this.#steps.push({ name, stop });
    }
    get isStopping() {
        return this.#stopping !== null;
    }
    /** Stops everything once; a step that fails does not keep the next ones from stopping. */
    stop(log) {
        this.#stopping ??= this.#stopAll(log);
        return this.#stopping;
    }
    async #stopAll(log) {
        for (const step of this.#steps.reverse()) {
            log.debug(`stopping ${step.name}`);
            await step.stop().catch((error) => log.error(`could not stop ${step.name}`, { error }));
        }
    }
}
/** Ctrl-C and SIGTERM stop the process in order; a second one, or a stop that hangs, ends it at once. */
export function stopOnSignals(lifecycle, log) {
    const onSignal = (signal) => {
        // One of several processes is told twice: by the terminal, and by the process that keeps it and ends it if need be.
        if (lifecycle.isStopping && cluster.isWorker)
            return;
        if (lifecycle.isStopping)
            process.exit(1);
        log.info(`${signal}: stopping`);
        const forced = setTimeout(() => {
            log.error(`not stopped within ${STOP_MS_MAX / 1_000} seconds, ending`);
            process.exit(1);
        }, STOP_MS_MAX);
        forced.unref();
        void lifecycle.stop(log).then(() => process.exit(0));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    process.on('SIGHUP', onSignal);
}
//# sourceMappingURL=lifecycle.js.map