import type { Tx } from './context.js';
import type { Download } from './download.js';
import type { EventDefinition, Listener } from './events.js';
import type { TableInventory } from './inventory.js';
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
  /** Files that it gives to the holders of tickets. */
  readonly downloads: readonly Download[];
  /** What the columns of its tables hold: for the audit trail, and for exports and erasures of a person's data. */
  readonly inventory: readonly TableInventory[];
  /** Ends what must not go on without a person, such as sessions, in the transaction that erases the person's data. Gets every kind of id. */
  readonly beforeErasure: ((tx: Tx, subjectId: string) => Promise<void>) | null;
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
    downloads: [],
    inventory: [],
    beforeErasure: null,
    provision: null,
    ...module,
  };
}
