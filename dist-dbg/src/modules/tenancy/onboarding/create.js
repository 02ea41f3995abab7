import { HOME_SERVER_ID, tenantId } from '../../../kernel/context.js';
import { withRequired } from '../../../kernel/required-modules.js';
import { crashPoint } from '../../../platform/lifecycle/crash-points.js';
import { getPlanToAssign } from '../../entitlements/public.js';
import { slugTaken } from '../errors.js';
import { tenantOnboarded } from '../events.js';
import { ANYWHERE, placeTenant } from '../placing/placement.js';
import { insertTenant } from '../queries.js';
import { languageSetting } from './language.js';
/**
 * Creates the tenant with role, schema, tables and first rows: all of it, or nothing. On another server than this transaction's it is only
 * announced, and has `provisioningSince`.
 */
export async function createTenant(tx, { admin, wish = ANYWHERE, ...asked }) {
    const { id = tenantId.mint(), slug, name, language } = asked;
    const modules = withRequired(asked.modules).sort();
    const down = await tx.ctx.serversDown();
    const [{ key: plan }, server] = await Promise.all([getPlanToAssign(tx.db, asked.plan ?? null), placeTenant(tx.db, wish, down)]);
    const isElsewhere = server.id !== HOME_SERVER_ID;
    const now = tx.ctx.now();
    // First, so that of racing requests for one slug only one goes on to create anything.
    const tenant = await insertTenant(tx.db, {
        id,
        serverId: server.id,
        slug,
        name,
        modules,
        migrationsDigest: tx.migrationsDigest(modules),
        plan,
        planSince: now,
        choices: language ? { [languageSetting.key]: language } : {},
        createdAt: now,
        ...(isElsewhere ? { provisioningSince: now, provisioningFor: admin.email } : {}),
    });
    if (!tenant)
        throw slugTaken(slug);
    crashPoint('onboarding:1');
    if (isElsewhere)
        return tenant;
    await tx.provision(tenant, { admin });
    crashPoint('onboarding:3');
    tx.emit(tenantOnboarded({ tenantId: tenant.id, slug, name, modules, plan, adminEmail: admin.email }));
    return tenant;
}
//# sourceMappingURL=create.js.map