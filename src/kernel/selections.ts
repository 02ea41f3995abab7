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

export type MutationRun = SelectionRun & {
  /** As whom the audit trail knows it. */
  readonly name: string;
  /** Under the same key its effects happen once, for at least a day. */
  readonly idempotencyKey: string;
};

/** GraphQL operations that a tenant has written down, for what is done with its data when nobody is there to ask. */
export type Selections = {
  /** One operation of this kind, smaller than what a client may send. Mutations that ask for a fresh proof of who asks are a problem. */
  check(text: string, kind?: 'query' | 'mutation'): CheckedSelection;
  /** Reads as the tenant of the context. Never inside a unit of work: it opens its own. */
  run(ctx: Pick<Ctx, 'tenant' | 'requestId' | 'traceparent'>, text: string, run: SelectionRun): Promise<SelectionAnswer>;
  /** The same for a mutation. */
  mutate(ctx: Pick<Ctx, 'tenant' | 'requestId' | 'traceparent'>, text: string, run: MutationRun): Promise<SelectionAnswer>;
};
