import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../app.js';
import { type Plan, planFleet, readingOf } from '../modules/fleet/public.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/db/database.js';
import { type Migration, pendingOf } from '../platform/db/migrations.js';
import { listApplied } from '../platform/db/migrator.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createLog } from '../platform/telemetry/log.js';
import type { MigrateOptions } from './migrate.js';

type DryRun = { readonly config: Config; readonly url: string; readonly options: MigrateOptions };

/** Says what would be applied, and changes nothing, not even the control plane. */
export async function dryRun({ config, url, options }: DryRun): Promise<void> {
  const platform = await pendingOnHome(config, url);
  // Without its newest columns the registry cannot be asked by this build.
  const fleet = platform.length > 0 ? null : await planAll({ config, url, options });
  process.stdout.write(options.json ? `${JSON.stringify(toJson(platform, fleet))}\n` : toText(platform, fleet));
}

async function pendingOnHome(config: Config, url: string): Promise<readonly Migration[]> {
  const database = new Database(url, config);
  try {
    return [...(await pendingIn(database, 'control', 'control')), ...(await pendingIn(database, 'shard', 'platform'))];
  } finally {
    await database.close();
  }
}

async function planAll({ config, url, options }: DryRun): Promise<Plan> {
  const log = createLog({ ...config.log, level: 'error' });
  const lifecycle = new Lifecycle();
  try {
    const { services } = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
    const files = services.database.files;
    return await planFleet(readingOf(createSystemContext(services, 'cli')), { files, contract: options.contract ?? false });
  } finally {
    await lifecycle.stop(log);
  }
}

async function pendingIn(database: Database, set: 'control' | 'shard', schema: string): Promise<readonly Migration[]> {
  const [row] = await database.readControl((db) =>
    db.execute<{ there: boolean }>(sql`select to_regclass(${`${schema}.migrations`}) is not null as there`),
  );
  if (!row?.there) return database.files.of(set);
  return pendingOf(database.files.of(set), await database.readControl((db) => listApplied(db, schema)));
}

function toJson(platform: readonly Migration[], fleet: Plan | null): object {
  const versions = (fleet?.behind ?? []).map(({ tenants, modules, pending }) => ({ tenants, modules, pending: pending.map(nameOf) }));
  return { platform: platform.map(nameOf), tenants: fleet?.tenants ?? null, versions };
}

function toText(platform: readonly Migration[], fleet: Plan | null): string {
  if (fleet?.tenants === 0) return 'Nothing to do: the control plane and all tenants are up to date.\n';
  const lines = platform.map((migration) => `once: ${nameOf(migration)}`);
  if (fleet === null) lines.push('What tenants lack can be told when the control plane is up to date.');
  for (const { tenants, modules, pending } of fleet?.behind ?? []) {
    lines.push(`${tenants} tenants with ${modules.length > 0 ? modules.join(', ') : 'no modules'}:`, ...pending.map((one) => `  ${nameOf(one)}`));
  }
  return `${lines.join('\n')}\n`;
}

function nameOf({ set, name, kind, inTransaction }: Migration): string {
  return `${set}/${name} (${kind}${inTransaction ? '' : ', outside a transaction'})`;
}
