import { schemaOf } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { listNodes, moveScript } from '../../../platform/db/servers/citus.js';
import { findServer } from '../../servers/public.js';
import { serverNotCitus, tenantNotFound } from '../errors.js';
import { tenantMovedToNode } from '../events.js';
import { findTenantById } from '../queries.js';
/** The nodes of a server that may hold tenants; none where it is no Citus. */
export async function nodesOf(ctx, id) {
    const server = await ctx.control.read((db) => findServer(db, id));
    return server?.kind === 'citus' ? ctx.onServer(id).read(listNodes) : [];
}
/** Lets Citus move the tenant's tables to another node of its cluster; the tenant works on meanwhile, and its address stays. */
export async function moveToNode(ctx, { tenantId, host, port }) {
    const tenant = await ctx.control.read((db) => findTenantById(db, tenantId));
    if (!tenant || tenant.provisioningSince !== null)
        throw tenantNotFound();
    const nodes = await nodesOf(ctx, tenant.serverId);
    if (nodes.length === 0)
        throw serverNotCitus();
    const node = nodes.find((one) => one.host === host && one.port === port);
    if (!node)
        throw invalidInput([{ path: 'input.host', reason: 'UNKNOWN_NODE', message: 'and port must be those of a node of the cluster' }]);
    // Tried again it does nothing: the schema is there already.
    await ctx.onServer(tenant.serverId).runAlone(moveScript(schemaOf(tenantId), node));
    await ctx.control.write(async (tx) => tx.emit(tenantMovedToNode({ tenantId, host, port })));
    return tenant;
}
//# sourceMappingURL=service.js.map