/** `serai drift`: whether the schemas of all tenants are what their migrations make of them. */
import { createApp, createSystemContext } from '../app.js';
import { getTenantDrift, nameOf, repairTenantDrift, scanFleet } from '../modules/fleet/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
export function driftCommand(options) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: 'error' });
        const lifecycle = new Lifecycle();
        try {
            const { url } = await connectDatabase(config, lifecycle);
            const { services, directory } = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
            const ctx = createSystemContext(services, 'cli');
            const tenant = options.tenant === undefined ? null : await directory.findBySlug(options.tenant);
            if (options.tenant !== undefined && tenant === null)
                throw new StartProblem(`There is no tenant ${options.tenant}.`);
            const { tenants, drifts, unreachable } = tenant
                ? { tenants: 1, drifts: [await getTenantDrift(ctx, tenant.id)], unreachable: [] }
                : await scanFleet(ctx);
            const left = options.repair && options.yes ? await repairAll(ctx, drifts) : drifts;
            print({ tenants, drifts: left.filter((drift) => drift.differences.length > 0 || !drift.comparable), unreachable }, options);
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
/** One after the other; a tenant whose plan fails ends it, and those before it are mended. */
async function repairAll(ctx, drifts) {
    const left = [];
    for (const { tenant, planFingerprint } of drifts)
        left.push(await repairTenantDrift(ctx, { id: tenant.id, planFingerprint }));
    return left;
}
function print({ tenants, drifts, unreachable }, { json, repair, yes }) {
    if (drifts.length + unreachable.length > 0)
        process.exitCode = 1;
    if (json) {
        const found = drifts.map(({ tenant, ...drift }) => ({ tenant: tenant.slug, tenantId: tenant.id, ...drift }));
        process.stdout.write(`${JSON.stringify({ tenants, drifts: found, unreachable: unreachable.map(({ name }) => name) })}\n`);
        return;
    }
    const lines = drifts.flatMap(({ tenant, comparable, differences }) => [
        comparable ? `${tenant.slug}:` : `${tenant.slug}: has migrations of another build`,
        ...differences.map((one) => `  ${nameOf(one)}${one.repair === null ? ' (to be mended by hand)' : `\n    ${one.repair}`}`),
    ]);
    const away = unreachable.map(({ name }) => `The server ${name} cannot be reached: its tenants were not looked at.`);
    const many = tenants === 1 ? 'schema is' : 'schemas are';
    const sum = drifts.length === 0 ? `${tenants} ${many} as the migrations make them.` : `${drifts.length} of ${tenants} differ.`;
    const hint = drifts.length > 0 && repair && !yes ? ['Nothing was changed: add --yes to run these statements.'] : [];
    process.stdout.write(`${[...lines, ...away, sum, ...hint].join('\n')}\n`);
}
//# sourceMappingURL=drift.js.map