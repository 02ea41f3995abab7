/** Which tenants lack which migrations, found by version: a version that is known once is known for all tenants that have it. */
import { type ControlCtx, type ControlDb, type ServerId, type Tenant, type TenantId, schemaOf } from '../../../kernel/context.js';
import { sqlState } from '../../../platform/db/errors.js';
import { type AppliedMigration, type Migration, type MigrationFiles, digestOf, pendingOf } from '../../../platform/db/migrations.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { type Version, listTenantsOf, listVersions } from '../../tenancy/public.js';
import type { ReadOn, Unreachable } from './servers.js';

/** How the registry and the servers are read. */
export type Reading = { readonly read: <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>; readonly readOn: ReadOn };

export function readingOf(ctx: ControlCtx): Reading {
  return { read: (work) => ctx.control.read(work), readOn: (server, work) => ctx.onServer(server).read(work) };
}

/** Tenants that have the same modules and the same migrations. */
type Behind = Version & {
  readonly tenants: number;
  readonly applied: readonly AppliedMigration[];
  readonly pending: readonly Migration[];
};

export type Job = { readonly tenant: Tenant; readonly applied: readonly AppliedMigration[]; readonly pending: readonly Migration[] };

/** Tenants are read in pages of this size. */
const PAGE = 500;

/** The migrations that a tenant with these modules should have. */
export function wantedFor(files: MigrationFiles, modules: Iterable<string>, contract: boolean): readonly Migration[] {
  return files.ofTenant(modules).filter((file) => contract || file.kind === 'expand');
}

export type Plan = {
  readonly behind: readonly Behind[];
  readonly tenants: number;
  /** One text for what the fleet is brought to: two builds with other files have another one. */
  readonly target: string;
  /** Servers whose tenants it leaves out. */
  readonly unreachable: readonly Unreachable[];
};

type Planning = { readonly files: MigrationFiles; readonly contract: boolean; readonly unreachable?: readonly Unreachable[] };

/** Throws `MigrationChanged` when an applied file was edited. */
export async function planFleet(reading: Reading, { files, contract, unreachable = [] }: Planning): Promise<Plan> {
  const except = unreachable.map(({ id }) => id);
  const [versions, all] = await reading.read(async (db) => [await listVersions(db, except), await listVersions(db)] as const);
  const behind = await findBehind(reading, { versions, except }, (modules) => wantedFor(files, modules, contract));
  // Of the whole fleet, so that a server that comes back is none of another build.
  const target = digestOf(wantedFor(files, new Set(all.flatMap((version) => version.modules)), contract));
  return { behind, tenants: behind.reduce((sum, version) => sum + version.tenants, 0), target, unreachable };
}

type Counted = Version & { readonly tenants: number };

type Found = { readonly versions: readonly Counted[]; readonly except: readonly ServerId[] };

async function findBehind(
  reading: Reading,
  { versions, except }: Found,
  wantedBy: (modules: readonly string[]) => readonly Migration[],
): Promise<Behind[]> {
  const found: Behind[] = [];
  // As many statements as there are versions, which are few.
  for (const version of versions) {
    const wanted = wantedBy(version.modules);
    if (version.migrationsDigest === digestOf(wanted)) continue;
    const [tenant] = await reading.read((db) => listTenantsOf(db, version, { after: null, limit: 1, except }));
    const applied = tenant ? await readAppliedOf(reading.readOn, tenant) : [];
    const pending = pendingOf(wanted, applied);
    if (pending.length > 0 || digestOf(applied) !== version.migrationsDigest) found.push({ ...version, applied, pending });
  }
  return found;
}

/** The tenants themselves, page by page; one that is migrated meanwhile leaves its version and is not seen. */
export async function* jobsOf(read: Reading['read'], { behind, unreachable }: Plan): AsyncGenerator<Job> {
  const except = unreachable.map(({ id }) => id);
  for (const version of behind) {
    let after: TenantId | null = null;
    let page: readonly Tenant[];
    do {
      page = await read((db) => listTenantsOf(db, version, { after, limit: PAGE, except }));
      for (const tenant of page) yield { tenant, applied: version.applied, pending: version.pending };
      after = page.at(-1)?.id ?? null;
    } while (page.length === PAGE);
  }
}

/** What a tenant's schema says that it has. Nothing when there is no schema: it will be named when the tenant is tried. */
export async function readAppliedOf(readOn: ReadOn, { id, serverId }: Pick<Tenant, 'id' | 'serverId'>): Promise<readonly AppliedMigration[]> {
  try {
    return await readOn(serverId, (db) => listApplied(db, schemaOf(id)));
  } catch (error) {
    if (sqlState(error) === '42P01' || sqlState(error) === '3F000') return [];
    throw error;
  }
}
