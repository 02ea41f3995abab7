import { LRUCache } from 'lru-cache';
import type { Tenant } from '../../../kernel/context.js';
import { tenantUnavailable } from '../../../platform/db/errors.js';
import { type AppliedMigration, type MigrationFiles, digestOf } from '../../../platform/db/migrations.js';
import { tenantUpgrading } from '../errors.js';
import { readAppliedOf } from '../run/plan.js';
import type { ReadOn } from '../run/servers.js';

export type WindowOptions = {
  readonly readOn: ReadOn;
  readonly files: MigrationFiles;
  /** Called with a tenant that is refused because its schema lacks something. */
  readonly onBehind: (tenant: Tenant) => void;
};

type Verdict = 'inside' | 'behind' | 'ahead';

/** A fleet has few versions; this bounds what somebody's many module combinations could make of it. */
const VERSIONS_MAX = 1_000;

/**
 * The versions of a tenant's schema that this build can work with: every migration is there that its code needs, and nothing was taken
 * away that it does not know of. A digest names its migrations exactly, so a verdict holds for ever and costs I/O once per version.
 */
export class SchemaWindow {
  readonly #options: WindowOptions;
  readonly #verdicts = new LRUCache<string, Verdict>({ max: VERSIONS_MAX });
  /** What a verdict is kept by, for each tenant as the registry had it. */
  readonly #keys = new WeakMap<Tenant, string>();

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  /** Throws `TENANT_UPGRADING` when the tenant's schema is outside the window, `TENANT_UNAVAILABLE` when there is none. */
  async requireInside(tenant: Tenant): Promise<void> {
    const verdict = this.#verdicts.get(this.#keyOf(tenant)) ?? (await this.#judge(tenant));
    if (verdict === 'inside') return;
    if (verdict === 'behind') this.#options.onBehind(tenant);
    throw tenantUpgrading();
  }

  async #judge(tenant: Tenant): Promise<Verdict> {
    const { files, readOn } = this.#options;
    const wanted = files.ofTenant(tenant.modules);
    // Nearly always: what an onboarding or a finished run leaves behind.
    const applied = digestOf(wanted) === tenant.migrationsDigest ? wanted : await readAppliedOf(readOn, tenant);
    // Every schema has migrations: this one is gone, or its record is.
    if (applied.length === 0) throw tenantUnavailable();
    const verdict = judge(wanted, applied);
    // The registry may have been read before a migration, and the schema after it.
    if (digestOf(applied) === tenant.migrationsDigest) this.#verdicts.set(this.#keyOf(tenant), verdict);
    return verdict;
  }

  #keyOf(tenant: Tenant): string {
    const known = this.#keys.get(tenant);
    if (known !== undefined) return known;
    const key = `${tenant.migrationsDigest} ${[...tenant.modules].sort().join(',')}`;
    this.#keys.set(tenant, key);
    return key;
  }
}

function judge(files: readonly AppliedMigration[], applied: readonly AppliedMigration[]): Verdict {
  const has = new Set(applied.map(nameOf));
  if (files.some((file) => file.kind === 'expand' && !has.has(nameOf(file)))) return 'behind';
  const knows = new Set(files.map(nameOf));
  // What was taken away from a module that is switched off is missed by nobody.
  const uses = new Set(files.map((file) => file.set));
  return applied.some((one) => one.kind === 'contract' && uses.has(one.set) && !knows.has(nameOf(one))) ? 'ahead' : 'inside';
}

function nameOf({ set, name }: AppliedMigration): string {
  return `${set}/${name}`;
}
