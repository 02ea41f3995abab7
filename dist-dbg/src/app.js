/** The composition root: plugs the parts together by hand, and is the only place that knows them all. */
import { sql } from 'drizzle-orm';
import { catalogModules } from './catalogs.js';
import { explorerHeaders } from './demo-explorer.js';
import { accountDocuments, accountPages } from './gateway/account/pages.js';
import { ResponseCache } from './gateway/caching/response-cache.js';
import { createContext, createSystemContext } from './gateway/context/context.js';
import { PersistedDocuments } from './gateway/execution/persisted-documents.js';
import { trustedTexts } from './gateway/execution/trusted-documents.js';
import { Executor } from './gateway/executor.js';
import { createExplorer } from './gateway/explorer/explorer.js';
import { createInboxPages } from './gateway/inbox/inbox.js';
import { buildGatewaySchema, collectRules } from './gateway/schema.js';
import { TenantSelections } from './gateway/selections.js';
import { startServer } from './gateway/server.js';
import { createSsoRoutes } from './gateway/sso/routes.js';
import { Gate } from './kernel/gate.js';
import { RightsInForce } from './modules/access/public.js';
import { ApiKeysInForce } from './modules/apikeys/public.js';
import { EndedSessions, findRightsOf } from './modules/auth/public.js';
import { SchemaWindow, TenantsAskedFor, migrateControlPlane, startFleet } from './modules/fleet/public.js';
import { ServerDirectory, statesOf } from './modules/servers/public.js';
import { SnapshotArchive } from './modules/snapshots/public.js';
import { TenantDirectory, findTenantById } from './modules/tenancy/public.js';
import { UsageMeter } from './modules/usage/public.js';
import { modules } from './modules.js';
import { TextCache } from './platform/cache/text-cache.js';
import { systemClock } from './platform/clock/clock.js';
import { loadMasterSecret } from './platform/crypto/secret.js';
import { KeyRing, ensureSigningKey } from './platform/crypto/signing-keys.js';
import { TokenService } from './platform/crypto/tokens.js';
import { loadVault } from './platform/crypto/vault.js';
import { Database } from './platform/db/database.js';
import { DirectoryStore } from './platform/files/directory-store.js';
import { armCrashPoint } from './platform/lifecycle/crash-points.js';
import { LiveEvents } from './platform/live/live-events.js';
import { createMailer } from './platform/mail/create-mailer.js';
import { OutboundCalls } from './platform/outbound/outbound.js';
import { Bells, OUTBOX_CHANNEL } from './platform/outbox/bell.js';
import { SharedThrottle } from './platform/throttle/throttle.js';
/** What changes which servers there are, or how they are reached. That a credential was read does neither. */
const SERVER_CHANGES = /^servers[.](server|credentialsRotat)/;
catalogModules(modules);
/** Connects, migrates and loads the keys: what every process needs before it does its own work. */
export async function createApp({ config, databaseUrl, log, lifecycle, clock = systemClock, fleet }) {
    armCrashPoint(config.crashAt);
    // Asked for servers only after the directory has been made below: the home server needs none.
    const database = new Database(databaseUrl, config, {
        access: (id, purpose) => servers.access(id, purpose),
        list: () => servers.list(),
        locate: (tenant) => database.readControl((db) => findTenantById(db, tenant)),
    });
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
    const watch = {
        servers: () => database.servers(),
        read: (server, work) => database.onServer(server).watch(work),
        write: (server, work) => database.onServer(server).write(({ db }) => work(db)),
        now: () => clock.now(),
        log,
        tokenMs: tokens.accessTokenMsMax,
    };
    const endedSessions = new EndedSessions(watch);
    const { mailer, inbox, close } = createMailer(config.mail, clock, log);
    lifecycle.add('the mails', close);
    const throttle = new SharedThrottle({ write: (work) => database.writeControl(({ db }) => work(db)), secret, clock });
    const directory = new TenantDirectory((work) => database.readControl(work));
    const outbound = new OutboundCalls({ allow: config.outboundAllow, concurrency: config.workerConcurrency, nameServers: config.nameServers });
    lifecycle.add('the calls to servers outside', () => outbound.stop());
    const live = new LiveEvents(database, log);
    lifecycle.add('the live events', () => live.stop());
    const schema = lazily(() => buildGatewaySchema(modules, config.version));
    const services = {
        database,
        tokens,
        vault: loadVault(config, secret),
        secrets: secret,
        mail: mailer,
        throttle,
        outbound,
        selections: new TenantSelections({ schema, modules, secret, createContext: (origin) => createContext(services, origin) }),
        installation: toInstallation(config),
        live,
        clock,
        log,
        bell: new Bells((server) => database.onServer(server).watch((db) => db.execute(sql `select pg_notify(${OUTBOX_CHANNEL}, '')`)), log),
        modules,
        onControlEvents: async (events) => {
            if (events.some(({ name }) => /^(tenancy|entitlements|snapshots|moves)\./.test(name)))
                directory.forget();
            if (events.some((event) => SERVER_CHANGES.test(event.name)))
                await servers.lookAgain();
        },
    };
    const servers = new ServerDirectory({
        ctx: createSystemContext(services, 'servers'),
        read: (work) => database.watchControl(work),
        onChanged: (id) => database.renewServer(id),
        onGone: (id) => database.forgetServer(id),
    });
    await servers.start();
    lifecycle.add('the watch for servers', () => servers.stop());
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
        readOn: (server, work) => database.onServer(server).read(work),
        files: database.files,
        onBehind: (tenant) => (strategy === 'progressive' ? askedFor.add(tenant) : undefined),
    });
    const archive = new SnapshotArchive(new DirectoryStore(config.snapshots.dir), secret);
    return { services, schema, tokens, secret, endedSessions, rights, directory, servers, window, inbox, throttle, archive };
}
/** Made when it is first asked for: a worker may never need it. */
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function toInstallation({ publicUrl, signUp, passkeys, sso, onboarding: { concurrency, waiting, queue } }) {
    return { publicUrl, signUp, passkeys, sso, onboarding: { gate: new Gate({ running: concurrency, waiting }), concurrency, queueMax: queue } };
}
/** Serves GraphQL; as one of several processes on the port, its share of the tenants. */
export async function serve(app, config, lifecycle) {
    const { services, tokens, secret, endedSessions, rights, directory, window, inbox } = app;
    await endedSessions.start();
    lifecycle.add('the watch for ended sessions', async () => endedSessions.stop());
    await rights.start();
    lifecycle.add('the watch for changed rights', async () => rights.stop());
    const keys = new ApiKeysInForce({
        rights,
        contextOf: (tenant) => createSystemContext(services, 'apikeys', tenant),
        now: () => services.clock.now(),
        rememberedMs: tokens.accessTokenMsMax,
    });
    lifecycle.add('what is noted of API keys', () => keys.stop());
    directory.watch(services.log);
    lifecycle.add('the watch of the registry', async () => directory.stop());
    const meter = new UsageMeter({
        write: (work) => services.database.writeControl(({ db }) => work(db)),
        now: () => services.clock.now(),
        log: services.log,
    });
    meter.start();
    lifecycle.add('the count of requests', () => meter.stop());
    const cache = new TextCache({ url: config.cacheUrl, log: services.log });
    lifecycle.add('the cache of answers', () => cache.close());
    const persisted = new PersistedDocuments({
        trusted: [...trustedTexts(config), ...(config.accountPages ? accountDocuments : [])],
        onlyTrusted: config.documents === 'trusted',
    });
    const executor = await Executor.start(app.schema(), {
        introspection: config.explorer,
        executor: config.executor,
        persisted,
        responses: new ResponseCache({ cache, release: config.version }),
        onAnswer: ({ tenantOrNull, actor }, answered) => meter.countAnswer({ tenant: tenantOrNull, actor }, answered),
    });
    lifecycle.add('the executor', () => executor.stop());
    const server = await startServer({
        http: config.http,
        baseDomain: config.baseDomain,
        executor,
        live: { schema: app.schema(), persisted, rules: collectRules(modules), limits: config.live },
        resolve: {
            directory,
            verifyAccess: (token) => tokens.verifyAccess(token),
            hasEnded: (session) => endedSessions.has(session),
            standingOf: (claims, tenant) => rights.standingOf(claims, tenant),
            actorOfKey: (presented) => keys.actorOf(presented),
            requireServable: (tenant) => window.requireInside(tenant),
        },
        admit: (asker) => meter.admit(asker),
        createContext: (origin) => createContext(services, origin),
        secret,
        jwks: () => tokens.toJwks(),
        downloads: { downloads: modules.flatMap((module) => module.downloads), tokens, now: () => services.clock.now() },
        dependencies: [{ name: 'database', check: () => services.database.readControl(async (db) => void (await db.execute(sql `select 1`))) }],
        servers: () => statesOf(createSystemContext(services, 'health'), app.servers),
        explorer: config.explorer ? createExplorer({ root: config.root, headers: (slug) => explorerHeaders(app, config, slug) }) : null,
        pages: [...(inbox === null ? [] : [createInboxPages(inbox, services.log)]), ...(config.accountPages ? [accountPages] : [])],
        sso: createSsoRoutes({ directory, window, createContext: (origin) => createContext(services, origin) }),
        share: app.share ?? null,
        log: services.log,
    });
    lifecycle.add('the HTTP server', () => server.stop());
    return server;
}
export { createContext, createSystemContext };
//# sourceMappingURL=app.js.map