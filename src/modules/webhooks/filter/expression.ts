/** What a filter is once it is read. Positions are places in its text, from 0. */
export type Literal = string | number | boolean | null;

export const operators = ['==', '!=', '<=', '>=', '<', '>', 'startsWith'] as const;
export type Operator = (typeof operators)[number];

export type Comparison =
  | { readonly kind: 'compare'; readonly at: number; readonly path: readonly string[]; readonly operator: Operator; readonly value: Literal }
  | { readonly kind: 'in'; readonly at: number; readonly path: readonly string[]; readonly values: readonly Literal[] }
  | { readonly kind: 'exists'; readonly at: number; readonly path: readonly string[] };

export type Expression =
  | Comparison
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression };

/** What is wrong with a filter, and where. */
export class FilterProblem extends Error {
  override readonly name = 'FilterProblem';

  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** All comparisons of an expression, in their order. */
export function comparisonsOf(expression: Expression): readonly Comparison[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.parts.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(expression.part);
    default:
      return [expression];
  }
}
