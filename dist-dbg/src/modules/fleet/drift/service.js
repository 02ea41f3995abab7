import { schemaOf, tenantId } from '../../../kernel/context.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { readCatalog } from '../../../platform/db/catalog.js';
import { sqlState } from '../../../platform/db/errors.js';
import { writeSpanning } from '../../servers/public.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { driftPlanChanged, driftRepairFailed } from '../errors.js';
import { driftRepaired } from '../events.js';
import { byTenant } from '../requests/order.js';
import { compareCatalogs, fingerprintPlan } from './differences.js';
import { deleteDrifts, listDrifts, lockSchema } from './queries.js';
import { templateOf } from './template.js';
/** Looks at the tenant's schema as it is now. */
export async function getTenantDrift(ctx, id) {
    const tenant = await getTenant(ctx, id);
    const template = await templateOf(ctx, tenant);
    return ctx.onServer(tenant.serverId).read((db) => driftOf(db, tenant, template));
}
/** What the last scan found. */
export async function pageDrifts(ctx, args) {
    const request = pageRequest(args, byTenant);
    const rows = await ctx.control.read((db) => listDrifts(db, request));
    return toPage(rows, request, (row) => [tenantId.toUuid(row.tenantId)]);
}
/** Runs the plan that was confirmed, all of it or nothing, and returns what is left. */
export async function repairTenantDrift(ctx, { id, planFingerprint }) {
    const tenant = await getTenant(ctx, id);
    const template = await templateOf(ctx, tenant);
    const schema = schemaOf(id);
    return writeSpanning(ctx, tenant.serverId, {
        async onServer(tx) {
            await lockSchema(tx.db, schema);
            const before = await driftOf(tx.db, tenant, template);
            if (before.planFingerprint !== planFingerprint)
                throw driftPlanChanged();
            const repairs = before.differences.flatMap((one) => (one.repair === null ? [] : [one.repair.replaceAll('"tenant_role"', `"${schema}"`)]));
            await tx.script(`set local search_path to "${schema}"; ${repairs.join(';\n')}; set local search_path to pg_catalog`).catch(refuse);
            return { repaired: before.differences.filter((one) => one.repair !== null).map(nameOf), after: await driftOf(tx.db, tenant, template) };
        },
        async inControl(tx, { repaired, after }) {
            if (after.differences.length === 0)
                await deleteDrifts(tx.db, [id]);
            if (repaired.length > 0)
                tx.emit(driftRepaired({ tenantId: id, planFingerprint, objects: repaired }));
            return after;
        },
    });
}
export async function driftOf(db, tenant, template) {
    const schema = schemaOf(tenant.id);
    const differences = template === null ? [] : compareCatalogs(template.objects, await readCatalog(db, schema));
    return { tenant, comparable: template !== null, differences, planFingerprint: fingerprintPlan(schema, differences) };
}
/** As one says it: `missing index users: users_email`. */
export function nameOf({ kind, name, state }) {
    return `${state.toLowerCase()} ${kind} ${name}`;
}
async function getTenant(ctx, id) {
    const tenant = await ctx.control.read((db) => findTenantById(db, id));
    if (!tenant)
        throw tenantNotFound();
    return tenant;
}
/** A lock that is not free and a lost connection are told as everywhere; what the plan's statements say is for the operator. */
function refuse(error) {
    const state = sqlState(error);
    if (state === null || !/^(22|23|42|2B|0A)/.test(state))
        throw error;
    throw Object.assign(driftRepairFailed(state), { cause: error });
}
//# sourceMappingURL=service.js.map