import { type ControlCtx, type TenantId, schemaOf } from '../../../kernel/context.js';
import { eraseTenantFromTrail } from '../../audit/public.js';
import { erasureNotFound } from '../errors.js';
import { tenantErased } from '../events.js';
import { type Remains, countRemains, deleteTenant, deleteTraces, findErasure, findTenantDue, insertErasure, lockTenantDue } from './queries.js';

export const CERTIFICATE_TYPE = 'erasure+jws';

export type Erasure = { readonly tenantId: TenantId; readonly erasedAt: Date; readonly certificate: string; readonly remains: Remains };

/** Removes what there is of a tenant outside the database of the registry, and what keeps its row from being deleted. */
export type RemoveCopies = (tenant: TenantId) => Promise<void>;

/**
 * Erases the tenants whose grace time is over: first their copies, then each in one transaction: the schema, the role, queued events, ended
 * sessions, the details of the operators' audit entries and the registry row go, a signed certificate comes. Returns how many were erased.
 */
export async function eraseTerminatedTenants(ctx: ControlCtx, removeCopies: RemoveCopies): Promise<number> {
  let erased = 0;
  while (await eraseNext(ctx, removeCopies)) erased += 1;
  return erased;
}

/** The certificate of an erased tenant, and what a look at this moment finds of it. */
export async function getErasure(ctx: ControlCtx, tenantId: TenantId): Promise<Erasure> {
  return ctx.control.read(async (db) => {
    const erasure = await findErasure(db, tenantId);
    if (!erasure) throw erasureNotFound();
    return { ...erasure, remains: await countRemains(db, tenantId) };
  });
}

async function eraseNext(ctx: ControlCtx, removeCopies: RemoveCopies): Promise<boolean> {
  const due = await ctx.control.read((db) => findTenantDue(db, ctx.now()));
  if (due === null) return false;
  const found = await ctx.control.read((db) => countRemains(db, due));
  // Files cannot be rolled back: they go while the tenant is still known, so that an interrupted erasure is taken up again.
  await removeCopies(due);
  return erase(ctx, due, found);
}

/** False when another process is at it, or the tenant was taken back a moment ago. */
function erase(ctx: ControlCtx, due: TenantId, found: Remains): Promise<boolean> {
  const erasedAt = ctx.now();
  return ctx.control.write(async (tx) => {
    const tenant = await lockTenantDue(tx.db, due, erasedAt);
    if (!tenant) return false;
    await tx.drop(tenant);
    await deleteTraces(tx.db, tenant.id);
    await deleteTenant(tx.db, tenant.id);
    // Last, since the trail tells of the deletion as well. Its chain stays whole.
    await eraseTenantFromTrail(tx, tenant.id);
    const certificate = ctx.tokens.signDocument(CERTIFICATE_TYPE, {
      sub: tenant.id,
      schema: schemaOf(tenant.id),
      onboardedAt: tenant.createdAt.toISOString(),
      terminatedFor: tenant.terminatesAt?.toISOString(),
      erasedAt: erasedAt.toISOString(),
      found,
      remains: await countRemains(tx.db, tenant.id),
    });
    await insertErasure(tx.db, { tenantId: tenant.id, erasedAt, certificate });
    tx.emit(tenantErased({ tenantId: tenant.id }));
    return true;
  });
}
