/** `serai audit verify`: whether anybody has edited, taken out, put in or cut off what the audit trails tell. */
import { createApp, createSystemContext } from '../app.js';
import { refusalOf } from '../gateway/errors.js';
import { verifyControlTrail, verifyTenantTrail } from '../modules/audit/public.js';
import { walkTenants } from '../modules/tenancy/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
/** Nobody waits behind a gateway here: a trail is verified to its end. */
const UNBOUNDED = { after: 0, budgetMs: Number.POSITIVE_INFINITY };
export function auditVerifyCommand(options) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: 'error' });
        const lifecycle = new Lifecycle();
        try {
            const { url } = await connectDatabase(config, lifecycle);
            const app = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
            for await (const finding of findings(app, options)) {
                if (!finding.intact)
                    process.exitCode = 1;
                process.stdout.write(options.json ? `${JSON.stringify(finding)}\n` : `${lineOf(finding)}\n`);
            }
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
async function* findings(app, { tenant: slug }) {
    const { services, directory } = app;
    if (slug !== undefined) {
        const tenant = await directory.findBySlug(slug);
        if (!tenant)
            throw new StartProblem(`There is no tenant ${slug}.`);
        yield await findingOf(app, tenant);
        return;
    }
    const ctx = createSystemContext(services, 'cli');
    yield { trail: 'operators', ...(await verifyControlTrail(ctx, UNBOUNDED)) };
    for await (const tenant of walkTenants(ctx.control.read)) {
        if (await isReady(app, tenant))
            yield await findingOf(app, tenant);
        else
            process.stderr.write(`${tenant.slug}: is not migrated yet, run serai migrate first\n`);
    }
}
/** A tenant whose schema is older than the trail is left out. */
function isReady({ window }, tenant) {
    return window.requireInside(tenant).then(() => true, (error) => {
        if (refusalOf(error))
            return false;
        throw error;
    });
}
async function findingOf({ services }, tenant) {
    return { trail: tenant.slug, ...(await verifyTenantTrail(createSystemContext(services, 'cli', tenant), UNBOUNDED)) };
}
function lineOf({ trail, problem, rows, batches, unsealed, hash }) {
    if (problem === null)
        return `${trail}: intact, ${rows} rows in ${batches} batches, ${unsealed} not sealed yet, last hash ${hash ?? 'none'}`;
    const where = [
        problem.batch === null ? null : `batch ${problem.batch}`,
        problem.row === null ? null : `row ${problem.row}`,
        problem.id === null ? null : problem.id,
    ].filter((one) => one !== null);
    return `${trail}: BROKEN, ${problem.kind}${where.length > 0 ? ` at ${where.join(', ')}` : ''}`;
}
//# sourceMappingURL=audit.js.map