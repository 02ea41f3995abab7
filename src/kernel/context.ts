import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { Assurance } from './assurance.js';
import type { Entitlements } from './entitlements.js';
import type { DomainEvent, Interest, LiveEvent } from './events.js';
import { type Id, defineIdKind } from './ids.js';
import type { Installation } from './installation.js';
import type { Mail } from './mail.js';
import type { KnownMigration, MigrationName } from './migrations.js';
import type { FirstRows } from './module.js';
import type { Outbound } from './outbound.js';
import type { Secrets } from './secrets.js';
import type { Selections } from './selections.js';
import type { Throttle } from './throttle.js';
import type { Tokens } from './tokens.js';
import type { Vault } from './vault.js';

export const tenantId = defineIdKind('ten');
export type TenantId = Id<'ten'>;

export const serverId = defineIdKind('srv');
export type ServerId = Id<'srv'>;
/** The database of DATABASE_URL: it holds the control plane, and tenants like any other server. */
export const HOME_SERVER_ID = serverId.fromUuid('00000000-0000-0000-0000-000000000000');

/** One customer company, as the registry knows it. */
export type Tenant = {
  readonly id: TenantId;
  readonly serverId: ServerId;
  readonly slug: string;
  readonly name: string;
  /** The business modules that are switched on for this tenant. */
  readonly modules: ReadonlySet<string>;
  /** Names exactly the migrations that the tenant's schema has: tenants of one digest have the same tables. */
  readonly migrationsDigest: string;
  readonly entitlements: Entitlements;
  /** Since when its schema is being made on another server than the registry's; null once it is there. */
  readonly provisioningSince: Date | null;
  readonly suspendedAt: Date | null;
  /** Sessions that began before it have ended, and with them their tokens; null while there is no such moment. */
  readonly sessionsValidFrom: Date | null;
  /** When its data will be erased; null unless it was terminated. */
  readonly terminatesAt: Date | null;
  readonly createdAt: Date;
};

/** The name of a tenant's PostgreSQL schema and of its database role: the two are always the same. */
export function schemaOf(id: TenantId): string {
  return `t_${id.slice(tenantId.prefix.length + 1)}`;
}

/** Who acts. Permissions come with the verified token: asking for one never costs I/O. A customer of the tenant's shop holds none, whatever a token says. */
export type Actor =
  | { readonly kind: 'anonymous'; readonly permissions: ReadonlySet<string> }
  | {
      readonly kind: 'user' | 'operator';
      readonly id: string;
      readonly sessionId: string;
      readonly permissions: ReadonlySet<string>;
      readonly assurance: Assurance;
      /** From when on the permissions count only with a second factor; null while they count without one. */
      readonly secondFactorFrom: Date | null;
      /** The operator who acts as this user, with the tenant's consent. */
      readonly impersonatorId?: string;
    }
  | { readonly kind: 'customer'; readonly id: string; readonly sessionId: string; readonly permissions: ReadonlySet<string> }
  | { readonly kind: 'apiKey'; readonly id: string; readonly permissions: ReadonlySet<string> }
  | { readonly kind: 'system'; readonly name: string; readonly permissions: ReadonlySet<string> };

export const ANONYMOUS: Actor = { kind: 'anonymous', permissions: new Set() };
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: Record<string, unknown>) => void>>;

type Statements = Pick<
  PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count' | 'execute'
>;
declare const plane: unique symbol;

/** Statements that run under one tenant's search_path and role. Only the tenant session makes one, and only inside a unit of work. */
export type TenantDb = Statements & { readonly [plane]: 'tenant' };
/** Statements on the control plane: the registry of tenants, operators and keys. It lies on the home server, so it fits as a `ServerDb`. */
export type ControlDb = Statements & { readonly [plane]: 'control' };
/** Statements on one database server as its own login: the catalog, and the schema `platform` that its tenants share. */
export type ServerDb = Statements & { readonly [plane]: 'server' | 'control' };

