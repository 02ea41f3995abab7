import { sql } from 'drizzle-orm';
import { type Plan, planFleet } from '../modules/fleet/public.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/db/database.js';
import { type Migration, pendingOf } from '../platform/db/migrations.js';
import { listApplied } from '../platform/db/migrator.js';
import type { MigrateOptions } from './migrate.js';

type DryRun = { readonly config: Config; readonly url: string; readonly options: MigrateOptions };

/** Says what would be applied, and changes nothing, not even the control plane. */
export async function dryRun({ config, url, options }: DryRun): Promise<void> {
  const database = new Database(url, config);
  try {
    const platform = [...(await pendingIn(database, 'control', 'control')), ...(await pendingIn(database, 'shard', 'platform'))];
    const fleet = (await exists(database, 'control.tenants'))
      ? await planFleet((work) => database.readControl(work), database.files, options.contract ?? false)
      : null;
    process.stdout.write(options.json ? `${JSON.stringify(toJson(platform, fleet))}\n` : toText(platform, fleet));
  } finally {
    await database.close();
  }
}

async function pendingIn(database: Database, set: 'control' | 'shard', schema: string): Promise<readonly Migration[]> {
  if (!(await exists(database, `${schema}.migrations`))) return database.files.of(set);
  return pendingOf(database.files.of(set), await database.readControl((db) => listApplied(db, schema)));
}

async function exists(database: Database, table: string): Promise<boolean> {
  const [row] = await database.readControl((db) => db.execute<{ there: boolean }>(sql`select to_regclass(${table}) is not null as there`));
  return row?.there === true;
}

function toJson(platform: readonly Migration[], fleet: Plan | null): object {
  const versions = (fleet?.behind ?? []).map(({ tenants, modules, pending }) => ({ tenants, modules, pending: pending.map(nameOf) }));
  return { platform: platform.map(nameOf), tenants: fleet?.tenants ?? 0, versions };
}

function toText(platform: readonly Migration[], fleet: Plan | null): string {
  if (platform.length === 0 && (fleet?.tenants ?? 0) === 0) return 'Nothing to do: the control plane and all tenants are up to date.\n';
  const lines = platform.map((migration) => `once: ${nameOf(migration)}`);
  for (const { tenants, modules, pending } of fleet?.behind ?? []) {
    lines.push(`${tenants} tenants with ${modules.length > 0 ? modules.join(', ') : 'no modules'}:`, ...pending.map((one) => `  ${nameOf(one)}`));
  }
  return `${lines.join('\n')}\n`;
}

function nameOf({ set, name, kind, inTransaction }: Migration): string {
  return `${set}/${name} (${kind}${inTransaction ? '' : ', outside a transaction'})`;
}
