/** First pages of the lists that hang under many rows, read in one statement for all of them. */
import type { PageRequest } from './page.js';

export type NestedPage<ParentId> = { readonly parentId: ParentId; readonly request: PageRequest };

/** A row of one of the pages; `ordinal` tells of which. */
export type NestedRow<Row> = { readonly ordinal: number; readonly row: Row };

export function keyOfNestedPage({ parentId, request }: NestedPage<string>): string {
  return JSON.stringify([parentId, request.size, request.boundary]);
}

/** The limit that suffices for each of the pages: one row more than the largest of them, as every page wants. */
export function limitOf(pages: readonly NestedPage<unknown>[]): number {
  return Math.max(...pages.map(({ request }) => request.size)) + 1;
}

/** The rows by the key of their page, in the order in which they were read. */
export function groupByPage<Row>(rows: readonly NestedRow<Row>[], pages: readonly NestedPage<string>[]): Map<string, readonly Row[]> {
  const rowsByKey = new Map<string, Row[]>(pages.map((page) => [keyOfNestedPage(page), []]));
  const lists = pages.map((page) => rowsByKey.get(keyOfNestedPage(page)));
  for (const { ordinal, row } of rows) lists[ordinal]?.push(row);
  return rowsByKey;
}
