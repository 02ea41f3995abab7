import { type ControlDb, type Tenant, type TenantDb, schemaOf } from '../../kernel/context.js';
import type { Config } from '../config/config.js';
import { IDLE_ROLE, type Identity } from './lane.js';
import { LanePool } from './lane-pool.js';
import { MigrationLane } from './migration-lane.js';
import { MigrationFiles } from './migrations.js';
import { type OpenTransaction, readUnit, writeUnit } from './unit.js';

/** The control plane works as the login itself and names its schema in every statement. */
export const CONTROL: Identity = { searchPath: 'pg_catalog', role: 'none' };

/** A tenant's two locks: only its own schema (temporary tables last, so that none can stand before a real one), only its own role. */
export function identityOf(tenant: Pick<Tenant, 'id'>): Identity {
  const name = schemaOf(tenant.id);
  return { searchPath: `"${name}", pg_temp`, role: name };
}

/** How long a stop waits for units of work that are still running. */
const CLOSE_MS_MAX = 5_000;
/** A statement of a migration may take longer than a tenant's statement. */
const CONTROL_STATEMENT_MS_MAX = 5 * 60_000;

type StatementListener = (text: string) => void;

/** The connections of this process to its PostgreSQL server, in two pools: one for tenants, one for the control plane. */
export class Database {
  readonly files: MigrationFiles;
  readonly #tenants: LanePool;
  readonly #control: LanePool;
  readonly #url: string;
  #onStatement: StatementListener | undefined;

  constructor(url: string, config: Pick<Config, 'database' | 'root'>) {
    const { connections, controlConnections, waitMs, statementTimeoutMs } = config.database;
    this.files = new MigrationFiles(config.root);
    this.#url = url;
    this.#tenants = new LanePool({ url, lanesMax: connections, waitMs, settings: settings(statementTimeoutMs, { role: IDLE_ROLE }) });
    this.#control = new LanePool({ url, lanesMax: controlConnections, waitMs: waitMs * 2, settings: settings(CONTROL_STATEMENT_MS_MAX, {}) });
  }

  /** Calls the listener with each statement that is sent; returns how to stop that. One listener at a time. */
  observe(listener: StatementListener): () => void {
    this.#onStatement = listener;
    return () => {
      this.#onStatement = undefined;
    };
  }

  read<T>(tenant: Tenant, work: (db: TenantDb) => Promise<T>): Promise<T> {
    return readUnit(this.#unit(this.#tenants, identityOf(tenant)), work);
  }

  write<T>(tenant: Tenant, work: (tx: OpenTransaction<TenantDb>) => Promise<T>): Promise<T> {
    return writeUnit(this.#unit(this.#tenants, identityOf(tenant)), work);
  }

  readControl<T>(work: (db: ControlDb) => Promise<T>): Promise<T> {
    return readUnit(this.#unit(this.#control, CONTROL), work);
  }

  writeControl<T>(work: (tx: OpenTransaction<ControlDb>) => Promise<T>): Promise<T> {
    return writeUnit(this.#unit(this.#control, CONTROL), work);
  }

  /** A connection beside the pools, for whoever migrates tenants and must not keep the control plane waiting; closed by its opener. */
  openMigrationLane(): MigrationLane {
    return new MigrationLane({ url: this.#url, settings: settings(CONTROL_STATEMENT_MS_MAX, { application_name: 'serai-migrate' }) });
  }

  async close(): Promise<void> {
    await Promise.all([this.#tenants.close(CLOSE_MS_MAX), this.#control.close(CLOSE_MS_MAX)]);
  }

  #unit(pool: LanePool, identity: Identity) {
    return { pool, identity, onStatement: this.#onStatement };
  }
}

/** What every connection begins with: whatever escapes the session finds nothing and may change nothing. */
function settings(statementTimeoutMs: number, more: Record<string, string>): Record<string, string> {
  return {
    application_name: 'serai',
    search_path: 'pg_catalog',
    default_transaction_read_only: 'on',
    statement_timeout: String(statementTimeoutMs),
    lock_timeout: '10000',
    idle_in_transaction_session_timeout: '30000',
    TimeZone: 'UTC',
    jit: 'off',
    ...more,
  };
}
