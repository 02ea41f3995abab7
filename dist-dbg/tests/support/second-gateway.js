import { createApp, serve } from '../../src/app.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { Client } from './client.js';
import { recordingLog, testConfig } from './config.js';
/** Another gateway on the world's database, which shares nothing with the first one but that: what one does, the other must find out. */
export async function startSecondGateway(world, variables = {}, change = (config) => config) {
    const config = change(testConfig(world.databaseUrl, variables));
    const { log } = recordingLog();
    const lifecycle = new Lifecycle();
    const app = await createApp({ config, databaseUrl: world.databaseUrl, log, lifecycle, clock: world.clock });
    const { port } = await serve(app, config, lifecycle);
    const url = `http://127.0.0.1:${port}`;
    return { app, url, client: (options) => new Client({ url, ...options }), stop: () => lifecycle.stop(log) };
}
//# sourceMappingURL=second-gateway.js.map