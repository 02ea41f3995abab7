import { type ControlDb, HOME_SERVER_ID, type ServerDb, type ServerId, type Tenant, type TenantDb } from '../../kernel/context.js';
import type { Config } from '../config/config.js';
import { affinity } from './affinity.js';
import { CopyConnection } from './copy/connection.js';
import { CONTROL, IDLE_ROLE, identityOf } from './identity.js';
import { MigrationLane } from './migration-lane.js';
import { MigrationFiles } from './migrations.js';
import { listenTo } from './notifications.js';
import { type Plans, rerun } from './rerun.js';
import type { AccessPurpose, Login, ServerAccess, ServerSource } from './servers/access.js';
import { LaneBudget } from './servers/budget.js';
import { type ConnectionsOptions, ServerConnections } from './servers/connections.js';
import { HOME_ONLY, homeAccess } from './servers/home.js';
import { KnownConnections } from './servers/known-connections.js';
import type { OnServer } from './servers/on-server.js';
import { prepareServer, requirePrepared } from './servers/preparation.js';
import { Whereabouts } from './servers/whereabouts.js';
import type { Limits, Strategy } from './strategy.js';
import { transaction } from './transaction.js';
import { type OpenTransaction, type UnitOptions, readUnit, writeUnit } from './unit.js';

const strategies: Readonly<Record<Config['database']['strategy'], Strategy>> = { affinity, transaction };

/** How long a stop waits for units of work that are still running. */
const CLOSE_MS_MAX = 5_000;
/** A statement of a migration may take longer than a tenant's statement. */
const CONTROL_LIMITS: Limits = { statementMs: 5 * 60_000, lockMs: 10_000, idleInTransactionMs: 30_000 };

/** A black-holed connection, or work that waits for what never comes, holds a request and its connection no longer than two of its slowest statements. */
const STATEMENTS_PER_UNIT = 2;

/** A server that does not answer a small question within this time is not there, whatever its connections pretend. */
const WATCH_MS_MAX = 5_000;

/** Says that the client has gone away; null for work that no client waits for. */
type Signal = AbortSignal | null;
type Run = { readonly plans: Plans; readonly signal: Signal; readonly isAgain?: boolean };
type StatementListener = (text: string, role: string) => void;

/**
 * The connections of this process to its PostgreSQL servers. Each server has two pools: one for tenants, one for its own login, which on
 * the home server is the control plane's. A tenant carries its server; nobody else chooses one.
 */
export class Database {
  readonly files: MigrationFiles;
  readonly #config: Pick<Config, 'database' | 'root'>;
  readonly #strategy: Strategy;
  readonly #limits: Limits;
  readonly #source: ServerSource;
  readonly #budget: LaneBudget;
  readonly #whereabouts: Whereabouts;
  readonly #connections: KnownConnections;
  #onStatement: StatementListener | undefined;

