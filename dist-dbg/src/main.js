/** The gateway's process; with WEB_CONCURRENCY, the one that keeps several of them. */
import cluster from 'node:cluster';
import { createSystemContext, serve } from './app.js';
import { banner } from './banner.js';
import { seedDemo, seedDemoHistory } from './demo.js';
import { shareOfProcess, startProcesses } from './processes.js';
import { runService } from './start.js';
import { startJobs } from './worker-jobs.js';
if (cluster.isWorker) {
    await runService('beside', async ({ config, app, lifecycle }) => void (await serve({ ...app, share: shareOfProcess() }, config, lifecycle)));
}
else {
    await runService('alone', async ({ config, app, database, log, lifecycle }) => {
        if (config.demo)
            await seedDemo(createSystemContext(app.services, 'demo'));
        const server = config.processes === 1 ? await serve(app, config, lifecycle) : await startProcesses(config.processes, log, lifecycle);
        if (config.production)
            log.info('the gateway is ready', { host: config.http.host, port: server.port });
        else
            process.stdout.write(banner({ config, port: server.port, startedInMs: performance.now(), database: database.description }));
        if (config.database.url === null)
            await workToo({ app, config, log, lifecycle });
        // Whoever stops it at once closes the database under its hands.
        if (config.demo && !lifecycle.isStopping)
            await sellInDemo(app, lifecycle);
    });
}
/** With the embedded database there need be no process of its own for what recurs and for events. Requests do not wait for it. */
async function workToo({ app, config, log, lifecycle }) {
    lifecycle.add('the jobs', startJobs(app, config, log));
    const { startEventWorkers } = await import('./event-workers.js');
    await startEventWorkers({ app, config, log, lifecycle });
}
/** Requests do not wait for it; whoever stops the process meanwhile does. */
async function sellInDemo({ services }, lifecycle) {
    const at = (tenant, moment) => createSystemContext({ ...services, clock: { now: () => moment } }, 'demo', tenant);
    const sold = seedDemoHistory({ ctx: createSystemContext(services, 'demo'), at, isStopping: () => lifecycle.isStopping });
    const isOver = sold.then(() => { }, () => { });
    lifecycle.add('the history of the demo', () => isOver);
    await sold;
}
//# sourceMappingURL=main.js.map