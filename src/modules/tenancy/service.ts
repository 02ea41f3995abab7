import type { z } from 'zod';
import { type ControlCtx, type Tenant, type TenantId, type Tx, tenantId } from '../../kernel/context.js';
import type { FirstRows } from '../../kernel/module.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../kernel/page.js';
import { hashPassword } from '../../platform/crypto/password.js';
import { getPlanToAssign } from '../entitlements/public.js';
import { slugTaken, tenantNotFound } from './errors.js';
import { tenantOnboarded } from './events.js';
import type { newTenantSchema } from './onboarding/checks.js';
import { BY_AGE, type TenantOrdering, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { type TenantConditions, countTenants, findTenantById, insertTenant, listTenants } from './queries.js';

/** What an operator gives, checked. */
type OnboardTenant = z.output<typeof newTenantSchema>;
type ListTenants = { readonly filter: TenantConditions; readonly orderBy: TenantOrdering | null; readonly page: PageArguments };

/** Onboards with the password that the operator chose for the first administrator. */
export async function onboardNewTenant(ctx: ControlCtx, { adminEmail, adminPassword, ...tenant }: OnboardTenant): Promise<Tenant> {
  // Before the transaction: hashing takes longer than all of its statements.
  const passwordHash = await hashPassword(adminPassword);
  return onboardTenant(ctx, { ...tenant, admin: { email: adminEmail, displayName: adminEmail.split('@')[0] ?? adminEmail, passwordHash } });
}

/** Without a plan, or with null, it gets the default one. */
export type NewTenant = FirstRows & {
  readonly slug: string;
  readonly name: string;
  readonly modules: readonly string[];
  readonly plan?: string | null | undefined;
};

/** Creates the tenant with role, schema, tables and first rows, and with what `also` adds: all of it, or nothing. */
export function onboardTenant(ctx: ControlCtx, { admin, ...asked }: NewTenant, also?: (tx: Tx) => Promise<void>): Promise<Tenant> {
  const { slug, name } = asked;
  return ctx.control.write(async (tx) => {
    const modules = [...new Set(asked.modules)].sort();
    const { key: plan } = await getPlanToAssign(tx.db, asked.plan ?? null);
    // First, so that of racing requests for one slug only one goes on to create anything.
    const tenant = await insertTenant(tx.db, {
      id: tenantId.mint(),
      slug,
      name,
      modules,
      migrationsDigest: tx.migrationsDigest(modules),
      plan,
      planSince: ctx.now(),
      createdAt: ctx.now(),
    });
    if (!tenant) throw slugTaken(slug);
    await tx.provision(tenant, { admin });
    if (also) await tx.asTenant(tenant, also);
    tx.emit(tenantOnboarded({ tenantId: tenant.id, slug, name, modules, plan, adminEmail: admin.email }));
    return tenant;
  });
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
