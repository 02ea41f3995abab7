import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { ControlDb, ServerId, Tenant, TenantId } from '../../../kernel/context.js';
import { tenants } from '../control.tables.js';
import { hasModule, tenantColumns, toTenant } from '../queries.js';

/** Up to `limit` tenants that have a schema, behind `after`, the oldest first: for walks over all of them. */
export async function listTenantsAfter(db: ControlDb, after: TenantId | null, limit: number): Promise<readonly Tenant[]> {
  const rows = await db
    .select(tenantColumns)
    .from(tenants)
    .where(and(isNull(tenants.provisioningSince), isNull(tenants.erasingSince), after === null ? undefined : gt(tenants.id, after)))
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(toTenant);
}
type OpenTenants = {
  readonly server: ServerId;
  /** Only those that have it. */
  readonly module: string | null;
  readonly after: TenantId | null;
  readonly limit: number;
};

/** Up to `limit` tenants that are not suspended and have the module, or any modules when it is null; behind `after`, the oldest first. */
export async function listOpenTenants(db: ControlDb, { server, module, after, limit }: OpenTenants): Promise<readonly TenantId[]> {
  const has = module === null ? undefined : hasModule(module);
  const rows = await db
    .select({ id: tenants.id })
    .from(tenants)
    .where(
      and(
        eq(tenants.serverId, server),
        isNull(tenants.suspendedAt),
        isNull(tenants.provisioningSince),
        has,
        after === null ? undefined : gt(tenants.id, after),
      ),
    )
    .orderBy(asc(tenants.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
