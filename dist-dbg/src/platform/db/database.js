import { HOME_SERVER_ID } from '../../kernel/context.js';
import { affinity } from './affinity.js';
import { CopyConnection } from './copy/connection.js';
import { CONTROL, IDLE_ROLE, identityOf } from './identity.js';
import { MigrationLane } from './migration-lane.js';
import { MigrationFiles } from './migrations.js';
import { listenTo } from './notifications.js';
import { rerun } from './rerun.js';
import { LaneBudget } from './servers/budget.js';
import { ServerConnections } from './servers/connections.js';
import { HOME_ONLY, homeAccess } from './servers/home.js';
import { KnownConnections } from './servers/known-connections.js';
import { prepareServer, requirePrepared } from './servers/preparation.js';
import { Whereabouts } from './servers/whereabouts.js';
import { transaction } from './transaction.js';
import { readUnit, writeUnit } from './unit.js';
const strategies = { affinity, transaction };
/** How long a stop waits for units of work that are still running. */
const CLOSE_MS_MAX = 5_000;
/** A statement of a migration may take longer than a tenant's statement. */
const CONTROL_LIMITS = { statementMs: 5 * 60_000, lockMs: 10_000, idleInTransactionMs: 30_000 };
/** A black-holed connection, or work that waits for what never comes, holds a request and its connection no longer than two of its slowest statements. */
const STATEMENTS_PER_UNIT = 2;
/** A server that does not answer a small question within this time is not there, whatever its connections pretend. */
const WATCH_MS_MAX = 5_000;
/**
 * The connections of this process to its PostgreSQL servers. Each server has two pools: one for tenants, one for its own login, which on
 * the home server is the control plane's. A tenant carries its server; nobody else chooses one.
 */
