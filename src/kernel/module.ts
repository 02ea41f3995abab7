import type { SQL } from 'drizzle-orm';
import type { TenantDb, Tx } from './context.js';
import type { Download } from './download.js';
import type { EventDefinition, Listener } from './events.js';
import type { TableInventory } from './inventory.js';
import type { Job } from './jobs.js';
import type { RuleMap } from './rules.js';
import type { Flag, Setting } from './settings.js';

/** Roles that every tenant has. `admin` holds every permission of the tenant and is therefore never listed. */
export const systemRoles = ['admin', 'manager', 'member', 'viewer'] as const;
export type SystemRole = (typeof systemRoles)[number];

/** A right that a module declares, and the system roles that have it besides `admin`. */
export type Permission = {
  readonly name: `${string}:${string}`;
  readonly description: string;
  readonly roles: readonly Exclude<SystemRole, 'admin'>[];
  /** Whoever works with it can bring about any other right: an API key receives it from administrators alone. */
  readonly givesRights?: true;
};

/** A right of platform operators. No tenant's role can hold it. */
export type OperatorPermission = { readonly name: `${string}:${string}`; readonly description: string };

/** What a new tenant's first rows are made from. */
export type FirstRows = {
  readonly admin: {
    readonly email: string;
    readonly displayName: string;
    /** Without one the first administrator is invited by mail. */
    readonly passwordHash: string | null;
    /** When they proved the address, if they did before there was a tenant. */
    readonly emailVerifiedAt?: Date | null;
  };
};

/** A span of time, from its beginning up to but without its end. */
export type Period = { readonly from: Date; readonly to: Date };

/**
 * How much a module has of something that plans limit or that usage shows. `count` is an expression in parentheses over the module's tables,
 * which gives one whole number. What several modules have of the same is added up.
 */
export type Measure = {
  readonly of: 'users' | 'records' | 'events' | 'activeUsers';
  /** `day` is the day in UTC that is measured; what there is at the moment ignores it. */
  count(day: Period): SQL;
};

export type Module = {
  readonly name: string;
  /** Modules import only from lower ranks, or from `events.ts` of any. */
  readonly rank: 0 | 1 | 2 | 3;
  /** Whether a tenant has it only when it was switched on; its tables are then the migration set of the same name. */
  readonly optional: boolean;
  /** Optional modules of lower rank, or that stand before it, without which it cannot be: whoever has it has them. */
  readonly requires: readonly string[];
  readonly permissions: readonly Permission[];
  readonly operatorPermissions: readonly OperatorPermission[];
  /** Resolver classes, in the form that type-graphql takes. */
  readonly resolvers: readonly (new () => object)[];
  readonly rules: RuleMap;
  readonly events: readonly { readonly definition: EventDefinition }[];
  readonly listeners: readonly Listener[];
  /** Tables of it that a tenant's own database logins may read, for reports. Nothing that is a secret, and nobody's sessions. */
  readonly shownTables: readonly string[];
  /** Files that it gives to the holders of tickets. */
  readonly downloads: readonly Download[];
  /** What the columns of its tables hold: for the audit trail, and for exports and erasures of a person's data. */
  readonly inventory: readonly TableInventory[];
  /** Ends what must not go on without a person, such as sessions, in the transaction that erases the person's data. Gets every kind of id. */
  readonly beforeErasure: ((tx: Tx, subjectId: string) => Promise<void>) | null;
  /** What is open to a tenant or not. */
  readonly flags: readonly Flag[];
  /** What tenants may have otherwise than others. */
  readonly settings: readonly Setting[];
  readonly measures: readonly Measure[];
  /** What recurs, for the platform or for each tenant. */
  readonly jobs: readonly Job[];
  /** Writes rows that a new tenant begins with, in the transaction that creates it; null where this one needs none. What all have alike, the migrations insert. */
  readonly provision: ((first: FirstRows) => ((tx: Tx) => Promise<void>) | null) | null;
  /** Rows that no tenant may be without, for a tenant that lost them. */
  readonly lastingRows: LastingRows | null;
  /** Tables of tenants whose rows end with the state of the tenant that they belong to, such as sessions: snapshots leave them out. */
  readonly ephemeralTables: readonly string[];
  /** Tables of tenants that count on and never back, also when another state of the tenant takes the place of the present one. */
  readonly counters: readonly CounterTable[];
  /** Ends what must not outlive the tenant's present state, in the transaction that puts another state in its place. */
  readonly retire: ((tx: Tx) => Promise<void>) | null;
};

/** One row for each series: what it counts, and how far it has come. It has no other columns. */
export type CounterTable = { readonly table: string; readonly series: string; readonly last: string };

export type LastingRows = {
  /** What is missing, as one says it: `the role admin`. */
  listMissing(db: TenantDb): Promise<readonly string[]>;
  insertMissing(tx: Tx): Promise<void>;
};

/** Fills what a module leaves out. */
export function defineModule(module: Pick<Module, 'name' | 'rank'> & Partial<Module>): Module {
  return {
    optional: false,
    requires: [],
    permissions: [],
    operatorPermissions: [],
    resolvers: [],
    rules: {},
    events: [],
    listeners: [],
    shownTables: [],
    downloads: [],
    inventory: [],
    beforeErasure: null,
    flags: [],
    settings: [],
    measures: [],
    jobs: [],
    provision: null,
    lastingRows: null,
    ephemeralTables: [],
    counters: [],
    retire: null,
    ...module,
  };
}
