/** Units of work: what `ctx.write` and `ctx.control.write` do around a transaction. */
import { invariant } from '../../kernel/assert.js';
import {
  type ControlCtx,
  type ControlTx,
  type Ctx,
  HOME_SERVER_ID,
  type ServerDb,
  type ServerId,
  type ServerTx,
  type Tenant,
  type TenantDb,
  type Tx,
  schemaOf,
} from '../../kernel/context.js';
import type { DomainEvent, JoiningListener } from '../../kernel/events.js';
import type { Module } from '../../kernel/module.js';
import { recordControlEvents, recordEvents } from '../../modules/audit/public.js';
import { type Turn, runOnceInControl, runOnceInTenant } from '../../modules/idempotency/public.js';
import { CONTROL, type Identity, identityOf, ownerIdentityOf } from '../../platform/db/identity.js';
import { completeSchema, createPlatformTemplate, createTemplate, dropSchema, recordTable } from '../../platform/db/migrator.js';
import { pipelined } from '../../platform/db/pipelined.js';
import { provisionSchema } from '../../platform/db/prepared-schemas.js';
import type { OpenServerTransaction } from '../../platform/db/servers/on-server.js';
import { type OpenTransaction, besideUnit } from '../../platform/db/unit.js';
import { type Told, insertOutboxEvents } from '../../platform/outbox/outbox.js';
import type { Services } from './services.js';

/** Listeners may emit further events, whose listeners may emit again. A longer chain than this is a loop. */
const JOIN_ROUNDS_MAX = 8;

/** Runs the work in one transaction of the tenant; what it emitted is joined, stored and audited before the commit. */
export async function writeTenant<T>(services: Services, { ctx, turn }: { ctx: Ctx; turn: Turn | null }, work: (tx: Tx) => Promise<T>): Promise<T> {
  let events = 0;
  const written = await services.database.write(
    ctx.tenant,
    ({ db }) => {
      const run = async () => {
        const { result, told } = await runTenantWork(services, { ctx, db }, work);
        events = told;
        return result;
      };
      return turn === null ? run() : runOnceInTenant(db, turn, ctx.now(), run);
    },
    ctx.signal,
  );
  if (events > 0) services.bell.ring(ctx.tenant.serverId);
  return written;
}

type AsTenant = (tenant: Tenant) => Ctx;
type ControlUnit = { readonly ctx: ControlCtx; readonly turn: Turn | null; readonly asTenant: AsTenant };

export async function writeControl<T>(services: Services, { ctx, turn, asTenant }: ControlUnit, work: (tx: ControlTx) => Promise<T>): Promise<T> {
  let committed: readonly DomainEvent[] = [];
  const written = await services.database.writeControl(async (open) => {
    const events: DomainEvent[] = [];
    const scheduled: Told[] = [];
    const tx: ControlTx = {
      ...schemaWork(services, { open: { ...open, kind: 'postgres' }, server: HOME_SERVER_ID, asTenant }),
      db: open.db,
      ctx,
      emit: (event) => void events.push(event),
      schedule: (event, at) => void scheduled.push({ event, at }),
      migrationsDigest: (modules) => services.database.files.digestOfTenant(modules),
      onServer: (id, there) => (id === HOME_SERVER_ID ? there(tx) : besideUnit(() => writeServer(services, id, asTenant, there))),
    };
    const run = async () => {
      const result = await work(tx);
      const told = [...events.map(atOnce), ...scheduled];
      await pipelined(recordControlEvents(tx, events), insertOutboxEvents({ ...tx, tenantId: null }, told));
      committed = events;
      return result;
    };
    return turn === null ? run() : runOnceInControl(open.db, turn, ctx.now(), run);
  }, ctx.signal);
  if (committed.length > 0) {
    await services.onControlEvents(committed);
    services.bell.ring();
  }
  return written;
}

/** One transaction of one server. Nothing that is emitted here is the control plane's: only joined tenants' work emits. */
export function writeServer<T>(services: Services, id: ServerId, asTenant: AsTenant, work: (tx: ServerTx) => Promise<T>): Promise<T> {
  return services.database.onServer(id).write((open) => work({ ...schemaWork(services, { open, server: id, asTenant }), db: open.db }));
}

type OpenOnServer = { readonly open: OpenServerTransaction; readonly server: ServerId; readonly asTenant: AsTenant };

