import { HOME_SERVER_ID, schemaOf, } from '../../../kernel/context.js';
import { eraseTenantFromTrail } from '../../audit/public.js';
import { writeSpanning } from '../../servers/public.js';
import { erasureNotFound } from '../errors.js';
import { tenantErased } from '../events.js';
import { countRegistryRemains, countServerRemains, deleteRegistryTraces, deleteServerTraces, deleteTenant, findErasure, insertErasure, lockErasing, lockTenantDue, updateErasing, } from './queries.js';
export const CERTIFICATE_TYPE = 'erasure+jws';
/**
 * Erases the tenants whose grace time is over: first their copies, then the schema, the role, logins of its own, queued events, ended sessions,
 * the details of the operators' audit entries and the registry row; a signed certificate comes. Returns how many were erased.
 */
export async function eraseTerminatedTenants(ctx, removeCopies) {
    let erased = 0;
    const tried = [];
    for (let tenant = await claimNext(ctx, tried); tenant; tenant = await claimNext(ctx, tried)) {
        const { id, slug } = tenant;
        tried.push(id);
        // One whose server cannot be reached keeps no other waiting.
        const isErased = await erase(ctx, tenant, removeCopies).catch((error) => {
            ctx.log.error('a tenant could not be erased yet', { tenant: slug, error });
            return false;
        });
        if (isErased)
            erased += 1;
    }
    return erased;
}
/** The certificate of an erased tenant, and what a look at this moment finds of it: in the registry, and on the server that it lay on. */
export async function getErasure(ctx, tenantId) {
    const erasure = await ctx.control.read((db) => findErasure(db, tenantId));
    if (!erasure)
        throw erasureNotFound();
    const onServer = await ctx.onServer(erasure.serverId).read((db) => countServerRemains(db, tenantId));
    const atHome = await ctx.control.read((db) => countAtHome(db, erasure.serverId, tenantId));
    return { ...erasure, remains: sumOf(onServer, atHome) };
}
/** The next one whose time has come. From here on nothing brings it back: its server may have begun to erase it. */
function claimNext(ctx, tried) {
    return ctx.control.write(async (tx) => {
        const tenant = await lockTenantDue(tx.db, ctx.now(), tried);
        if (tenant)
            await updateErasing(tx.db, tenant.id, ctx.now());
        return tenant;
    });
}
/** False when another process was faster. */
async function erase(ctx, tenant, removeCopies) {
    const found = await ctx.control.read((db) => countRegistryRemains(db, tenant.id));
    // Files cannot be rolled back: they go while the tenant is still known, so that an interrupted erasure is taken up again.
    await removeCopies(tenant);
    return writeSpanning(ctx, tenant.serverId, {
        onServer: (tx) => eraseOnServer(tx, tenant),
        inControl: (tx, onServer) => eraseInRegistry(tx, { tenant, found }, onServer),
    });
}
async function eraseOnServer(tx, tenant) {
    const found = await countServerRemains(tx.db, tenant.id);
    await tx.drop(tenant);
    await deleteServerTraces(tx.db, tenant.id);
    return { found, remains: await countServerRemains(tx.db, tenant.id) };
}
async function eraseInRegistry(tx, { tenant, found: inRegistry }, onServer) {
    const { id, serverId } = tenant;
    const erasedAt = tx.ctx.now();
    if (!(await lockErasing(tx.db, id)))
        return false;
    const found = sumOf(onServer.found, { ...(await countAtHome(tx.db, serverId, id)), ...inRegistry });
    // Events of the control plane that tell of it are at home, wherever it lay itself.
    if (serverId !== HOME_SERVER_ID)
        await deleteServerTraces(tx.db, id);
    await deleteRegistryTraces(tx.db, id);
    await deleteTenant(tx.db, id);
    // Last, since the trail tells of the deletion as well. Its chain stays whole.
    await eraseTenantFromTrail(tx, id);
    const certificate = tx.ctx.tokens.signDocument(CERTIFICATE_TYPE, {
        sub: id,
        schema: schemaOf(id),
        server: serverId,
        onboardedAt: tenant.createdAt.toISOString(),
        terminatedFor: tenant.terminatesAt?.toISOString(),
        erasedAt: erasedAt.toISOString(),
        found,
        remains: sumOf(onServer.remains, await countAtHome(tx.db, serverId, id)),
    });
    await insertErasure(tx.db, { tenantId: id, serverId, erasedAt, certificate });
    tx.emit(tenantErased({ tenantId: id }));
    return true;
}
async function countAtHome(db, serverId, id) {
    const alsoOnServer = serverId === HOME_SERVER_ID ? null : await countServerRemains(db, id);
    return { ...(await countRegistryRemains(db, id)), alsoOnServer };
}
function sumOf(onServer, { alsoOnServer, ...inRegistry }) {
    if (alsoOnServer === null)
        return { ...onServer, ...inRegistry };
    return {
        ...inRegistry,
        schemas: onServer.schemas + alsoOnServer.schemas,
        tables: onServer.tables + alsoOnServer.tables,
        roles: onServer.roles,
        outboxEvents: onServer.outboxEvents + alsoOnServer.outboxEvents,
        queueRows: onServer.queueRows + alsoOnServer.queueRows,
        endedSessions: onServer.endedSessions + alsoOnServer.endedSessions,
        changedRights: onServer.changedRights + alsoOnServer.changedRights,
    };
}
//# sourceMappingURL=erasure.js.map