/** New variants of a product, all of them or none. */

import type { Tx } from '../../../../kernel/context.js';
import { type FieldProblem, invalidInput } from '../../../../kernel/errors.js';
import { type ProductId, variantId } from '../../ids.js';
import { requireCurrency } from '../../settings.js';
import { replaceVariantExternalIds } from '../external-ids/service.js';
import { combinationOf, optionProblems, titleOf, toStoredOptions } from '../products/values/options.js';
import type { GivenVariant } from './checks.js';
import { insertVariants } from './queries.js';
import type { VariantRow, variants } from './tables.js';
import { refuseTaken } from './taken.js';

/** `at` is the input object that it comes from. */
export type NewVariant = GivenVariant & { readonly productId: ProductId; readonly position: number; readonly at: string };

type VariantInsert = typeof variants.$inferInsert;

/** What is wrong with the options of a product's new variants: they must fit the product and differ from each other. */
export function newVariantProblems(
  optionNames: readonly string[],
  given: readonly (GivenVariant & { readonly at: string })[],
): readonly FieldProblem[] {
  const seen = new Set<string>();
  return given.flatMap(({ options = [], title, at }): FieldProblem[] => {
    const wrong = [...optionProblems(optionNames, options, `${at}.options`)];
    if (optionNames.length === 0) {
      if (title === undefined) wrong.push({ path: `${at}.title`, reason: 'REQUIRED', message: 'must be given where the product has no options' });
      return wrong;
    }
    const combination = combinationOf(toStoredOptions(optionNames, options));
    if (seen.has(combination)) wrong.push({ path: `${at}.options`, reason: 'DUPLICATE', message: 'must differ from the other variants' });
    seen.add(combination);
    return wrong;
  });
}

/** Every SKU, barcode and combination that is taken is named at once. In the order of their positions. */
export async function insertNewVariants(
  tx: Tx,
  { optionNames, given }: { readonly optionNames: readonly string[]; readonly given: readonly NewVariant[] },
): Promise<readonly VariantRow[]> {
  const wrong = newVariantProblems(optionNames, given);
  if (wrong.length > 0) throw invalidInput(wrong);
  const rows = given.map((variant) => ({ row: toRow(tx, { optionNames, variant }), variant }));
  return storeVariants(tx, rows);
}

export async function storeVariants(
  tx: Tx,
  rows: readonly { readonly row: VariantInsert; readonly variant: Pick<NewVariant, 'at' | 'externalIds'> }[],
): Promise<readonly VariantRow[]> {
  // In the same order everywhere: two requests with the same SKUs would otherwise wait for each other.
  const sorted = rows.map(({ row }) => row).sort((one, other) => (one.sku.toLowerCase() < other.sku.toLowerCase() ? -1 : 1));
  const inserted = await insertVariants(tx.db, sorted);
  const stored = new Set(inserted.map(({ id }) => id));
  const left = rows.filter(({ row }) => !stored.has(row.id));
  if (left.length > 0)
    await refuseTaken(
      tx.db,
      left.map(({ row, variant }) => ({ ...row, at: variant.at })),
    );
  const named = rows.flatMap(({ row, variant: { externalIds = [], at } }) =>
    externalIds.length === 0 ? [] : [{ id: row.id, externalIds, at: `${at}.externalIds` }],
  );
  await replaceVariantExternalIds(tx, named);
  return [...inserted].sort((one, other) => one.position - other.position);
}

export function toRow(
  { ctx }: Tx,
  { optionNames, variant }: { readonly optionNames: readonly string[]; readonly variant: NewVariant },
): VariantInsert & Pick<VariantRow, 'id' | 'optionValues'> {
  const { productId, sku, barcode = null, title, options = [], price, stockOnHand = 0, position } = variant;
  requireCurrency(ctx, price);
  const now = ctx.now();
  const optionValues = toStoredOptions(optionNames, options);
  return {
    ...{ id: variantId.mint(), productId, sku, barcode, title: title ?? titleOf(optionValues), optionValues, stockOnHand, position },
    ...{ priceMinor: price.amountMinor, currencyCode: price.currencyCode, createdAt: now, updatedAt: now },
  };
}