/** What a server's own login can do with the schemas of tenants, inside its open transaction. */
function schemaWork(services: Services, { open, server, asTenant }: OpenOnServer): Omit<ServerTx, 'db'> {
  const { files } = services.database;
  const inTenant: ServerTx['asTenant'] = async (tenant, work, options) => {
    invariant(tenant.serverId === server, 'a tenant is joined on the server that it lies on');
    const { result } = await joinAs(open, identityOf(tenant), (db) => runTenantWork(services, { ctx: asTenant(tenant), db, ...options }, work));
    return result;
  };
  return {
    upgrade: (tenant) => completeSchema(open, schemaOf(tenant.id), files.ofTenant(tenant.modules)),
    migrationsOf: (modules) => files.ofTenant(modules),
    createPlatformTemplate: () => createPlatformTemplate(open, files.of('shard')),
    rerecord: (schema, names) => open.script(recordTable(schema, files.named(names))),
    complete: (schema, names) => completeSchema(open, schema, files.named(names)),
    retire: (tenant) => inTenant(tenant, (tenantTx) => retireState(services, tenantTx)),
    drop: (tenant) => dropSchema(open, schemaOf(tenant.id)),
    asTenant: inTenant,
    asOwner: (tenant, work) => {
      invariant(tenant.serverId === server, 'a tenant is joined on the server that it lies on');
      return joinAs(open, ownerIdentityOf(tenant), work);
    },
    script: (sql) => open.script(sql),
    createTemplate: (modules, migrations) => createTemplate(open, files.ofTenant(modules), migrations),
    async provision(tenant, first) {
      await provisionSchema(open, files, tenant);
      const writing = services.modules.flatMap((module) => (isOf(tenant, module) ? (module.provision?.(first) ?? []) : []));
      if (writing.length === 0) return;
      await inTenant(tenant, async (tenantTx) => {
        for (const write of writing) await write(tenantTx);
      });
    },
  };
}

type OpenInTenant = { readonly ctx: Ctx; readonly db: TenantDb; readonly toldLater?: true };
type TenantWork<T> = { readonly result: T; readonly told: number };

async function runTenantWork<T>(services: Services, { ctx, db, toldLater }: OpenInTenant, work: (tx: Tx) => Promise<T>): Promise<TenantWork<T>> {
  const emitted: DomainEvent[] = [];
  const recorded: DomainEvent[] = [];
  const scheduled: Told[] = [];
  const tx: Tx = {
    db,
    ctx,
    emit: (event) => void emitted.push(event),
    record: (event) => void recorded.push(event),
    schedule: (event, at) => void scheduled.push({ event, at }),
  };
  const result = await work(tx);
  await joinListeners(services, tx, emitted);
  const told = [...emitted.map(atOnce), ...scheduled];
  if (toldLater && told.length + recorded.length === 0) return { result, told: 0 };
  // On their way at once, on one connection: the trail costs no round trip.
  await pipelined(recordEvents(tx, [...emitted, ...recorded]), insertOutboxEvents({ db, ctx, tenantId: ctx.tenant.id }, told));
  return { result, told: told.length };
}

function atOnce(event: DomainEvent): Told {
  return { event, at: null };
}

/** Runs the joining listeners of the modules that the tenant has; what they emit joins the same list. */
async function joinListeners(services: Services, tx: Tx, emitted: readonly DomainEvent[]): Promise<void> {
  let joined = 0;
  for (let round = 0; joined < emitted.length; round += 1) {
    invariant(round < JOIN_ROUNDS_MAX, 'joining listeners emit events in a circle');
    const fresh = emitted.slice(joined);
    joined = emitted.length;
    for (const event of fresh) for (const listener of joinersOf(services, tx.ctx.tenant, event)) await listener.run(tx, event);
  }
}

function joinersOf({ modules }: Services, tenant: Tenant, event: DomainEvent): JoiningListener[] {
  return modules
    .filter((module) => !module.optional || tenant.modules.has(module.name))
    .flatMap((module) => module.listeners)
    .filter((listener): listener is JoiningListener => listener.kind === 'joins' && listener.event === event.name);
}

/** Inside a transaction of the server's login: under the tenant's path, and its role or the owner's, for the time of the work, then back. */
async function joinAs<T>(open: OpenTransaction<ServerDb>, identity: Identity, work: (db: TenantDb) => Promise<T>): Promise<T> {
  await open.become(identity);
  const result = await work(open.db as unknown as TenantDb);
  await open.become(CONTROL);
  return result;
}

function isOf(tenant: Tenant, { optional, name }: Module): boolean {
  return !optional || tenant.modules.has(name);
}

async function retireState({ modules }: Services, tx: Tx): Promise<void> {
  for (const module of modules) if (module.retire) await module.retire(tx);
}
