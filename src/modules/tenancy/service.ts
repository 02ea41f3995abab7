import type { z } from 'zod';
import { type ControlCtx, HOME_SERVER_ID, type Tenant, type TenantId, type Tx, tenantId } from '../../kernel/context.js';
import type { FirstRows } from '../../kernel/module.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../kernel/page.js';
import { hashPassword } from '../../platform/crypto/password.js';
import { crashPoint } from '../../platform/lifecycle/crash-points.js';
import { getPlanToAssign } from '../entitlements/public.js';
import { slugTaken, tenantNotFound } from './errors.js';
import { tenantOnboarded } from './events.js';
import type { newTenantSchema } from './onboarding/checks.js';
import { provisionElsewhere } from './onboarding/elsewhere.js';
import { ANYWHERE, type Wish, placeTenant } from './onboarding/placement.js';
import { BY_AGE, type TenantOrdering, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { type TenantConditions, countTenants, findTenantById, insertTenant, listTenants } from './queries.js';

/** What an operator gives, checked. */
type OnboardTenant = z.output<typeof newTenantSchema>;
type ListTenants = { readonly filter: TenantConditions; readonly orderBy: TenantOrdering | null; readonly page: PageArguments };

/** Onboards with the password that the operator chose for the first administrator. */
export async function onboardNewTenant(ctx: ControlCtx, { adminEmail, adminPassword, serverId, region, ...tenant }: OnboardTenant): Promise<Tenant> {
  // Before the transaction: hashing takes longer than all of its statements.
  const passwordHash = await hashPassword(adminPassword);
  const admin = { email: adminEmail, displayName: adminEmail.split('@')[0] ?? adminEmail, passwordHash };
  return onboardTenant(ctx, { ...tenant, admin, wish: { serverId: serverId ?? null, region: region ?? null } });
}

/** Without a plan, or with null, it gets the default one. */
export type NewTenant = FirstRows & {
  readonly slug: string;
  readonly name: string;
  readonly modules: readonly string[];
  readonly plan?: string | null | undefined;
  /** Where it should lie; anywhere when nothing is given. */
  readonly wish?: Wish;
};

/**
 * Creates the tenant with role, schema, tables and first rows, and with what `also` adds: all of it, or nothing. On the home server that is
 * one transaction; on another one it is announced first, and opened when it is there.
 */
export async function onboardTenant(
  ctx: ControlCtx,
  { admin, wish = ANYWHERE, ...asked }: NewTenant,
  also?: (tx: Tx) => Promise<void>,
): Promise<Tenant> {
  const { slug, name } = asked;
  const down = await ctx.serversDown();
  const tenant = await ctx.control.write(async (tx) => {
    const modules = [...new Set(asked.modules)].sort();
    const { key: plan } = await getPlanToAssign(tx.db, asked.plan ?? null);
    const server = await placeTenant(tx.db, wish, down);
    const isElsewhere = server.id !== HOME_SERVER_ID;
    // First, so that of racing requests for one slug only one goes on to create anything.
    const made = await insertTenant(tx.db, {
      id: tenantId.mint(),
      serverId: server.id,
      slug,
      name,
      modules,
      migrationsDigest: tx.migrationsDigest(modules),
      plan,
      planSince: ctx.now(),
      createdAt: ctx.now(),
      ...(isElsewhere ? { provisioningSince: ctx.now(), provisioningFor: admin.email } : {}),
    });
    if (!made) throw slugTaken(slug);
    crashPoint('onboarding:1');
    if (isElsewhere) return made;
    await tx.provision(made, { admin });
    crashPoint('onboarding:3');
    if (also) await tx.asTenant(made, also);
    tx.emit(tenantOnboarded({ tenantId: made.id, slug, name, modules, plan, adminEmail: admin.email }));
    crashPoint('onboarding:4');
    return made;
  });
  crashPoint('onboarding:2');
  return tenant.provisioningSince === null ? tenant : provisionElsewhere(ctx, tenant, { admin, also: also ?? null });
}

export async function getTenant(ctx: ControlCtx, id: TenantId): Promise<Tenant> {
  const tenant = await ctx.control.read((db) => findTenantById(db, id));
  if (!tenant) throw tenantNotFound();
  return tenant;
}

export async function pageTenants(ctx: ControlCtx, { filter, orderBy, page }: ListTenants): Promise<Page<Tenant>> {
  const order = orderBy ?? BY_AGE;
  const request = pageRequest(page, pageOrderOf(order));
  const rows = await ctx.control.read((db) => listTenants(db, filter, keysetOf(order, request)));
  return toPage(rows, request, cursorOf(order));
}

export function totalTenants(ctx: ControlCtx, filter: TenantConditions): Promise<number> {
  return ctx.control.read((db) => countTenants(db, filter));
}
