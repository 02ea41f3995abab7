import { type App, createSystemContext } from '../app.js';
import type { Ctx, Tenant, TenantId } from '../kernel/context.js';
import { listTenantsOf, listVersions } from '../modules/tenancy/public.js';

/** Bounds one statement on the registry. */
const PAGE = 200;

/** Adds up what the work says of each tenant whose schema is made, suspended ones as well, one after the other. */
export async function sumOverTenants({ services }: Pick<App, 'services'>, work: (ctx: Ctx) => Promise<number>): Promise<number> {
  const { database } = services;
  let sum = 0;
  for (const version of await database.readControl((db) => listVersions(db))) {
    let after: TenantId | null = null;
    let count: number;
    do {
      const behind: TenantId | null = after;
      const page: readonly Tenant[] = await database.readControl((db) => listTenantsOf(db, version, { after: behind, limit: PAGE }));
      for (const tenant of page) sum += await work(createSystemContext(services, 'cli', tenant));
      after = page.at(-1)?.id ?? null;
      count = page.length;
    } while (count === PAGE);
  }
  return sum;
}
