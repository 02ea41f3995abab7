/** `npm run bench:fleet -- --tenants 1000 [--json]`: an additive change, a run with nothing to do, and a scan for drift, over a whole fleet. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createApp, createSystemContext } from '../../src/app.js';
import { repairTenantDrift, runFleet, scanFleet } from '../../src/modules/fleet/public.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded/postgres.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
import { copyProduct, onboardMany } from '../support/fleet.js';

const { values } = parseArgs({ options: { tenants: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } } });
const tenants = Math.min(5_000, Number(values.tenants));

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
chmodSync(dataDir, 0o755);
// As in production: what is committed is on disk.
const postgres = await startEmbeddedPostgres({ dataDir });
const root = copyProduct();
const lifecycle = new Lifecycle();
try {
  const schemas = await onboardMany(postgres.url, tenants);
  writeFileSync(
    path.join(root, 'drizzle/tenant/core/9000_bench.sql'),
    'alter table "users" add column "bench" text; create index on "users" ("bench");',
  );
  const config = { ...testConfig(postgres.url), root };
  const { services } = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle, fleet: 'on-request' });
  const fleet = { ctx: createSystemContext(services, 'bench'), database: services.database };
  const migrate = async (expected: number) => {
    const began = performance.now();
    const { progress, failures } = await runFleet(fleet, { settings: {}, resume: 'any' });
    if (progress.migrated !== expected || failures.length > 0)
      throw new Error(`migrated ${progress.migrated} of ${expected}: ${JSON.stringify(failures)}`);
    return (performance.now() - began) / 1_000;
  };
  tell('fleet_additive_seconds', await migrate(tenants));
  tell('fleet_noop_seconds', await migrate(0));

  const [hurt = ''] = schemas.slice(Math.floor(tenants / 2));
  await withAdmin(postgres.url, (sql) => sql.unsafe(`alter table "${hurt}".users drop column deactivated_at`));
  const began = performance.now();
  const { drifts } = await scanFleet(fleet.ctx);
  tell('drift_scan_seconds', (performance.now() - began) / 1_000);
  const [drift] = drifts;
  if (drifts.length !== 1 || drift?.differences[0]?.name !== 'users.deactivated_at') throw new Error(`named ${JSON.stringify(drifts)}`);
  const left = await repairTenantDrift(fleet.ctx, { id: drift.tenant.id, planFingerprint: drift.planFingerprint });
  if (left.differences.length > 0) throw new Error(`left ${JSON.stringify(left.differences)}`);
} finally {
  await lifecycle.stop(silentLog);
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
}
process.exit(0);

function tell(name: string, seconds: number): void {
  const metric = `${name}_${tenants}`;
  const value = Number(seconds.toFixed(3));
  process.stdout.write(values.json ? `${JSON.stringify({ metric, value, unit: 's' })}\n` : `${metric.padEnd(34)} ${value} s\n`);
}
