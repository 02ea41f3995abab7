import DataLoader from 'dataloader';
import {
  ANONYMOUS,
  type Actor,
  type ControlDb,
  type ControlLoader,
  type ControlTx,
  type GatewayContext,
  type Loader,
  type Log,
  type ServerDb,
  type ServerId,
  type ServerTx,
  type Tenant,
  type TenantDb,
  type Tx,
  type UnregisteredDatabase,
  schemaOf,
} from '../../kernel/context.js';
import type { Interest, LiveEvent } from '../../kernel/events.js';
import type { Installation } from '../../kernel/installation.js';
import type { Mail } from '../../kernel/mail.js';
import type { Outbound } from '../../kernel/outbound.js';
import type { Secrets } from '../../kernel/secrets.js';
import type { Selections } from '../../kernel/selections.js';
import type { Throttle } from '../../kernel/throttle.js';
import type { Tokens } from '../../kernel/tokens.js';
import type { Vault } from '../../kernel/vault.js';
import { FieldTurns, type KeyedRequest, type Turn } from '../../modules/idempotency/public.js';
import { tenantRequired } from '../../modules/tenancy/public.js';
import { tenantUnavailable } from '../../platform/db/errors.js';
import { findPresence, mayBeAbsence } from '../../platform/db/presence.js';
import type { OneEffect } from '../../platform/outbox/inbox.js';
import { withFields } from '../../platform/telemetry/log.js';
import type { Services } from './services.js';
import { writeControl, writeServer, writeTenant } from './units.js';

/** What is known of a request or job before any of its work. */
export type Origin = {
  readonly requestId: string;
  readonly tenant: Tenant | null;
  readonly actor: Actor;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** What the client would read in; absent when it does not say. */
  readonly languages?: readonly string[];
  /** Aborted when the client goes away before its answer; absent for work that no client asked for. */
  readonly signal?: AbortSignal;
  /** For a request with an `Idempotency-Key`. */
  readonly keyed?: KeyedRequest | null;
  /** The trace of which it is a part; absent when there is none. */
  readonly traceparent?: string | null;
  /** For a listener, whose write happens once. */
  readonly effect?: OneEffect;
};

/** The rows that one statement of a loader asks for at most; more keys are several statements. */
const LOADER_BATCH_MAX = 500;

/** The context of one request or job: everything that its resolvers and services may reach. */
export function createContext(services: Services, origin: Origin): GatewayContext {
  return new RequestContext(services, origin);
}

/** Work that no client asked for: the seed, the command line, a job. */
export function createSystemContext(services: Services, name: string, tenant: Tenant | null = null): GatewayContext {
  const requestId = `${name}-${services.clock.now().getTime().toString(36)}`;
  return createContext(services, { requestId, tenant, actor: { ...ANONYMOUS, kind: 'system', name }, address: null, userAgent: null });
}

type Loaders = Map<object, DataLoader<unknown, unknown, string>>;

/** A class, since libraries on the way copy the context: its getter and methods are inherited and survive that. */
class RequestContext implements GatewayContext {
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly actor: Actor;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly languages: readonly string[];
  readonly tenantOrNull: Tenant | null;
  readonly signal: AbortSignal | null;
  readonly log: Log;
  readonly tokens: Tokens;
  readonly secrets: Secrets;
  readonly mail: Mail;
  readonly throttle: Throttle;
  readonly outbound: Outbound;
  readonly selections: Selections;
  readonly installation: Installation;
  readonly control: GatewayContext['control'];
  readonly vault: Vault;
  private readonly effect: OneEffect | null;
  /** They live as long as the request, so that nothing of one tenant or user reaches another. */
  private readonly loaders: Loaders = new Map();

  constructor(
    private readonly services: Services,
    private readonly origin: Origin,
    private readonly turns: FieldTurns | null = null,
  ) {
    this.requestId = origin.requestId;
    this.traceparent = origin.traceparent ?? null;
    this.actor = origin.actor;
    this.address = origin.address;
    this.userAgent = origin.userAgent;
    this.languages = origin.languages ?? [];
    this.tenantOrNull = origin.tenant;
    this.signal = origin.signal ?? null;
    this.effect = origin.effect ?? null;
    this.tokens = services.tokens;
    this.vault = services.vault;
    this.secrets = services.secrets;
    this.mail = services.mail;
    this.throttle = services.throttle;
    this.outbound = services.outbound;
    this.selections = services.selections;
    this.installation = services.installation;
    this.log = withFields(services.log, { requestId: origin.requestId, ...(origin.tenant ? { tenant: origin.tenant.slug } : {}) });
    this.control = {
      read: <T>(work: (db: ControlDb) => Promise<T>) => services.database.readControl(work, this.signal),
      write: async <T>(work: (tx: ControlTx) => Promise<T>) => {
        const result = await this.once(work, (whole) => writeControl(services, { ctx: this, turn: this.nextTurn(), asTenant: this.asTenant }, whole));
        this.loaders.clear();
        return result;
      },
      load: <Key, Value>(loader: ControlLoader<Key, Value>, key: Key) =>
        this.loadWith(loader, key, (work) => services.database.readControl(work, this.signal)),
      migrationsOf: (modules) => services.database.files.ofTenant(modules),
    };
  }

