import { sql } from 'drizzle-orm';
import type { ControlDb, Tenant, TenantDb } from '../../kernel/context.js';
import type { Config } from '../config/config.js';
import { affinity } from './affinity.js';
import { CopyConnection } from './copy/connection.js';
import { CONTROL, IDLE_ROLE, identityOf } from './identity.js';
import { LanePool } from './lane-pool.js';
import { MigrationLane } from './migration-lane.js';
import { MigrationFiles } from './migrations.js';
import { listenTo } from './notifications.js';
import { type Plans, rerun } from './rerun.js';
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

/** Says that the client has gone away; null for work that no client waits for. */
type Signal = AbortSignal | null;
type Run = { readonly plans: Plans; readonly signal: Signal };
type StatementListener = (text: string, role: string) => void;

/** The connections of this process to its PostgreSQL server, in two pools: one for tenants, one for the control plane. */
export class Database {
  readonly files: MigrationFiles;
  readonly #strategy: Strategy;
  readonly #limits: Limits;
  readonly #tenants: LanePool;
  readonly #control: LanePool;
  readonly #directUrl: string;
  #onStatement: StatementListener | undefined;

  constructor(url: string, config: Pick<Config, 'database' | 'root'>) {
    const { connections, controlConnections, waitMs, statementTimeoutMs, lockTimeoutMs, idleInTransactionTimeoutMs } = config.database;
    this.files = new MigrationFiles(config.root);
    this.#directUrl = config.database.directUrl ?? url;
    this.#strategy = strategies[config.database.strategy];
    this.#limits = { statementMs: statementTimeoutMs, lockMs: lockTimeoutMs, idleInTransactionMs: idleInTransactionTimeoutMs };
    const { prefers, startSettings } = this.#strategy;
    const shared = { url, prefers };
    this.#tenants = new LanePool({ ...shared, lanesMax: connections, waitMs, settings: startSettings(this.#limits, IDLE_ROLE) });
    this.#control = new LanePool({ ...shared, lanesMax: controlConnections, waitMs: waitMs * 2, settings: startSettings(CONTROL_LIMITS, null) });
  }

  /** Calls the listener with each statement that is sent; returns how to stop that. One listener at a time. */
  observe(listener: StatementListener): () => void {
    this.#onStatement = listener;
    return () => {
      this.#onStatement = undefined;
    };
  }

  read<T>(tenant: Tenant, work: (db: TenantDb) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => readUnit(this.#tenantUnit(tenant, { plans, signal }), work));
  }

  write<T>(tenant: Tenant, work: (tx: OpenTransaction<TenantDb>) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => writeUnit(this.#tenantUnit(tenant, { plans, signal }), work));
  }

  readControl<T>(work: (db: ControlDb) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => readUnit(this.#controlUnit({ plans, signal }), work));
  }

  writeControl<T>(work: (tx: OpenTransaction<ControlDb>) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => writeUnit(this.#controlUnit({ plans, signal }), work));
  }

  /** A connection beside the pools, for whoever migrates tenants and must not keep the control plane waiting; closed by its opener. */
  openMigrationLane(): MigrationLane {
    return new MigrationLane({
      url: this.#directUrl,
      // As the login itself, whatever role it is set to begin with for the pooler's sake.
      settings: { ...affinity.startSettings(CONTROL_LIMITS, 'none'), application_name: 'serai-migrate' },
    });
  }

  /** Wakes whoever listens to the channel, in this process or another. */
  async notify(channel: string): Promise<void> {
    const unit = { ...this.#controlUnit({ plans: 'kept', signal: null }), onStatement: undefined };
    await readUnit(unit, (db: ControlDb) => db.execute(sql`select pg_notify(${channel}, '')`));
  }

  /** Calls back when somebody notifies the channel, and whenever the connection for it was opened; returns how to stop. */
  listen(channel: string, onNotify: () => void): () => Promise<void> {
    return listenTo(
      { url: this.#directUrl, settings: { ...affinity.startSettings(CONTROL_LIMITS, 'none'), application_name: 'serai-listen' } },
      channel,
      onNotify,
    );
  }

  /** A connection for copying whole tables; closed by its opener. */
  openCopyConnection(): CopyConnection {
    return new CopyConnection(this.#directUrl);
  }

  async close(): Promise<void> {
    await Promise.all([this.#tenants.close(CLOSE_MS_MAX), this.#control.close(CLOSE_MS_MAX)]);
  }

  #tenantUnit(tenant: Tenant, { plans, signal }: Run): UnitOptions {
    const terms = { identity: identityOf(tenant), limits: this.#limits, plans };
    return {
      pool: this.#tenants,
      strategy: this.#strategy,
      terms,
      unitMs: STATEMENTS_PER_UNIT * this.#limits.statementMs,
      signal,
      onStatement: this.#onStatement,
    };
  }

  #controlUnit({ plans, signal }: Run): UnitOptions {
    const terms = { identity: CONTROL, limits: CONTROL_LIMITS, plans };
    return {
      pool: this.#control,
      strategy: this.#strategy,
      terms,
      unitMs: STATEMENTS_PER_UNIT * CONTROL_LIMITS.statementMs,
      signal,
      onStatement: this.#onStatement,
    };
  }
}
