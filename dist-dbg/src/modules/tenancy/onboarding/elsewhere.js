import { crashPoint } from '../../../platform/lifecycle/crash-points.js';
import { onboardingUndone } from '../errors.js';
import { onboardingAbandoned, tenantOnboarded } from '../events.js';
import { findTenantById } from '../queries.js';
import { claimAbandoned, claimMade, deleteProvisioning, listProvisioning, lockProvisioning, updateProvisioned } from './provisioning-queries.js';
import { deleteOnboarding } from './queries.js';
/** Longer than any onboarding takes: what is older was left behind by a process that died, or lost its server. */
const ABANDONED_MS = 30_000;
/** Makes what the registry has announced. When this fails, nothing of the tenant is left, or it is settled later. */
export async function provisionElsewhere(ctx, tenant, first) {
    try {
        await makeElsewhere(ctx, tenant, first);
    }
    catch (error) {
        const settled = await settle(ctx, tenant).catch(() => null);
        if (settled)
            return settled;
        throw error;
    }
    return openTenant(ctx, tenant);
}
/** Makes everything on the tenant's server, once however often it is tried. */
export async function makeElsewhere(ctx, tenant, { admin, also }) {
    await ctx.onServer(tenant.serverId).write(async (tx) => {
        const claim = await claimMade(tx.db, tenant.id, ctx.now());
        if (claim === 'abandoned')
            throw onboardingUndone();
        // A request that is repeated under its key finds what it did before.
        if (claim === 'made before')
            return;
        await tx.provision(tenant, { admin });
        crashPoint('onboarding:3');
        if (also)
            await tx.asTenant(tenant, also);
        crashPoint('onboarding:4');
    });
    crashPoint('onboarding:5');
}
/** Completes or removes what processes left behind that died while they were onboarding, but for what is still queued. Returns how many. */
export async function settleOnboardings(ctx, olderThanMs = ABANDONED_MS) {
    const before = new Date(ctx.now().getTime() - olderThanMs);
    const left = await ctx.control.read((db) => listProvisioning(db, before));
    for (const tenant of left) {
        await settle(ctx, tenant).catch((error) => ctx.log.warn('an onboarding cannot be settled yet', { tenant: tenant.slug, error }));
    }
    return left.length;
}
/** The tenant if it was made, else null, and nothing is left of it. Fails while its server cannot be asked. */
async function settle(ctx, tenant) {
    const wasMade = await ctx.onServer(tenant.serverId).write(({ db }) => claimAbandoned(db, tenant.id, ctx.now()));
    if (wasMade)
        return openTenant(ctx, tenant);
    await ctx.control.write(async (tx) => {
        if (await deleteProvisioning(tx.db, tenant.id))
            tx.emit(onboardingAbandoned({ tenantId: tenant.id, slug: tenant.slug }));
    });
    return null;
}
/** Opens a tenant that was made, once; with that a request of it that waited is done. */
export async function openTenant(ctx, { id }) {
    const tenant = await ctx.control.write(async (tx) => {
        const announced = await lockProvisioning(tx.db, id);
        if (!announced)
            return findTenantById(tx.db, id);
        const opened = await updateProvisioned(tx.db, id);
        await deleteOnboarding(tx.db, id);
        const { slug, name, modules, plan, provisioningFor } = announced;
        tx.emit(tenantOnboarded({ tenantId: id, slug, name, modules, plan, adminEmail: provisioningFor ?? '' }));
        crashPoint('onboarding:6');
        return opened;
    });
    crashPoint('onboarding:7');
    if (!tenant)
        throw onboardingUndone();
    return tenant;
}
//# sourceMappingURL=elsewhere.js.map