/** The worker's process: what is done about events, and what must be done regularly and no request waits for. */
import { startEventWorkers } from './event-workers.js';
import { runService } from './start.js';
import { startJobs } from './worker-jobs.js';
await runService('beside', async ({ config, app, log, lifecycle }) => {
    lifecycle.add('the jobs', startJobs(app, config, log));
    await startEventWorkers({ app, config, log, lifecycle });
    log.info('the worker runs');
});
//# sourceMappingURL=worker.js.map