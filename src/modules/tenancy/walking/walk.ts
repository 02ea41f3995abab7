import type { ControlDb, Tenant, TenantId } from '../../../kernel/context.js';
import { listTenantsAfter } from './queries.js';

type ReadControl = <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;

const WALK_PAGE = 100;

/** All tenants, the oldest first, a page at a time; also those that are suspended. */
export async function* walkTenants(read: ReadControl): AsyncGenerator<Tenant> {
  let after: TenantId | null = null;
  let page: readonly Tenant[];
  do {
    page = await read((db) => listTenantsAfter(db, after, WALK_PAGE));
    yield* page;
    after = page.at(-1)?.id ?? null;
  } while (page.length === WALK_PAGE);
}
