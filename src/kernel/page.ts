import { z } from 'zod';
import { type FieldProblem, invalidInput } from './errors.js';

/** Rows of a page when the client does not say. */
export const PAGE_SIZE_DEFAULT = 20;
/** Protects the database and the client's memory from a list of everything. */
export const PAGE_SIZE_MAX = 100;

/** A connection's arguments: `first` with `after`, or `last` with `before`. */
export type PageArguments = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

export type CursorValue = string | number;

/** One way to order a list: its stable name, and what a cursor of it must hold, so that a forged cursor never reaches SQL. */
export type PageOrder = { readonly name: string; readonly values: z.ZodType<readonly CursorValue[]> };

/** A checked request for one page. `boundary` holds the values of the row next to it, in the columns of the order. */
export type PageRequest = {
  readonly order: string;
  readonly size: number;
  readonly backward: boolean;
  readonly boundary: readonly CursorValue[] | null;
};

/** Functions are run when a client asks for them, which mostly takes nodes and one cursor. No getters: what those reach stays in memory until all of it is collected. */
export type Page<Row> = {
  readonly nodes: readonly Row[];
  readonly edges: () => readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
};

const cursorSchema = z.tuple([z.string()], z.union([z.string(), z.number()]));

/**
 * Checks a connection's arguments. A cursor made under another order is refused, since it would skip rows.
 * A cursor carries only values that the client has seen; every page is filtered by tenant and permission anew.
 * `sizeDefault` is how many rows there are when the client does not say.
 */
export function pageRequest(args: PageArguments, order: PageOrder, sizeDefault = PAGE_SIZE_DEFAULT): PageRequest {
  const backward = args.last != null || args.before != null;
  const problems: FieldProblem[] = [];
  if (backward && (args.first != null || args.after != null)) {
    problems.push({ path: 'last', reason: 'CONTRADICTION', message: 'use either first and after, or last and before' });
  }
  const sizePath = backward ? 'last' : 'first';
  const size = (backward ? args.last : args.first) ?? sizeDefault;
  if (size < 1) problems.push({ path: sizePath, reason: 'TOO_SMALL', message: 'must be at least 1' });
  if (size > PAGE_SIZE_MAX) problems.push({ path: sizePath, reason: 'TOO_LARGE', message: `must be at most ${PAGE_SIZE_MAX}` });

  const cursor = backward ? args.before : args.after;
  const boundary = cursor == null ? null : decodeCursor(cursor, order);
  if (cursor != null && boundary === null) {
    problems.push({ path: backward ? 'before' : 'after', reason: 'NOT_A_CURSOR', message: 'must be a cursor of this list in this order' });
  }
  if (problems.length > 0) throw invalidInput(problems);
  return { order: order.name, size, backward, boundary };
}

/**
 * Makes the page from rows in the order in which they were read: at most `size + 1` of them, and reversed when the request goes
 * backward. `valuesOf` gives a row's values in the columns of the order.
 */
export function toPage<Row>(rows: readonly Row[], request: PageRequest, valuesOf: (row: Row) => readonly CursorValue[]): Page<Row> {
  const hasMore = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  const nodes = request.backward ? kept.reverse() : kept;
  const cursorOf = (node: Row) => encodeCursor(request.order, valuesOf(node));
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    edges: () => nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: {
      hasNextPage: request.backward ? request.boundary !== null : hasMore,
      hasPreviousPage: request.backward ? hasMore : request.boundary !== null,
      startCursor: () => (first === undefined ? null : cursorOf(first)),
      endCursor: () => (last === undefined ? null : cursorOf(last)),
    },
  };
}

/** The same page of other rows. */
export function mapPage<From, To>(page: Page<From>, map: (row: From) => To): Page<To> {
  const nodes = page.nodes.map(map);
  return {
    nodes,
    edges: () => page.edges().map(({ cursor }, index) => ({ cursor, node: nodes[index] as To })),
    pageInfo: page.pageInfo,
  };
}

function encodeCursor(order: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** Longer texts are not cursors of ours; the bound keeps a client from making us parse megabytes. */
const CURSOR_LENGTH_MAX = 1_000;

function decodeCursor(cursor: string, order: PageOrder): readonly CursorValue[] | null {
  if (cursor.length > CURSOR_LENGTH_MAX) return null;
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) return null;
  const [name, ...values] = parsed.data;
  if (name !== order.name) return null;
  return order.values.safeParse(values).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
