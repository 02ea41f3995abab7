import type { SQL } from 'drizzle-orm';
import type { Tx } from './context.js';
import type { EventDefinition, Listener } from './events.js';
import type { Flag, Setting } from './settings.js';
import type { RuleMap } from './shield.js';

/** Roles that every tenant has. `admin` holds every permission of the tenant and is therefore never listed. */
export const systemRoles = ['admin', 'manager', 'member', 'viewer'] as const;
export type SystemRole = (typeof systemRoles)[number];

/** A right that a module declares, and the system roles that have it besides `admin`. */
export type Permission = {
  readonly name: `${string}:${string}`;
  readonly description: string;
  readonly roles: readonly Exclude<SystemRole, 'admin'>[];
};

/** A right of platform operators. No tenant's role can hold it. */
export type OperatorPermission = { readonly name: `${string}:${string}`; readonly description: string };

/** What a new tenant's first rows are made from. */
export type FirstRows = {
  readonly admin: { readonly email: string; readonly displayName: string; readonly passwordHash: string };
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
  readonly permissions: readonly Permission[];
  readonly operatorPermissions: readonly OperatorPermission[];
  /** Resolver classes, in the form that type-graphql takes. */
  readonly resolvers: readonly (new () => object)[];
  readonly rules: RuleMap;
  readonly events: readonly { readonly definition: EventDefinition }[];
  readonly listeners: readonly Listener[];
  /** Tables of it that a tenant's own database logins may read, for reports. Nothing that is a secret, and nobody's sessions. */
  readonly shownTables: readonly string[];
  /** What is open to a tenant or not. */
  readonly flags: readonly Flag[];
  /** What tenants may have otherwise than others. */
  readonly settings: readonly Setting[];
  readonly measures: readonly Measure[];
  /** Rows that each new tenant begins with, written in the transaction that creates it. */
  readonly provision: ((tx: Tx, first: FirstRows) => Promise<void>) | null;
};

/** Fills what a module leaves out. */
export function defineModule(module: Pick<Module, 'name' | 'rank'> & Partial<Module>): Module {
  return {
    optional: false,
    permissions: [],
    operatorPermissions: [],
    resolvers: [],
    rules: {},
    events: [],
    listeners: [],
    shownTables: [],
    flags: [],
    settings: [],
    measures: [],
    provision: null,
    ...module,
  };
}
