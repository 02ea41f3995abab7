import { AssignPlanDocument, CreatePlanDocument } from '../../schema/generated/graphql.js';
import { createSystemContext } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
/** A tenant of its own for a test, on a plan that the test makes. Its administrator signs in as the demo's people do. */
export async function onboardOn(world, slug, plan) {
    await world.operator.run(CreatePlanDocument, { input: { key: `for-${slug}`, title: slug, ...plan } });
    const email = `admin@${slug}.test`;
    const admin = { email, displayName: slug, passwordHash: await hashPassword(DEMO_PASSWORD) };
    const control = createSystemContext(world.app.services, 'test');
    const tenant = await onboardTenant(control, { slug, name: slug, modules: ['commerce'], plan: `for-${slug}`, admin });
    return { tenant, ctx: createSystemContext(world.app.services, 'test', tenant), admin: world.client({ tenant: slug, email }) };
}
export async function assign(world, { id }, plan) {
    await world.operator.run(AssignPlanDocument, { input: { tenantId: id, plan } });
}
//# sourceMappingURL=tenants.js.map