/** `serai migrate`: the control plane, then the fleet; for deployments that migrate before they start. */
import { createApp, createSystemContext } from '../app.js';
import { failureText, migrateOne, progressLine, runFleet } from '../modules/fleet/public.js';
import { Lifecycle, stopOnSignals } from '../platform/lifecycle/lifecycle.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
import { dryRun } from './migrate-dry-run.js';
/** How often a line is written where there is no terminal to rewrite one on. */
const LINE_MS = 2_000;
const REDRAW_MS = 100;
export function migrateCommand(options) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: config.log.level === 'info' ? 'warn' : config.log.level });
        const lifecycle = new Lifecycle();
        stopOnSignals(lifecycle, log);
        try {
            const { url } = await connectDatabase(config, lifecycle);
            if (options.dryRun)
                return await dryRun({ config, url, options });
            const app = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
            const stopping = new AbortController();
            const ended = Promise.withResolvers();
            // Ctrl-C: what is under way is finished, and nothing new is begun.
            lifecycle.add('the run over the fleet', () => {
                stopping.abort();
                return ended.promise;
            });
            const fleet = { ctx: createSystemContext(app.services, 'cli'), database: app.services.database, signal: stopping.signal };
            const { tenant } = options;
            await (tenant === undefined ? migrateFleet(fleet, options) : migrateSingle(app, fleet, { ...options, tenant })).finally(ended.resolve);
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
async function migrateFleet(fleet, { json, canary, concurrency, failureRatio, contract }) {
    const given = Object.entries({ canary, concurrency, failureRatio, contract }).filter(([, value]) => value !== undefined);
    const onWait = () => process.stderr.write('Another process is migrating the fleet: waiting for it.\n');
    const show = json ? () => { } : progressPrinter();
    const report = await runFleet(fleet, { settings: Object.fromEntries(given), resume: 'any', onWait, onProgress: show });
    process.stdout.write(json ? `${JSON.stringify(toJson(report))}\n` : summary(report));
    if (report.stopped !== null || report.failures.length > 0 || report.unreachable.length > 0)
        process.exitCode = 1;
}
async function migrateSingle({ directory }, fleet, { tenant: slug, contract, json }) {
    const tenant = await directory.findBySlug(slug);
    if (!tenant)
        throw new StartProblem(`There is no tenant ${slug}.`);
    const { migrated, failure } = await migrateOne(fleet, tenant, contract ?? false);
    if (json)
        process.stdout.write(`${JSON.stringify({ tenant: slug, migrated, failure })}\n`);
    else if (failure)
        process.stdout.write(`${failureText({ slug, ...failure })}\n`);
    else
        process.stdout.write(migrated ? `${slug} is migrated.\n` : `${slug} was up to date.\n`);
    if (failure)
        process.exitCode = 1;
}
/** One line that is rewritten on a terminal; elsewhere a line now and then. */
function progressPrinter() {
    const isTerminal = process.stderr.isTTY;
    let shownAt = 0;
    return (progress) => {
        const isLast = progress.migrated + progress.failed >= progress.total;
        if (!isLast && performance.now() - shownAt < (isTerminal ? REDRAW_MS : LINE_MS))
            return;
        shownAt = performance.now();
        process.stderr.write(isTerminal ? `\r\x1b[2K${progressLine(progress)}${isLast ? '\n' : ''}` : `${progressLine(progress)}\n`);
    };
}
function summary({ run, progress, stopped, failures, unreachable }) {
    const away = unreachable.map(({ name }) => `The server ${name} cannot be reached: its tenants were left as they are.`);
    if (run === null)
        return `${[...away, away.length > 0 ? 'All other tenants are up to date.' : 'The control plane and all tenants are up to date.'].join('\n')}\n`;
    const lines = [...failures.map((failure) => `  ${failureText(failure)}`), ...away];
    const seconds = (progress.elapsedMs / 1_000).toFixed(1);
    const done = `${progress.migrated} tenants migrated in ${seconds} s, ${progress.failed} failed.`;
    const why = stopped === null ? '' : ` ${STOPPED[stopped]} Serai migrate goes on with it.`;
    return `${[`Run ${run.id}: ${done}${why}`, ...lines].join('\n')}\n`;
}
const STOPPED = {
    CANARY_FAILED: 'Paused: one of the first tenants failed, and no other was touched.',
    FAILURE_RATIO: 'Paused: too many tenants failed.',
    REQUESTED: 'Paused by an operator.',
    INTERRUPTED: 'Interrupted.',
};
function toJson({ run, progress, stopped, failures, unreachable }) {
    return { run: run?.id ?? null, ...progress, stopped, failures, unreachable: unreachable.map(({ name }) => name) };
}
//# sourceMappingURL=migrate.js.map