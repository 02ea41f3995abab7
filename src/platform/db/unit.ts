import { AsyncLocalStorage } from 'node:async_hooks';
import type { SQL } from 'drizzle-orm';
import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { invariant } from '../../kernel/assert.js';
import type { ServerDb, TenantDb } from '../../kernel/context.js';
import { PostgresJsSession, type Sql, drizzle } from './driver.js';
import { isConnectionLost, outcomeUnknown, requestAbandoned, sqlState } from './errors.js';
import { textAs } from './headed-texts.js';
import type { Identity } from './identity.js';
import { Interruption } from './interruption.js';
import type { Lane, Statement } from './lane.js';
import type { LanePool } from './lane-pool.js';
import type { Send, Strategy, Terms } from './strategy.js';

export type UnitOptions = {
  readonly pool: LanePool;
  readonly strategy: Strategy;
  readonly terms: Terms;
  /** Whether a unit that reads must have its lane for itself. */
  readonly isAlone: boolean;
  /** A unit that still holds its lane after this time is broken off. */
  readonly unitMs: number;
  /** Says that the client has gone away, or null for work that no client waits for. */
  readonly signal: AbortSignal | null;
  /** Called with the text of each statement that is sent, and as which role; for counting and tracing. */
  readonly onStatement?: ((text: string, role: string) => void) | undefined;
};

/** What a write unit can do besides statements, for the code that opens it. */
export type OpenTransaction<Db> = {
  readonly db: Db;
  /** Runs SQL without parameters, several statements in one message. */
  script(sql: string): Promise<void>;
  /** Changes path and role until the transaction ends. */
  become(identity: Identity): Promise<void>;
};

const open = new AsyncLocalStorage<boolean>();
const dialect = new PgDialect();

/** A few statements on one lane, each with its own snapshot; PostgreSQL refuses those that write. */
export function readUnit<T, Db extends TenantDb | ServerDb>(options: UnitOptions, work: (db: Db) => Promise<T>): Promise<T> {
  const shares = options.strategy.readsShareLanes && !options.isAlone;
  return onLane({ ...options, shares }, async (unit) => {
    const reading = options.strategy.beginRead(unit.lane, options.terms, unit.interruption);
    try {
      const result = await unit.interruption.orBroken(reading.ready.then(() => work(mint<Db>(options, unit, reading.send))));
      unit.handle.open = false;
      // Not waited for, since nothing depends on it.
      void reading.end();
      return result;
    } catch (error) {
      unit.handle.open = false;
      await reading.end();
      throw error;
    }
  });
}

/** One transaction on one lane: committed when `work` resolves, rolled back when it throws. */
export function writeUnit<T, Db extends TenantDb | ServerDb>(options: UnitOptions, work: (tx: OpenTransaction<Db>) => Promise<T>): Promise<T> {
  return onLane({ ...options, shares: false }, async (unit) => {
    try {
      const result = await unit.interruption.orBroken(beginAndWork(options, unit, work));
      unit.handle.open = false;
      unit.interruption.ignoreClient();
      await commit(unit.lane);
      return result;
    } catch (error) {
      unit.handle.open = false;
      await rollBack(unit.lane);
      throw sqlState(error) === '25P02' ? new Error(`Invariant broken: ${WENT_ON}`, { cause: error }) : error;
    }
  });
}

const WENT_ON = 'a unit of work went on after one of its statements had failed, so that PostgreSQL rolled it back';

async function beginAndWork<T, Db>(options: UnitOptions, unit: Unit, work: (tx: OpenTransaction<Db>) => Promise<T>): Promise<T> {
  const { send, begun, hasFailed } = await options.strategy.beginWrite(unit.lane, options.terms);
  const result = await work({
    db: mint<Db>(options, unit, send),
    async script(sql) {
      await begun();
      await unit.lane.sendScript(sql);
    },
    become: async (identity) => {
      unit.handle.identity = identity;
      await send({
        text: "select set_config('search_path', $1, true), set_config('role', $2, true)",
        parameters: [identity.searchPath, identity.role],
      });
    },
  });
  // Else its commit would succeed outside of any transaction.
  invariant(!hasFailed(), WENT_ON);
  return result;
}

/** A connection that breaks while this is on its way leaves open whether the server did it: such a write is never run again. */
async function commit(lane: Lane): Promise<void> {
  const { command } = await lane.sendScript('commit').catch((error: unknown) => {
    throw isConnectionLost(error) ? Object.assign(outcomeUnknown(), { cause: error }) : error;
  });
  invariant(command === 'COMMIT', WENT_ON);
}

async function rollBack(lane: Lane): Promise<void> {
  try {
    await lane.sendScript('rollback');
  } catch {
    await lane.destroy();
  }
}

/** The text of a statement and its parameters, as the driver takes them. */
export function render(statement: SQL) {
  return dialect.sqlToQuery(statement);
}

/** Sends a statement that was rendered already, past Drizzle's own preparations. Gives rows as the driver has them. */
export function sendText<Row>(db: TenantDb, { text, parameters }: Statement): Promise<readonly Row[]> {
  const { session } = db as unknown as { session: { client: { unsafe(text: string, parameters: readonly unknown[]): Promise<readonly Row[]> } } };
  return session.client.unsafe(text, parameters);
}

/** Whether the caller runs inside a unit of work. */
export function isInsideUnit(): boolean {
  return open.getStore() === true;
}

/** For a unit on another server, which one that is open here waits for: it knows nothing of that one, and neither may wait for the other's locks. */
export function besideUnit<T>(work: () => Promise<T>): Promise<T> {
  return open.run(false, work);
}

/** What a unit's statements run as at the moment, and whether they may still be sent. */
type Handle = { open: boolean; identity: Identity };

type Unit = { readonly lane: Lane; readonly handle: Handle; readonly interruption: Interruption };

async function onLane<T>(options: UnitOptions & { readonly shares: boolean }, work: (unit: Unit) => Promise<T>): Promise<T> {
  invariant(!isInsideUnit(), 'a unit of work was opened inside another; pass the open one on instead');
  const lane = await options.pool.lease(options.terms.identity, options);
  const handle: Handle = { open: true, identity: options.terms.identity };
  const interruption = new Interruption(lane, options);
  try {
    return await open.run(true, () => work({ lane, handle, interruption }));
  } catch (error) {
    lane.worksAs.forget();
    throw error;
  } finally {
    interruption.end();
    handle.open = false;
    options.pool.release(lane);
  }
}

/** Drizzle on the lane, usable while the unit is open: a promise that outlives its unit finds the door closed. */
function mint<Db>({ onStatement, signal }: UnitOptions, { lane, handle }: Unit, send: Send): Db {
  rewireCodecs(lane);
  const client = {
    options: lane.client.options,
    unsafe(text: string, parameters: readonly unknown[] = []) {
      invariant(handle.open, 'a statement was sent after its unit of work had ended');
      if (signal?.aborted) throw requestAbandoned();
      onStatement?.(text, handle.identity.role);
      return send({ text: textAs(handle.identity, text), parameters });
    },
  };
  const session = new PostgresJsSession(client as unknown as Sql, dialect, undefined, {});
  return new PgDatabase(dialect, session, undefined) as Db;
}

const rewired = new WeakSet<Lane>();

/** Drizzle maps dates and JSON itself and takes the driver's codecs out, once per client. */
function rewireCodecs(lane: Lane): void {
  if (rewired.has(lane)) return;
  rewired.add(lane);
  drizzle(lane.client);
}
