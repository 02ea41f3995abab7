import { seedAccessDemo } from './modules/access/public.js';
import { createOperator, findOperatorByEmail } from './modules/auth/public.js';
import { hasSold, seedCommerceDemo, seedCommerceHistory } from './modules/commerce/public.js';
import { chooseValue, findTenantBySlug, onboardTenant } from './modules/tenancy/public.js';
import { createUser } from './modules/users/public.js';
import { hashPassword } from './platform/crypto/password.js';
/** Public, and therefore refused in production. */
export const DEMO_PASSWORD = 'correct-horse-battery';
export const DEMO_OPERATOR = 'operator@serai.test';
export const demoTenants = [
    { slug: 'acme', name: 'Acme Outdoor', admin: 'admin@acme.test', adminName: 'Ada Acme', plan: 'enterprise' },
    { slug: 'globex', name: 'Globex Home', admin: 'admin@globex.test', adminName: 'Gil Globex', plan: 'business' },
];
/** Who works in each demo tenant besides its administrator: one person for each system role, and one who may more by the group Warehouse. */
export const demoPeople = [
    { mailbox: 'manager', displayName: 'Mona Manager', role: 'manager' },
    { mailbox: 'member', displayName: 'Mel Member', role: 'member' },
    { mailbox: 'viewer', displayName: 'Vic Viewer', role: 'viewer' },
    { mailbox: 'warehouse', displayName: 'Wanda Warehouse', role: 'viewer' },
];
/** Creates what is missing of the demo: two tenants with their data and people, and an operator. What is there stays as it is. */
export async function seedDemo(ctx) {
    for (const demo of demoTenants)
        await seedTenant(ctx, demo);
    if (await ctx.control.read((db) => findOperatorByEmail(db, DEMO_OPERATOR)))
        return;
    await createOperator(ctx, { email: DEMO_OPERATOR, displayName: 'Olga Operator', password: DEMO_PASSWORD });
}
async function seedTenant(ctx, { slug, name, admin, adminName, plan }) {
    if (await ctx.control.read((db) => findTenantBySlug(db, slug)))
        return;
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const first = { email: admin, displayName: adminName, passwordHash };
    await onboardTenant(ctx, { slug, name, plan, modules: ['commerce'], admin: first }, async (tx) => {
        await seedCommerceDemo(tx, { shop: slug });
        await seedPeople(tx, slug, passwordHash);
    });
}
/** Nothing is billed by a seller whom nobody knows, and reports are in the currency of the shop. */
const SHOPS = {
    acme: { 'commerce.sellerAddress': 'Hafenstraße 1, 20457 Hamburg, Germany', 'commerce.currency': 'EUR' },
    globex: { 'commerce.sellerAddress': '500 Market Street, San Francisco, CA 94105, USA', 'commerce.currency': 'USD' },
};
/** What the demo's tenants have sold in the last weeks, where nobody has ordered anything yet. It takes a second or two: behind the start, nobody waits for it. */
export async function seedDemoHistory({ ctx, at, isStopping }) {
    const now = ctx.now();
    for (const { slug } of demoTenants) {
        const tenant = await ctx.control.read((db) => findTenantBySlug(db, slug));
        if (!tenant?.modules.has('commerce') || tenant.suspendedAt !== null)
            continue;
        if (isStopping() || (await hasSold(at(tenant, now))))
            continue;
        const shop = await describeShop(at(tenant, now), SHOPS[slug]);
        await seedCommerceHistory({ at: (moment) => at(shop, moment), now, isStopping });
    }
}
/** What somebody has chosen already stays. */
async function describeShop(ctx, choices) {
    let tenant = ctx.tenant;
    for (const [key, value] of Object.entries(choices)) {
        if (!tenant.entitlements.choices.has(key))
            tenant = await chooseValue(ctx, { key, value });
    }
    return tenant;
}
async function seedPeople(tx, slug, passwordHash) {
    for (const { mailbox, displayName, role } of demoPeople) {
        const user = await createUser(tx, { email: `${mailbox}@${slug}.test`, displayName, passwordHash, role });
        if (mailbox === 'warehouse')
            await seedAccessDemo(tx, user.id);
    }
}
//# sourceMappingURL=demo.js.map