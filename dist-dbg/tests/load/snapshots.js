/** `npm run bench:snapshots [-- --rows 500000] [--json]`: how long a tenant takes to be copied, brought back, compared and swapped. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createApp, createSystemContext } from '../../src/app.js';
import { schemaOf } from '../../src/kernel/context.js';
import { buildRestore, compareTenantRestore, restoreTenant, swapTenantRestore, takeSnapshot, takeTenantSnapshot, undoTenantRestore, } from '../../src/modules/snapshots/public.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
import { startTestPostgres } from '../support/postgres.js';
const SWAPS = 20;
const asked = process.argv.indexOf('--rows');
const rows = asked > 0 ? Number(process.argv[asked + 1]) : 500_000;
const dir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const config = testConfig(postgres.url, { SNAPSHOT_DIR: dir });
const { services, archive } = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle });
const ctx = createSystemContext(services, 'bench');
const keeper = { ctx, database: services.database, archive, settings: config.snapshots };
const slug = 'bench-shop';
const admin = { email: 'admin@bench.test', displayName: 'Admin', passwordHash: 'none' };
const tenant = await onboardTenant(ctx, { slug, name: slug, modules: ['commerce'], admin });
const schema = schemaOf(tenant.id);
await withAdmin(postgres.url, (sql) => sql
    .unsafe(`set search_path to "${schema}"; insert into customers (id, email, display_name, phone, created_at, updated_at)
       select gen_random_uuid(), 'person-' || n || '@bench.test', md5(n::text), n::text, now(), now() from generate_series(1, ${rows}) n; analyze customers`)
    .simple());
let peakBytes = 0;
const watching = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}, 20);
async function seconds(work) {
    const began = performance.now();
    const result = await work();
    return [(performance.now() - began) / 1_000, result];
}
/** What copying can cost at least: the rows read by COPY and thrown away. */
const [floor] = await seconds(async () => {
    const connection = await services.database.openCopyConnection(tenant.serverId);
    for await (const chunk of await connection.readRows(`copy "${schema}".customers (id, email, display_name, phone, version, created_at, updated_at) to stdout`))
        void chunk;
    await connection.close();
});
/** The same for loading: one statement of the server's own, in a table with the same indexes. */
const [plainLoad] = await seconds(() => withAdmin(postgres.url, (sql) => sql.unsafe(`create table "${schema}".plain (like "${schema}".customers including all); insert into "${schema}".plain (id, email, display_name, phone, created_at, updated_at) select id, email, display_name, phone, created_at, updated_at from "${schema}".customers; drop table "${schema}".plain`)));
const [taking, snapshot] = await seconds(async () => takeSnapshot(keeper, await takeTenantSnapshot(ctx, tenant.id)));
if (!snapshot?.takenAt)
    throw new Error(`not taken: ${snapshot?.failureMessage}`);
const [restoring, restore] = await seconds(async () => buildRestore(keeper, await restoreTenant(ctx, { tenantId: tenant.id, snapshotId: snapshot.id })));
if (!restore?.readyAt)
    throw new Error(`not restored: ${restore?.failureMessage}`);
const { id } = restore;
const [comparing] = await seconds(() => compareTenantRestore(ctx, { id, sample: 5 }));
const swaps = [];
for (let turn = 0; turn < SWAPS; turn += 1) {
    const exchange = turn % 2 === 0 ? swapTenantRestore : undoTenantRestore;
    swaps.push((await seconds(() => exchange(ctx, { id, confirmSlug: slug })))[0] * 1_000);
}
swaps.sort((a, b) => a - b);
clearInterval(watching);
await lifecycle.stop(silentLog);
await postgres.stop();
rmSync(dir, { recursive: true, force: true });
const figures = [
    { metric: 'snapshot_seconds', value: taking, unit: 's', against: floor },
    { metric: 'snapshot_megabytes', value: (snapshot.bytes ?? 0) / 1e6, unit: 'MB' },
    { metric: 'restore_seconds', value: restoring, unit: 's', against: plainLoad },
    { metric: 'compare_seconds', value: comparing, unit: 's' },
    { metric: 'swap_p50_ms', value: swaps[SWAPS / 2] ?? 0, unit: 'ms' },
    { metric: 'swap_max_ms', value: swaps.at(-1) ?? 0, unit: 'ms' },
    { metric: 'memory_peak_megabytes', value: peakBytes / 1e6, unit: 'MB' },
];
const rounded = (value) => Number(value.toFixed(2));
for (const { metric, value, unit, against } of figures) {
    const figure = { metric, value: rounded(value), unit, ...(against ? { against: rounded(against), ratio: rounded(value / against) } : {}) };
    const beside = against ? `, ${rounded(against)} ${unit} for the rows alone` : '';
    process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figure) : `${metric.padEnd(24)} ${figure.value} ${unit}${beside}`}\n`);
}
process.exit(0);
//# sourceMappingURL=snapshots.js.map