/** A worker in a process of its own that sends webhooks, to be killed. Its configuration comes as JSON in the first argument. */
import { createApp } from '../../src/app.js';
import { startEventWorkers } from '../../src/event-workers.js';
import { Lifecycle, stopOnSignals } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from './config.js';
const { databaseUrl, endpoint } = JSON.parse(process.argv[2] ?? '{}');
const config = testConfig(databaseUrl, { SQS_ENDPOINT: endpoint, OUTBOUND_ALLOW: '127.0.0.1' });
const lifecycle = new Lifecycle();
stopOnSignals(lifecycle, silentLog);
const app = await createApp({ config, databaseUrl, log: silentLog, lifecycle });
await startEventWorkers({ app, config, log: silentLog, lifecycle });
process.stdout.write('works\n');
//# sourceMappingURL=webhook-process.js.map