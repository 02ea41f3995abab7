import type { ControlDb, Tenant, TenantDb } from '../../kernel/context.js';
import type { Config } from '../config/config.js';
import { CONTROL, IDLE_ROLE, identityOf } from './identity.js';
import { LanePool } from './lane-pool.js';
import { MigrationLane } from './migration-lane.js';
import { MigrationFiles } from './migrations.js';
import { rerun } from './rerun.js';
import { type OpenTransaction, readUnit, writeUnit } from './unit.js';

/** How long a stop waits for units of work that are still running. */
const CLOSE_MS_MAX = 5_000;
/** What PostgreSQL itself ends, in milliseconds: a statement, a wait for a lock, a transaction that sends nothing. */
export type Limits = { readonly statementMs: number; readonly lockMs: number; readonly idleInTransactionMs: number };

/** A statement of a migration may take longer than a tenant's statement. */
const CONTROL_LIMITS: Limits = { statementMs: 5 * 60_000, lockMs: 10_000, idleInTransactionMs: 30_000 };

/** A black-holed connection, or work that waits for what never comes, must not hold a request and its connection for ever. */
const UNIT_MS_MAX = 60_000;
const CONTROL_UNIT_MS_MAX = 2 * CONTROL_LIMITS.statementMs;

/** Says that the client has gone away; null for work that no client waits for. */
type Signal = AbortSignal | null;
type StatementListener = (text: string) => void;

/** The connections of this process to its PostgreSQL server, in two pools: one for tenants, one for the control plane. */
export class Database {
  readonly files: MigrationFiles;
  readonly #tenants: LanePool;
  readonly #control: LanePool;
  readonly #url: string;
  #onStatement: StatementListener | undefined;

  constructor(url: string, config: Pick<Config, 'database' | 'root'>) {
    const { connections, controlConnections, waitMs, statementTimeoutMs, lockTimeoutMs, idleInTransactionTimeoutMs } = config.database;
    const limits = { statementMs: statementTimeoutMs, lockMs: lockTimeoutMs, idleInTransactionMs: idleInTransactionTimeoutMs };
    this.files = new MigrationFiles(config.root);
    this.#url = url;
    this.#tenants = new LanePool({ url, lanesMax: connections, waitMs, settings: settings(limits, { role: IDLE_ROLE }) });
    this.#control = new LanePool({ url, lanesMax: controlConnections, waitMs: waitMs * 2, settings: settings(CONTROL_LIMITS, {}) });
  }

  /** Calls the listener with each statement that is sent; returns how to stop that. One listener at a time. */
  observe(listener: StatementListener): () => void {
    this.#onStatement = listener;
    return () => {
      this.#onStatement = undefined;
    };
  }

  read<T>(tenant: Tenant, work: (db: TenantDb) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => readUnit({ ...this.#tenantUnit(tenant), plans, signal }, work));
  }

  write<T>(tenant: Tenant, work: (tx: OpenTransaction<TenantDb>) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => writeUnit({ ...this.#tenantUnit(tenant), plans, signal }, work));
  }

  readControl<T>(work: (db: ControlDb) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => readUnit({ ...this.#controlUnit(), plans, signal }, work));
  }

  writeControl<T>(work: (tx: OpenTransaction<ControlDb>) => Promise<T>, signal: Signal = null): Promise<T> {
    return rerun((plans) => writeUnit({ ...this.#controlUnit(), plans, signal }, work));
  }

  /** A connection beside the pools, for whoever migrates tenants and must not keep the control plane waiting; closed by its opener. */
  openMigrationLane(): MigrationLane {
    return new MigrationLane({ url: this.#url, settings: settings(CONTROL_LIMITS, { application_name: 'serai-migrate' }) });
  }

  async close(): Promise<void> {
    await Promise.all([this.#tenants.close(CLOSE_MS_MAX), this.#control.close(CLOSE_MS_MAX)]);
  }

  #tenantUnit(tenant: Tenant) {
    return { pool: this.#tenants, identity: identityOf(tenant), unitMs: UNIT_MS_MAX, onStatement: this.#onStatement };
  }

  #controlUnit() {
    return { pool: this.#control, identity: CONTROL, unitMs: CONTROL_UNIT_MS_MAX, onStatement: this.#onStatement };
  }
}

/** What every connection begins with: whatever escapes the session finds nothing and may change nothing. */
function settings(limits: Limits, more: Record<string, string>): Record<string, string> {
  return {
    application_name: 'serai',
    search_path: 'pg_catalog',
    default_transaction_read_only: 'on',
    statement_timeout: String(limits.statementMs),
    lock_timeout: String(limits.lockMs),
    idle_in_transaction_session_timeout: String(limits.idleInTransactionMs),
    TimeZone: 'UTC',
    jit: 'off',
    ...more,
  };
}
