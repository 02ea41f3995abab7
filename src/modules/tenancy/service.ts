import type { z } from 'zod';
import type { ControlCtx, ControlTx, Tenant, TenantId, Tx } from '../../kernel/context.js';
import { requireMail } from '../../kernel/mail.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../kernel/page.js';
import { hashPassword } from '../../platform/crypto/password.js';
import { digestOf } from '../../platform/db/migrations.js';
import { tenantNotFound } from './errors.js';
import type { newTenantSchema } from './onboarding/checks.js';
import { type NewTenant, createTenant } from './onboarding/create.js';
import { type PendingTenant, findPendingTenant } from './onboarding/queries.js';
import { queueTenant } from './onboarding/queue.js';
import { BY_AGE, type TenantOrdering, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { type TenantConditions, countTenants, findTenantById, listTenants } from './queries.js';

/** What an operator gives, checked. */
type OnboardTenant = z.output<typeof newTenantSchema>;
type ListTenants = { readonly filter: TenantConditions; readonly orderBy: TenantOrdering | null; readonly page: PageArguments };

/** A tenant, or a request for one that the worker has still to create. */
export type SeenTenant = Tenant | PendingTenant;

/**
 * Onboards with the password that the operator chose for the first administrator, or invites them by mail. When too many onboardings of this
 * process wait already, the tenant is left for the worker.
 */
export async function onboardNewTenant(ctx: ControlCtx, { adminEmail, adminPassword, ...tenant }: OnboardTenant): Promise<SeenTenant> {
  if (adminPassword === undefined) requireMail(ctx);
  // Before the transaction: hashing takes longer than all of its statements.
  const passwordHash = adminPassword === undefined ? null : await hashPassword(adminPassword);
  const admin = { email: adminEmail, displayName: adminEmail.split('@')[0] ?? adminEmail, passwordHash };
  return createOrQueue(ctx, (tx, make) => make(tx, { ...tenant, admin }));
}

export type MakeTenant = (tx: ControlTx, newTenant: NewTenant) => Promise<SeenTenant>;

/** One transaction with a tenant in it: made now, or left for the worker when too many wait for their turn in this process. */
export function createOrQueue<T>(ctx: ControlCtx, work: (tx: ControlTx, make: MakeTenant) => Promise<T>): Promise<T> {
  const { gate } = ctx.installation.onboarding;
  return gate.tryEnter(() => ctx.control.write((tx) => work(tx, createTenant))) ?? ctx.control.write((tx) => work(tx, queueTenant));
}

/** Creates the tenant with role, schema, tables and first rows, and with what `also` adds: all of it, or nothing. */
export function onboardTenant(ctx: ControlCtx, newTenant: NewTenant, also?: (tx: Tx) => Promise<void>): Promise<Tenant> {
  return ctx.control.write(async (tx) => {
    const tenant = await createTenant(tx, newTenant);
    if (also) await tx.asTenant(tenant, also);
    return tenant;
  });
}

export async function getTenant(ctx: ControlCtx, id: TenantId): Promise<Tenant> {
  const tenant = await ctx.control.read((db) => findTenantById(db, id));
  if (!tenant) throw tenantNotFound();
  return tenant;
}

/** The same, and one that still waits to be created. */
export async function getSeenTenant(ctx: ControlCtx, id: TenantId): Promise<SeenTenant> {
  const digest = (modules: readonly string[]) => digestOf(ctx.control.migrationsOf(modules));
  const tenant = await ctx.control.read(async (db) => (await findTenantById(db, id)) ?? (await findPendingTenant(db, id, digest)));
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
