/** A worker in a process of its own, with listeners of tests, to be killed. Its configuration comes as JSON in the first argument. */
import { createApp } from '../../src/app.js';
import { startEventWorkers } from '../../src/event-workers.js';
import { on } from '../../src/kernel/events.js';
import { modules } from '../../src/modules.js';
import { Lifecycle, stopOnSignals } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from './config.js';
import { listening, thingHappened, writeEffect } from './events.js';
const { databaseUrl, endpoint } = JSON.parse(process.argv[2] ?? '{}');
const config = testConfig(databaseUrl, { SQS_ENDPOINT: endpoint });
const lifecycle = new Lifecycle();
stopOnSignals(lifecycle, silentLog);
const app = await createApp({ config, databaseUrl, log: silentLog, lifecycle });
const module = listening(on(thingHappened, async function notes(ctx, event) {
    // Long enough for a kill to find some of them at work, before and after their write.
    await new Promise((resolve) => setTimeout(resolve, 10));
    await writeEffect(ctx, 'notes', event, event.payload.thingId);
    await new Promise((resolve) => setTimeout(resolve, 10));
}), on(thingHappened, (ctx, event) => writeEffect(ctx, 'follows', event, `${event.payload.thingId} ${event.payload.number}`), {
    name: 'follows',
    ordered: true,
}));
await startEventWorkers({ app, config, log: silentLog, lifecycle }, [...modules, module]);
process.stdout.write('works\n');
//# sourceMappingURL=event-process.js.map