/** What every request and job has, with or without a tenant. */
export type Scope = {
  readonly requestId: string;
  /** The trace that the work belongs to (https://www.w3.org/TR/trace-context/#traceparent-header), or null. */
  readonly traceparent: string | null;
  readonly actor: Actor;
  /** The client's network address, or null for work that no client asked for. */
  readonly address: string | null;
  /** What the client calls itself (`User-Agent`), shortened. */
  readonly userAgent: string | null;
  /** The languages that the client would read in, the dearest first (`Accept-Language`), as BCP 47 tags; empty when it does not say. */
  readonly languages: readonly string[];
  readonly log: Log;
  readonly tokens: Tokens;
  readonly secrets: Secrets;
  readonly vault: Vault;
  readonly mail: Mail;
  readonly throttle: Throttle;
  readonly outbound: Outbound;
  readonly selections: Selections;
  readonly installation: Installation;
  /** Aborted when the client has gone away, so that nobody waits for the work any more; null for work that no client asked for. */
  readonly signal: AbortSignal | null;
  now(): Date;
};

/** Work for one tenant. `read` and `write` open a unit of work; opening one inside another throws. */
export type Ctx = Scope & {
  /** Throws `TENANT_REQUIRED` when the request named no tenant: a missing tenant never means all of them. */
  readonly tenant: Tenant;
  /** One connection for a few statements, each its own snapshot; writing is refused by PostgreSQL. */
  read<T>(work: (db: TenantDb) => Promise<T>): Promise<T>;
  /**
   * One transaction; what was emitted is stored, audited and joined before its commit. The work is run again, a few times at most, when
   * it collides with another transaction or loses its connection before the commit: nothing outside the transaction may happen in it.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Collects the keys of one tick into one statement; the same key is read once per request. */
  load<Key, Value>(loader: Loader<Key, Value>, key: Key): Promise<Value | null>;
  /** For subscriptions: the tenant's public events from now on, as they are committed anywhere. */
  hear(interest: Interest): Promise<AsyncIterable<LiveEvent>>;
};

/** An open transaction of one tenant. */
export type Tx = {
  readonly db: TenantDb;
  readonly ctx: Ctx;
  emit(event: DomainEvent): void;
  /** Puts a fact into the audit trail alone, without telling it to anybody: that something secret was read, or data taken out. */
  record(event: DomainEvent): void;
  /** Tells the event to the worker's listeners at that time, in no order with those that are emitted: for deadlines. It cannot be taken back. */
  schedule(event: DomainEvent, at: Date): void;
};

/** Work on the control plane, for operators and for the gateway itself. */
export type ControlCtx = Scope & {
  readonly control: {
    read<T>(work: (db: ControlDb) => Promise<T>): Promise<T>;
    write<T>(work: (tx: ControlTx) => Promise<T>): Promise<T>;
    /** The same as the tenant's `load`, for rows of the control plane. */
    load<Key, Value>(loader: ControlLoader<Key, Value>, key: Key): Promise<Value | null>;
    /** What a tenant with these modules has when it is up to date with this build. */
    migrationsOf(modules: Iterable<string>): readonly KnownMigration[];
  };
  /**
   * Work on one database server beside the control plane: a unit of its own. Throws `DATABASE_UNAVAILABLE` while the server cannot be reached.
   */
  onServer(id: ServerId): {
    read<T>(work: (db: ServerDb) => Promise<T>): Promise<T>;
    /** A look that takes no time where the server is there: not repeated, and given up after five seconds. */
    watch<T>(work: (db: ServerDb) => Promise<T>): Promise<T>;
    write<T>(work: (tx: ServerTx) => Promise<T>): Promise<T>;
    /** One statement that PostgreSQL runs outside transactions alone, for as long as it takes. Never with what a client sent. */
    runAlone(statement: string): Promise<void>;
  };
  /** The servers that this process has found unreachable the last few times. Costs no I/O. */
  serversDown(): Promise<ReadonlySet<ServerId>>;
  /** A database that is not registered, or is about to be reached in another way. Its connections end with the work. */
  atDatabase<T>(way: { readonly url: string; readonly directUrl: string }, work: (database: UnregisteredDatabase) => Promise<T>): Promise<T>;
};

export type UnregisteredDatabase = {
  read<T>(work: (db: ServerDb) => Promise<T>): Promise<T>;
  /** Runs SQL without parameters in a transaction of its own. Never with what a client sent. */
  script(sql: string): Promise<void>;
  /** Makes the schema `platform` there, or brings it up to date, and notes which server it is from now on. */
  prepare(id: ServerId): Promise<void>;
};

