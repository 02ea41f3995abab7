/** The gateway's process. */
import { createApp, createSystemContext, serve } from './app.js';
import { banner } from './banner.js';
import { seedDemo } from './demo.js';
import { Lifecycle, stopOnSignals } from './platform/lifecycle/lifecycle.js';
import { createLog } from './platform/telemetry/log.js';
import { connectDatabase, runProcess } from './start.js';

await runProcess(async (config) => {
  const log = createLog(config.log);
  const lifecycle = new Lifecycle();
  stopOnSignals(lifecycle, log);
  try {
    const database = await connectDatabase(config, lifecycle);
    const app = await createApp({ config, databaseUrl: database.url, log, lifecycle });
    if (config.demo) await seedDemo(createSystemContext(app.services, 'demo'));
    const server = await serve(app, config, lifecycle);
    process.stdout.write(banner({ config, port: server.port, startedInMs: performance.now(), database: database.description }));
  } catch (error) {
    await lifecycle.stop(log);
    throw error;
  }
});
