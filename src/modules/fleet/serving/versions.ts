import { type ControlCtx, HOME_SERVER_ID, type Tenant, schemaOf } from '../../../kernel/context.js';
import type { KnownMigration } from '../../../kernel/migrations.js';
import { digestOf } from '../../../platform/db/migrations.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { appliedOfDigest } from './loaders.js';

export type TenantVersions = {
  readonly digest: string;
  readonly migrations: readonly string[];
  /** How many of this build's migrations its schema lacks. */
  readonly behind: number;
};

type Asked = Pick<Tenant, 'id' | 'serverId' | 'migrationsDigest'>;

/** Which migrations a tenant's schema has, beside what this build would give it. Without I/O for tenants that are up to date. */
export async function getTenantVersions(
  ctx: ControlCtx,
  { modules, ...tenant }: Asked & { readonly modules: Iterable<string> },
): Promise<TenantVersions> {
  const wanted = ctx.control.migrationsOf(modules);
  const isCurrent = digestOf(wanted) === tenant.migrationsDigest;
  const applied = isCurrent ? wanted : await appliedOf(ctx, tenant);
  const has = new Set(applied.map(nameOf));
  return { digest: tenant.migrationsDigest, migrations: applied.map(nameOf), behind: wanted.filter((one) => !has.has(nameOf(one))).length };
}

async function appliedOf(ctx: ControlCtx, tenant: Asked): Promise<readonly KnownMigration[]> {
  if (tenant.serverId === HOME_SERVER_ID) return (await ctx.control.load(appliedOfDigest, tenant)) ?? [];
  const known = elsewhere.get(ctx.control) ?? new Map<string, Promise<readonly KnownMigration[]>>();
  elsewhere.set(ctx.control, known);
  const found = known.get(tenant.migrationsDigest) ?? ctx.onServer(tenant.serverId).read((db) => listApplied(db, schemaOf(tenant.id)));
  known.set(tenant.migrationsDigest, found);
  return found;
}

/** Of other servers: read once per request and digest, since a digest names the same migrations everywhere. */
const elsewhere = new WeakMap<ControlCtx['control'], Map<string, Promise<readonly KnownMigration[]>>>();

function nameOf({ set, name }: KnownMigration): string {
  return `${set}/${name}`;
}
