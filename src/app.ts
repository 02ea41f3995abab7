/** The composition root: plugs the parts together by hand, and is the only place that knows them all. */
import { sql } from 'drizzle-orm';
import { DEMO_PASSWORD, demoTenants } from './demo.js';
import { accountPages } from './gateway/account/pages.js';
import { createContext, createSystemContext } from './gateway/context/context.js';
import type { Services } from './gateway/context/services.js';
import { Executor } from './gateway/executor.js';
import { createExplorer } from './gateway/explorer/explorer.js';
import { createInboxPages } from './gateway/inbox/inbox.js';
import { buildGatewaySchema } from './gateway/schema.js';
import { type RunningServer, startServer } from './gateway/server.js';
import type { Log } from './kernel/context.js';
import { Gate } from './kernel/gate.js';
import type { Installation } from './kernel/installation.js';
import { RightsInForce, catalogPermissions } from './modules/access/public.js';
import { catalogTables } from './modules/audit/public.js';
import { EndedSessions, findRightsOf, signIn } from './modules/auth/public.js';
import { catalogEntitlements } from './modules/entitlements/public.js';
import { SchemaWindow, TenantsAskedFor, catalogLastingRows, migrateControlPlane, startFleet } from './modules/fleet/public.js';
import { catalogPersonalData } from './modules/privacy/public.js';
import { SnapshotArchive, catalogEphemeralTables } from './modules/snapshots/public.js';
import { TenantDirectory, catalogOptionalModules } from './modules/tenancy/public.js';
import { UsageMeter } from './modules/usage/public.js';
import { modules } from './modules.js';
import { type Clock, systemClock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { type MasterSecret, loadMasterSecret } from './platform/crypto/secret.js';
import { KeyRing, ensureSigningKey } from './platform/crypto/signing-keys.js';
import { TokenService } from './platform/crypto/tokens.js';
import { Database } from './platform/db/database.js';
import { DirectoryStore } from './platform/files/directory-store.js';
import { platformInventory } from './platform/inventory.js';
import type { Lifecycle } from './platform/lifecycle/lifecycle.js';
import { createMailer } from './platform/mail/create-mailer.js';
import type { MailInbox } from './platform/mail/inbox.js';
import { Bell, OUTBOX_CHANNEL } from './platform/outbox/bell.js';
import { SharedThrottle } from './platform/throttle/throttle.js';

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
  readonly secret: MasterSecret;
  readonly endedSessions: EndedSessions;
  readonly rights: RightsInForce;
  readonly directory: TenantDirectory;
  readonly window: SchemaWindow;
  readonly inbox: MailInbox | null;
  readonly throttle: SharedThrottle;
  /** For the worker and the command line; the gateway itself never opens it. */
  readonly archive: SnapshotArchive;
};

/** What both watches over the access tokens need: one for ended sessions, one for changed rights. */
type WatchOptions = ConstructorParameters<typeof EndedSessions>[0];

catalogPermissions(modules);
catalogOptionalModules(modules);
catalogPersonalData(modules);
catalogTables([...modules.flatMap((module) => module.inventory), ...platformInventory]);
catalogEntitlements(modules);
catalogEphemeralTables(modules);
catalogLastingRows(modules);