  constructor(url: string, config: Pick<Config, 'database' | 'root'>, source: ServerSource = HOME_ONLY) {
    const { database } = config;
    this.files = new MigrationFiles(config.root);
    this.#config = config;
    this.#source = source;
    this.#whereabouts = new Whereabouts(source, (id) => this.onServer(id));
    this.#strategy = strategies[database.strategy];
    this.#limits = {
      statementMs: database.statementTimeoutMs,
      lockMs: database.lockTimeoutMs,
      idleInTransactionMs: database.idleInTransactionTimeoutMs,
    };
    this.#budget = new LaneBudget(database.connectionsTotal);
    const home = () => homeAccess(url, database);
    // The control plane must never wait for connections of tenants, and what it needs is prepared by a start's migration.
    const options = this.#connectionsOptions({ budget: null, access: async () => home(), prepare: async () => {} });
    this.#connections = new KnownConnections({ home: new ServerConnections(home(), options), connect: (id) => this.#connect(id) });
  }

  /** Calls the listener with each statement that is sent; returns how to stop that. One listener at a time. */
  observe(listener: StatementListener): () => void {
    this.#onStatement = listener;
    return () => {
      this.#onStatement = undefined;
    };
  }

  read<T>(tenant: Tenant, work: (db: TenantDb) => Promise<T>, signal: Signal = null): Promise<T> {
    return this.#runFor(tenant, (server, there, run) => readUnit(this.#tenantUnit(server, there, { ...run, signal }), work));
  }

  write<T>(tenant: Tenant, work: (tx: OpenTransaction<TenantDb>) => Promise<T>, signal: Signal = null): Promise<T> {
    return this.#runFor(tenant, (server, there, run) => writeUnit(this.#tenantUnit(server, there, { ...run, signal }), work));
  }

  readControl<T>(work: (db: ControlDb) => Promise<T>, signal: Signal = null): Promise<T> {
    return this.#run(HOME_SERVER_ID, (server, plans) => readUnit(this.#loginUnit(server, { plans, signal }), work));
  }

  /** For what a process looks at every second: tried once, and the listener is not told. */
  watchControl<T>(work: (db: ControlDb) => Promise<T>): Promise<T> {
    const unit = () =>
      readUnit({ ...this.#loginUnit(this.#connections.home, { plans: 'kept', signal: null }), unitMs: WATCH_MS_MAX, onStatement: undefined }, work);
    return this.#connections.home.guard(() => this.#connections.home.watch(unit));
  }

  writeControl<T>(work: (tx: OpenTransaction<ControlDb>) => Promise<T>, signal: Signal = null): Promise<T> {
    return this.#run(HOME_SERVER_ID, (server, plans) => writeUnit(this.#loginUnit(server, { plans, signal }), work));
  }

  /** The servers that there are, the home server among them. */
  servers(): Promise<readonly ServerId[]> {
    return this.#source.list();
  }

  /** What is done there is no tenant's work, and the listener is not told. */
  onServer(id: ServerId): OnServer {
    const unit = (server: ServerConnections, run: Run): UnitOptions => ({ ...this.#loginUnit(server, run), onStatement: undefined });
    return {
      id,
      watch: async (work) => {
        const server = await this.#connections.of(id);
        const run: Run = { plans: 'kept', signal: null };
        return server.guard(() => server.watch(() => readUnit({ ...unit(server, run), unitMs: WATCH_MS_MAX }, work)));
      },
      runAlone: async (statement) => {
        const lane = this.openMigrationLane(id);
        try {
          await lane.script('set default_transaction_read_only = off; set statement_timeout = 0');
          await lane.script(statement);
        } finally {
          await lane.close();
        }
      },
      read: (work, signal = null) => this.#run(id, (server, plans) => readUnit(unit(server, { plans, signal }), work)),
      write: (work, signal = null) =>
        this.#run(id, (server, plans) =>
          writeUnit(unit(server, { plans, signal }), (tx: OpenTransaction<ServerDb>) => work({ ...tx, kind: server.kind })),
        ),
    };
  }

  /** A database that is none of our servers, or is reached in another way than by the registry; closed by its opener. */
  openAt({ url, directUrl }: Pick<Login, 'url' | 'directUrl'>): Database {
    const { database, root } = this.#config;
    return new Database(url, { root, database: { ...database, directUrl, urlFile: null } });
  }

  /** Makes this database a server of an installation. */
  async prepareAs(id: ServerId): Promise<void> {
    await this.writeControl((tx) => prepareServer(id, this.files, tx));
  }

  /** The servers that did not answer this process the last few times that they were asked. */
  serversDown(): Promise<ReadonlySet<ServerId>> {
    return this.#connections.down();
  }

  /** Takes over what the registry now says of the server: where it is, and with which login. */
  renewServer(id: ServerId): Promise<void> {
    return this.#connections.renew(id, () => this.#source.access(id, 'pool'));
  }

  /** Ends all connections to a server that is no longer one of ours. */
  forgetServer(id: ServerId): Promise<void> {
    return this.#connections.forget(id, CLOSE_MS_MAX);
  }

  /** A connection beside the pools, for whoever migrates tenants and must not keep the control plane waiting; closed by its opener. */
  openMigrationLane(id: ServerId = HOME_SERVER_ID): MigrationLane {
    return new MigrationLane(async () => (await this.#connections.of(id)).migrationWay());
  }

  /** Calls back when somebody notifies the channel, and whenever the connection for it was opened; returns how to stop. */
  listen(server: ServerId, channel: string, onNotify: () => void): () => Promise<void> {
    const way = async () => {
      const { url, settings } = (await this.#connections.of(server)).migrationWay();
      return { url, settings: { ...settings, application_name: 'serai-listen' } };
    };
    return listenTo(way, channel, onNotify);
  }

  /** A connection for copying whole tables; closed by its opener. */
  async openCopyConnection(server: ServerId): Promise<CopyConnection> {
    return new CopyConnection((await this.#connections.of(server)).migrationWay().url);
  }

  close(): Promise<void> {
    return this.#connections.close(CLOSE_MS_MAX);
  }

  #run<T>(id: ServerId, unit: (server: ServerConnections, plans: Plans) => Promise<T>): Promise<T> {
    return rerun(async (plans) => {
      const server = id === HOME_SERVER_ID ? this.#connections.home : await this.#connections.of(id);
      return server.guard(() => unit(server, plans));
    });
  }

  /** A tenant that is not where the caller thinks may have been moved since: its unit is then run again where it is now. */
  #runFor<T>(tenant: Tenant, unit: (server: ServerConnections, there: Tenant, run: Omit<Run, 'signal'>) => Promise<T>): Promise<T> {
    const trail = this.#whereabouts.trailOf(tenant);
    return rerun(async (plans, isAgain) => {
      const { there } = trail;
      const server = await this.#connections.of(there.serverId);
      try {
        return await server.guard(() => unit(server, there, { plans, isAgain }));
      } catch (error) {
        throw await trail.follow(error);
      }
    });
  }

  async #connect(id: ServerId): Promise<ServerConnections> {
    const access = (purpose: AccessPurpose): Promise<ServerAccess> => this.#source.access(id, purpose);
    const prepare = (server: ServerConnections) =>
      requirePrepared(id, this.files, {
        read: (work) => readUnit(this.#loginUnit(server, { plans: 'fresh', signal: null }), work),
        write: (work) => writeUnit(this.#loginUnit(server, { plans: 'fresh', signal: null }), work),
      });
    return new ServerConnections(await access('pool'), this.#connectionsOptions({ budget: this.#budget, access, prepare }));
  }

  #connectionsOptions({
    budget,
    ...shared
  }: Pick<ConnectionsOptions, 'access' | 'prepare'> & { readonly budget: LaneBudget | null }): ConnectionsOptions {
    const { connections, controlConnections, waitMs } = this.#config.database;
    const { prefers, startSettings } = this.#strategy;
    return {
      ...shared,
      pools: {
        tenants: { prefers, lanesMax: connections, budget: this.#budget, waitMs, settings: startSettings(this.#limits, IDLE_ROLE) },
        login: { prefers, lanesMax: controlConnections, budget, waitMs: waitMs * 2, settings: startSettings(CONTROL_LIMITS, null) },
      },
      // As the login itself, whatever role it is set to begin with for the pooler's sake.
      migration: { ...affinity.startSettings(CONTROL_LIMITS, 'none'), application_name: 'serai-migrate' },
    };
  }

  #tenantUnit({ tenants }: ServerConnections, tenant: Tenant, { plans, signal, isAgain = false }: Run): UnitOptions {
    const terms = { identity: identityOf(tenant), limits: this.#limits, plans };
    return { ...this.#unit(this.#limits), pool: tenants, terms, signal, isAlone: isAgain };
  }

  #loginUnit({ login }: ServerConnections, { plans, signal }: Run): UnitOptions {
    const terms = { identity: CONTROL, limits: CONTROL_LIMITS, plans };
    return { ...this.#unit(CONTROL_LIMITS), pool: login, terms, signal, isAlone: true };
  }

  #unit({ statementMs }: Limits) {
    return { strategy: this.#strategy, unitMs: STATEMENTS_PER_UNIT * statementMs, onStatement: this.#onStatement };
  }
}
