/** Units of work: what `ctx.write` and `ctx.control.write` do around a transaction. */
import { invariant } from '../../kernel/assert.js';
import { type ControlCtx, type ControlDb, type ControlTx, type Ctx, type Tenant, type TenantDb, type Tx, schemaOf } from '../../kernel/context.js';
import type { DomainEvent, JoiningListener } from '../../kernel/events.js';
import type { FirstRows } from '../../kernel/module.js';
import { recordControlEvents, recordEvents } from '../../modules/audit/public.js';
import { CONTROL, identityOf } from '../../platform/db/identity.js';
import { completeSchema, createTemplate, dropSchema } from '../../platform/db/migrator.js';
import { provisionSchema } from '../../platform/db/prepared-schemas.js';
import type { OpenTransaction } from '../../platform/db/unit.js';
import { insertOutboxEvents } from '../../platform/outbox/outbox.js';
import type { Services } from './services.js';

/** Listeners may emit further events, whose listeners may emit again. A longer chain than this is a loop. */
const JOIN_ROUNDS_MAX = 8;

/** Runs the work in one transaction of the tenant; what it emitted is joined, stored and audited before the commit. */
export function writeTenant<T>(services: Services, ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  return services.database.write(ctx.tenant, ({ db }) => runTenantWork(services, ctx, db, work), ctx.signal);
}

export async function writeControl<T>(
  services: Services,
  ctx: ControlCtx,
  asTenant: (tenant: Tenant) => Ctx,
  work: (tx: ControlTx) => Promise<T>,
): Promise<T> {
  let committed: readonly DomainEvent[] = [];
  const written = await services.database.writeControl(async (open) => {
    const events: DomainEvent[] = [];
    const inTenant = <R>(tenant: Tenant, tenantWork: (tx: Tx) => Promise<R>) => joinTenant(services, open, asTenant(tenant), tenantWork);
    const tx: ControlTx = {
      db: open.db,
      ctx,
      emit: (event) => void events.push(event),
      migrationsDigest: (modules) => services.database.files.digestOfTenant(modules),
      upgrade: (tenant) => completeSchema(open, schemaOf(tenant.id), services.database.files.ofTenant(tenant.modules)),
      drop: (tenant) => dropSchema(open, schemaOf(tenant.id)),
      asTenant: inTenant,
      asOwner: (tenant, work) => joinOwner(open, tenant, work),
      script: (sql) => open.script(sql),
      createTemplate: (modules, migrations) => createTemplate(open, services.database.files.ofTenant(modules), migrations),
      async provision(tenant, first) {
        await provisionSchema(open, services.database.files, tenant);
        await inTenant(tenant, (tenantTx) => writeFirstRows(services, tenantTx, first));
      },
    };
    const result = await work(tx);
    await recordControlEvents(tx, events);
    committed = events;
    return result;
  }, ctx.signal);
  if (committed.length > 0) services.onControlEvents(committed);
  return written;
}

async function runTenantWork<T>(services: Services, ctx: Ctx, db: TenantDb, work: (tx: Tx) => Promise<T>): Promise<T> {
  const emitted: DomainEvent[] = [];
  const recorded: DomainEvent[] = [];
  const tx: Tx = { db, ctx, emit: (event) => void emitted.push(event), record: (event) => void recorded.push(event) };
  const result = await work(tx);
  await joinListeners(services, tx, emitted);
  await recordEvents(tx, [...emitted, ...recorded]);
  if (emitted.length > 0) await insertOutboxEvents(tx, emitted);
  return result;
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

/** Inside a transaction of the control plane: under the tenant's path and role for the time of the work, then back. */
async function joinTenant<T>(services: Services, open: OpenTransaction<ControlDb>, ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await open.become(identityOf(ctx.tenant));
  const result = await runTenantWork(services, ctx, open.db as unknown as TenantDb, work);
  await open.become(CONTROL);
  return result;
}

/** The same as the schema's owner, whom the rights of the tenant's role do not bind. */
async function joinOwner<T>(open: OpenTransaction<ControlDb>, tenant: Tenant, work: (db: TenantDb) => Promise<T>): Promise<T> {
  await open.become({ ...identityOf(tenant), role: CONTROL.role });
  const result = await work(open.db as unknown as TenantDb);
  await open.become(CONTROL);
  return result;
}

async function writeFirstRows({ modules }: Services, tx: Tx, first: FirstRows): Promise<void> {
  for (const module of modules)
    if (module.provision && (!module.optional || tx.ctx.tenant.modules.has(module.name))) await module.provision(tx, first);
}
