import { requiringModules, withRequired } from '../../../kernel/required-modules.js';
import { violatesUnique } from '../../../platform/db/errors.js';
import { writeSpanning } from '../../servers/public.js';
import { moduleAlreadyEnabled, moduleRequired, slugNotConfirmed, slugTaken, tenantAlreadySuspended, tenantNotFound, tenantNotSuspended, } from '../errors.js';
import { moduleDisabled, moduleEnabled, tenantReactivated, tenantRenamed, tenantSuspended, tenantTerminated } from '../events.js';
import { findTenantById } from '../queries.js';
import { lockTenant, updateTenant } from './queries.js';
/** Between termination and erasure: time to change one's mind, and to take one's data along. */
export const TERMINATION_GRACE_DAYS = 30;
const DAY_MS = 86_400_000;
/** Nobody can work in the tenant any more, from at most two seconds later on every process, and all sessions end; its data stays. */
export function suspendTenant(ctx, { tenantId, reason }) {
    return changeTenant(ctx, tenantId, (tenant) => {
        if (tenant.suspendedAt !== null)
            throw tenantAlreadySuspended();
        return { change: { suspendedAt: ctx.now(), sessionsValidFrom: ctx.now() }, event: tenantSuspended({ tenantId, reason }) };
    });
}
/** Opens a suspended tenant again, and takes back a termination whose time has not come. */
export function reactivateTenant(ctx, tenantId) {
    return changeTenant(ctx, tenantId, (tenant) => {
        if (tenant.suspendedAt === null)
            throw tenantNotSuspended();
        return { change: { suspendedAt: null, terminatesAt: null }, event: tenantReactivated({ tenantId }) };
    });
}
/** Suspends the tenant and erases it when the grace time is over. */
export function terminateTenant(ctx, { tenantId, confirmSlug, reason }) {
    const terminatesAt = new Date(ctx.now().getTime() + TERMINATION_GRACE_DAYS * DAY_MS);
    return changeTenant(ctx, tenantId, (tenant) => {
        if (tenant.slug !== confirmSlug)
            throw slugNotConfirmed();
        const { suspendedAt } = tenant;
        const change = {
            suspendedAt: suspendedAt ?? ctx.now(),
            sessionsValidFrom: suspendedAt === null ? ctx.now() : tenant.sessionsValidFrom,
            terminatesAt: tenant.terminatesAt ?? terminatesAt,
        };
        return { change, event: tenantTerminated({ tenantId, reason, terminatesAt: change.terminatesAt.toISOString() }) };
    });
}
/** Its addresses change with the slug; its id, schema and sessions stay. */
export async function renameTenant(ctx, { tenantId, slug, name }) {
    try {
        return await changeTenant(ctx, tenantId, (tenant) => {
            const change = { slug: slug ?? tenant.slug, name: name ?? tenant.name };
            return { change, event: tenantRenamed({ tenantId, ...change, formerSlug: tenant.slug }) };
        });
    }
    catch (error) {
        if (slug !== undefined && violatesUnique(error, 'tenants_slug'))
            throw slugTaken(slug);
        throw error;
    }
}
/** Makes the tables of the module and of those that it requires, or finds them from the time when the tenant had them before. */
export async function enableModule(ctx, { tenantId, module }) {
    const known = await ctx.control.read((db) => findTenantById(db, tenantId));
    if (!known)
        throw tenantNotFound();
    return writeSpanning(ctx, known.serverId, {
        // Tables of a module that is not switched on after all are in nobody's way: they are those of a module that was switched off.
        onServer: (tx) => tx.upgrade({ ...known, modules: new Set([...known.modules, module]) }),
        inControl: async (tx, migrationsDigest) => {
            const tenant = await getLocked(tx, tenantId);
            if (tenant.modules.has(module))
                throw moduleAlreadyEnabled();
            const added = withRequired([module]).filter((one) => !tenant.modules.has(one));
            for (const one of added)
                tx.emit(moduleEnabled({ tenantId, module: one, requiredBy: one === module ? null : module }));
            return getUpdated(tx, tenantId, { modules: [...tenant.modules, ...added].sort(), migrationsDigest });
        },
    });
}
/** The module's data stays, out of reach, until the module is enabled again. What it required stays switched on: others may use it by now. */
export function disableModule(ctx, { tenantId, module }) {
    return ctx.control.write(async (tx) => {
        const tenant = await getLocked(tx, tenantId);
        const needing = requiringModules(module).filter((one) => one !== module && tenant.modules.has(one));
        if (needing.length > 0)
            throw moduleRequired({ module, needing });
        const modules = [...tenant.modules].filter((one) => one !== module).sort();
        if (tenant.modules.has(module))
            tx.emit(moduleDisabled({ tenantId, module }));
        // Its tables stay, and so does what the registry says of its schema.
        return getUpdated(tx, tenantId, { modules });
    });
}
/** Changes the registry row under its lock, and tells of it. */
export function changeTenant(ctx, tenantId, decide) {
    return ctx.control.write(async (tx) => {
        const { change, event } = await decide(await getLocked(tx, tenantId), tx);
        tx.emit(event);
        return getUpdated(tx, tenantId, change);
    });
}
async function getLocked(tx, tenantId) {
    const tenant = await lockTenant(tx.db, tenantId);
    if (!tenant)
        throw tenantNotFound();
    return tenant;
}
async function getUpdated(tx, tenantId, change) {
    const tenant = await updateTenant(tx.db, tenantId, change);
    if (!tenant)
        throw tenantNotFound();
    return tenant;
}
//# sourceMappingURL=service.js.map