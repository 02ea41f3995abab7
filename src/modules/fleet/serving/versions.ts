import type { ControlCtx, KnownMigration, Tenant } from '../../../kernel/context.js';
import { digestOf } from '../../../platform/db/migrations.js';
import { appliedOfDigest } from './loaders.js';

export type TenantVersions = {
  readonly digest: string;
  readonly migrations: readonly string[];
  /** How many of this build's migrations its schema lacks. */
  readonly behind: number;
};

/** Which migrations a tenant's schema has, beside what this build would give it. Without I/O for tenants that are up to date. */
export async function getTenantVersions(
  ctx: ControlCtx,
  { id, modules, migrationsDigest }: Pick<Tenant, 'id' | 'migrationsDigest'> & { readonly modules: Iterable<string> },
): Promise<TenantVersions> {
  const wanted = ctx.control.migrationsOf(modules);
  const isCurrent = digestOf(wanted) === migrationsDigest;
  const applied = isCurrent ? wanted : ((await ctx.control.load(appliedOfDigest, { id, migrationsDigest })) ?? []);
  const has = new Set(applied.map(nameOf));
  return { digest: migrationsDigest, migrations: applied.map(nameOf), behind: wanted.filter((one) => !has.has(nameOf(one))).length };
}

function nameOf({ set, name }: KnownMigration): string {
  return `${set}/${name}`;
}
