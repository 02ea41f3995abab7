/** The composition root: plugs the parts together by hand, and is the only place that knows them all. */
import { sql } from 'drizzle-orm';
import { DEMO_PASSWORD, demoTenants } from './demo.js';
import { createContext, createSystemContext } from './gateway/context/context.js';
import type { Services } from './gateway/context/services.js';
import { startExecutor } from './gateway/executor.js';
import { createExplorer } from './gateway/explorer/explorer.js';
import { buildGatewaySchema } from './gateway/schema.js';
import { type RunningServer, startServer } from './gateway/server.js';
import type { Log } from './kernel/context.js';
import { catalogPermissions } from './modules/access/public.js';
import { catalogTables } from './modules/audit/public.js';
import { EndedSessions, signIn } from './modules/auth/public.js';
import { SchemaWindow, TenantsAskedFor, migrateControlPlane, startFleet } from './modules/fleet/public.js';
import { catalogPersonalData } from './modules/privacy/public.js';
import { TenantDirectory, catalogOptionalModules } from './modules/tenancy/public.js';
import { modules } from './modules.js';
import { type Clock, systemClock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { loadMasterSecret } from './platform/crypto/secret.js';
import { loadSigningKeys } from './platform/crypto/signing-keys.js';
import { TokenService } from './platform/crypto/tokens.js';
import { Database } from './platform/db/database.js';
import { platformInventory } from './platform/inventory.js';
import type { Lifecycle } from './platform/lifecycle/lifecycle.js';

export type AppOptions = {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly log: Log;
  readonly lifecycle: Lifecycle;
  readonly clock?: Clock;
  /** Instead of the configured strategy, for commands that see to the fleet themselves. */
  readonly fleet?: Config['fleet']['strategy'];
};

export type App = {
  readonly services: Services;
  readonly tokens: TokenService;
  readonly endedSessions: EndedSessions;
  readonly directory: TenantDirectory;
  readonly window: SchemaWindow;
};

catalogPermissions(modules);
catalogOptionalModules(modules);
catalogPersonalData(modules);
catalogTables([...modules.flatMap((module) => module.inventory), ...platformInventory]);

/** Connects, migrates and loads the keys: what every process needs before it does its own work. */
export async function createApp({ config, databaseUrl, log, lifecycle, clock = systemClock, fleet }: AppOptions): Promise<App> {
  const database = new Database(databaseUrl, config);
  lifecycle.add('the database connections', () => database.close());
  await migrateControlPlane(database, log);

  const secret = loadMasterSecret(config);
  const keys = await database.writeControl(({ db }) => loadSigningKeys(db, secret, clock.now()));
  const { publicUrl: issuer, accessTokenSeconds, sessionDays } = config;
  const tokens = new TokenService({ keys, secret, clock, issuer, accessTokenSeconds, sessionDays });
  const endedSessions = new EndedSessions({
    read: (work) => database.readControl(work),
    write: (work) => database.writeControl(({ db }) => work(db)),
    now: () => clock.now(),
    log,
    tokenMs: accessTokenSeconds * 1_000,
  });
  const directory = new TenantDirectory((work) => database.readControl(work));
  const services: Services = {
    database,
    tokens,
    clock,
    log,
    modules,
    onControlEvents: (events) => {
      if (events.some((event) => event.name.startsWith('tenancy.'))) directory.forget();
    },
  };
  const strategy = fleet ?? config.fleet.strategy;
  const ofStart = { ctx: createSystemContext(services, 'start'), database };
  const askedFor = new TenantsAskedFor(ofStart);
  lifecycle.add('the run over the fleet', await startFleet(ofStart, { ...config.fleet, strategy }));
  lifecycle.add('the tenants that were asked for', () => askedFor.stop());
  const window = new SchemaWindow({
    read: (work) => database.readControl(work),
    files: database.files,
    onBehind: (tenant) => (strategy === 'progressive' ? askedFor.add(tenant) : undefined),
  });
  return { services, tokens, endedSessions, directory, window };
}

/** Serves GraphQL. */
export async function serve(app: App, config: Config, lifecycle: Lifecycle): Promise<RunningServer> {
  const { services, tokens, endedSessions, directory, window } = app;
  await endedSessions.start();
  lifecycle.add('the watch for ended sessions', async () => endedSessions.stop());
  const executor = await startExecutor(buildGatewaySchema(modules, config.version), { introspection: config.explorer });
  lifecycle.add('the executor', () => executor.stop());
  const server = await startServer({
    http: config.http,
    baseDomain: config.baseDomain,
    executor,
    resolve: {
      directory,
      verifyAccess: (token) => tokens.verifyAccess(token),
      hasEnded: (session) => endedSessions.has(session),
      requireServable: (tenant) => window.requireInside(tenant),
    },
    createContext: (origin) => createContext(services, origin),
    jwks: () => tokens.toJwks(),
    downloads: { downloads: modules.flatMap((module) => module.downloads), tokens, now: () => services.clock.now() },
    dependencies: [{ name: 'database', check: () => services.database.readControl(async (db) => void (await db.execute(sql`select 1`))) }],
    explorer: config.explorer ? createExplorer({ root: config.root, headers: (slug) => explorerHeaders(app, config, slug) }) : null,
    log: services.log,
  });
  lifecycle.add('the HTTP server', () => server.stop());
  return server;
}

/** In the demo the explorer is signed in to the tenant of its address, or to `acme`; elsewhere one signs in by oneself. */
async function explorerHeaders({ services, directory }: App, config: Config, slug: string | null): Promise<Record<string, string>> {
  const tenant = slug ?? (config.demo ? demoTenants[0].slug : null);
  const demo = demoTenants.find((one) => one.slug === tenant);
  const named = slug === null && tenant !== null ? { 'x-tenant': tenant } : {};
  if (!config.demo || !demo) return named;
  const ctx = createSystemContext(services, 'explorer', await directory.findBySlug(demo.slug));
  const { accessToken } = await signIn(ctx, { email: demo.admin, password: DEMO_PASSWORD });
  return { ...named, authorization: `Bearer ${accessToken}` };
}

export { createSystemContext };
