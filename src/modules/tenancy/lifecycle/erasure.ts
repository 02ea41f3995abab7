import { type ControlCtx, type ControlTx, type ServerTx, type Tenant, type TenantId, schemaOf } from '../../../kernel/context.js';
import { writeSpanning } from '../../servers/public.js';
import { deleteCredentialsOf } from '../credentials/queries.js';
import { erasureNotFound } from '../errors.js';
import { tenantErased } from '../events.js';
import {
  type Remains,
  type ServerRemains,
  countRegistryRemains,
  countServerRemains,
  deleteServerTraces,
  deleteTenant,
  deleteTraces,
  findErasure,
  insertErasure,
  lockErasing,
  lockTenantDue,
  updateErasing,
} from './queries.js';

export const CERTIFICATE_TYPE = 'erasure+jws';

export type Erasure = { readonly tenantId: TenantId; readonly erasedAt: Date; readonly certificate: string; readonly remains: Remains };

/**
 * Erases the tenants whose grace time is over: the schema, the role, logins of its own, queued events, ended sessions, the details of the
 * operators' audit entries and the registry row go, a signed certificate comes. Returns how many were erased.
 */
export async function eraseTerminatedTenants(ctx: ControlCtx): Promise<number> {
  let erased = 0;
  const tried: TenantId[] = [];
  for (let tenant = await claimNext(ctx, tried); tenant; tenant = await claimNext(ctx, tried)) {
    const { id, slug } = tenant;
    tried.push(id);
    // One whose server cannot be reached keeps no other waiting.
    const isErased = await erase(ctx, tenant).catch((error: unknown) => {
      ctx.log.error('a tenant could not be erased yet', { tenant: slug, error });
      return false;
    });
    if (isErased) erased += 1;
  }
  return erased;
}

/** The certificate of an erased tenant, and what a look at this moment finds of it: in the registry, and on the server that it lay on. */
export async function getErasure(ctx: ControlCtx, tenantId: TenantId): Promise<Erasure> {
  const erasure = await ctx.control.read((db) => findErasure(db, tenantId));
  if (!erasure) throw erasureNotFound();
  const onServer = await ctx.onServer(erasure.serverId).read((db) => countServerRemains(db, tenantId));
  const inRegistry = await ctx.control.read((db) => countRegistryRemains(db, tenantId));
  return { ...erasure, remains: { ...onServer, ...inRegistry } };
}

/** The next one whose time has come. From here on nothing brings it back: its server may have begun to erase it. */
function claimNext(ctx: ControlCtx, tried: readonly TenantId[]): Promise<Tenant | null> {
  return ctx.control.write(async (tx) => {
    const tenant = await lockTenantDue(tx.db, ctx.now(), tried);
    if (tenant) await updateErasing(tx.db, tenant.id, ctx.now());
    return tenant;
  });
}

type OnServer = { readonly found: ServerRemains; readonly remains: ServerRemains };

/** False when another process was faster. */
function erase(ctx: ControlCtx, tenant: Tenant): Promise<boolean> {
  return writeSpanning(ctx, tenant.serverId, {
    onServer: (tx) => eraseOnServer(tx, tenant),
    inControl: (tx, onServer) => eraseInRegistry(tx, tenant, onServer),
  });
}

async function eraseOnServer(tx: ServerTx, tenant: Tenant): Promise<OnServer> {
  const found = await countServerRemains(tx.db, tenant.id);
  await tx.drop(tenant);
  await deleteServerTraces(tx.db, tenant.id);
  return { found, remains: await countServerRemains(tx.db, tenant.id) };
}

async function eraseInRegistry(tx: ControlTx, tenant: Tenant, onServer: OnServer): Promise<boolean> {
  const erasedAt = tx.ctx.now();
  if (!(await lockErasing(tx.db, tenant.id))) return false;
  const found = { ...onServer.found, ...(await countRegistryRemains(tx.db, tenant.id)) };
  await deleteTraces(tx.db, tenant.id);
  await deleteCredentialsOf(tx.db, tenant.id);
  await deleteTenant(tx.db, tenant.id);
  const certificate = tx.ctx.tokens.signDocument(CERTIFICATE_TYPE, {
    sub: tenant.id,
    schema: schemaOf(tenant.id),
    server: tenant.serverId,
    onboardedAt: tenant.createdAt.toISOString(),
    terminatedFor: tenant.terminatesAt?.toISOString(),
    erasedAt: erasedAt.toISOString(),
    found,
    remains: { ...onServer.remains, ...(await countRegistryRemains(tx.db, tenant.id)) },
  });
  await insertErasure(tx.db, { tenantId: tenant.id, serverId: tenant.serverId, erasedAt, certificate });
  tx.emit(tenantErased({ tenantId: tenant.id }));
  return true;
}
