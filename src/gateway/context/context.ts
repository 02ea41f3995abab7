import DataLoader from 'dataloader';
import {
  ANONYMOUS,
  type Actor,
  type ControlDb,
  type ControlTx,
  type GatewayContext,
  type Loader,
  type Log,
  type Tenant,
  type TenantDb,
  type Tokens,
  type Tx,
} from '../../kernel/context.js';
import { tenantRequired } from '../../modules/tenancy/public.js';
import { withFields } from '../../platform/telemetry/log.js';
import type { Services } from './services.js';
import { writeControl, writeTenant } from './units.js';

/** What is known of a request or job before any of its work. */
export type Origin = {
  readonly requestId: string;
  readonly tenant: Tenant | null;
  readonly actor: Actor;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Aborted when the client goes away before its answer; absent for work that no client asked for. */
  readonly signal?: AbortSignal;
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
  readonly actor: Actor;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly tenantOrNull: Tenant | null;
  readonly signal: AbortSignal | null;
  readonly log: Log;
  readonly tokens: Tokens;
  readonly control: GatewayContext['control'];
  /** They live as long as the request, so that nothing of one tenant or user reaches another. */
  private readonly loaders: Loaders = new Map();

  constructor(
    private readonly services: Services,
    origin: Origin,
  ) {
    this.requestId = origin.requestId;
    this.actor = origin.actor;
    this.address = origin.address;
    this.userAgent = origin.userAgent;
    this.tenantOrNull = origin.tenant;
    this.signal = origin.signal ?? null;
    this.tokens = services.tokens;
    this.log = withFields(services.log, { requestId: origin.requestId, ...(origin.tenant ? { tenant: origin.tenant.slug } : {}) });
    this.control = {
      read: <T>(work: (db: ControlDb) => Promise<T>) => services.database.readControl(work, this.signal),
      write: <T>(work: (tx: ControlTx) => Promise<T>) =>
        writeControl(services, this, (tenant) => createContext(services, { ...origin, tenant }), work),
    };
  }

  get tenant(): Tenant {
    if (this.tenantOrNull === null) throw tenantRequired();
    return this.tenantOrNull;
  }

  now(): Date {
    return this.services.clock.now();
  }

  async read<T>(work: (db: TenantDb) => Promise<T>): Promise<T> {
    return this.services.database.read(this.tenant, work, this.signal);
  }

  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await writeTenant(this.services, this, work);
    // What was read before may not be so any more.
    this.loaders.clear();
    return result;
  }

  async load<Key, Value>(loader: Loader<Key, Value>, key: Key): Promise<Value | null> {
    const known = this.loaders.get(loader) ?? batch(this, loader as unknown as Loader<unknown, unknown>);
    this.loaders.set(loader, known);
    return (await known.load(key)) as Value | null;
  }
}

function batch(ctx: GatewayContext, loader: Loader<unknown, unknown>): DataLoader<unknown, unknown, string> {
  return new DataLoader(
    async (keys: readonly unknown[]) => {
      const load = (db: TenantDb | ControlDb) => loader.load(db as TenantDb, keys);
      const found = await (loader.plane === 'control' ? ctx.control.read(load) : ctx.read(load));
      return keys.map((key) => found.get(loader.keyOf(key)) ?? null);
    },
    { cacheKeyFn: loader.keyOf, maxBatchSize: LOADER_BATCH_MAX },
  );
}