/** An open transaction of one database server. */
export type ServerTx = {
  readonly db: ServerDb;
  /**
   * Creates the tenant's role, schema and tables inside this transaction, then lets each module write its first rows under the
   * tenant's own two locks. Nothing of it remains when the transaction fails.
   */
  provision(tenant: Tenant, first: FirstRows): Promise<void>;
  /**
   * Creates a schema and role that no tenant has, from exactly these migrations (`tenant/core/0000_foundation`), to look at and roll back.
   * Returns its name, or null when this build does not have one of them.
   */
  createTemplate(modules: readonly string[], migrations: readonly string[]): Promise<string | null>;
  /** The migrations of this build for a tenant with these modules, in their order. */
  migrationsOf(modules: Iterable<string>): readonly MigrationName[];
  /** The same as `createTemplate` for the schema that a server's tenants share, with the SQL that made it. */
  createPlatformTemplate(): Promise<{ readonly schema: string; readonly sql: string }>;
  /** Makes the record of migrations that a schema has lost, as far as it is missing. */
  rerecord(schema: string, migrations: readonly string[]): Promise<void>;
  /** Runs SQL without parameters, several statements in one message. Never with what a client sent. */
  script(sql: string): Promise<void>;
  /** Gives the tenant the tables of the modules that it has by now. Returns the digest of the migrations that its schema then has. */
  upgrade(tenant: Tenant): Promise<string>;
  /** Gives a schema those of the named migrations that it lacks and this build has. Returns the digest of what it then has. */
  complete(schema: string, migrations: readonly string[]): Promise<string>;
  /** Lets each module end what must not outlive the tenant's present state, under the tenant's own two locks. */
  retire(tenant: Tenant): Promise<void>;
  /** Drops the tenant's schema and role with everything in them; what is not there is no error. */
  drop(tenant: Tenant): Promise<void>;
  /** Joins work for one tenant to this transaction, under the tenant's own two locks. `toldLater` says that work which follows tells of it. */
  asTenant<T>(tenant: Tenant, work: (tx: Tx) => Promise<T>, options?: { readonly toldLater: true }): Promise<T>;
  /** Statements in the tenant's schema as its owner: for what the tenant's role may not do itself, such as sealing its audit trail. */
  asOwner<T>(tenant: Tenant, work: (db: TenantDb) => Promise<T>): Promise<T>;
};

/** An open transaction of the control plane, and with it of the home server. */
export type ControlTx = Omit<ServerTx, 'db'> & {
  readonly db: ControlDb;
  readonly ctx: ControlCtx;
  emit(event: DomainEvent): void;
  /** As that of a tenant's transaction, for the listeners of `onControl`. */
  schedule(event: DomainEvent, at: Date): void;
  /** Names the migrations that a tenant with these modules has after `provision`. */
  migrationsDigest(modules: readonly string[]): string;
  /**
   * Work on a server for as long as this transaction holds its locks: a part of it on the home server, else a transaction that is committed before
   * this one. So it must be repeatable, since this commit may be lost; and nobody may wait for these locks while holding some on that server.
   */
  onServer<T>(id: ServerId, work: (tx: ServerTx) => Promise<T>): Promise<T>;
};

/** What a resolver receives: it declares the part that it uses, as `ctx: Ctx` or `ctx: ControlCtx`. */
export type GatewayContext = Ctx &
  ControlCtx & {
    readonly tenantOrNull: Tenant | null;
    /** Whether the request may be repeated without being done twice (`Idempotency-Key`). */
    readonly isKeyed: boolean;
    /** The context of one root field of a mutation, by its place in the answer: under a key, its units of work are remembered. */
    ofField(place: string): GatewayContext;
  };

/** A batched read. `load` returns the found values by key text; a key without one is answered with null. */
export type Loader<Key, Value, Db = TenantDb> = {
  readonly name: string;
  readonly keyOf: (key: Key) => string;
  readonly load: (db: Db, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>;
};
export type ControlLoader<Key, Value> = Loader<Key, Value, ControlDb>;

export function defineLoader<Key, Value>(loader: Loader<Key, Value>): Loader<Key, Value> {
  return loader;
}

export function defineControlLoader<Key, Value>(loader: ControlLoader<Key, Value>): ControlLoader<Key, Value> {
  return loader;
}
