import { DEMO_PASSWORD, demoTenants } from './demo.js';
import { createSystemContext } from './gateway/context/context.js';
import { signIn } from './modules/auth/public.js';
/** In the demo the explorer is signed in to the tenant of its address, or to `acme`; elsewhere one signs in by oneself. */
export async function explorerHeaders({ services, directory }, config, slug) {
    const tenant = slug ?? (config.demo ? demoTenants[0].slug : null);
    const demo = demoTenants.find((one) => one.slug === tenant);
    const named = slug === null && tenant !== null ? { 'x-tenant': tenant } : {};
    if (!config.demo || !demo)
        return named;
    const ctx = createSystemContext(services, 'explorer', await directory.findBySlug(demo.slug));
    const answer = await signIn(ctx, { email: demo.admin, password: DEMO_PASSWORD });
    // Whoever gave the demo's administrator a second factor signs in by themself.
    return 'accessToken' in answer ? { ...named, authorization: `Bearer ${answer.accessToken}` } : named;
}
//# sourceMappingURL=demo-explorer.js.map