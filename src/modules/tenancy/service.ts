import type { z } from 'zod';
import { type ControlCtx, type Tenant, type TenantId, type Tx, tenantId } from '../../kernel/context.js';
import type { Language } from '../../kernel/language.js';
import { requireMail } from '../../kernel/mail.js';
import type { FirstRows } from '../../kernel/module.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../kernel/page.js';
import { hashPassword } from '../../platform/crypto/password.js';
import { slugTaken, tenantNotFound } from './errors.js';
import { tenantOnboarded } from './events.js';
import type { newTenantSchema } from './onboarding/checks.js';
import { byAge } from './order.js';
import { type TenantConditions, countTenants, findTenantById, insertTenant, listTenants } from './queries.js';

/** What an operator gives, checked. */
type OnboardTenant = z.output<typeof newTenantSchema>;

/** Onboards with the password that the operator chose for the first administrator, or invites them by mail. */
export async function onboardNewTenant(ctx: ControlCtx, { adminEmail, adminPassword, ...tenant }: OnboardTenant): Promise<Tenant> {
  if (adminPassword === undefined) requireMail(ctx);
  // Before the transaction: hashing takes longer than all of its statements.
  const passwordHash = adminPassword === undefined ? null : await hashPassword(adminPassword);
  return onboardTenant(ctx, { ...tenant, admin: { email: adminEmail, displayName: adminEmail.split('@')[0] ?? adminEmail, passwordHash } });
}

export type NewTenant = FirstRows & {
  readonly slug: string;
  readonly name: string;
  readonly language?: Language | undefined;
  readonly modules: readonly string[];
};

/** Creates the tenant with role, schema, tables and first rows, and with what `also` adds: all of it, or nothing. */
export function onboardTenant(
  ctx: ControlCtx,
  { slug, name, language, modules, admin }: NewTenant,
  also?: (tx: Tx) => Promise<void>,
): Promise<Tenant> {
  return ctx.control.write(async (tx) => {
    const sorted = [...new Set(modules)].sort();
    // First, so that of racing requests for one slug only one goes on to create anything.
    const tenant = await insertTenant(tx.db, {
      id: tenantId.mint(),
      slug,
      name,
      ...(language === undefined ? {} : { language }),
      modules: sorted,
      migrationsDigest: tx.migrationsDigest(sorted),
      createdAt: ctx.now(),
    });
    if (!tenant) throw slugTaken(slug);
    await tx.provision(tenant, { admin });
    if (also) await tx.asTenant(tenant, also);
    tx.emit(tenantOnboarded({ tenantId: tenant.id, slug, name, modules: sorted, adminEmail: admin.email }));
    return tenant;
  });
}

export async function getTenant(ctx: ControlCtx, id: TenantId): Promise<Tenant> {
  const tenant = await ctx.control.read((db) => findTenantById(db, id));
  if (!tenant) throw tenantNotFound();
  return tenant;
}

export async function pageTenants(ctx: ControlCtx, filter: TenantConditions, args: PageArguments): Promise<Page<Tenant>> {
  const request = pageRequest(args, byAge);
  const rows = await ctx.control.read((db) => listTenants(db, filter, request));
  return toPage(rows, request, (tenant) => [tenant.createdAt.toISOString(), tenantId.toUuid(tenant.id)]);
}

export function totalTenants(ctx: ControlCtx, filter: TenantConditions): Promise<number> {
  return ctx.control.read((db) => countTenants(db, filter));
}