/** Connects, migrates and loads the keys: what every process needs before it does its own work. */
export async function createApp({ config, databaseUrl, log, lifecycle, clock = systemClock, fleet }: AppOptions): Promise<App> {
  const database = new Database(databaseUrl, config);
  lifecycle.add('the database connections', () => database.close());
  await migrateControlPlane(database, log);

  const secret = loadMasterSecret(config);
  await database.writeControl(({ db }) => ensureSigningKey(db, secret, clock.now()));
  const keys = new KeyRing({ read: (work) => database.readControl(work), secret, clock });
  await keys.load();
  const stopWatching = keys.watch(log);
  lifecycle.add('the watch for signing keys', async () => stopWatching());
  const { publicUrl: issuer, accessTokenSeconds, sessionDays } = config;
  const tokens = new TokenService({ keys, secret, clock, issuer, accessTokenSeconds, sessionDays });
  const watch: WatchOptions = {
    read: (work) => database.readControl(work),
    write: (work) => database.writeControl(({ db }) => work(db)),
    now: () => clock.now(),
    log,
    tokenMs: tokens.accessTokenMsMax,
  };
  const endedSessions = new EndedSessions(watch);
  const { mailer, inbox, close } = createMailer(config.mail, clock, log);
  lifecycle.add('the mails', close);
  const throttle = new SharedThrottle({ write: (work) => database.writeControl(({ db }) => work(db)), secret, clock });
  const directory = new TenantDirectory((work) => database.readControl(work));
  const services: Services = {
    database,
    tokens,
    mail: mailer,
    throttle,
    installation: toInstallation(config),
    clock,
    log,
    bell: new Bell(() => database.notify(OUTBOX_CHANNEL), log),
    modules,
    onControlEvents: (events) => {
      if (events.some(({ name }) => /^(tenancy|entitlements|snapshots)\./.test(name))) directory.forget();
    },
  };
  const rights = new RightsInForce({
    ...watch,
    find: (claims, tenant) => findRightsOf(createSystemContext(services, 'rights', tenant), claims.subjectId),
  });
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
  const archive = new SnapshotArchive(new DirectoryStore(config.snapshots.dir), secret);
  return { services, tokens, secret, endedSessions, rights, directory, window, inbox, throttle, archive };
}

function toInstallation({ signUp, onboarding: { concurrency, waiting, queue } }: Config): Installation {
  return { signUp, onboarding: { gate: new Gate({ running: concurrency, waiting }), concurrency, queueMax: queue } };
}

/** Serves GraphQL. */
export async function serve(app: App, config: Config, lifecycle: Lifecycle): Promise<RunningServer> {
  const { services, tokens, secret, endedSessions, rights, directory, window, inbox } = app;
  await endedSessions.start();
  lifecycle.add('the watch for ended sessions', async () => endedSessions.stop());
  await rights.start();
  lifecycle.add('the watch for changed rights', async () => rights.stop());
  const meter = new UsageMeter({
    write: (work) => services.database.writeControl(({ db }) => work(db)),
    now: () => services.clock.now(),
    log: services.log,
  });
  meter.start();
  lifecycle.add('the count of requests', () => meter.stop());
  const executor = await Executor.start(buildGatewaySchema(modules, config.version), {
    introspection: config.explorer,
    executor: config.executor,
    onAnswer: ({ tenantOrNull, actor }, answered) => meter.countAnswer({ tenant: tenantOrNull, actor }, answered),
  });
  lifecycle.add('the executor', () => executor.stop());
  const server = await startServer({
    http: config.http,
    baseDomain: config.baseDomain,
    executor,
    resolve: {
      directory,
      verifyAccess: (token) => tokens.verifyAccess(token),
      hasEnded: (session) => endedSessions.has(session),
      permissionsOf: (claims, tenant) => rights.permissionsOf(claims, tenant),
      requireServable: (tenant) => window.requireInside(tenant),
    },
    admit: (asker) => meter.admit(asker),
    createContext: (origin) => createContext(services, origin),
    secret,
    jwks: () => tokens.toJwks(),
    downloads: { downloads: modules.flatMap((module) => module.downloads), tokens, now: () => services.clock.now() },
    dependencies: [{ name: 'database', check: () => services.database.readControl(async (db) => void (await db.execute(sql`select 1`))) }],
    explorer: config.explorer ? createExplorer({ root: config.root, headers: (slug) => explorerHeaders(app, config, slug) }) : null,
    pages: [...(inbox === null ? [] : [createInboxPages(inbox, services.log)]), ...(config.accountPages ? [accountPages] : [])],
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

export { createContext, createSystemContext };
