import { type App, createApp, serve } from '../../src/app.js';
import type { Config } from '../../src/platform/config/config.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { Client } from './client.js';
import { recordingLog, testConfig } from './config.js';
import type { World } from './world.js';

export type SecondGateway = {
  readonly app: App;
  readonly url: string;
  client(options: { tenant: string | null; email: string | null }): Client;
  stop(): Promise<void>;
};

/** Another gateway on the world's database, which shares nothing with the first one but that: what one does, the other must find out. */
export async function startSecondGateway(
  world: World,
  variables: Record<string, string> = {},
  change = (config: Config) => config,
): Promise<SecondGateway> {
  const config = change(testConfig(world.databaseUrl, variables));
  const { log } = recordingLog();
  const lifecycle = new Lifecycle();
  const app = await createApp({ config, databaseUrl: world.databaseUrl, log, lifecycle, clock: world.clock });
  const { port } = await serve(app, config, lifecycle);
  const url = `http://127.0.0.1:${port}`;
  return { app, url, client: (options) => new Client({ url, ...options }), stop: () => lifecycle.stop(log) };
}
