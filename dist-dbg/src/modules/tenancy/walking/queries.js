import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { tenants } from '../control.tables.js';
import { hasModule, tenantColumns, toTenant } from '../queries.js';
/** Up to `limit` tenants that have a schema, behind `after`, the oldest first: for walks over all of them. */
export async function listTenantsAfter(db, after, limit) {
    const rows = await db
        .select(tenantColumns)
        .from(tenants)
        .where(and(isNull(tenants.provisioningSince), isNull(tenants.erasingSince), after === null ? undefined : gt(tenants.id, after)))
        .orderBy(asc(tenants.id))
        .limit(limit);
    return rows.map(toTenant);
}
/** Up to `limit` tenants that are not suspended and have the module, or any modules when it is null; behind `after`, the oldest first. */
export async function listOpenTenants(db, { server, module, after, limit }) {
    const has = module === null ? undefined : hasModule(module);
    const rows = await db
        .select({ id: tenants.id })
        .from(tenants)
        .where(and(eq(tenants.serverId, server), isNull(tenants.suspendedAt), isNull(tenants.provisioningSince), has, after === null ? undefined : gt(tenants.id, after)))
        .orderBy(asc(tenants.id))
        .limit(limit);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=queries.js.map