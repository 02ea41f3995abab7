/** Another process of the same installation, as far as memory goes: a gateway of its own on the world's database. */
import { type App, createApp, serve } from '../../src/app.js';
import type { Config } from '../../src/platform/config/config.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { Client } from './client.js';
import { silentLog, testConfig } from './config.js';
import type { World } from './world.js';

export type SecondGateway = {
  readonly app: App;
  readonly url: string;
  client(options: { tenant: string | null; email: string | null }): Client;
  stop(): Promise<void>;
};

export async function startSecondGateway(
  world: World,
  { variables = {}, change = (config) => config }: { variables?: Record<string, string>; change?: (config: Config) => Config } = {},
): Promise<SecondGateway> {
  const config = change(testConfig(world.databaseUrl, variables));
  const lifecycle = new Lifecycle();
  const app = await createApp({ config, databaseUrl: world.databaseUrl, log: silentLog, lifecycle, clock: world.clock });
  const { port } = await serve(app, config, lifecycle);
  const url = `http://127.0.0.1:${port}`;
  return { app, url, client: (options) => new Client({ url, ...options }), stop: () => lifecycle.stop(silentLog) };
}
