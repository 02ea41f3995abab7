import type { Tx } from '../../../../kernel/context.js';
import type { ProductId, VariantId } from '../../ids.js';
import { externalIdTaken } from '../errors.js';
import type { ExternalId } from './checks.js';
import {
  deleteProductExternalIds,
  deleteProductExternalIdsOf,
  deleteVariantExternalIds,
  insertProductExternalIds,
  insertVariantExternalIds,
} from './queries.js';

/** `at` is the input field that holds the list. */
type Given<Id> = { readonly id: Id; readonly externalIds: readonly ExternalId[]; readonly at: string };

/** Each has exactly these from now on. Names every id that another product has. */
export async function replaceProductExternalIds(tx: Tx, given: readonly Given<ProductId>[]): Promise<void> {
  if (given.length === 0) return;
  await deleteProductExternalIds(
    tx.db,
    given.map(({ id }) => id),
  );
  const wanted = rowsOf(given);
  if (wanted.length === 0) return;
  const stored = await insertProductExternalIds(
    tx.db,
    wanted.map(({ id, source, externalId }) => ({ productId: id, source, externalId })),
  );
  refuseTaken(wanted, new Set(stored.map((row) => keyOf({ id: row.productId, source: row.source }))));
}

/** Each has this one, too; that of the same source gives way. */
export async function addExternalIds(tx: Tx, given: readonly Given<ProductId>[]): Promise<void> {
  if (given.length === 0) return;
  const wanted = rowsOf(given);
  const rows = wanted.map(({ id, source, externalId }) => ({ productId: id, source, externalId }));
  await deleteProductExternalIdsOf(tx.db, rows);
  const stored = await insertProductExternalIds(tx.db, rows);
  refuseTaken(wanted, new Set(stored.map((row) => keyOf({ id: row.productId, source: row.source }))));
}

export async function replaceVariantExternalIds(tx: Tx, given: readonly Given<VariantId>[]): Promise<void> {
  if (given.length === 0) return;
  await deleteVariantExternalIds(
    tx.db,
    given.map(({ id }) => id),
  );
  const wanted = rowsOf(given);
  if (wanted.length === 0) return;
  const stored = await insertVariantExternalIds(
    tx.db,
    wanted.map(({ id, source, externalId }) => ({ variantId: id, source, externalId })),
  );
  refuseTaken(wanted, new Set(stored.map((row) => keyOf({ id: row.variantId, source: row.source }))));
}

type Wanted<Id> = { readonly id: Id; readonly source: string; readonly externalId: string; readonly path: string };

/** In the same order everywhere: two requests with the same ids would otherwise wait for each other. */
function rowsOf<Id extends string>(given: readonly Given<Id>[]): readonly Wanted<Id>[] {
  const rows = given.flatMap(({ id, externalIds, at }) =>
    externalIds.map((one, index) => ({ id, source: one.source, externalId: one.id, path: `${at}.${index}.id` })),
  );
  return rows.sort((one, other) => (`${one.source} ${one.externalId}` < `${other.source} ${other.externalId}` ? -1 : 1));
}

function refuseTaken(wanted: readonly Wanted<string>[], stored: ReadonlySet<string>): void {
  const taken = wanted.filter((row) => !stored.has(keyOf(row)));
  if (taken.length > 0) throw externalIdTaken(taken);
}

function keyOf({ id, source }: { readonly id: string; readonly source: string }): string {
  return `${id} ${source}`;
}
