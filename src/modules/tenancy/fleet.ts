import type { Log } from '../../kernel/context.js';
import type { Database } from '../../platform/db/database.js';
import { migratePlatform, migrateTenant } from '../../platform/db/migrator.js';
import { refillPreparedSchemas } from '../../platform/db/prepared-schemas.js';
import { optionalModules } from './onboarding/optional-modules.js';
import { listModuleCombinations, listTenantsBehind, listUsualModules, updateMigrationsDigest } from './queries.js';

/** Brings the control plane and then every tenant up to date. Tenants that are up to date are not touched. */
export async function migrateAll(database: Database, log: Log): Promise<void> {
  const applied = await database.writeControl((tx) => migratePlatform(tx, database.files));
  if (applied.length > 0) log.info('migrated the control plane', { migrations: applied.map(({ set, name }) => `${set}/${name}`) });
  for (const modules of await database.readControl(listModuleCombinations)) {
    await migrateTenantsWith(database, modules, log);
  }
}

/** One transaction per tenant: a failure leaves each tenant before or after, and the next start goes on. */
async function migrateTenantsWith(database: Database, modules: readonly string[], log: Log): Promise<void> {
  const digest = database.files.digestOfTenant(modules);
  const behind = await database.readControl((db) => listTenantsBehind(db, modules, digest));
  for (const tenant of behind) {
    await database.writeControl(async (tx) => {
      await migrateTenant(tx, database.files, tenant);
      await updateMigrationsDigest(tx.db, tenant.id, digest);
    });
  }
  if (behind.length > 0) log.info('migrated tenants', { tenants: behind.length, modules });
}

/** Schemas are kept ready for this many combinations of modules, and for all modules together. */
const COMBINATIONS_MAX = 5;

/** Keeps schemas ready for the tenants to come. Returns how many were built. */
export async function prepareSchemas(database: Database, options: { readonly size: number; readonly signal?: AbortSignal }): Promise<number> {
  const usual = await database.readControl((db) => listUsualModules(db, COMBINATIONS_MAX));
  return refillPreparedSchemas(database, [...usual, optionalModules()], options);
}
