import type { Database } from '../../platform/db/database.js';
import { refillPreparedSchemas } from '../../platform/db/prepared-schemas.js';
import { optionalModules } from './onboarding/optional-modules.js';
import { listUsualModules } from './queries.js';

/** Schemas are kept ready for this many combinations of modules, and for all modules together. */
const COMBINATIONS_MAX = 5;

/** Keeps schemas ready for the tenants to come. Returns how many were built. */
export async function prepareSchemas(database: Database, options: { readonly size: number; readonly signal?: AbortSignal }): Promise<number> {
  const usual = await database.readControl((db) => listUsualModules(db, COMBINATIONS_MAX));
  return refillPreparedSchemas(database, [...usual, optionalModules()], options);
}