  /** The same request, on behalf of one tenant. */
  private readonly asTenant = (tenant: Tenant): GatewayContext => createContext(this.services, { ...this.origin, tenant });

  get tenant(): Tenant {
    if (this.tenantOrNull === null) throw tenantRequired();
    return this.tenantOrNull;
  }

  get isKeyed(): boolean {
    return this.origin.keyed != null;
  }

  ofField(place: string): GatewayContext {
    return this.origin.keyed ? new RequestContext(this.services, this.origin, new FieldTurns(this.origin.keyed, place)) : this;
  }

  now(): Date {
    return this.services.clock.now();
  }

  async read<T>(work: (db: TenantDb) => Promise<T>): Promise<T> {
    return this.services.database.read(this.tenant, work, this.signal).catch((error: unknown) => this.explain(error));
  }

  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.once(work, (whole) => writeTenant(this.services, { ctx: this, turn: this.nextTurn() }, whole)).catch((error: unknown) =>
      this.explain(error),
    );
    // What was read before may not be so any more.
    this.loaders.clear();
    return result;
  }

  onServer(id: ServerId) {
    const { database } = this.services;
    return {
      read: <T>(work: (db: ServerDb) => Promise<T>) => database.onServer(id).read(work, this.signal),
      watch: <T>(work: (db: ServerDb) => Promise<T>) => database.onServer(id).watch(work),
      write: <T>(work: (tx: ServerTx) => Promise<T>) => writeServer(this.services, id, this.asTenant, work),
      runAlone: (statement: string) => database.onServer(id).runAlone(statement),
    };
  }

  serversDown(): Promise<ReadonlySet<ServerId>> {
    return this.services.database.serversDown();
  }

  async atDatabase<T>(way: { readonly url: string; readonly directUrl: string }, work: (database: UnregisteredDatabase) => Promise<T>): Promise<T> {
    const database = this.services.database.openAt(way);
    try {
      return await work({
        read: (reading) => database.readControl(reading),
        script: (statements) => database.writeControl((open) => open.script(statements)),
        prepare: (id) => database.prepareAs(id),
      });
    } finally {
      await database.close();
    }
  }

  load<Key, Value>(loader: Loader<Key, Value>, key: Key): Promise<Value | null> {
    return this.loadWith<Key, Value, TenantDb>(loader, key, (work) => this.read(work));
  }

  hear(interest: Interest): Promise<AsyncIterable<LiveEvent>> {
    return this.services.live.open(this.tenant, interest);
  }

  /** A tenant whose schema was dropped is told apart from a statement that is wrong, which costs a look only when one has failed. */
  private async explain(error: unknown): Promise<never> {
    if (!mayBeAbsence(error)) throw error;
    const { usable } = await this.onServer(this.tenant.serverId).read((db) => findPresence(db, schemaOf(this.tenant.id)));
    throw usable ? error : Object.assign(tenantUnavailable(), { cause: error });
  }

  private async loadWith<Key, Value, Db>(loader: Loader<Key, Value, Db>, key: Key, read: Read<Db>): Promise<Value | null> {
    const known = this.loaders.get(loader) ?? batch(loader as unknown as Loader<unknown, unknown, Db>, read);
    this.loaders.set(loader, known);
    return (await known.load(key)) as Value | null;
  }

  private nextTurn(): Turn | null {
    return this.turns?.next() ?? null;
  }

  private once<T, OpenTx extends Tx | ControlTx>(
    work: (tx: OpenTx) => Promise<T>,
    open: (whole: (tx: OpenTx) => Promise<T>) => Promise<T>,
  ): Promise<T> {
    return this.effect ? this.effect.write(work, open) : open(work);
  }
}

type Read<Db> = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

function batch<Db>(loader: Loader<unknown, unknown, Db>, read: Read<Db>): DataLoader<unknown, unknown, string> {
  return new DataLoader(
    async (keys: readonly unknown[]) => {
      const found = await read((db) => loader.load(db, keys));
      return keys.map((key) => found.get(loader.keyOf(key)) ?? null);
    },
    { cacheKeyFn: loader.keyOf, maxBatchSize: LOADER_BATCH_MAX },
  );
}
