/** An additive change, a run with nothing to do and a scan for drift over a whole fleet, and beside them Drizzle's `migrate` in a loop. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { createApp, createSystemContext } from '../../../src/app.js';
import { repairTenantDrift, runFleet, scanFleet } from '../../../src/modules/fleet/public.js';
import { drizzle, postgres } from '../../../src/platform/db/driver.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { withAdmin } from '../../support/databases.js';
import { copyProduct } from '../../support/fleet.js';
import { figure } from './figures.js';
const CHANGE = 'alter table "users" add column "bench" text; create index on "users" ("bench");';
/** Drizzle's loop is measured on as many and scaled up: its cost is one tenant times their number. */
const SIMPLE_TENANTS_MAX = 100;
export async function measureFleet(databaseUrl, schemas) {
    const root = copyProduct();
    const lifecycle = new Lifecycle();
    writeFileSync(path.join(root, 'drizzle/tenant/core/9000_bench.sql'), CHANGE);
    try {
        const config = { ...testConfig(databaseUrl), root };
        const { services } = await createApp({ config, databaseUrl, log: silentLog, lifecycle, fleet: 'on-request' });
        const fleet = { ctx: createSystemContext(services, 'bench'), database: services.database };
        const own = { additive: await run(fleet, schemas.length), noop: await run(fleet, 0) };
        const simple = await drizzleInLoop(databaseUrl, schemas);
        const scan = await measureScan(fleet, databaseUrl, schemas[Math.floor(schemas.length / 2)] ?? '');
        const beside = (value) => ({ value, way: "with Drizzle's migrate, a connection per tenant", better: 'less' });
        const name = (metric) => `${metric}_${schemas.length}`;
        return [
            figure({ metric: name('fleet_additive_seconds'), value: own.additive, unit: 's' }, beside(simple.additive)),
            figure({ metric: name('fleet_additive_tenants_per_second'), value: schemas.length / own.additive, unit: '1/s' }),
            figure({ metric: name('fleet_noop_seconds'), value: own.noop, unit: 's' }, beside(simple.noop)),
            figure({ metric: name('drift_scan_seconds'), value: scan, unit: 's' }),
        ];
    }
    finally {
        await lifecycle.stop(silentLog);
        rmSync(root, { recursive: true, force: true });
    }
}
async function run(fleet, expected) {
    const began = performance.now();
    const { progress, failures } = await runFleet(fleet, { settings: {}, resume: 'any' });
    if (progress.migrated !== expected || failures.length > 0)
        throw new Error(`migrated ${progress.migrated} of ${expected}: ${JSON.stringify(failures)}`);
    return (performance.now() - began) / 1_000;
}
/** Seconds until the one hurt tenant is named; then it is mended. */
async function measureScan({ ctx }, databaseUrl, hurt) {
    await withAdmin(databaseUrl, (sql) => sql.unsafe(`alter table "${hurt}".users drop column deactivated_at`));
    const began = performance.now();
    const { drifts } = await scanFleet(ctx);
    const seconds = (performance.now() - began) / 1_000;
    const named = drifts.filter((drift) => drift.differences.some(({ name }) => name === 'users.deactivated_at'));
    const [drift] = named;
    if (named.length !== 1 || !drift)
        throw new Error(`named ${JSON.stringify(drifts)}`);
    const left = await repairTenantDrift(ctx, { id: drift.tenant.id, planFingerprint: drift.planFingerprint });
    if (left.differences.some(({ name }) => name === 'users.deactivated_at'))
        throw new Error(`left ${JSON.stringify(left.differences)}`);
    return seconds;
}
async function drizzleInLoop(databaseUrl, schemas) {
    const folder = drizzleFolder();
    const some = schemas.slice(0, SIMPLE_TENANTS_MAX);
    const scale = schemas.length / some.length;
    const loop = async () => {
        const began = performance.now();
        for (const schema of some) {
            const client = postgres(databaseUrl, { max: 1, fetch_types: false, onnotice: () => { }, connection: { search_path: schema } });
            await migrate(drizzle(client), { migrationsFolder: folder, migrationsSchema: schema });
            await client.end();
        }
        return ((performance.now() - began) / 1_000) * scale;
    };
    const seconds = { additive: await loop(), noop: await loop() };
    rmSync(folder, { recursive: true, force: true });
    return seconds;
}
/** The same change in Drizzle's own layout; under other names, since the tenants have the first one already. */
function drizzleFolder() {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'serai-drizzle-'));
    mkdirSync(path.join(folder, 'meta'));
    const entries = [{ idx: 0, version: '7', when: 1_700_000_000_000, tag: '0000_bench', breakpoints: true }];
    writeFileSync(path.join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }));
    writeFileSync(path.join(folder, '0000_bench.sql'), CHANGE.replaceAll('"bench"', '"simple"').replace('; ', ';\n--> statement-breakpoint\n'));
    return folder;
}
//# sourceMappingURL=fleet.js.map