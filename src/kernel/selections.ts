import type { Ctx } from './context.js';

/** What is wrong with a selection, and where in its text; lines and columns count from 1. */
export type SelectionProblem = { readonly message: string; readonly line: number | null; readonly column: number | null };

/** A variable that a selection declares, and its type as GraphQL writes it: `ID!`. */
export type SelectionVariable = { readonly name: string; readonly type: string; readonly isRequired: boolean };

export type CheckedSelection = { readonly problems: readonly SelectionProblem[]; readonly variables: readonly SelectionVariable[] };

export type SelectionAnswer = {
  readonly data: unknown;
  /** As a client of the gateway sees them. */
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly code: string;
    readonly reason: string;
  }[];
};

export type SelectionRun = {
  readonly variables: Readonly<Record<string, unknown>>;
  /** All that it may: rules ask for them as they ask whoever is signed in. */
  readonly permissions: readonly string[];
};

/** GraphQL queries that a tenant has written down, for what is read of its data when nobody is there to ask. */
export type Selections = {
  /** One query without names of operations to choose from; smaller than what a client may send. */
  check(text: string): CheckedSelection;
  /** Reads as the tenant of the context. Never inside a unit of work: it opens its own. */
  run(ctx: Pick<Ctx, 'tenant' | 'requestId' | 'traceparent'>, text: string, run: SelectionRun): Promise<SelectionAnswer>;
};