export class Database {
    files;
    #config;
    #strategy;
    #limits;
    #source;
    #budget;
    #whereabouts;
    #connections;
    #onStatement;
    constructor(url, config, source = HOME_ONLY) {
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
        const options = this.#connectionsOptions({ budget: null, access: async () => home(), prepare: async () => { } });
        this.#connections = new KnownConnections({ home: new ServerConnections(home(), options), connect: (id) => this.#connect(id) });
    }
    /** Calls the listener with each statement that is sent; returns how to stop that. One listener at a time. */
    observe(listener) {
        this.#onStatement = listener;
        return () => {
            this.#onStatement = undefined;
        };
    }
    read(tenant, work, signal = null) {
        return this.#runFor(tenant, (server, there, run) => readUnit(this.#tenantUnit(server, there, { ...run, signal }), work));
    }
    write(tenant, work, signal = null) {
        return this.#runFor(tenant, (server, there, run) => writeUnit(this.#tenantUnit(server, there, { ...run, signal }), work));
    }
    readControl(work, signal = null) {
        return this.#run(HOME_SERVER_ID, (server, plans) => readUnit(this.#loginUnit(server, { plans, signal }), work));
    }
    /** For what a process looks at every second: tried once, and the listener is not told. */
    watchControl(work) {
        const unit = () => readUnit({ ...this.#loginUnit(this.#connections.home, { plans: 'kept', signal: null }), unitMs: WATCH_MS_MAX, onStatement: undefined }, work);
        return this.#connections.home.guard(() => this.#connections.home.watch(unit));
    }
    writeControl(work, signal = null) {
        return this.#run(HOME_SERVER_ID, (server, plans) => writeUnit(this.#loginUnit(server, { plans, signal }), work));
    }
    /** The servers that there are, the home server among them. */
    servers() {
        return this.#source.list();
    }
    /** What is done there is no tenant's work, and the listener is not told. */
    onServer(id) {
        const unit = (server, run) => ({ ...this.#loginUnit(server, run), onStatement: undefined });
        return {
            id,
            watch: async (work) => {
                const server = await this.#connections.of(id);
                const run = { plans: 'kept', signal: null };
                return server.guard(() => server.watch(() => readUnit({ ...unit(server, run), unitMs: WATCH_MS_MAX }, work)));
            },
            runAlone: async (statement) => {
                const lane = this.openMigrationLane(id);
                try {
                    await lane.script('set default_transaction_read_only = off; set statement_timeout = 0');
                    await lane.script(statement);
                }
                finally {
                    await lane.close();
                }
            },
            read: (work, signal = null) => this.#run(id, (server, plans) => readUnit(unit(server, { plans, signal }), work)),
            write: (work, signal = null) => this.#run(id, (server, plans) => writeUnit(unit(server, { plans, signal }), (tx) => work({ ...tx, kind: server.kind }))),
        };
    }
    /** A database that is none of our servers, or is reached in another way than by the registry; closed by its opener. */
    openAt({ url, directUrl }) {
        const { database, root } = this.#config;
        return new Database(url, { root, database: { ...database, directUrl, urlFile: null } });
    }
    /** Makes this database a server of an installation. */
    async prepareAs(id) {
        await this.writeControl((tx) => prepareServer(id, this.files, tx));
    }
    /** The servers that did not answer this process the last few times that they were asked. */
    serversDown() {
        return this.#connections.down();
    }
    /** Takes over what the registry now says of the server: where it is, and with which login. */
    renewServer(id) {
        return this.#connections.renew(id, () => this.#source.access(id, 'pool'));
    }
    /** Ends all connections to a server that is no longer one of ours. */
    forgetServer(id) {
        return this.#connections.forget(id, CLOSE_MS_MAX);
    }
    /** A connection beside the pools, for whoever migrates tenants and must not keep the control plane waiting; closed by its opener. */
    openMigrationLane(id = HOME_SERVER_ID) {
        return new MigrationLane(async () => (await this.#connections.of(id)).migrationWay());
    }
    /** Calls back when somebody notifies the channel, and whenever the connection for it was opened; returns how to stop. */
    listen(server, channel, onNotify) {
        const way = async () => {
            const { url, settings } = (await this.#connections.of(server)).migrationWay();
            return { url, settings: { ...settings, application_name: 'serai-listen' } };
        };
        return listenTo(way, channel, onNotify);
    }
    /** A connection for copying whole tables; closed by its opener. */
    async openCopyConnection(server) {
        return new CopyConnection((await this.#connections.of(server)).migrationWay().url);
    }
    close() {
        return this.#connections.close(CLOSE_MS_MAX);
    }
    #run(id, unit) {
        return rerun(async (plans) => {
            const server = id === HOME_SERVER_ID ? this.#connections.home : await this.#connections.of(id);
            return server.guard(() => unit(server, plans));
        });
    }
    /** A tenant that is not where the caller thinks may have been moved since: its unit is then run again where it is now. */
    #runFor(tenant, unit) {
        const trail = this.#whereabouts.trailOf(tenant);
        return rerun(async (plans, isAgain) => {
            const { there } = trail;
            const server = await this.#connections.of(there.serverId);
            try {
                return await server.guard(() => unit(server, there, { plans, isAgain }));
            }
            catch (error) {
                throw await trail.follow(error);
            }
        });
    }
    async #connect(id) {
        const access = (purpose) => this.#source.access(id, purpose);
        const prepare = (server) => requirePrepared(id, this.files, {
            read: (work) => readUnit(this.#loginUnit(server, { plans: 'fresh', signal: null }), work),
            write: (work) => writeUnit(this.#loginUnit(server, { plans: 'fresh', signal: null }), work),
        });
        return new ServerConnections(await access('pool'), this.#connectionsOptions({ budget: this.#budget, access, prepare }));
    }
    #connectionsOptions({ budget, ...shared }) {
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
    #tenantUnit({ tenants }, tenant, { plans, signal, isAgain = false }) {
        const terms = { identity: identityOf(tenant), limits: this.#limits, plans };
        return { ...this.#unit(this.#limits), pool: tenants, terms, signal, isAlone: isAgain };
    }
    #loginUnit({ login }, { plans, signal }) {
        const terms = { identity: CONTROL, limits: CONTROL_LIMITS, plans };
        return { ...this.#unit(CONTROL_LIMITS), pool: login, terms, signal, isAlone: true };
    }
    #unit({ statementMs }) {
        return { strategy: this.#strategy, unitMs: STATEMENTS_PER_UNIT * statementMs, onStatement: this.#onStatement };
    }
}
//# sourceMappingURL=database.js.map