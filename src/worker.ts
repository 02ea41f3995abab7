/** The worker's process: what must be done regularly and that no request waits for. */
import { createApp } from './app.js';
import { Lifecycle, stopOnSignals } from './platform/lifecycle/lifecycle.js';
import { createLog } from './platform/telemetry/log.js';
import { connectDatabase, runProcess } from './start.js';
import { startJobs } from './worker-jobs.js';

await runProcess(async (config) => {
  const log = createLog(config.log);
  const lifecycle = new Lifecycle();
  stopOnSignals(lifecycle, log);
  try {
    const database = await connectDatabase(config, lifecycle);
    const app = await createApp({ config, databaseUrl: database.url, log, lifecycle });
    lifecycle.add('the jobs', startJobs(app, config, log));
    log.info('the worker runs');
  } catch (error) {
    await lifecycle.stop(log);
    throw error;
  }
});
