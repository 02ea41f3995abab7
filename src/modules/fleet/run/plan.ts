/** Which tenants lack which migrations, found by version: a version that is known once is known for all tenants that have it. */
import { type ControlDb, type Tenant, type TenantId, schemaOf } from '../../../kernel/context.js';
import { sqlState } from '../../../platform/db/errors.js';
import { type AppliedMigration, type Migration, type MigrationFiles, digestOf, pendingOf } from '../../../platform/db/migrations.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { type Version, listTenantsOf, listVersions } from '../../tenancy/public.js';

export type Read = <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;

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
};

/** Throws `MigrationChanged` when an applied file was edited. */
export async function planFleet(read: Read, files: MigrationFiles, contract: boolean): Promise<Plan> {
  const versions = await read(listVersions);
  const behind = await findBehind(read, versions, (modules) => wantedFor(files, modules, contract));
  const target = digestOf(wantedFor(files, new Set(versions.flatMap((version) => version.modules)), contract));
  return { behind, tenants: behind.reduce((sum, version) => sum + version.tenants, 0), target };
}

type Counted = Version & { readonly tenants: number };

async function findBehind(
  read: Read,
  versions: readonly Counted[],
  wantedBy: (modules: readonly string[]) => readonly Migration[],
): Promise<Behind[]> {
  const found: Behind[] = [];
  // As many statements as there are versions, which are few.
  for (const version of versions) {
    const wanted = wantedBy(version.modules);
    if (version.migrationsDigest === digestOf(wanted)) continue;
    const [tenant] = await read((db) => listTenantsOf(db, version, { after: null, limit: 1 }));
    const applied = tenant ? await readAppliedOf(read, tenant) : [];
    const pending = pendingOf(wanted, applied);
    if (pending.length > 0 || digestOf(applied) !== version.migrationsDigest) found.push({ ...version, applied, pending });
  }
  return found;
}

/** The tenants themselves, page by page; one that is migrated meanwhile leaves its version and is not seen. */
export async function* jobsOf(read: Read, behind: readonly Behind[]): AsyncGenerator<Job> {
  for (const version of behind) {
    let after: TenantId | null = null;
    let page: readonly Tenant[];
    do {
      page = await read((db) => listTenantsOf(db, version, { after, limit: PAGE }));
      for (const tenant of page) yield { tenant, applied: version.applied, pending: version.pending };
      after = page.at(-1)?.id ?? null;
    } while (page.length === PAGE);
  }
}

/** What a tenant's schema says that it has. Nothing when there is no schema: it will be named when the tenant is tried. */
export async function readAppliedOf(read: Read, { id }: Pick<Tenant, 'id'>): Promise<readonly AppliedMigration[]> {
  try {
    return await read((db) => listApplied(db, schemaOf(id)));
  } catch (error) {
    if (sqlState(error) === '42P01' || sqlState(error) === '3F000') return [];
    throw error;
  }
}
