import type { ControlCtx } from './kernel/context.js';
import { createOperator, findOperatorByEmail } from './modules/auth/public.js';
import { seedCommerceDemo } from './modules/commerce/public.js';
import { findTenantBySlug, onboardTenant } from './modules/tenancy/public.js';
import { hashPassword } from './platform/crypto/password.js';

/** Public, and therefore refused in production. */
export const DEMO_PASSWORD = 'correct-horse-battery';
export const DEMO_OPERATOR = 'operator@serai.test';

export const demoTenants = [
  { slug: 'acme', name: 'Acme Outdoor', admin: 'admin@acme.test', adminName: 'Ada Acme', plan: 'enterprise' },
  { slug: 'globex', name: 'Globex Home', admin: 'admin@globex.test', adminName: 'Gil Globex', plan: 'business' },
] as const;

/** Creates what is missing of the demo: two tenants with their data, and an operator. What is there stays as it is. */
export async function seedDemo(ctx: ControlCtx): Promise<void> {
  for (const { slug, name, admin, adminName, plan } of demoTenants) {
    if (await ctx.control.read((db) => findTenantBySlug(db, slug))) continue;
    const first = { email: admin, displayName: adminName, passwordHash: await hashPassword(DEMO_PASSWORD) };
    await onboardTenant(ctx, { slug, name, plan, modules: ['commerce'], admin: first }, (tx) => seedCommerceDemo(tx, { shop: slug }));
  }
  if (await ctx.control.read((db) => findOperatorByEmail(db, DEMO_OPERATOR))) return;
  await createOperator(ctx, { email: DEMO_OPERATOR, displayName: 'Olga Operator', password: DEMO_PASSWORD });
}
