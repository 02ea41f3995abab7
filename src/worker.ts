/** The worker's process: what must be done regularly and that no request waits for. */
import { runService } from './start.js';
import { startJobs } from './worker-jobs.js';

await runService(async ({ config, app, log, lifecycle }) => {
  lifecycle.add('the jobs', startJobs(app, config, log));
  log.info('the worker runs');
});
