/** What recurs: the jobs that modules declare, and those that need more than a module may reach. */
import { createSystemContext } from './app.js';
import { SealWatch, pruneTrails } from './modules/audit/public.js';
import { tendSigningKeys } from './modules/auth/public.js';
import { DriftWatch, continueFleet } from './modules/fleet/public.js';
import { removeTenantMoves, workOnMoves } from './modules/moves/public.js';
import { continueRotations } from './modules/servers/public.js';
import { removeTenantCopies, tidySnapshots, workOnSnapshots } from './modules/snapshots/public.js';
import { eraseTerminatedTenants, findTenantById, listOpenTenants, prepareSchemas, walkTenants } from './modules/tenancy/public.js';
import { measureUsage } from './modules/usage/public.js';
import { insertDueJobs } from './platform/jobs/queries.js';
import { Scheduler } from './platform/jobs/scheduler.js';
import { Catalogue, dueEvent } from './platform/outbox/catalogue.js';
/** Whoever has it runs the jobs of all processes. The number is arbitrary and must stay. */
const JOBS_LOCK = 7_237_241_061;
/** Bounds one statement that tells tenants of a job. */
const TENANTS_PER_STATEMENT = 500;
/** Runs them whenever no other process does. Returns how to stop, which waits for what is running. */
export function startJobs(app, config, log, modules = app.services.modules) {
    const { database, clock } = app.services;
    const lane = database.openMigrationLane();
    const scheduler = new Scheduler({
        jobs: [...ofThePlatform(app, config), ...ofModules(app, modules), ...ofTenants(app, modules)],
        takeTurn: () => lane.hold(JOBS_LOCK),
        giveTurnBack: () => lane.close(),
        read: (work) => database.readControl(work),
        write: (work) => database.writeControl(({ db }) => work(db)),
        now: () => clock.now(),
        log,
    });
    scheduler.start();
    return () => scheduler.stop();
}
function ofThePlatform(app, config) {
    const { services, endedSessions } = app;
    const ctx = createSystemContext(services, 'worker');
    const drift = new DriftWatch(ctx);
    const seals = new SealWatch(ctx, { servers: () => services.database.servers(), findTenant: findTenantById });
    const keys = { secret: app.secret, everyDays: config.signingKeyDays, accessTokenSeconds: config.accessTokenSeconds };
    const keeper = { ctx, database: services.database, archive: app.archive, settings: config.snapshots };
    const mover = { ctx, database: services.database, keepDays: config.moveKeepDays };
    const removeElsewhere = async (tenant) => {
        await removeTenantMoves(mover, tenant);
        await removeTenantCopies(keeper, tenant);
    };
    return [
        { name: 'auth.forgetEndedSessions', every: '1m', atOnce: true, run: () => endedSessions.prune() },
        { name: 'access.forgetChangedRights', every: '1m', atOnce: true, run: () => app.rights.prune() },
        { name: 'auth.forgetWhatWasRegained', every: '1m', atOnce: true, run: () => app.throttle.prune() },
        { name: 'auth.tendSigningKeys', every: '1m', atOnce: true, run: () => tendSigningKeys(ctx, keys) },
        { name: 'servers.rotateCredentials', every: '1s', atOnce: true, run: async () => void (await continueRotations(ctx, services.database)) },
        {
            name: 'tenancy.eraseTerminated',
            every: '1m',
            atOnce: true,
            run: async () => void (await eraseTerminatedTenants(ctx, removeElsewhere)),
        },
        { name: 'snapshots.takeAndRestore', every: '1s', atOnce: true, run: (signal) => workOnSnapshots({ ...keeper, signal }) },
        { name: 'moves.work', every: '1s', atOnce: true, run: (signal) => workOnMoves({ ...mover, signal }) },
        { name: 'snapshots.tidy', every: '1m', atOnce: true, run: (signal) => tidySnapshots({ ...keeper, signal }) },
        {
            name: 'tenancy.prepareSchemas',
            every: '1s',
            atOnce: true,
            run: async (signal) => void (await prepareSchemas(services.database, { size: config.database.preparedSchemas, signal })),
        },
        { name: 'fleet.migrate', every: '1s', atOnce: true, run: (signal) => continueFleet({ ctx, database: services.database, signal }) },
        { name: 'fleet.lookForDrift', every: '10s', atOnce: true, run: () => drift.look() },
        {
            name: 'usage.measure',
            every: '5s',
            atOnce: true,
            run: async (signal) => void (await measureUsage({ ctx, read: (tenant, work) => services.database.read(tenant, work, signal), signal })),
        },
        { name: 'audit.seal', every: '5s', atOnce: true, run: (signal) => seals.look(signal) },
        {
            name: 'audit.prune',
            every: '1h',
            atOnce: true,
            run: async (signal) => void (await pruneTrails(ctx, walkTenants(ctx.control.read), signal)),
        },
    ];
}
function ofModules({ services }, modules) {
    return modules.flatMap((module) => module.jobs.flatMap((job) => {
        const name = `${module.name}.${job.name}`;
        if (job.kind !== 'platform')
            return [];
        return [{ ...job, name, atOnce: true, run: (signal) => job.run(createSystemContext(services, name), signal) }];
    }));
}
/** One event for each open tenant that has the module; the workers do the rest. */
function ofTenants(app, modules) {
    return new Catalogue(modules).tenantJobs.map(({ registered, job }) => ({
        ...job,
        name: registered.id,
        atOnce: false,
        run: (signal, dueAt) => tellTenants(app, registered, { signal, dueAt }),
    }));
}
/** A server that cannot be reached keeps no other's tenants waiting; the job's row tells of it. */
async function tellTenants(app, job, due) {
    const failures = [];
    for (const server of await app.services.database.servers()) {
        await tellTenantsOf(app, { server, job }, due).catch((error) => failures.push(error));
    }
    if (failures.length > 0)
        throw failures[0];
}
async function tellTenantsOf({ services }, { server, job: { id, module, listener } }, { signal, dueAt }) {
    const { database, clock, bell } = services;
    const { name: event } = dueEvent(module, { name: listener.options.name });
    const page = { server, module: module.optional ? module.name : null, limit: TENANTS_PER_STATEMENT };
    let after = null;
    let tenantIds;
    do {
        const behind = after;
        tenantIds = await database.readControl((db) => listOpenTenants(db, { ...page, after: behind }));
        const told = { event, listener: id, dueAt, now: clock.now(), tenantIds };
        if (tenantIds.length > 0)
            await database.onServer(server).write(({ db }) => insertDueJobs(db, told));
        after = tenantIds.at(-1) ?? null;
    } while (tenantIds.length === TENANTS_PER_STATEMENT && !signal.aborted);
    bell.ring(server);
}
//# sourceMappingURL=worker-jobs.js.map