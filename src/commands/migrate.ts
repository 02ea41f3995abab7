import { createApp } from '../app.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';

/** `serai migrate`: what every start does first, alone; for deployments that migrate before they start. */
export function migrateCommand(): Promise<void> {
  return runProcess(async (config) => {
    const log = createLog(config.log);
    const lifecycle = new Lifecycle();
    try {
      const database = await connectDatabase(config, lifecycle);
      await createApp({ config, databaseUrl: database.url, log, lifecycle });
      process.stdout.write('The control plane and all tenants are up to date.\n');
    } finally {
      await lifecycle.stop(log);
    }
  });
}
