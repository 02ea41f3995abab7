import { HOME_SERVER_ID } from '../../kernel/context.js';
import { requireMail } from '../../kernel/mail.js';
import { pageRequest, toPage } from '../../kernel/page.js';
import { hashPassword } from '../../platform/crypto/password.js';
import { digestOf } from '../../platform/db/migrations.js';
import { crashPoint } from '../../platform/lifecycle/crash-points.js';
import { tenantNotFound } from './errors.js';
import { createTenant } from './onboarding/create.js';
import { provisionElsewhere } from './onboarding/elsewhere.js';
import { findPendingTenant } from './onboarding/queries.js';
import { queueTenant } from './onboarding/queue.js';
import { BY_AGE, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { ANYWHERE, placeTenant } from './placing/placement.js';
import { countTenants, findTenantById, listTenants } from './queries.js';
/**
 * Onboards with the password that the operator chose for the first administrator, or invites them by mail. When too many onboardings of this
 * process wait already, the tenant is left for the worker.
 */
export async function onboardNewTenant(ctx, { adminEmail, adminPassword, serverId, region, ...tenant }) {
    if (adminPassword === undefined)
        requireMail(ctx);
    // Before the transaction: hashing takes longer than all of its statements.
    const passwordHash = adminPassword === undefined ? null : await hashPassword(adminPassword);
    const admin = { email: adminEmail, displayName: adminEmail.split('@')[0] ?? adminEmail, passwordHash };
    const newTenant = { ...tenant, admin, wish: { serverId: serverId ?? null, region: region ?? null } };
    const { gate } = ctx.installation.onboarding;
    return gate.tryEnter(() => onboardTenant(ctx, newTenant)) ?? ctx.control.write((tx) => queueTenant(tx, newTenant));
}
/**
 * One transaction with a tenant in it: made now, or left for the worker when too many wait for their turn in this process, or when it is to lie on
 * another server than this transaction's.
 */
export function createOrQueue(ctx, work) {
    const { gate } = ctx.installation.onboarding;
    return gate.tryEnter(() => ctx.control.write((tx) => work(tx, createHere))) ?? ctx.control.write((tx) => work(tx, queueTenant));
}
async function createHere(tx, newTenant) {
    const { id: serverId } = await placeTenant(tx.db, newTenant.wish ?? ANYWHERE, await tx.ctx.serversDown());
    const placed = { ...newTenant, wish: { serverId, region: null } };
    return serverId === HOME_SERVER_ID ? createTenant(tx, placed) : queueTenant(tx, placed);
}
/**
 * Creates the tenant with role, schema, tables and first rows, and with what `also` adds: all of it, or nothing. On the home server that is
 * one transaction; on another one it is announced first, and opened when it is there.
 */
export async function onboardTenant(ctx, newTenant, also) {
    const tenant = await ctx.control.write(async (tx) => {
        const made = await createTenant(tx, newTenant);
        if (made.provisioningSince !== null)
            return made;
        if (also)
            await tx.asTenant(made, also);
        crashPoint('onboarding:4');
        return made;
    });
    crashPoint('onboarding:2');
    return tenant.provisioningSince === null ? tenant : provisionElsewhere(ctx, tenant, { admin: newTenant.admin, also: also ?? null });
}
export async function getTenant(ctx, id) {
    const tenant = await ctx.control.read((db) => findTenantById(db, id));
    if (!tenant)
        throw tenantNotFound();
    return tenant;
}
/** The same, and one that still waits to be created. */
export async function getSeenTenant(ctx, id) {
    const digest = (modules) => digestOf(ctx.control.migrationsOf(modules));
    const tenant = await ctx.control.read(async (db) => (await findTenantById(db, id)) ?? (await findPendingTenant(db, id, digest)));
    if (!tenant)
        throw tenantNotFound();
    return tenant;
}
export async function pageTenants(ctx, { filter, orderBy, page }) {
    const order = orderBy ?? BY_AGE;
    const request = pageRequest(page, pageOrderOf(order));
    const rows = await ctx.control.read((db) => listTenants(db, filter, keysetOf(order, request)));
    return toPage(rows, request, cursorOf(order));
}
export function totalTenants(ctx, filter) {
    return ctx.control.read((db) => countTenants(db, filter));
}
//# sourceMappingURL=service.js.map