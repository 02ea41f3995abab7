import { AssignPlanDocument, CreatePlanDocument, type CreatePlanInput } from '../../schema/generated/graphql.js';
import { createSystemContext } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import type { Ctx, Tenant } from '../../src/kernel/context.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
import type { Client } from './client.js';
import type { World } from './world.js';

export type NewTenant = { readonly tenant: Tenant; readonly ctx: Ctx; readonly admin: Client };

/** A tenant of its own for a test, on a plan that the test makes. Its administrator signs in as the demo's people do. */
export async function onboardOn(world: World, slug: string, plan: Omit<CreatePlanInput, 'key' | 'title'>): Promise<NewTenant> {
  await world.operator.run(CreatePlanDocument, { input: { key: `for-${slug}`, title: slug, ...plan } });
  const email = `admin@${slug}.test`;
  const admin = { email, displayName: slug, passwordHash: await hashPassword(DEMO_PASSWORD) };
  const control = createSystemContext(world.app.services, 'test');
  const tenant = await onboardTenant(control, { slug, name: slug, modules: ['commerce'], plan: `for-${slug}`, admin });
  return { tenant, ctx: createSystemContext(world.app.services, 'test', tenant), admin: world.client({ tenant: slug, email }) };
}

export async function assign(world: World, { id }: Tenant, plan: string): Promise<void> {
  await world.operator.run(AssignPlanDocument, { input: { tenantId: id, plan } });
}
