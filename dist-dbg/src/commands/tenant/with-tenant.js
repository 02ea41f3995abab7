import { createApp, createSystemContext } from '../../app.js';
import { findLastRestore } from '../../modules/snapshots/public.js';
import { findTenantBySlug } from '../../modules/tenancy/public.js';
import { Lifecycle, stopOnSignals } from '../../platform/lifecycle/lifecycle.js';
import { StartProblem } from '../../platform/lifecycle/start-problem.js';
import { createLog } from '../../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../../start.js';
const INTERRUPTED = 'Interrupted. What was begun is left to a worker, which does it again.';
/** Runs a command on the tenant of this slug. Ctrl-C ends what is under way and leaves it as it would be after a crash. */
export function withTenant(slug, run) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: config.log.level === 'info' ? 'error' : config.log.level });
        const lifecycle = new Lifecycle();
        stopOnSignals(lifecycle, log);
        try {
            const { url } = await connectDatabase(config, lifecycle);
            const { services, archive } = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
            const ctx = createSystemContext(services, 'cli');
            const tenant = await ctx.control.read((db) => findTenantBySlug(db, slug));
            if (!tenant)
                throw new StartProblem(`There is no tenant ${slug}.`);
            const stopping = new AbortController();
            const ended = Promise.withResolvers();
            lifecycle.add('the command', () => {
                stopping.abort();
                return ended.promise;
            });
            const keeper = { ctx, database: services.database, archive, settings: config.snapshots, signal: stopping.signal };
            const mover = { ctx, database: services.database, keepDays: config.moveKeepDays, signal: stopping.signal };
            const done = run({ tenant, keeper, mover, ctx, services }).catch((error) => {
                throw stopping.signal.aborted ? new StartProblem(INTERRUPTED, { cause: error }) : error;
            });
            await done.finally(ended.resolve);
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
/** The restore of the tenant that is not over. */
export async function getOpenRestore({ tenant, ctx }) {
    const restore = await ctx.control.read((db) => findLastRestore(db, tenant.id));
    if (restore?.endedAt === null)
        return restore;
    throw new StartProblem(`Nothing is restored of ${tenant.slug}. Begin with: serai tenant restore ${tenant.slug} --at <time or id of a snapshot>`);
}
//# sourceMappingURL=with-tenant.js.map